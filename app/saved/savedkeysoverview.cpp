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

void SavedKeysOverview::check(const QList<SavedKey> &keys)
{
    m_progress = {};
    m_wanted = keys;
    run(keys);
}

void SavedKeysOverview::resume()
{
    if (m_check || m_progress.left.isEmpty())
        return;
    QList<SavedKey> left = m_wanted;
    left.removeIf([this](const SavedKey &key) { return !m_progress.left.contains(key.id); });
    run(left);
}

void SavedKeysOverview::run(const QList<SavedKey> &keys)
{
    cancelCheck();
    m_progress.tried = m_progress.checked();
    m_progress.total = m_progress.tried + int(keys.size());
    m_progress.left.clear();
    for (const SavedKey &key : keys) {
        m_progress.left.insert(key.id);
        setActivity(key.id, {});
    }
    m_progress.obstacles.clear();
    m_progress.state = CheckProgress::State::UnderWay;
    m_check = new SavedKeysCheck(m_workers.api, m_workers.vault, m_workers.savedKeys, this);
    listenTo(m_check);
    m_workers.api.openConnection();
    m_check->start(keys);
    Q_EMIT progressed();
}

void SavedKeysOverview::listenTo(SavedKeysCheck *check)
{
    connect(check, &SavedKeysCheck::fetching, this, [this](const QString &id) {
        m_fetchPatience.start();
        setActivity(id, { true, false, {} });
    });
    connect(check, &SavedKeysCheck::fetched, this, [this] { m_fetchPatience.stop(); });
    connect(check, &SavedKeysCheck::checked, this, [this](const QString &id, const Report &report) {
        ++m_progress.tried;
        if (report.verdict != Verdict::Undecided)
            m_progress.left.remove(id);
        else if (report.problem)
            m_progress.obstacles.insert(*report.problem);
        setActivity(id, {});
        Q_EMIT progressed();
    });
    connect(check, &SavedKeysCheck::failed, this, [this](const QString &id, Problem problem) {
        ++m_progress.tried;
        m_progress.obstacles.insert(problem);
        setActivity(id, { false, false, problem });
        Q_EMIT progressed();
    });
    connect(check, &SavedKeysCheck::notWritten, this,
            [this](const QString &id) { m_progress.notWritten.insert(id); });
    connect(check, &SavedKeysCheck::gone, this, [this](const QString &id) { countAsGone(id); });
    connect(check, &SavedKeysCheck::finished, this, [this] {
        m_check->deleteLater();
        m_check.clear();
        m_progress.state = CheckProgress::State::Ended;
        Q_EMIT progressed();
        Q_EMIT allChecked();
    });
}

void SavedKeysOverview::countAsGone(const QString &id)
{
    if (!m_progress.left.remove(id))
        return;
    --m_progress.total;
    Q_EMIT progressed();
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

bool SavedKeysOverview::edit(const QString &id, const std::function<void(SavedKey &)> &edit)
{
    return m_workers.savedKeys.edit(id, edit);
}

void SavedKeysOverview::onRemoved(const SavedKey &key, std::optional<Problem> problem)
{
    m_removePatience.stop();
    setActivity(key.id, {});
    if (!problem && !m_workers.savedKeys.remove(key.id))
        problem = Problem::ListNotWritten;
    if (problem)
        Q_EMIT notRemoved(key, *problem);
    else if (!m_check) // which finds that by itself
        countAsGone(key.id);
}

void SavedKeysOverview::stop()
{
    if (!m_check)
        return;
    cancelCheck();
    m_progress.state = CheckProgress::State::Stopped;
    m_progress.tried = m_progress.checked();
    Q_EMIT progressed();
}

void SavedKeysOverview::cancelCheck()
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
