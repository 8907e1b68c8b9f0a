#include "practicebrowser.h"

#include "addressnotice.h"

#include <QApplication>
#include <QDesktopServices>

namespace {
constexpr const char *schemes[] = { "https", "mailto" };
}

PracticeBrowser::PracticeBrowser(QObject *parent)
    : QObject(parent)
{
    for (const char *scheme : schemes)
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
}

PracticeBrowser::~PracticeBrowser()
{
    for (const char *scheme : schemes)
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

void PracticeBrowser::open(const QUrl &page)
{
    QWidget *window = QApplication::activeWindow();
    if (!window)
        return;
    auto *notice = new AddressNotice(AddressNotice::Reason::Practice, page, window);
    notice->open();
}
