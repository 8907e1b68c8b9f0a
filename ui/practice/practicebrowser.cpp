// SPDX-License-Identifier: MIT

#include "practicebrowser.h"

#include "ui/dialogs/addressnotice.h"

#include <QApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

PracticeBrowser::PracticeBrowser(QObject *parent)
    : QObject(parent)
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
}

PracticeBrowser::~PracticeBrowser()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void PracticeBrowser::open(const QUrl &page)
{
    QWidget *window = QApplication::activeWindow();
    if (!window)
        return;
    auto *notice = new AddressNotice(AddressNotice::Reason::Practice, page, window);
    notice->open();
}
