// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "savedkeys.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class StripeApi;

// One run over saved keys: fetches each from the keychain, checks it, notes the result in the list
// at once, so that a crash loses nothing that was found.
//
// Several are checked at a time, but of one account one at a time: its keys share Stripe's limits,
// so an account that must wait holds up itself alone. The keychain is asked for one at a time, and
// no more once it is plain that it gives nothing out. Ends with one finished(); deleting it is the
// cancel.
class SavedKeysCheck : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 6;

    // All three outlive this object.
    SavedKeysCheck(StripeApi &api, Vault &vault, SavedKeys &savedKeys, QObject *parent);

    // In their order, as far as their accounts let them. What else is known of keys is read when
    // their turn comes.
    void start(const QList<SavedKey> &keys);

Q_SIGNALS:
    // For each key that is still in the list fetching(), fetched(), and either checked() or
    // failed(); for one that the keychain was not asked for any more failed() alone.
    void fetching(const QString &id);
    void fetched(const QString &id);
    void checked(const QString &id, const Report &report);
    void failed(const QString &id, Problem problem);
    void gone(const QString &id); // was removed in the meantime
    void notWritten(const QString &id); // what checked() or failed() told of it, into the list
    void finished();

private:
    struct Turn
    {
        QString id;
        // Keys whose account is not known may be of one account.
        QString account;
    };

    void goOn();
    void goOnWithNext();
    void fetch(const Turn &turn);
    void onLoaded(const Turn &turn, const SavedKey &saved, Secret key,
                  std::optional<Problem> problem);
    void check(const Turn &turn, StripeKey key);
    void note(const Turn &turn, const Report &report);
    void leave(const Turn &turn, Problem problem);
    void onWritten(const QString &id, bool isWritten, const std::function<void()> &tell);

    StripeApi &m_api;
    Vault &m_vault;
    SavedKeys &m_savedKeys;
    // One step a turn of the event loop, so that the window answers in between; and so that whoever
    // hears of a step may delete this object.
    QTimer m_nextStep;
    QList<Turn> m_waiting;
    QSet<QString> m_accounts; // of the keys that are being fetched or checked
    int m_writing = 0; // outcomes that are not in the list yet
    bool m_isFetching = false;
    std::optional<Problem> m_obstacle; // why the keychain is not asked any more
};
