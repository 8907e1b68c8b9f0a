#include "browser.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QUrlQuery>

void Browser::open(const QUrl &page, QWidget *parent)
{
    if (QDesktopServices::openUrl(page))
        return;
    auto *message = new QMessageBox(parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setIcon(QMessageBox::Information);
    message->setWindowTitle(parent->window()->windowTitle());
    message->setText(QCoreApplication::translate("Browser", "Your browser did not open."));
    message->setInformativeText(
            QCoreApplication::translate("Browser", "Open it yourself and go to this address:\n%1")
                    .arg(page.toString(QUrl::FullyEncoded)));
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    message->open();
}

bool Browser::composeMail(const QString &subject, const QString &body)
{
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(body)));
    mail.setQuery(query);
    return QDesktopServices::openUrl(mail);
}
