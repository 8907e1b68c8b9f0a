// SPDX-License-Identifier: MIT

#pragma once

#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QList>
#include <QWidget>

class QGridLayout;

// A few short sentences, each with the number that it has in a drawing, or with a symbol.
class PointList : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        QString text; // may have simple marks (<b>)
        int number = 0; // as in the drawing; 0: the symbol instead
        Symbol symbol = Symbol::None;
        TextLabel::Tone tone = TextLabel::Tone::Plain;
    };

    explicit PointList(QWidget *parent = nullptr);

    void setPoints(const QList<Point> &points);

private:
    QGridLayout *m_layout;
};
