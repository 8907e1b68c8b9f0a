// SPDX-License-Identifier: MIT

#pragma once

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QWidget>

// The window, with the dialog before it if there is one.
inline QPixmap pictureOf(QWidget &window)
{
    QPixmap whole = window.grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QPainter painter(&whole);
        const QRect place =
                QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, dialog->size(), whole.rect());
        painter.drawPixmap(place.topLeft(), dialog->grab());
    }
    return whole;
}
