// SPDX-License-Identifier: MIT

#include "keyrecovery.h"

#include "app/key/keyformat.h"
#include "entrylabel.h"
#include "filetext.h"
#include "savedkeyfile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// What may be shown of the key that was kept; nothing when it was none.
std::optional<KeyIdentity> identityOf(const Secret &kept)
{
    QString text = kept.revealText();
    const KeyFormat::Reading reading = KeyFormat::read(text);
    wipe(text);
    return reading.problem ? std::nullopt : std::optional(reading.identity);
}

} // namespace

KeyRecovery::KeyRecovery(Vault &vault, SavedKeys &savedKeys,
                         std::chrono::milliseconds keychainPatience, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_savedKeys(savedKeys)
    , m_patience(keychainPatience)
{
    connect(&m_patience, &KeychainPatience::changed, this, &KeyRecovery::changed);
    connect(&m_vault, &Vault::changed, this, &KeyRecovery::look);
    look();
}

void KeyRecovery::look()
{
    m_vault.list(
            Vault::Prompts::Never, this,
            [this](const Vault::Contents &contents, std::optional<Problem>) { count(contents); });
}

// Of the locked ones only their number is known, and those of the list are among them.
void KeyRecovery::count(const Vault::Contents &contents)
{
    qsizetype missing = 0;
    qsizetype listedAndOpen = 0;
    for (const auto &entry : contents.entries) {
        if (isMissing(entry.id))
            ++missing;
        else if (m_savedKeys.find(entry.id))
            ++listedAndOpen;
    }
    if (contents.locked > 0) {
        const qsizetype listedAndLocked = m_savedKeys.all().size() - listedAndOpen;
        missing += std::max<qsizetype>(contents.locked - listedAndLocked, 0);
    }
    m_missing = missing;
    Q_EMIT changed();
}

// Also when its file is damaged, so that nothing is known of it.
bool KeyRecovery::isMissing(const QString &id) const
{
    if (!FileText::isId(id) || m_noKeys.contains(id))
        return false;
    const auto saved = m_savedKeys.find(id);
    return !saved || (saved->memory == SavedKey::Memory::Lost && saved->key.display.isEmpty());
}

void KeyRecovery::start()
{
    if (std::exchange(m_isUnderWay, true))
        return;
    m_found = 0;
    m_patience.start();
    Q_EMIT changed();
    m_vault.list(Vault::Prompts::Allowed, this,
                 [this](const Vault::Contents &contents, std::optional<Problem> problem) {
                     onListed(contents, problem);
                 });
}

void KeyRecovery::onListed(const Vault::Contents &contents, std::optional<Problem> problem)
{
    m_problem = problem;
    m_toFetch = contents.entries;
    fetchNext();
}

void KeyRecovery::fetchNext()
{
    m_patience.stop();
    while (!m_toFetch.isEmpty() && !isMissing(m_toFetch.first().id))
        m_toFetch.removeFirst();
    if (m_toFetch.isEmpty())
        return finish();
    m_patience.start();
    const auto entry = m_toFetch.takeFirst();
    m_vault.load(entry.id, this, [this, entry](Secret key, std::optional<Problem> problem) {
        onFetched(entry, key, problem);
    });
}

void KeyRecovery::onFetched(const Vault::Contents::Entry &entry, const Secret &key,
                            std::optional<Problem> problem)
{
    const auto identity = problem ? std::nullopt : identityOf(key);
    if (identity)
        take(entry, *identity);
    else if (!problem || problem == Problem::KeychainEntryNotFound)
        m_noKeys.insert(entry.id);
    else {
        // A keychain that does not give out one key is not asked for the next.
        m_problem = problem;
        m_toFetch.clear();
    }
    fetchNext();
}

void KeyRecovery::take(const Vault::Contents::Entry &entry, const KeyIdentity &key)
{
    SavedKey saved = m_savedKeys.find(entry.id).value_or(SavedKey());
    saved.id = entry.id;
    saved.key = key;
    saved.memory = SavedKey::Memory::Lost;
    if (saved.name.isEmpty())
        saved.name = nameFor(entry, key);
    if (m_savedKeys.put(saved))
        ++m_found;
    else
        m_problem = Problem::ListNotWritten;
}

QString KeyRecovery::nameFor(const Vault::Contents::Entry &entry, const KeyIdentity &key) const
{
    const QString labelled = SavedKeyFile::cleanName(EntryLabel::nameIn(entry.label));
    if (!labelled.isEmpty())
        return m_savedKeys.freeName(labelled);
    const QString name = key.mode == KeyMode::Test ? u"Stripe test "_s : u"Stripe "_s;
    return m_savedKeys.freeName(name + key.display.right(4));
}

void KeyRecovery::finish()
{
    m_isUnderWay = false;
    Q_EMIT finished(m_found, m_problem);
    look();
}
