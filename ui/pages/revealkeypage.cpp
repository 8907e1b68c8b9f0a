#include "revealkeypage.h"

RevealKeyPage::RevealKeyPage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString RevealKeyPage::title() const
{
    return QStringLiteral("RevealKeyPage");
}

void RevealKeyPage::retranslate() {}
