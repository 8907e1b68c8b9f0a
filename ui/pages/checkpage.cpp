#include "checkpage.h"

CheckPage::CheckPage(KeySetup &setup, QWidget *parent)
    : Page(setup, parent)
{
}

QString CheckPage::title() const
{
    return QStringLiteral("CheckPage");
}

void CheckPage::retranslate() {}
