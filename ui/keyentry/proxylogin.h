// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"

#include <QWidget>

class Clipboard;
class QLineEdit;
class QPushButton;
class SecretLine;
class TextLabel;

// Asks for a name and a password for the company's proxy server. The password stays in its field
// until it is submitted or the field is out of sight.
class ProxyLogin : public QWidget
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    explicit ProxyLogin(Clipboard &clipboard, QWidget *parent = nullptr);

    QString user() const;
    // Once, while entered() is told.
    Secret takePassword();

Q_SIGNALS:
    void entered();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    TextLabel *m_userLabel;
    QLineEdit *m_user;
    TextLabel *m_passwordLabel;
    SecretLine *m_password;
    QPushButton *m_submit;
};
