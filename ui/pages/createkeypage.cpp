#include "createkeypage.h"

CreateKeyPage::CreateKeyPage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString CreateKeyPage::title() const
{
    return QStringLiteral("CreateKeyPage");
}

void CreateKeyPage::retranslate() {}
