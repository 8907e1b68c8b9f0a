// SPDX-License-Identifier: MIT

#include "savedkeys.h"

#include "savedkeyorder.h"

#include "app/facts/permission.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// The settings may have been edited by hand, or written by a later version: what is not known is
// left as it is, and what makes no sense counts as not known.

namespace {

constexpr auto Group = "savedKeys"_L1;
constexpr qsizetype LongestName = 80;
const int AllPermissions = int(permissions().size());

// How a value is spelled in the settings. Settings that exist must stay readable, so a spelling
// never changes; that --check --json uses the same words is no promise.
template<typename Value> struct Spelling
{
    Value value;
    QLatin1String text;
};

constexpr std::array Kinds {
    Spelling { KeyKind::None, "none"_L1 },
    Spelling { KeyKind::Restricted, "restricted"_L1 },
    Spelling { KeyKind::Standard, "secret"_L1 },
    Spelling { KeyKind::Publishable, "publishable"_L1 },
    Spelling { KeyKind::Organisation, "organisation"_L1 },
    Spelling { KeyKind::Webhook, "webhook"_L1 },
    Spelling { KeyKind::Other, "other"_L1 },
};
constexpr std::array Modes {
    Spelling { KeyMode::Unknown, "unknown"_L1 },
    Spelling { KeyMode::Live, "live"_L1 },
    Spelling { KeyMode::Test, "test"_L1 },
};
constexpr std::array Verdicts {
    Spelling { Verdict::Undecided, "undecided"_L1 },
    Spelling { Verdict::Ready, "ready"_L1 },
    Spelling { Verdict::MissingPermissions, "missing_permissions"_L1 },
    Spelling { Verdict::UnusableKey, "unusable_key"_L1 },
};

// The first of spellings stands for whatever is not known.
template<typename Value, size_t size>
Value valueOf(const QString &text, const std::array<Spelling<Value>, size> &spellings)
{
    const auto found = std::ranges::find(spellings, text, &Spelling<Value>::text);
    return found == spellings.end() ? spellings.front().value : found->value;
}

template<typename Value, size_t size>
QLatin1String textOf(Value value, const std::array<Spelling<Value>, size> &spellings)
{
    const auto found = std::ranges::find(spellings, value, &Spelling<Value>::value);
    return found == spellings.end() ? spellings.front().text : found->text;
}

bool isId(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9-]{1,64}\z)"_s);
    return shape.match(text).hasMatch();
}

QString ifShaped(const QString &text, const QRegularExpression &shape)
{
    return shape.match(text).hasMatch() ? text : QString();
}

QString display(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[a-z_]{1,16}\.\.\.[A-Za-z0-9]{0,4}\z)"_s);
    return ifShaped(text, shape);
}

QString account(const QString &text)
{
    static const QRegularExpression shape(uR"(\Aacct_[A-Za-z0-9]{1,64}\z)"_s);
    return ifShaped(text, shape);
}

// One line that fits a list. A key that was pasted here by mistake does not get into the settings.
QString cleanName(QString name)
{
    static const QRegularExpression keys(uR"(([a-z]{2}_(?:live|test|org)_)[A-Za-z0-9]{3,})"_s);
    name.replace(keys, u"\\1..."_s);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    name = name.simplified();
    if (name.size() > LongestName)
        name.truncate(name.at(LongestName - 1).isHighSurrogate() ? LongestName - 1 : LongestName);
    return name.trimmed();
}

QString place(const QString &id, QLatin1String field = {})
{
    return Group + u'/' + id + (field.isEmpty() ? QString() : QString(u'/' + field));
}

SavedKey readKey(const QSettings &settings, const QString &id)
{
    const auto text = [&](QLatin1String field) {
        return settings.value(place(id, field)).toString();
    };
    SavedKey key;
    key.id = id;
    key.name = cleanName(text("name"_L1));
    key.key.kind = valueOf(text("kind"_L1), Kinds);
    key.key.mode = valueOf(text("mode"_L1), Modes);
    key.key.display = display(text("display"_L1));
    key.account = account(text("account"_L1));
    key.checkedAt = QDateTime::fromString(text("checkedAt"_L1), Qt::ISODateWithMs).toUTC();
    key.verdict = valueOf(text("verdict"_L1), Verdicts);
    const auto count = [&](QLatin1String field) {
        return std::clamp(settings.value(place(id, field)).toInt(), 0, AllPermissions);
    };
    key.granted = count("granted"_L1);
    key.missing = count("missing"_L1);
    return key;
}

void writeKey(QSettings &settings, const SavedKey &key)
{
    const auto set = [&](QLatin1String field, const QString &value) {
        settings.setValue(place(key.id, field), value);
    };
    set("name"_L1, cleanName(key.name));
    set("kind"_L1, textOf(key.key.kind, Kinds));
    set("mode"_L1, textOf(key.key.mode, Modes));
    set("display"_L1, display(key.key.display));
    set("account"_L1, account(key.account));
    set("checkedAt"_L1, key.checkedAt.toUTC().toString(Qt::ISODateWithMs));
    set("verdict"_L1, textOf(key.verdict, Verdicts));
    settings.setValue(place(key.id, "granted"_L1), key.granted);
    settings.setValue(place(key.id, "missing"_L1), key.missing);
}

// Lines that cannot be read are no obstacle to writing; a file that cannot be written is.
bool writeNow(QSettings &settings)
{
    settings.sync();
    const bool isWritten = settings.isWritable() && settings.status() != QSettings::AccessError;
    // Names and accounts are for the owner's eyes. Windows has a registry in place of the file.
    if (isWritten)
        QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return isWritten;
}

} // namespace

void SavedKey::takeResult(const Report &report)
{
    // Stripe names the account only when it denies something; once learnt, it stays.
    if (!report.account.isEmpty())
        account = report.account;
    checkedAt = report.checkedAt;
    verdict = report.verdict;
    granted = report.count(Access::Granted);
    missing = report.count(Access::Missing);
}

SavedKeys::SavedKeys(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList SavedKeys::ids() const
{
    m_settings.sync();
    m_settings.beginGroup(Group);
    QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    ids.removeIf([](const QString &id) { return !isId(id); });
    return ids;
}

bool SavedKeys::isEmpty() const
{
    return ids().isEmpty();
}

QList<SavedKey> SavedKeys::all() const
{
    QList<SavedKey> keys;
    for (const QString &id : ids())
        keys << readKey(m_settings, id);
    std::ranges::sort(keys, SavedKeyOrder());
    return keys;
}

std::optional<SavedKey> SavedKeys::find(const QString &id) const
{
    m_settings.sync();
    if (!isId(id) || !m_settings.contains(place(id, "name"_L1)))
        return std::nullopt;
    return readKey(m_settings, id);
}

bool SavedKeys::put(const SavedKey &key)
{
    if (!isId(key.id))
        return false;
    const auto before = find(key.id);
    writeKey(m_settings, key);
    const bool isWritten = writeNow(m_settings);
    if (!isWritten)
        restore(key.id, before);
    Q_EMIT changed(key.id);
    return isWritten;
}

bool SavedKeys::remove(const QString &id)
{
    if (!isId(id))
        return false;
    m_settings.sync();
    m_settings.remove(place(id));
    const bool isWritten = writeNow(m_settings);
    Q_EMIT changed(id);
    return isWritten;
}

void SavedKeys::takeResult(const QString &id, const Report &report)
{
    if (auto key = find(id)) {
        key->takeResult(report);
        put(*key);
    }
}

// QSettings goes on showing what it could not write.
void SavedKeys::restore(const QString &id, const std::optional<SavedKey> &before)
{
    if (before)
        writeKey(m_settings, *before);
    else
        m_settings.remove(place(id));
}

QString SavedKeys::freeName(const QString &name) const
{
    const QList<SavedKey> keys = all();
    const auto isTaken = [&keys](const QString &candidate) {
        return std::ranges::any_of(keys, [&candidate](const SavedKey &key) {
            return key.name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    const QString wanted = cleanName(name);
    QString free = wanted;
    for (int number = 2; isTaken(free); ++number) {
        const QString suffix = u' ' + QString::number(number);
        free = wanted.first(std::min(wanted.size(), LongestName - suffix.size())) + suffix;
    }
    return free;
}
