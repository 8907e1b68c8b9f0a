// SPDX-License-Identifier: MIT

#include "savedkeyfile.h"

#include "app/facts/permission.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const int AllPermissions = int(permissions().size());

// How a value is spelled in a file. Files that exist must stay readable, so a spelling
// never changes; that --check --json uses the same words is no promise.
template<typename Value> struct Spelling
{
    Value value;
    QLatin1String text;
};
// As C++20 would have it by itself; clang up to 16 does not.
template<typename Value> Spelling(Value, QLatin1String) -> Spelling<Value>;

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

int count(const QJsonValue &value)
{
    return std::clamp(value.toInt(), 0, AllPermissions);
}

} // namespace

bool SavedKeyFile::isId(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9-]{1,64}\z)"_s);
    return shape.match(text).hasMatch();
}

QString SavedKeyFile::cleanName(QString name)
{
    static const QRegularExpression keys(uR"(([a-z]{2}_(?:live|test|org)_)[A-Za-z0-9]{3,})"_s);
    name.replace(keys, u"\\1..."_s);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    name = name.simplified();
    if (name.size() > LongestName)
        name.truncate(name.at(LongestName - 1).isHighSurrogate() ? LongestName - 1 : LongestName);
    return name.trimmed();
}

std::optional<SavedKey> SavedKeyFile::read(const QString &id, const QByteArray &contents)
{
    const QJsonDocument document = QJsonDocument::fromJson(contents);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    const auto text = [&json](QLatin1String field) { return json.value(field).toString(); };
    SavedKey key;
    key.id = id;
    key.name = cleanName(text("name"_L1));
    key.key.kind = valueOf(text("kind"_L1), Kinds);
    key.key.mode = valueOf(text("mode"_L1), Modes);
    key.key.display = display(text("display"_L1));
    key.account = account(text("account"_L1));
    key.checkedAt = QDateTime::fromString(text("checkedAt"_L1), Qt::ISODateWithMs).toUTC();
    key.verdict = valueOf(text("verdict"_L1), Verdicts);
    key.granted = count(json.value("granted"_L1));
    key.missing = count(json.value("missing"_L1));
    return key;
}

QByteArray SavedKeyFile::write(const SavedKey &key, const QByteArray &former)
{
    QJsonObject json = QJsonDocument::fromJson(former).object();
    json["name"_L1] = cleanName(key.name);
    json["kind"_L1] = textOf(key.key.kind, Kinds);
    json["mode"_L1] = textOf(key.key.mode, Modes);
    json["display"_L1] = display(key.key.display);
    json["account"_L1] = account(key.account);
    json["checkedAt"_L1] = key.checkedAt.toUTC().toString(Qt::ISODateWithMs);
    json["verdict"_L1] = textOf(key.verdict, Verdicts);
    json["granted"_L1] = key.granted;
    json["missing"_L1] = key.missing;
    return QJsonDocument(json).toJson();
}
