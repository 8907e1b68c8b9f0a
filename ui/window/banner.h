// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class TextLabel;
class QHBoxLayout;

// A strip across the top that says that this is not the real Stripe.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setCompact(bool compact);
    void addAction(QWidget *action); // at the right

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QHBoxLayout *m_layout;
};
