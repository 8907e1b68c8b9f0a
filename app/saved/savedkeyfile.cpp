// SPDX-License-Identifier: MIT

#include "savedkeyfile.h"

#include "app/facts/permission.h"
#include "filetext.h"
#include "historyfile.h"
#include "historylines.h"
#include "rotationfile.h"
#include "spelling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const int AllPermissions = int(permissions().size());

// Raised when a file may lose something by being changed by a version that does not know it.
constexpr int Format = 1;

QString account(const QString &text)
{
    static constexpr auto Prefix = "acct_"_L1;
    return text.startsWith(Prefix)
                    && FileText::isMadeOf(QStringView(text).sliced(Prefix.size()), 64)
            ? text
            : QString();
}

int count(const QJsonValue &value)
{
    return std::clamp(value.toInt(), 0, AllPermissions);
}

QDateTime time(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

// The first release kept no history, but asked for these, and wrote down how many it could read.
CheckHistory historyOfFirstRelease(const SavedKey &key)
{
    using enum Resource;
    static constexpr Resource asked[] = { Balance,    BalanceTransactions,
                                          Charges,    Customers,
                                          Invoices,   PaymentIntents,
                                          Payouts,    Products,
                                          Prices,     Refunds,
                                          CreditNotes };
    CheckRecord record;
    record.at = key.checkedAt;
    record.verdict = key.verdict;
    if (key.verdict == Verdict::MissingPermissions)
        record.problem = Problem::PermissionMissing;
    if (key.verdict == Verdict::Ready) {
        for (const Resource resource : asked)
            record.permissions.append({ resource, Access::Granted });
    }
    CheckHistory history;
    if (record.at.isValid())
        history.add(record);
    return history;
}

SavedKey::Memory memoryOf(const QJsonObject &json)
{
    if (json.value("format"_L1).toInt(Format) > Format)
        return SavedKey::Memory::OfNewerVersion;
    return json.value("memory"_L1).toString() == "lost"_L1 ? SavedKey::Memory::Lost
                                                           : SavedKey::Memory::Whole;
}

// One that only a later version knows is left out; the next check warns of it again.
QList<Warning> warnings(const QJsonArray &texts)
{
    QList<Warning> warnings;
    for (const auto &text : texts) {
        const auto warning = Spelling::warning(text.toString());
        if (warning && !warnings.contains(*warning))
            warnings.append(*warning);
    }
    return warnings;
}

QJsonArray textsOf(const QList<Warning> &warnings)
{
    QJsonArray texts;
    for (const Warning warning : warnings)
        texts.append(Spelling::textOf(warning));
    return texts;
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

template<typename End>
void put(QJsonObject &json, QLatin1String field, const std::optional<End> &end)
{
    if (end)
        json[field] = RotationFile::textOf(*end, json.value(field).toObject());
    else
        json.remove(field);
}

// A day without a rhythm, or the other way round, is no decision.
ReviewDay review(const QJsonObject &json)
{
    using Rhythm = ReviewDay::Rhythm;
    const ReviewDay review { Spelling::rhythm(json.value("review"_L1).toString()),
                             day(json.value("reviewDay"_L1).toString()) };
    const bool needsDay = review.rhythm != Rhythm::NotChosen && review.rhythm != Rhythm::Never;
    return needsDay == review.day.isValid() ? review : ReviewDay();
}

CheckHistory history(const QJsonArray &entries, SavedKey::HistoryPart part)
{
    return part == SavedKey::HistoryPart::Whole ? HistoryFile::read(entries)
                                                : HistoryFile::readEnd(entries);
}

std::optional<QJsonObject> jsonOf(const QByteArray &contents, SavedKey::HistoryPart part)
{
    if (part == SavedKey::HistoryPart::End) {
        if (auto json = HistoryLines::readEnd(contents))
            return json;
    }
    const QJsonDocument document = QJsonDocument::fromJson(contents);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QString SavedKeyFile::cleanName(QString name)
{
    static const QRegularExpression keys(uR"(([a-z]{2}_(?:live|test|org)_)[A-Za-z0-9]{3,})"_s);
    if (name.contains(u'_'))
        name.replace(keys, u"\\1..."_s);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    name = name.simplified();
    if (name.size() > LongestName)
        name.truncate(name.at(LongestName - 1).isHighSurrogate() ? LongestName - 1 : LongestName);
    return name.trimmed();
}

std::optional<SavedKey> SavedKeyFile::read(const QString &id, const QByteArray &contents,
                                           SavedKey::HistoryPart part)
{
    const auto parsed = jsonOf(contents, part);
    if (!parsed)
        return std::nullopt;
    const QJsonObject &json = *parsed;
    const auto text = [&json](QLatin1String field) { return json.value(field).toString(); };
    SavedKey key;
    key.id = id;
    key.name = cleanName(text("name"_L1));
    key.key.kind = Spelling::kind(text("kind"_L1));
    key.key.mode = Spelling::mode(text("mode"_L1));
    key.key.display = FileText::cleanDisplay(text("display"_L1));
    key.account = account(text("account"_L1));
    key.checkedAt = time(text("checkedAt"_L1));
    key.verdict = Spelling::verdict(text("verdict"_L1));
    key.granted = count(json.value("granted"_L1));
    key.missing = count(json.value("missing"_L1));
    key.warnings = warnings(json.value("warnings"_L1).toArray());
    key.madeOn = day(text("madeOn"_L1));
    key.savedAt = time(text("savedAt"_L1));
    key.owner = cleanName(text("owner"_L1));
    key.approver = cleanName(text("approver"_L1));
    key.review = review(json);
    key.history = json.contains("history"_L1) ? history(json.value("history"_L1).toArray(), part)
                                              : historyOfFirstRelease(key);
    if (const QJsonValue end = json.value("retirement"_L1); end.isObject())
        key.retirement = RotationFile::retirement(end.toObject());
    if (const QJsonValue end = json.value("predecessor"_L1); end.isObject())
        key.predecessor = RotationFile::predecessor(end.toObject());
    key.memory = memoryOf(json);
    return key;
}

QByteArray SavedKeyFile::write(const SavedKey &key, const QByteArray &former)
{
    QJsonObject json = QJsonDocument::fromJson(former).object();
    json["name"_L1] = cleanName(key.name);
    json["kind"_L1] = Spelling::textOf(key.key.kind);
    json["mode"_L1] = Spelling::textOf(key.key.mode);
    json["display"_L1] = FileText::cleanDisplay(key.key.display);
    json["account"_L1] = account(key.account);
    json["checkedAt"_L1] = textOf(key.checkedAt);
    json["verdict"_L1] = Spelling::textOf(key.verdict);
    json["granted"_L1] = key.granted;
    json["missing"_L1] = key.missing;
    json["warnings"_L1] = textsOf(key.warnings);
    json["madeOn"_L1] = key.madeOn.toString(Qt::ISODate);
    json["savedAt"_L1] = textOf(key.savedAt);
    json["owner"_L1] = cleanName(key.owner);
    json["approver"_L1] = cleanName(key.approver);
    json["review"_L1] = Spelling::textOf(key.review.rhythm);
    json["reviewDay"_L1] = key.review.day.toString(Qt::ISODate);
    json["history"_L1] = HistoryFile::write(key.history, json.value("history"_L1).toArray());
    put(json, "retirement"_L1, key.retirement);
    put(json, "predecessor"_L1, key.predecessor);
    json["format"_L1] = Format;
    if (key.memory == SavedKey::Memory::Lost)
        json["memory"_L1] = u"lost"_s;
    else
        json.remove("memory"_L1);
    return HistoryLines::write(json);
}
