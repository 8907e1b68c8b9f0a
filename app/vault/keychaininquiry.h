// SPDX-License-Identifier: MIT

#pragma once

#include "keychainstate.h"
#include "sessionbus.h"
#include "vault.h"

#include <functional>

// One round of questions over the session bus: how does the keychain stand that QtKeychain speaks
// to, and which program is it. None of them asks the person anything. Answers once and deletes
// itself; deleting it before is the cancel.
class KeychainInquiry : public QObject
{
public:
    struct Result
    {
        KeychainState state;
        Vault::Backend backend;
        QString collection; // the path of the default one, where there is one
    };
    using Answer = std::function<void(const Result &)>;

    KeychainInquiry(const SessionBus &bus, SessionBus::Start start, QObject *parent);

    void begin(Answer answer);

    // The names that may keep secrets: that of the Secret Service, and those of KWallet's own
    // interface.
    static QString secretService();
    static QStringList wallets();

private:
    void askPortal();
    void askWallet();
    void askWhetherWalletIsOn(const QString &name);
    void askWhetherWalletIsOpen(const QString &name);
    void askSecretService();
    void askWhetherCollectionIsLocked();
    void findOutWhyNobodyAnswers();
    void concludeFromNames(const QStringList &names);
    void findBackend(KeychainState state);
    void compareOwner(KeychainState state, const QString &owner, size_t index);
    void findOutWhetherItIsThere(Vault::Backend backend);
    void concludeFromError(const QDBusMessage &reply, Vault::Backend backend);
    void conclude(KeychainState state, Vault::Backend backend);

    void send(const QDBusMessage &message, SessionBus::Reply reply);
    QDBusMessage walletCall(const QString &method, const QVariantList &arguments = {}) const;

    const SessionBus &m_bus;
    const SessionBus::Start m_start;
    const QString m_wallet;
    QString m_collection;
    Answer m_answer;
};
