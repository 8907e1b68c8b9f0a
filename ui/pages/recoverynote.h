// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"
#include "ui/widgets/messagepanel.h"

#include <QTimer>

#include <optional>

class KeyRecovery;
class PlainButton;

// Says that the keychain has keys of which the list knows nothing, brings them back at the person's
// word, and says what came of that for as long as it is in sight. Hidden while there is nothing to
// say.
class RecoveryNote : public MessagePanel
{
    Q_OBJECT
public:
    // recovery outlives this object.
    explicit RecoveryNote(KeyRecovery &recovery, QWidget *parent = nullptr);

Q_SIGNALS:
    void recovered(); // at least one key came into the list

protected:
    void tellReaders() override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Outcome
    {
        int found;
        std::optional<Problem> problem;
    };

    void tellWhenSettled();
    void onFinished(int found, std::optional<Problem> problem);
    void showState();
    void showOutcome();

    KeyRecovery &m_recovery;
    PlainButton *m_look;
    std::optional<Outcome> m_outcome;
    QTimer m_settling;
    bool m_isUntold = false;
};
