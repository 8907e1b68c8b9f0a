// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "savedkeys.h"

#include <QObject>
#include <QStringList>

class StripeApi;

// One run over saved keys: fetches each from the keychain, checks it, notes the result in the list.
// One after the other, so that a keychain that asks for a password asks once. Ends with one
// finished(); deleting it is the cancel.
class SavedKeysCheck : public QObject
{
    Q_OBJECT
public:
    // All three outlive this object.
    SavedKeysCheck(StripeApi &api, Vault &vault, SavedKeys &savedKeys, QObject *parent);

    void start(const QStringList &ids);

Q_SIGNALS:
    void fetching(const QString &id); // the keychain is asked for it, then Stripe
    void fetched(const QString &id);
    void checked(const QString &id, const Report &report);
    void failed(const QString &id, Problem problem);
    void finished();

private:
    void checkNext();
    void onLoaded(const SavedKey &saved, Secret key, std::optional<Problem> problem);
    void onChecked(const QString &id, const Report &report);

    StripeApi &m_api;
    Vault &m_vault;
    SavedKeys &m_savedKeys;
    QStringList m_ids;
};
