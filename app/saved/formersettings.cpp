// SPDX-License-Identifier: MIT

#include "formersettings.h"

#include "filetext.h"
#include "savedkeyfile.h"
#include "savedkeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

// The fields had the names and spellings that they have in the files now.
QByteArray contentsOf(QSettings &settings, const QString &id)
{
    settings.beginGroup(id);
    QJsonObject json;
    for (const QString &field : settings.childKeys()) {
        bool isNumber = false;
        const QString text = settings.value(field).toString();
        const int number = text.toInt(&isNumber);
        json[field] = field == "granted"_L1 && isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    settings.endGroup();
    return QJsonDocument(json).toJson();
}

} // namespace

void takeOverFormerSettings(QSettings &settings, SavedKeys &savedKeys)
{
    settings.beginGroup(u"savedKeys"_s);
    for (const QString &id : settings.childGroups()) {
        if (!FileText::isId(id))
            continue;
        // A copy of the first release may have written it again in the meantime; what is newer
        // stays.
        const auto former = SavedKeyFile::read(id, contentsOf(settings, id));
        if (savedKeys.find(id) || (former && savedKeys.put(*former)))
            settings.remove(id);
    }
    settings.endGroup();
}
