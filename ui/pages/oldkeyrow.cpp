// SPDX-License-Identifier: MIT

#include "oldkeyrow.h"

#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "ui/dialogs/question.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/rotationwords.h"
#include "ui/words/words.h"

OldKeyRow::OldKeyRow(int number, KeySetup &setup, SavedKeysOverview &overview, QWidget *parent)
    : NumberedRow(number, parent)
    , m_setup(setup)
    , m_overview(overview)
    , m_note(new TextLabel(Metrics::Type::Small, TextLabel::Tone::Muted))
    , m_button(new PlainButton)
{
    m_note->setObjectName(QStringLiteral("oldKeyNote"));
    m_button->setObjectName(QStringLiteral("oldKey"));
    addNote(m_note);
    setButton(m_button);
    connect(m_button, &QPushButton::clicked, this, &OldKeyRow::press);
    connect(&m_setup.rotation(), &KeyRotation::changed, this, &OldKeyRow::retranslate);
    connect(&m_overview, &SavedKeysOverview::changed, this, &OldKeyRow::retranslate);
    connect(&m_overview, &SavedKeysOverview::notRemoved, this,
            [this](const SavedKey &key, Problem problem) {
                const SavedKey *old = m_setup.rotation().oldKey();
                if (!old || old->id != key.id)
                    return;
                m_note->setText(tr("The old key was not removed. %1").arg(Words::problem(problem)));
                m_note->show();
            });
}

OldKeyRow::Act OldKeyRow::act() const
{
    const KeyRotation &rotation = m_setup.rotation();
    const SavedKey *old = rotation.oldKey();
    if (!old || !old->retirement || rotation.isOldKeyGone()
        || m_overview.activity(old->id).isRemoving)
        return Act::None;
    if (!old->retirement->handedOverAt.isValid())
        return Act::NoteHandedOver;
    return old->retirement->isEnded() ? Act::Remove : Act::Check;
}

void OldKeyRow::press()
{
    switch (act()) {
    case Act::None:
        break;
    case Act::NoteHandedOver:
        m_setup.rotation().noteHandedOver();
        break;
    case Act::Check:
        m_setup.rotation().checkOldKey();
        break;
    case Act::Remove:
        m_overview.remove(m_setup.rotation().oldKey()->id);
        break;
    }
}

void OldKeyRow::retranslate()
{
    if (m_setup.stage() != Stage::HandOver || !m_setup.rotation().oldKey())
        return; // where it is not seen
    const QString before = m_note->text();
    showText();
    showNote();
    showButton();
    if (isVisible() && m_note->text() != before)
        announce(this, m_note->text());
}

void OldKeyRow::showText()
{
    const SavedKey &old = *m_setup.rotation().oldKey();
    const QString oldEnd = RotationWords::ending(old.key.display);
    switch (act()) {
    case Act::None:
        //: %1: the last letters of a key, "…Ab12"
        setText(m_setup.rotation().isOldKeyGone()
                        ? tr("The old key (%1) is no longer on this computer.").arg(oldEnd)
                        : tr("Removing the old key (%1)…").arg(oldEnd));
        break;
    case Act::NoteHandedOver:
        //: %1: the last letters of a key, "…Cd34"
        setText(tr("When Combidesk has the new key (%1), say so here.")
                        .arg(RotationWords::ending(m_setup.key()->identity.display)));
        break;
    case Act::Check:
        setText(tr("Has Stripe ended the old key (%1)?").arg(oldEnd));
        break;
    case Act::Remove:
        setText(tr("Nothing needs the old key (%1) any more.").arg(oldEnd));
        break;
    }
}

void OldKeyRow::showNote()
{
    const KeyRotation &rotation = m_setup.rotation();
    const SavedKey &old = *rotation.oldKey();
    if (rotation.keychainIsAsking())
        m_note->setText(tr("The keychain has not answered yet. Your computer may be asking for "
                           "permission or a password in another window."));
    else if (rotation.isCheckingOldKey())
        m_note->setText(RotationWords::asking(old));
    else if (rotation.notChecked())
        m_note->setText(RotationWords::notAsked(old, *rotation.notChecked()));
    else
        m_note->setText(RotationWords::oldKey(old));
    // The page's alarm says that it has ended.
    const bool isSaid = m_note->text() == RotationWords::oldKey(old) && old.retirement
            && old.retirement->stopsCombidesk();
    m_note->setHidden(isSaid || rotation.isOldKeyGone());
}

void OldKeyRow::showButton()
{
    const Act next = act();
    m_button->setVisible(next != Act::None);
    switch (next) {
    case Act::None:
        break;
    case Act::NoteHandedOver:
        m_button->setText(tr("Combidesk has it"));
        break;
    case Act::Check:
        m_button->setText(tr("Check the old key"));
        break;
    case Act::Remove:
        m_button->setText(tr("Remove the old key"));
        break;
    }
}
