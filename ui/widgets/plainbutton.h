// SPDX-License-Identifier: MIT

#pragma once

#include "ui/style/symbol.h"

#include <QPushButton>

// A push button beside the window's one accented button. Enter presses it while it has the focus,
// as everywhere; without this, Enter would press the accented one. May have a symbol behind its
// text.
class PlainButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PlainButton(Symbol symbol = Symbol::None, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int symbolRoom() const;

    Symbol m_symbol;
};
