// SPDX-License-Identifier: MIT

#include "samplekeymenu.h"

#include "ui/system/clipboard.h"

#include <QEvent>
#include <QMenu>

SampleKeyMenu::SampleKeyMenu(Clipboard &clipboard, QWidget *parent)
    : LinkButton(parent)
    , m_clipboard(clipboard)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("sampleKeys"));
    connect(this, &QPushButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
    retranslate();
}

QString SampleKeyMenu::purpose(SampleKey::Id id)
{
    switch (id) {
    case SampleKey::Id::Good:
        return tr("Restricted key, all as it should be");
    case SampleKey::Id::TwoMissing:
        return tr("Restricted key, two permissions missing at first");
    case SampleKey::Id::Expired:
        return tr("Restricted key, expired");
    case SampleKey::Id::ReadsTooMuch:
        return tr("Restricted key that can read too much");
    case SampleKey::Id::TestMode:
        return tr("Restricted key for test data");
    case SampleKey::Id::Standard:
        return tr("Standard secret key");
    }
    Q_UNREACHABLE();
}

void SampleKeyMenu::changeEvent(QEvent *event)
{
    LinkButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SampleKeyMenu::retranslate()
{
    setText(tr("Copy a sample key"));
    m_menu->clear();
    for (const SampleKey &sample : sampleKeys()) {
        m_menu->addAction(purpose(sample.id), this,
                          [this, key = sample.key] { m_clipboard.copy(QString::fromLatin1(key)); });
    }
}
