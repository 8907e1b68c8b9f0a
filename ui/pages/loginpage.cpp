#include "loginpage.h"

LogInPage::LogInPage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString LogInPage::title() const
{
    return QStringLiteral("LogInPage");
}

void LogInPage::retranslate() {}
