// SPDX-License-Identifier: MIT

#include "browser.h"

#include "addressnotice.h"

#include <QDesktopServices>
#include <QUrlQuery>

void Browser::open(const QUrl &page, QWidget *parent)
{
    if (QDesktopServices::openUrl(page))
        return;
    auto *notice = new AddressNotice(AddressNotice::Reason::NoBrowser, page, parent);
    notice->open();
}

bool Browser::composeMail(const QString &subject, const QString &body)
{
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"),
                       QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(body)));
    mail.setQuery(query);
    return QDesktopServices::openUrl(mail);
}
