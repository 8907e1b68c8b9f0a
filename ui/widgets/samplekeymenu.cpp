#include "samplekeymenu.h"

#include "app/practicekeys.h"
#include "ui/clipboard.h"

#include <QEvent>
#include <QMenu>

namespace {

QString nameOf(SampleKey::Id id)
{
    switch (id) {
    case SampleKey::Id::Good:
        return SampleKeyMenu::tr("Restricted key, all as it should be");
    case SampleKey::Id::TwoMissing:
        return SampleKeyMenu::tr("Restricted key, two permissions missing at first");
    case SampleKey::Id::Expired:
        return SampleKeyMenu::tr("Restricted key, expired");
    case SampleKey::Id::ReadsTooMuch:
        return SampleKeyMenu::tr("Restricted key that can read too much");
    case SampleKey::Id::TestMode:
        return SampleKeyMenu::tr("Restricted key for test data");
    case SampleKey::Id::Standard:
        return SampleKeyMenu::tr("Standard secret key");
    }
    Q_UNREACHABLE();
}

} // namespace

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
        m_menu->addAction(nameOf(sample.id), this, [this, key = sample.key] {
            m_clipboard.copy(QString::fromLatin1(key));
        });
    }
}
