// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkeys.h"
#include "keyinhand.h"
#include "stagetable.h"

#include <QObject>

// The state of the conversation: at which stage it stands, on which path, with which key in hand.
// The stage table decides what follows; turns are taken here and nowhere else.
class Conversation : public QObject
{
    Q_OBJECT
public:
    using Event = StageTable::Event;

    explicit Conversation(const SavedKeys &savedKeys);

    Stage stage() const { return m_stage; }
    KeyPath path() const { return m_path; }
    void setPath(KeyPath path);

    std::optional<Stage> following(Event event) const;
    bool accepts(Event event) const { return following(event).has_value(); }
    void take(Event event);
    void goTo(Stage stage);
    // What a page says has become another thing, though the stage is the same.
    void tellAgain() { Q_EMIT stageChanged(m_stage); }
    void forgetKey();
    void dropText(); // the entered key is of no use; what it was to replace stays
    // The id of the saved key that it is about, or was about until that was forgotten; empty when
    // it was about none.
    QString savedKeyInQuestion() const;
    // Steps on the way to the present stage that were passed over or ended without success.
    QList<Stage> leftOut() const;

    KeyInHand inHand;
    bool isKeyMade = false; // the steps in the Dashboard that make one are passed over
    std::optional<Problem> keychainProblem; // in the last fetching or saving

Q_SIGNALS:
    void stageChanged(Stage stage);
    void pathChanged();
    void keyForgotten();

private:
    StageTable::Route route() const;

    const SavedKeys &m_savedKeys;
    Stage m_stage = Stage::ChooseKind;
    KeyPath m_path = KeyPath::Restricted;
    QString m_forgottenKey;
};
