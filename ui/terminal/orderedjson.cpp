// SPDX-License-Identifier: MIT

#include "orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// A value without structure, written by Qt.
QString plain(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array).mid(1).chopped(1);
}

QString block(const QStringList &items, QChar opening, QChar closing, const QString &indent)
{
    if (items.isEmpty())
        return QString(opening) + closing;
    const QString inner = u"\n"_s + indent + u"  "_s;
    return opening + inner + items.join(QString(u',' + inner)) + u'\n' + indent + closing;
}

QStringList membersOf(const QJsonObject &object, const QStringList &order)
{
    QStringList members;
    for (const QString &name : order) {
        if (object.contains(name))
            members.append(name);
    }
    for (const QString &name : object.keys()) {
        if (!order.contains(name))
            members.append(name);
    }
    return members;
}

QString written(const QJsonValue &value, const QStringList &order, const QString &indent)
{
    const QString deeper = indent + u"  "_s;
    QStringList items;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            items.append(written(item, order, deeper));
        return block(items, u'[', u']', indent);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &name : membersOf(object, order))
            items.append(plain(name) + u": "_s + written(object[name], order, deeper));
        return block(items, u'{', u'}', indent);
    }
    return plain(value);
}

} // namespace

QString orderedJson(const QJsonValue &value, const QStringList &order)
{
    return written(value, order, {});
}
