// SPDX-License-Identifier: MIT

#include "savedkeystext.h"

#include "app/saved/permissionchange.h"
#include "app/saved/rememberedreport.h"
#include "ui/json/reportjson.h"
#include "ui/words/rotationwords.h"
#include "ui/words/savedkeystatus.h"
#include "ui/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

QString SavedKeysText::plain(const QList<Entry> &entries)
{
    QString text;
    for (const Entry &entry : entries)
        text += line(entry) + u'\n';
    return text;
}

QString SavedKeysText::json(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(
                ReportJson::object(entry.key, entry.found.value_or(rememberedReport(entry.key))));
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString SavedKeysText::line(const Entry &entry)
{
    QStringList parts { entry.key.name, entry.key.key.display, RotationWords::details(entry.key),
                        entry.key.account };
    if (entry.key.checkedAt.isValid())
        parts << tr("checked on %1")
                         .arg(QLocale().toString(entry.key.checkedAt.toLocalTime(),
                                                 QLocale::ShortFormat));
    parts.removeAll(QString());
    parts << (QStringList { outcome(entry) }
              + Words::changes(PermissionChange::in(entry.key.history)))
                     .join(u' ');
    return parts.join(u"  "_s);
}

QString SavedKeysText::outcome(const Entry &entry)
{
    if (entry.key.memory == SavedKey::Memory::Lost && entry.key.name.isEmpty() && !entry.found)
        return tr("What was remembered about this key cannot be read.");
    if (!entry.found)
        return SavedKeyStatus::of(entry.key, QDateTime::currentDateTimeUtc()).text + u'.';
    QString outcome = Words::verdict(*entry.found);
    const bool isExplained = entry.found->verdict == Verdict::UnusableKey
            || entry.found->verdict == Verdict::Undecided;
    if (isExplained && entry.found->problem)
        outcome += u": "_s + Words::shortProblem(*entry.found->problem);
    return outcome + u'.';
}
