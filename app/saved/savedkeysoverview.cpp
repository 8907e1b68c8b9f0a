// SPDX-License-Identifier: MIT

#include "savedkeysoverview.h"

#include "app/stripe/stripeapi.h"
#include "savedkeyscheck.h"

#include <algorithm>
#include <utility>

SavedKeysOverview::SavedKeysOverview(const Workers &workers,
                                     std::chrono::milliseconds keychainPatience, QObject *parent)
    : QObject(parent)
    , m_workers(workers)
    , m_fetchPatience(keychainPatience)
    , m_removePatience(keychainPatience)
{
    connect(&m_workers.savedKeys, &SavedKeys::changed, this, [this](const QString &id) {
        m_activities[id].notChecked.reset(); // it has a newer result, or is gone
        Q_EMIT changed(id);
    });
    connect(&m_workers.vault, &Vault::forgottenLate, this, [this](const QString &id) {
        if (find(id))
            m_workers.savedKeys.remove(id);
    });
    for (const KeychainPatience *patience : { &m_fetchPatience, &m_removePatience })
        connect(patience, &KeychainPatience::changed, this, &SavedKeysOverview::keychainAsked);
}

SavedKeysOverview::~SavedKeysOverview() = default;

bool SavedKeysOverview::keychainIsAsking() const
{
    return m_fetchPatience.isOver() || m_removePatience.isOver();
}

void SavedKeysOverview::checkAll()
{
    stop();
    m_check = new SavedKeysCheck(m_workers.api, m_workers.vault, m_workers.savedKeys, this);
    connect(m_check, &SavedKeysCheck::fetching, this, [this](const QString &id) {
        m_fetchPatience.start();
        setActivity(id, { true, false, {} });
    });
    connect(m_check, &SavedKeysCheck::fetched, this, [this] { m_fetchPatience.stop(); });
    connect(m_check, &SavedKeysCheck::checked, this,
            [this](const QString &id) { setActivity(id, {}); });
    connect(m_check, &SavedKeysCheck::failed, this, [this](const QString &id, Problem problem) {
        setActivity(id, { false, false, problem });
    });
    connect(m_check, &SavedKeysCheck::finished, this, [this] {
        m_check->deleteLater();
        m_check.clear();
        Q_EMIT allChecked();
    });
    QStringList ids;
    for (const SavedKey &saved : keys()) {
        setActivity(saved.id, {});
        ids.append(saved.id);
    }
    m_workers.api.openConnection();
    m_check->start(ids);
}

void SavedKeysOverview::remove(const QString &id)
{
    const auto key = find(id);
    if (!key) {
        Q_EMIT changed(id); // another copy of the program was quicker
        return;
    }
    setActivity(id, { false, true, {} });
    m_removePatience.start();
    // First the key, then its name: a failure must not leave a key that nobody sees any more.
    m_workers.vault.forget(id, this, [this, key = *key](std::optional<Problem> problem) {
        onRemoved(key, problem);
    });
}

bool SavedKeysOverview::rename(const QString &id, const QString &name)
{
    return m_workers.savedKeys.rename(id, name);
}

void SavedKeysOverview::onRemoved(const SavedKey &key, std::optional<Problem> problem)
{
    m_removePatience.stop();
    setActivity(key.id, {});
    if (!problem && !m_workers.savedKeys.remove(key.id))
        problem = Problem::ListNotWritten;
    if (problem)
        Q_EMIT notRemoved(key, *problem);
}

void SavedKeysOverview::stop()
{
    if (!m_check)
        return;
    delete m_check.data();
    m_fetchPatience.stop();
    const QStringList ids = m_activities.keys();
    for (const QString &id : ids) {
        if (activity(id).isChecking)
            setActivity(id, {});
    }
}

void SavedKeysOverview::setActivity(const QString &id, const Activity &next)
{
    if (activity(id) == next)
        return;
    if (next == Activity())
        m_activities.remove(id);
    else
        m_activities.insert(id, next);
    Q_EMIT changed(id);
}
