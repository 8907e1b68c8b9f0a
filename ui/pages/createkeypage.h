// SPDX-License-Identifier: MIT

#pragma once

#include "steppage.h"

class CopyButton;
class MessagePanel;
class PlainButton;
class QLineEdit;
class TextLabel;

// Step 3: the button "Create restricted key", the key's name, and the shortcut to the filled-in
// form.
class CreateKeyPage : public StepPage
{
    Q_OBJECT
public:
    explicit CreateKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;

protected:
    void retranslate() override;

private:
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    CopyButton *m_copyName;
    MessagePanel *m_shortcut;
    PlainButton *m_openForm;
};
