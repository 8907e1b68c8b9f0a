// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class SecretMimeData;

// The computer's clipboard: the only place that touches it. A key that we put there is marked as
// secret for clipboard managers, stays for a minute that can be extended, and is taken away again
// if it is still ours.
class Clipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr int seconds = 60;

    explicit Clipboard(QObject *parent = nullptr);
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

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    // Our key is no longer there: cleared by us (true), or replaced by somebody else (false).
    void secretGone(bool clearedByUs);

private:
    void countDown();
    void noticeChange();
    bool isStillOurs() const;
    void stopCounting();

    int m_secondsLeft = 0;
    QTimer m_tick;
    QPointer<SecretMimeData> m_offer; // the clipboard owns it
    QByteArray m_fingerprint;
};
