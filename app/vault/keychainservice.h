// SPDX-License-Identifier: MIT

#pragma once

#include "keychainstate.h"
#include "vault.h"

#include <chrono>
#include <functional>
#include <memory>

// The program that keeps the system's secrets, as far as it can be asked who it is and how it
// stands. On Linux the session bus is asked, without waiting for it; elsewhere there is one answer.
class KeychainService : public QObject
{
    Q_OBJECT
public:
    enum class Entry { NotKnown, NotThere, Locked, There };
    // Under the attributes that QtKeychain gives it in the Secret Service.
    struct Name
    {
        QString server;
        QString user;
    };
    struct Item
    {
        QString user;
        QString label;
    };
    struct Items
    {
        QList<Item> open;
        qsizetype locked = 0; // there are as many more, and all else about them is not told
        bool isKnown = true; // false when something went wrong on the way
    };
    using StateAnswer = std::function<void(KeychainState)>;
    using EntryAnswer = std::function<void(Entry)>;
    using ItemsAnswer = std::function<void(const Items &)>;

    // patience: how long an answer may take before the service counts as silent. No question asks
    // the person anything, so it need not be long.
    explicit KeychainService(std::chrono::milliseconds patience = std::chrono::seconds(25));
    ~KeychainService() override;

    // As it was when somebody asked last, or when a name on the bus got another owner. It is asked
    // once at the start, without having the system start a service for that.
    KeychainState state() const { return m_state; }
    Vault::Backend backend() const { return m_backend; }
    Vault::Protection protection() const;

    // Each answers once, later, unless context is gone by then. ask() has the system start the
    // service if it does not run.
    void ask(QObject *context, StateAnswer answer);
    // Whether an item with these attributes of QtKeychain's is there, locked or not.
    void find(const Name &name, QObject *context, EntryAnswer answer);
    // All of that server. With Prompts::Allowed the person may be asked to unlock them.
    void list(const QString &server, Vault::Prompts prompts, QObject *context, ItemsAnswer answer);
    // Give it the name that people see. done() says that it was tried.
    void label(const Name &name, const QString &text, QObject *context, std::function<void()> done);

Q_SIGNALS:
    void changed(); // state() or backend()
    void promptDismissed(); // the person said no to something that the keychain asked

private:
    class Source; // one for each kind of system

    void set(KeychainState state, Vault::Backend backend);

    KeychainState m_state = KeychainState::NotKnown;
    Vault::Backend m_backend = Vault::Backend::None;
    QString m_collection; // the path of the default one on the bus, where there is one
    std::unique_ptr<Source> m_source;
};
