// SPDX-License-Identifier: MIT

#include "rotationjson.h"

#include "valuecode.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

template<typename End>
QJsonObject rotationOf(const QString &otherId, const QString &otherDisplay, const End &end)
{
    return {
        { u"id"_s, orNull(otherId) },
        { u"display"_s, orNull(otherDisplay) },
        { u"begun_on"_s, end.begunOn.toString(Qt::ISODate) },
        { u"works_until"_s, orNull(end.worksUntil.toString(Qt::ISODate)) },
        { u"handed_over_at"_s, timeCode(end.handedOverAt) },
        { u"refused_at"_s, timeCode(end.refusedAt) },
    };
}

} // namespace

QJsonValue RotationJson::replacedBy(const SavedKey &key)
{
    if (!key.retirement)
        return {};
    return rotationOf(key.retirement->successor, key.retirement->successorDisplay, *key.retirement);
}

QJsonValue RotationJson::replaces(const SavedKey &key)
{
    if (!key.predecessor)
        return {};
    return rotationOf(key.predecessor->id, key.predecessor->display, *key.predecessor);
}
