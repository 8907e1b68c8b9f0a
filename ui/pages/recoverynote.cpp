// SPDX-License-Identifier: MIT

#include "recoverynote.h"

#include "app/saved/keyrecovery.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainbutton.h"
#include "ui/words/words.h"

#include <QHideEvent>
#include <QLayout>
#include <QShowEvent>

#include <chrono>

RecoveryNote::RecoveryNote(KeyRecovery &recovery, QWidget *parent)
    : MessagePanel(parent)
    , m_recovery(recovery)
    , m_look(new PlainButton)
{
    setObjectName(QStringLiteral("recoveryNote"));
    m_look->setObjectName(QStringLiteral("lookInKeychain"));
    setAction(m_look);
    // The button is higher than a line of text, and page 1 has none to spare.
    QMargins air = layout()->contentsMargins();
    air.setTop(Metrics::px(5));
    air.setBottom(Metrics::px(5));
    layout()->setContentsMargins(air);
    m_settling.setSingleShot(true);
    m_settling.setInterval(std::chrono::seconds(1));
    connect(&m_settling, &QTimer::timeout, this, &RecoveryNote::tellWhenSettled);
    connect(m_look, &QPushButton::clicked, &m_recovery, &KeyRecovery::start);
    connect(&m_recovery, &KeyRecovery::changed, this, &RecoveryNote::showState);
    connect(&m_recovery, &KeyRecovery::finished, this, &RecoveryNote::onFinished);
    showState();
}

void RecoveryNote::onFinished(int found, std::optional<Problem> problem)
{
    m_outcome = { found, problem };
    showState();
    if (found > 0)
        Q_EMIT recovered();
}

void RecoveryNote::showState()
{
    const int missing = int(m_recovery.missing());
    m_look->setText(tr("Look in the &keychain"));
    m_look->setVisible(missing > 0 && !m_recovery.isUnderWay());
    if (m_recovery.keychainIsAsking())
        show(Kind::Hint,
             tr("The keychain has not answered yet. Your computer may be asking for "
                "permission or a password in another window."));
    else if (m_recovery.isUnderWay())
        show(Kind::Info, tr("Looking in the keychain."));
    else if (m_outcome)
        showOutcome();
    else if (missing > 0)
        show(Kind::Hint,
             tr("The keychain has %n key(s) of this program that the list has lost.", nullptr,
                missing));
    else
        clear();
}

void RecoveryNote::showOutcome()
{
    if (m_outcome->problem)
        show(Kind::Bad,
             tr("<b>Not every key came back.</b> %1").arg(Words::problem(*m_outcome->problem)));
    else if (m_outcome->found > 0)
        show(Kind::Good,
             tr("<b>%n key(s) came back from the keychain.</b> What is not checked yet may have "
                "changed in the meantime.",
                nullptr, m_outcome->found));
    else
        show(Kind::Info, tr("The keychain has no other key of this program."));
}

// What the person asked for is told at once. What is found at the start may come while the window
// comes up, and screen readers pass over all that they hear before they are done with the window.
void RecoveryNote::tellReaders()
{
    m_isUntold = !m_outcome && !m_recovery.isUnderWay();
    if (m_isUntold)
        m_settling.start();
    else
        MessagePanel::tellReaders();
}

void RecoveryNote::tellWhenSettled()
{
    if (!m_isUntold || !isVisible() || !isActiveWindow())
        return;
    m_isUntold = false;
    MessagePanel::tellReaders();
}

bool RecoveryNote::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_isUntold)
        m_settling.start();
    return MessagePanel::event(event);
}

void RecoveryNote::changeEvent(QEvent *event)
{
    MessagePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

void RecoveryNote::hideEvent(QHideEvent *event)
{
    MessagePanel::hideEvent(event);
    if (!event->spontaneous())
        m_outcome.reset();
}

void RecoveryNote::showEvent(QShowEvent *event)
{
    MessagePanel::showEvent(event);
    if (!event->spontaneous())
        showState();
}
