// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/sign.h"

#include <QWidget>

class QVBoxLayout;
class SymbolLabel;
class TextLabel;

// The top of every page: "Step 3 of 6" and which key it is about, where there are such; the title,
// and a sentence or two.
class PageHeading : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeading(QWidget *parent = nullptr);

    // step, caption and lead may be empty.
    void show(const QString &step, const QString &caption, const QString &title,
              const QString &lead);
    // Before the title; the title says the same in words.
    void setSign(const Sign &sign);
    void setCompact(bool compact);
    // Tell screen readers that the page is another now.
    void announce();

private:
    TextLabel *m_caption;
    SymbolLabel *m_sign;
    TextLabel *m_title;
    TextLabel *m_lead;
    QVBoxLayout *m_layout;
};
