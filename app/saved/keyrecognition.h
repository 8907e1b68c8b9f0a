// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "savedkey.h"

#include <QList>
#include <QObject>

// Is a key one of those that are saved? Their endings say which may be it; the keychain is asked
// for these alone, one after the other, and the keys are compared. Ends with one finished();
// deleting it is the cancel.
class KeyRecognition : public QObject
{
    Q_OBJECT
public:
    // vault outlives this object.
    KeyRecognition(Vault &vault, QObject *parent);

    void start(const Secret &key, const QList<SavedKey> &alike);

Q_SIGNALS:
    // The saved key that it is. Nothing when it is none of them; unless isCertain, the keychain did
    // not say.
    void finished(std::optional<SavedKey> saved, bool isCertain);

private:
    void compareNext();
    void onLoaded(const SavedKey &saved, const Secret &key, std::optional<Problem> problem);

    Vault &m_vault;
    Secret m_key;
    QList<SavedKey> m_alike;
    bool m_isCertain = true;
};
