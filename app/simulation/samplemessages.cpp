// SPDX-License-Identifier: MIT

#include "samplemessages.h"

#include "simulatedroute.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

// The length of "rk_live_" and the like; 0 for what is no key.
qsizetype prefixLength(const QByteArray &key)
{
    if (key.size() < 12 || key.mid(1, 2) != "k_")
        return 0;
    return key.indexOf('_', 3) + 1;
}

// What is no key comes back whole, as it does from Stripe.
QString maskedInRefusal(const QByteArray &key)
{
    const qsizetype prefix = prefixLength(key);
    if (prefix == 0)
        return QString::fromUtf8(key);
    return QString::fromLatin1(key.left(prefix) + QByteArray(key.size() - prefix - 4, '*')
                               + key.right(4));
}

QString maskedOldStyle(const QByteArray &key)
{
    return QString::fromLatin1(key.left(prefixLength(key)) + "*****...*****" + key.right(6));
}

QString maskedNewStyle(const QByteArray &key)
{
    return QString::fromLatin1(key.left(prefixLength(key)) + "..." + key.right(4));
}

// The id of the key itself, which its edit page has in its address.
QString keyId(const QByteArray &key)
{
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return u"mk_1"_s + QString::fromLatin1(hash.toHex().left(20));
}

} // namespace

bool SampleMessages::isLive(const QByteArray &key)
{
    return !key.left(prefixLength(key)).endsWith("_test_");
}

QString SampleMessages::unknownKey(const QByteArray &key)
{
    return u"Invalid API Key provided: "_s + maskedInRefusal(key);
}

QString SampleMessages::expiredKey(const QByteArray &key)
{
    return u"Expired API Key provided: "_s + maskedOldStyle(key);
}

QString SampleMessages::missing(const QByteArray &key, const QString &account,
                                const SimulatedRoute &route)
{
    const QString folder = isLive(key) ? u"%2Fapikeys%2F"_s : u"%2Ftest%2Fapikeys%2F"_s;
    const QString editPage = u"https://dashboard.stripe.com/b/"_s + account + u"?destination="_s
            + folder + keyId(key) + u"%2Fedit"_s;
    return u"Permission denied. The provided key '"_s + maskedNewStyle(key)
            + u"' does not have the required permissions for this endpoint on account '"_s + account
            + u"'. Enabling "_s + route.row + u" Read ('"_s + route.permission
            + u"') permissions on this key would allow this request to continue. You can edit "
              "permissions at "_s
            + editPage;
}

QString SampleMessages::missingOld(const QByteArray &key, const QString &account,
                                   const SimulatedRoute &route)
{
    return u"The provided key '"_s + maskedOldStyle(key)
            + u"' does not have the required permissions for this endpoint on account '"_s + account
            + u"'. Having the 'rak_"_s + route.permission
            + u"' permission would allow this request to continue."_s;
}
