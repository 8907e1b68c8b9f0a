// SPDX-License-Identifier: MIT

#include "samplekeymenu.h"

#include "app/practice/practicekeys.h"
#include "ui/system/clipboard.h"
#include "ui/words/words.h"

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
        m_menu->addAction(Words::sampleKey(sample.id), this,
                          [this, key = sample.key] { m_clipboard.copy(QString::fromLatin1(key)); });
    }
}
