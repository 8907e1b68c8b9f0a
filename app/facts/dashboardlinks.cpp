// SPDX-License-Identifier: MIT

#include "dashboardlinks.h"

#include "permission.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Dashboard = "https://dashboard.stripe.com"_L1;
constexpr qsizetype LongestAddress = 2048;

QUrl page(const QString &path)
{
    return QUrl(Dashboard + path, QUrl::StrictMode);
}

QString apiKeysPath(KeyMode mode)
{
    return mode == KeyMode::Test ? u"/test/apikeys"_s : u"/apikeys"_s;
}

// The path within the Dashboard, if it is one on which a key is edited. An id has one underscore
// only, so no key can stand in its place.
QString editPath(const QString &text)
{
    static const QRegularExpression shape(
            uR"(\A(/test)?/apikeys/([a-z]{2,8}_[A-Za-z0-9]{1,64})/edit\z)"_s);
    const auto match = shape.match(text);
    return match.hasMatch() ? match.captured(1) + "/apikeys/"_L1 + match.captured(2) + "/edit"_L1
                            : QString();
}

} // namespace

namespace DashboardLinks {

QUrl logIn()
{
    return page(u"/login"_s);
}

QUrl apiKeys(KeyMode mode)
{
    return page(apiKeysPath(mode));
}

QUrl filledInForm(const QString &keyName, KeyMode mode)
{
    QString address = apiKeysPath(mode) + "/create?name="_L1
            + QString::fromLatin1(QUrl::toPercentEncoding(keyName));
    for (const Resource row : dashboardRows())
        address += "&permissions%5B%5D=rak_"_L1 + permissionOf(row).name;
    return page(address);
}

QUrl payoutSettings()
{
    return page(u"/settings/payouts"_s);
}

QUrl securityHistory()
{
    return page(u"/settings/security_history"_s);
}

QUrl combidesk()
{
    return QUrl(u"https://www.combidesk.com/"_s);
}

QUrl editPage(const QString &address)
{
    if (address.size() > LongestAddress)
        return {};
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host() != "dashboard.stripe.com"_L1
        || url.port(443) != 443 || !url.userInfo().isEmpty())
        return {};

    if (const QString path = editPath(url.path()); !path.isEmpty())
        return page(path);

    static const QRegularExpression accountPath(uR"(\A/b/(acct_[A-Za-z0-9]{1,64})\z)"_s);
    const auto account = accountPath.match(url.path());
    const QString destination =
            editPath(QUrlQuery(url).queryItemValue(u"destination"_s, QUrl::FullyDecoded));
    if (!account.hasMatch() || destination.isEmpty())
        return {};
    return page("/b/"_L1 + account.captured(1) + "?destination="_L1
                + QString::fromLatin1(QUrl::toPercentEncoding(destination)));
}

} // namespace DashboardLinks
