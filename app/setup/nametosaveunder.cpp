// SPDX-License-Identifier: MIT

#include "nametosaveunder.h"

using namespace Qt::StringLiterals;

QString nameToSaveUnder(const KeyInHand &inHand, const SavedKeys &savedKeys)
{
    if (!inHand.name.isEmpty())
        return inHand.name;
    if (inHand.replaces)
        return inHand.replaces->name;
    QString name = u"Stripe"_s;
    if (inHand.key() && inHand.key()->identity.mode == KeyMode::Test)
        name += u" test"_s;
    QStringList marks { inHand.account };
    if (inHand.key())
        marks << inHand.key()->identity.display.right(4);
    for (const QString &mark : std::as_const(marks)) {
        if (savedKeys.freeName(name) == name)
            return name;
        if (!mark.isEmpty())
            name += u' ' + mark;
    }
    return savedKeys.freeName(name);
}
