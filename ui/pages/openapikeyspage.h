// SPDX-License-Identifier: MIT

#pragma once

#include "steppage.h"

class MessagePanel;
class PlainButton;

// Step 2: the page with the API keys, by its address or through the menu.
class OpenApiKeysPage : public StepPage
{
    Q_OBJECT
public:
    explicit OpenApiKeysPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;

protected:
    void retranslate() override;

private:
    PlainButton *m_open;
    MessagePanel *m_roles;
    PlainButton *m_letter;
};
