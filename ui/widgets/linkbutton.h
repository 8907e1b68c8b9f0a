// SPDX-License-Identifier: MIT

#pragma once

#include "plainbutton.h"

// A button that looks like a link: underlined, in the accent colour, at least 24 px high. A button
// and not a label with a link, so that keyboards and screen readers find and press it as one.
class LinkButton : public PlainButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
