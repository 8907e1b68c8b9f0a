// SPDX-License-Identifier: MIT

#include "historylines.h"

#include "historyfile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// No string in JSON holds a line break, so these stand nowhere else.
constexpr QByteArrayView Begin = ",\n    \"history\": [\n";
constexpr QByteArrayView Between = ",\n";
constexpr QByteArrayView End = "\n    ]\n}\n";
constexpr QByteArrayView EndOfOthers = "\n}\n";

// From the last one that decided something; nothing when one of them is no entry.
std::optional<QJsonArray> endOf(QByteArrayView lines)
{
    QJsonArray entries;
    qsizetype to = lines.size();
    while (to > 0) {
        const qsizetype between = lines.first(to).lastIndexOf(Between);
        const qsizetype from = between < 0 ? 0 : between + Between.size();
        const auto entry = QJsonDocument::fromJson(lines.sliced(from, to - from).toByteArray());
        if (!entry.isObject())
            return std::nullopt;
        entries.prepend(entry.object());
        if (HistoryFile::isDecided(entry.object()))
            break;
        to = between;
    }
    return entries;
}

} // namespace

QByteArray HistoryLines::write(QJsonObject json)
{
    const QJsonArray history = json.value("history"_L1).toArray();
    if (history.isEmpty())
        return QJsonDocument(json).toJson();
    json.remove("history"_L1);
    QByteArray text = QJsonDocument(json).toJson();
    text.chop(EndOfOthers.size());
    QByteArrayView before = Begin;
    for (const auto &entry : history) {
        text.append(before).append("        ");
        text.append(QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact));
        before = Between;
    }
    return text.append(End);
}

std::optional<QJsonObject> HistoryLines::readEnd(const QByteArray &text)
{
    const qsizetype begin = text.indexOf(Begin);
    const qsizetype from = begin + Begin.size();
    const qsizetype to = text.size() - End.size();
    // What a file system gives for what it has lost may stand in the part that is passed over.
    if (begin < 0 || from >= to || !text.endsWith(End) || text.contains('\0'))
        return std::nullopt;
    const auto others = QJsonDocument::fromJson(text.first(begin) + EndOfOthers.toByteArray());
    const auto history = endOf(QByteArrayView(text).sliced(from, to - from));
    if (!others.isObject() || !history)
        return std::nullopt;
    QJsonObject json = others.object();
    json["history"_L1] = *history;
    return json;
}
