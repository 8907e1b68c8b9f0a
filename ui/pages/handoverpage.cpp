#include "handoverpage.h"

HandOverPage::HandOverPage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString HandOverPage::title() const
{
    return QStringLiteral("HandOverPage");
}

void HandOverPage::retranslate() {}
