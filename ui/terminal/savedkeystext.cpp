// SPDX-License-Identifier: MIT

#include "savedkeystext.h"

#include "app/saved/permissionchange.h"
#include "reportjson.h"
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
        array.append(ReportJson::object(entry.key, entry.report));
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString SavedKeysText::line(const Entry &entry)
{
    QStringList parts { entry.key.name, entry.key.key.display, entry.key.account };
    if (entry.key.checkedAt.isValid())
        parts << tr("checked on %1")
                         .arg(QLocale().toString(entry.key.checkedAt.toLocalTime(),
                                                 QLocale::ShortFormat));
    parts.removeAll(QString());
    parts << (QStringList { outcome(entry) } + changes(entry.key)).join(u' ');
    return parts.join(u"  "_s);
}

QString SavedKeysText::outcome(const Entry &entry)
{
    if (entry.key.memory == SavedKey::Memory::Lost && entry.key.name.isEmpty()
        && !entry.report.checkedAt.isValid())
        return tr("What was remembered about this key cannot be read.");
    if (!entry.report.checkedAt.isValid())
        return tr("Not checked yet.");
    QString outcome = Words::verdict(entry.report);
    const bool isExplained = entry.report.verdict == Verdict::UnusableKey
            || entry.report.verdict == Verdict::Undecided;
    if (isExplained && entry.report.problem)
        outcome += u": "_s + Words::shortProblem(*entry.report.problem);
    return outcome + u'.';
}

QStringList SavedKeysText::changes(const SavedKey &key)
{
    QStringList sentences;
    for (const PermissionChange &change : PermissionChange::in(key.history)) {
        const Permission &permission = permissionOf(change.resource);
        const QString day =
                QLocale().toString(change.since.toLocalTime().date(), QLocale::ShortFormat);
        if (!change.was)
            //: A sentence. %1 is Stripe's name of a resource, in English.
            sentences << tr("Combidesk needs “%1” as well now: this is our change.")
                                 .arg(permission.resourceName)
                      << Words::howToGrant(permission) + u'.';
        else if (change.is == Access::Missing)
            sentences << tr("Since %1: “%2” can no longer be read.")
                                 .arg(day, permission.resourceName);
        else
            sentences << tr("Since %1: “%2” can be read again.").arg(day, permission.resourceName);
    }
    return sentences;
}
