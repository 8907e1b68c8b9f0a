// SPDX-License-Identifier: MIT

#include "page.h"

#include "app/setup/keysetup.h"

#include <QEvent>

Page::Page(KeySetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
}

QString Page::primaryText() const
{
    return tr("Next");
}

void Page::press()
{
    m_setup.next();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_translated = true;
        Q_EMIT headingChanged();
    }
}

void Page::showEvent(QShowEvent *event)
{
    if (!m_translated)
        retranslate();
    m_translated = true;
    QWidget::showEvent(event);
}
