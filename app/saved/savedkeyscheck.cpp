// SPDX-License-Identifier: MIT

#include "savedkeyscheck.h"

#include "app/check/keycheck.h"

SavedKeysCheck::SavedKeysCheck(StripeApi &api, Vault &vault, SavedKeys &savedKeys, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_vault(vault)
    , m_savedKeys(savedKeys)
{
}

void SavedKeysCheck::start(const QStringList &ids)
{
    m_ids = ids;
    checkNext();
}

void SavedKeysCheck::checkNext()
{
    if (m_ids.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const auto saved = m_savedKeys.find(m_ids.takeFirst());
    if (!saved) // removed in the meantime
        return checkNext();
    Q_EMIT fetching(saved->id);
    m_vault.load(saved->id, this,
                 [this, saved = *saved](Secret key, std::optional<Problem> problem) {
                     onLoaded(saved, std::move(key), problem);
                 });
}

void SavedKeysCheck::onLoaded(const SavedKey &saved, Secret key, std::optional<Problem> problem)
{
    Q_EMIT fetched(saved.id);
    if (problem) {
        m_savedKeys.takeFailure(saved.id, *problem);
        Q_EMIT failed(saved.id, *problem);
        return checkNext();
    }
    auto *check = new KeyCheck(m_api, { saved.key, std::move(key) }, this);
    connect(check, &KeyCheck::finished, this, [this, saved, check](const Report &report) {
        check->deleteLater();
        onChecked(saved.id, report);
    });
    check->start();
}

void SavedKeysCheck::onChecked(const QString &id, const Report &report)
{
    m_savedKeys.takeResult(id, report);
    Q_EMIT checked(id, report);
    checkNext();
}
