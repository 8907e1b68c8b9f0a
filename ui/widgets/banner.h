#pragma once

#include "textlabel.h"

// A strip across the top that says that this is not the real Stripe.
class Banner : public TextLabel
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
