// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class TextLabel;

// Name and password for the company's proxy server. Kept for this run of the program only.
class ProxyLogin : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyLogin(QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const QString &user, const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    TextLabel *m_userLabel;
    QLineEdit *m_user;
    TextLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_submit;
};
