// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/keycheck.h"
#include "app/saved/keyrecognition.h"
#include "app/saved/keysaving.h"
#include "app/vault/keychainpatience.h"

#include <QObject>
#include <QPointer>

#include <memory>

class StripeApi;

// What is under way with the key in hand: it is recognised, fetched, checked or saved. Each ends
// with one signal; after cancel() none comes any more.
class KeyWork : public QObject
{
    Q_OBJECT
public:
    // All outlive this object.
    KeyWork(StripeApi &api, Vault &vault, SavedKeys &savedKeys, std::chrono::milliseconds patience);

    bool isFetching() const { return bool(m_fetching); }
    bool isSaving() const { return bool(m_saving); }
    // The keychain has been silent for so long that it may be asking the person for something.
    bool keychainIsAsking() const { return m_patience.isOver(); }

    void recognise(const Secret &key, const QList<SavedKey> &alike);
    void fetch(const QString &id, Vault::Loaded fetched);
    void check(const StripeKey &key);
    // As KeySaving::start().
    void save(const Secret &key, const SavedKey &record, const std::optional<SavedKey> &replaced,
              const QList<SavedKey> &alike);
    // What the keychain still accepts is taken back, unseen.
    void cancel();

Q_SIGNALS:
    // As KeyRecognition::finished().
    void recognised(const std::optional<SavedKey> &saved, bool isCertain);
    void found(const Finding &finding);
    void checked(const Report &report);
    void saved(const SavedKey &record, std::optional<Problem> problem);
    void alreadySaved(const SavedKey &saved); // instead of saved()
    // After saved(): the keychain did not give up the key that was replaced.
    void replacedKept(const SavedKey &replaced, Problem problem);
    void keychainAsked(); // keychainIsAsking() is another now

private:
    StripeApi &m_api;
    Vault &m_vault;
    SavedKeys &m_savedKeys;
    KeychainPatience m_patience;
    QPointer<KeyRecognition> m_recognition;
    QPointer<KeyCheck> m_check;
    QPointer<KeySaving> m_saving;
    // The context of the answer that is waited for; without it the answer falls on the floor.
    std::unique_ptr<QObject> m_fetching;
};
