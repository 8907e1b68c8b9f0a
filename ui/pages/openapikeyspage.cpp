#include "openapikeyspage.h"

OpenApiKeysPage::OpenApiKeysPage(KeySetup &setup, Clipboard &, QWidget *parent)
    : Page(setup, parent)
{
}

QString OpenApiKeysPage::title() const
{
    return QStringLiteral("OpenApiKeysPage");
}

void OpenApiKeysPage::retranslate() {}
