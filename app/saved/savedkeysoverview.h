// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/keychainpatience.h"
#include "app/vault/vault.h"
#include "checkprogress.h"
#include "savedkeys.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class SavedKeysCheck;
class StripeApi;

// The list of saved keys and what can be done with it as a whole: check all, remove one. Goes on
// while the person is elsewhere in the window, until stop(); what that left can be checked later.
class SavedKeysOverview : public QObject
{
    Q_OBJECT
public:
    // All outlive this object.
    struct Workers
    {
        StripeApi &api;
        Vault &vault;
        SavedKeys &savedKeys;
    };

    // What is known of a key beyond its last result, until its next one.
    struct Activity
    {
        bool isChecking = false;
        bool isRemoving = false;
        std::optional<Problem> notChecked; // why the latest "check all" could not

        bool operator==(const Activity &) const = default;
    };

    explicit SavedKeysOverview(const Workers &workers,
                               std::chrono::milliseconds keychainPatience = KeychainPatience::usual,
                               QObject *parent = nullptr);
    ~SavedKeysOverview() override;

    // With the end of their history alone, as is find().
    QList<SavedKey> keys() const { return m_workers.savedKeys.all(SavedKey::HistoryPart::End); }
    std::optional<SavedKey> find(const QString &id) const
    {
        return m_workers.savedKeys.find(id, SavedKey::HistoryPart::End);
    }
    // With all that is remembered.
    std::optional<SavedKey> findWhole(const QString &id) const
    {
        return m_workers.savedKeys.find(id);
    }
    QStringList ids() const { return m_workers.savedKeys.ids(); }
    // As SavedKeys::reader(): with all that is remembered, of hundreds it takes a second.
    std::function<QList<SavedKey>()> reader() const { return m_workers.savedKeys.reader(); }
    Activity activity(const QString &id) const { return m_activities.value(id, {}); }
    bool isCheckingAll() const { return !m_check.isNull(); }
    const CheckProgress &progress() const { return m_progress; } // of the latest "check all"
    Vault::Backend keychain() const { return m_workers.vault.backend(); }
    bool keychainIsAsking() const;

    // Begins anew when one is under way. keys as keys() answered, however long ago.
    void check(const QList<SavedKey> &keys);
    void checkAll() { check(keys()); }
    void resume(); // with what progress() says is left; nothing while one is under way
    void remove(const QString &id);
    // As SavedKeys::rename().
    bool rename(const QString &id, const QString &name);
    // As SavedKeys::edit().
    bool edit(const QString &id, const std::function<void(SavedKey &)> &edit);
    void stop(); // "check all"; a removal is carried out

Q_SIGNALS:
    void changed(const QString &id); // added, removed, another result or another activity
    void keychainAsked(); // keychainIsAsking() is another now
    void notRemoved(const SavedKey &key, Problem problem);
    void progressed(); // progress() is another now
    void allChecked(); // as far as that was possible

private:
    void run(const QList<SavedKey> &keys);
    void listenTo(SavedKeysCheck *check);
    void cancelCheck();
    void countAsGone(const QString &id);
    void onRemoved(const SavedKey &key, std::optional<Problem> problem);
    void setActivity(const QString &id, const Activity &next);

    Workers m_workers;
    QHash<QString, Activity> m_activities;
    KeychainPatience m_fetchPatience;
    KeychainPatience m_removePatience;
    QPointer<SavedKeysCheck> m_check;
    QList<SavedKey> m_wanted; // by the latest "check all"
    CheckProgress m_progress;
};
