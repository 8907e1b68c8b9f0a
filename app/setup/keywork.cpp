// SPDX-License-Identifier: MIT

#include "keywork.h"

#include <utility>

KeyWork::KeyWork(StripeApi &api, Vault &vault, SavedKeys &savedKeys,
                 std::chrono::milliseconds patience)
    : m_api(api)
    , m_vault(vault)
    , m_savedKeys(savedKeys)
    , m_patience(patience)
{
    connect(&m_patience, &KeychainPatience::changed, this, &KeyWork::keychainAsked);
}

void KeyWork::recognise(const Secret &key, const QList<SavedKey> &alike)
{
    m_recognition = new KeyRecognition(m_vault, this);
    connect(m_recognition, &KeyRecognition::finished, this,
            [this](const std::optional<SavedKey> &saved, bool isCertain) {
                m_recognition->deleteLater();
                m_recognition.clear();
                m_patience.stop();
                Q_EMIT recognised(saved, isCertain);
            });
    m_patience.start();
    m_recognition->start(key, alike);
}

void KeyWork::fetch(const QString &id, Vault::Loaded fetched)
{
    m_patience.start();
    m_fetching = std::make_unique<QObject>();
    m_vault.load(id, m_fetching.get(),
                 [this, fetched = std::move(fetched)](Secret key, std::optional<Problem> problem) {
                     m_fetching.release()->deleteLater(); // this is its answer
                     m_patience.stop();
                     fetched(std::move(key), problem);
                 });
}

void KeyWork::check(const StripeKey &key)
{
    m_check = new KeyCheck(m_api, { key.identity, key.secret.duplicate() }, this);
    connect(m_check, &KeyCheck::found, this, &KeyWork::found);
    connect(m_check, &KeyCheck::finished, this, [this](const Report &report) {
        m_check->deleteLater();
        m_check.clear();
        Q_EMIT checked(report);
    });
    m_check->start();
}

void KeyWork::save(const Secret &key, const SavedKey &record,
                   const std::optional<SavedKey> &replaced, const QList<SavedKey> &alike)
{
    m_saving = new KeySaving(m_vault, m_savedKeys, this);
    connect(m_saving, &KeySaving::finished, this, [this, record](std::optional<Problem> problem) {
        m_saving.clear();
        m_patience.stop();
        Q_EMIT saved(record, problem);
    });
    connect(m_saving, &KeySaving::alreadySaved, this, [this](const SavedKey &known) {
        m_saving.clear();
        m_patience.stop();
        Q_EMIT alreadySaved(known);
    });
    connect(m_saving, &KeySaving::replacedKept, this, &KeyWork::replacedKept);
    m_patience.start();
    m_saving->start(key, record, replaced, alike);
}

void KeyWork::cancel()
{
    delete m_recognition.data();
    delete m_check.data();
    if (m_saving) {
        m_saving->abandon();
        m_saving.clear();
    }
    m_fetching.reset();
    m_patience.stop();
}
