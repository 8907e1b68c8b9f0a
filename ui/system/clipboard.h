// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class SecretMimeData;

// The computer's clipboard: the only place that touches it. A key that we put there is marked as
// secret for clipboard managers, stays for a minute that can be extended, and is taken away again
// if it is still ours. Some managers put back what was taken away, so it is looked for afterwards.
class Clipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr int seconds = 60;

    // What has become of our key: taken away and not put back, replaced by somebody else, or put
    // back by somebody each time it was taken away.
    enum class Fate { Emptied, Replaced, PutBack };

    // moment: how long after emptying it is looked for our key.
    explicit Clipboard(std::chrono::milliseconds moment = std::chrono::seconds(1),
                       QObject *parent = nullptr);
    ~Clipboard() override; // takes our key away

    bool hasText() const;
    QString text() const; // the caller's own, to be overwritten
    // What is selected somewhere, where the desktop pastes that with the middle button; else empty.
    QString selectedText() const;
    void copy(const QString &text);
    // Empty it, whoever filled it.
    void clear();

    void copySecret(const Secret &secret);
    bool holdsSecret() const { return m_secondsLeft > 0; }
    int secondsLeft() const { return m_secondsLeft; }
    void extend(); // one minute more
    void clearSecret(); // now, if it is still ours
    // The last thing: take our key away, also where it was put back since. Ends with finished().
    void finish();

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    void emptying(); // and secretGone() a moment later
    void secretGone(Fate fate);
    void finished();

private:
    void countDown();
    void noticeChange();
    bool isStillOurs() const;
    bool holdsOurText() const;
    void stopCounting();
    void emptyAndLook();
    void look();
    void conclude(Fate fate);

    int m_secondsLeft = 0;
    int m_emptied = 0; // how often, for one key
    bool m_isFinishing = false;
    QTimer m_tick;
    QTimer m_look;
    QPointer<SecretMimeData> m_offer; // the clipboard owns it
    QByteArray m_fingerprint; // of the last key
};
