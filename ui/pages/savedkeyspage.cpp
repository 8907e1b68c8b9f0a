#include "savedkeyspage.h"

SavedKeysPage::SavedKeysPage(KeySetup &setup, QWidget *parent)
    : Page(setup, parent)
{
}

QString SavedKeysPage::title() const
{
    return QStringLiteral("SavedKeysPage");
}

void SavedKeysPage::retranslate() {}
