#include "savepage.h"

SavePage::SavePage(KeySetup &setup, QWidget *parent)
    : Page(setup, parent)
{
}

QString SavePage::title() const
{
    return QStringLiteral("SavePage");
}

void SavePage::retranslate() {}
