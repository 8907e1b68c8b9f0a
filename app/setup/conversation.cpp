// SPDX-License-Identifier: MIT

#include "conversation.h"

#include <utility>

Conversation::Conversation(const SavedKeys &savedKeys)
    : m_savedKeys(savedKeys)
{
}

StageTable::Route Conversation::route() const
{
    return { .path = m_path,
             .keyIsMade = isKeyMade,
             .anySaved = !m_savedKeys.isEmpty(),
             .fetched = inHand.isFetched(),
             .saved = inHand.isSaved(),
             .rotates = inHand.rotates,
             .toHandOver = inHand.origin == KeyInHand::Origin::FetchedToUse,
             .verdict = inHand.report ? inHand.report->verdict : Verdict::Undecided };
}

std::optional<Stage> Conversation::following(Event event) const
{
    return StageTable::next(m_stage, event, route());
}

void Conversation::take(Event event)
{
    if (const auto stage = following(event))
        goTo(*stage);
}

void Conversation::goTo(Stage stage)
{
    m_stage = stage;
    const bool atTheBeginning = stage == Stage::SavedKeys || stage == Stage::ChooseKind;
    if (atTheBeginning)
        keychainProblem.reset();
    // A key that the keychain has is fetched anew; one that was entered is found where it was.
    if (stage == Stage::SavedKeys ? !inHand.wouldBeLost() : atTheBeginning && inHand.isFetched())
        forgetKey();
    Q_EMIT stageChanged(stage);
}

void Conversation::setPath(KeyPath path)
{
    if (std::exchange(m_path, path) != path)
        Q_EMIT pathChanged();
}

void Conversation::forgetKey()
{
    m_forgottenKey = inHand.idInList();
    inHand = {};
    Q_EMIT keyForgotten();
}

void Conversation::dropText()
{
    inHand.takeText({});
    Q_EMIT keyForgotten();
}

QString Conversation::savedKeyInQuestion() const
{
    const QString id = inHand.idInList();
    return id.isEmpty() ? m_forgottenKey : id;
}

QList<Stage> Conversation::leftOut() const
{
    QList<Stage> stages;
    if (isKeyMade) {
        stages = dashboardSteps(m_path);
        stages.removeOne(Stage::EnterKey);
    }
    if (inHand.report && inHand.report->verdict != Verdict::Ready)
        stages << Stage::Checking;
    if (!inHand.isSaved())
        stages << Stage::NameKey;
    return stages;
}
