// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"

#include <QWidget>

class FlowLayout;

// One button for each of several keys, shown as Stripe shows keys.
class KeyChoice : public QWidget
{
    Q_OBJECT
public:
    explicit KeyChoice(QWidget *parent = nullptr);

    void offer(const std::vector<StripeKey> &keys);
    QWidget *first() const;

Q_SIGNALS:
    void chosen(int index);

private:
    FlowLayout *m_layout;
};
