#include "enterkeypage.h"

EnterKeyPage::EnterKeyPage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString EnterKeyPage::title() const
{
    return QStringLiteral("EnterKeyPage");
}

void EnterKeyPage::retranslate() {}
