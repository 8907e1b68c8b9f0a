// SPDX-License-Identifier: MIT

#include "page.h"

#include "ui/dialogs/question.h"

#include <QEvent>

Page::Page(KeySetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
    // What the keychain is called may come to be known while a page is shown.
    connect(&m_setup, &KeySetup::keychainChanged, this, &Page::translateAgain);
}

QString Page::primaryText() const
{
    return tr("Next");
}

void Page::press()
{
    m_setup.next();
}

void Page::askToTurnAway(std::function<void(KeySetup::UnsavedKey)> turn)
{
    if (!m_setup.wouldLoseKey()) {
        turn(KeySetup::UnsavedKey::Keep);
        return;
    }
    auto *question = new Question(
            { tr("The key that you entered is not saved yet."),
              tr("Stripe shows a key only once. If you go on, you will need to make a new one."),
              tr("Go on without the key"), tr("Keep the key") },
            this);
    question->setObjectName(QStringLiteral("turnQuestion"));
    connect(question, &Question::accepted, this,
            [turn = std::move(turn)] { turn(KeySetup::UnsavedKey::Discard); });
    question->open();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translateAgain();
}

void Page::translateAgain()
{
    retranslate();
    m_translated = true;
    Q_EMIT headingChanged();
}

void Page::showEvent(QShowEvent *event)
{
    if (!m_translated)
        retranslate();
    m_translated = true;
    QWidget::showEvent(event);
}
