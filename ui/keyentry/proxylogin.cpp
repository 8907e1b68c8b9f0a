// SPDX-License-Identifier: MIT

#include "proxylogin.h"

#include "secretline.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHideEvent>
#include <QLineEdit>

using Metrics::px;

ProxyLogin::ProxyLogin(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_userLabel(new TextLabel(Metrics::Type::Label))
    , m_user(new QLineEdit)
    , m_passwordLabel(new TextLabel(Metrics::Type::Label))
    , m_password(new SecretLine(clipboard))
    , m_submit(new PlainButton)
{
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_submit->setObjectName(QStringLiteral("proxySubmit"));
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    connect(m_submit, &QPushButton::clicked, this, &ProxyLogin::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &ProxyLogin::submit);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(px(12));
    layout->setVerticalSpacing(px(4));
    layout->addWidget(m_userLabel, 0, 0);
    layout->addWidget(m_passwordLabel, 0, 1);
    layout->addWidget(m_user, 1, 0);
    layout->addWidget(m_password, 1, 1);
    layout->addWidget(m_submit, 1, 2);
    retranslate();
    hide();
}

void ProxyLogin::submit()
{
    if (m_user->text().isEmpty()) {
        m_user->setFocus();
        return;
    }
    Q_EMIT entered();
    m_password->setContent({});
}

QString ProxyLogin::user() const
{
    return m_user->text();
}

Secret ProxyLogin::takePassword()
{
    Secret password = Secret::copyOf(m_password->content());
    m_password->setContent({});
    return password;
}

// A window that is minimised comes back as it was.
void ProxyLogin::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_password->setContent({});
}

void ProxyLogin::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProxyLogin::retranslate()
{
    m_userLabel->setText(tr("User name for the proxy server"));
    m_passwordLabel->setText(tr("Password for the proxy server"));
    m_submit->setText(tr("Use and check again"));
}
