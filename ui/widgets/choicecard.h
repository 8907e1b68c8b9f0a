// SPDX-License-Identifier: MIT

#pragma once

#include "ui/style/metrics.h"
#include "ui/style/symbol.h"

#include <QAbstractButton>
#include <QList>

class TextLabel;
class QGridLayout;
class QRadioButton;
class QVBoxLayout;

// One of several choices as a card: a radio button with a title, and points for and against it. The
// whole card can be clicked; keyboard and screen reader meet the radio button.
class ChoiceCard : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        Symbol symbol; // Plus or Minus
        QString text;
    };

    explicit ChoiceCard(QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }
    // The points also become the button's accessible description.
    void setTexts(const QString &title, const QList<Point> &points);

    void setCompact(bool compact);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Metrics::Type pointType() const;

    QRadioButton *m_button;
    QVBoxLayout *m_layout;
    QGridLayout *m_points;
    bool m_compact = false;
};
