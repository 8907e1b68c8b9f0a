#include "chooseusepage.h"

ChooseUsePage::ChooseUsePage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString ChooseUsePage::title() const
{
    return QStringLiteral("ChooseUsePage");
}

void ChooseUsePage::retranslate() {}
