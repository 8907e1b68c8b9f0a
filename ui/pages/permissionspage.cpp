#include "permissionspage.h"

PermissionsPage::PermissionsPage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString PermissionsPage::title() const
{
    return QStringLiteral("PermissionsPage");
}

void PermissionsPage::retranslate() {}
