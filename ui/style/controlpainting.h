// SPDX-License-Identifier: MIT

#pragma once

#include "theme.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;

// How our own buttons, fields, ticks and bars are drawn. WizardStyle says when.
namespace ControlPainting {

// Room around a control's own shape in which its focus ring is drawn.
constexpr int ringRoom = 3;

void paintRing(QPainter *painter, const QRectF &shape, double radius, const Theme &theme);
bool isPrimary(const QStyleOption *option);
void paintButton(const QStyleOption *option, QPainter *painter);
void paintField(const QStyleOption *option, QPainter *painter);
void paintCheckBox(const QStyleOption *option, QPainter *painter);
void paintRadioButton(const QStyleOption *option, QPainter *painter);
void paintProgress(const QStyleOptionProgressBar *bar, QPainter *painter);
void paintScrollHandle(const QStyleOption *option, QPainter *painter, const QRectF &room);

} // namespace ControlPainting
