// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"
#include "app/facts/secret.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

// Where keys are kept. Each call answers once, later, in the thread of context; if context is gone
// by then, the answer falls on the floor. No call changes anything without having been asked to.
class Vault : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(std::optional<Problem>)>;
    // The key, or the problem that stood in the way; never both.
    using Loaded = std::function<void(Secret key, std::optional<Problem>)>;

    enum class Backend {
        None,
        Practice,
        WindowsCredentials,
        MacKeychain,
        GnomeKeyring,
        KWallet,
        KeePassXc,
        SecretService
    };

    // Whether the keychain may ask the person for a password.
    enum class Prompts { Allowed, Never };

    // What is in the keychain for this program.
    struct Contents
    {
        struct Entry
        {
            QString id;
            QString label; // as people see it there; empty where there is none
        };
        QList<Entry> entries;
        qsizetype locked =
                0; // how many more there are, of which it says no more while it is locked
    };
    // The contents, as far as they are known, and the problem that stood in the way of knowing all.
    using Listed = std::function<void(const Contents &contents, std::optional<Problem>)>;

    // What keeps a saved key from whoever can read this computer's files.
    enum class Protection { NotKnown, ByLogin, ByPassword, None };

    // Which keychain this is, so that a page can call it by its own name. Where it has to be asked,
    // another answer may come later: changed().
    virtual Backend backend() const = 0;
    // What is known to stand in the way of saving, before anybody tries; none if nothing is known.
    virtual std::optional<Problem> obstacle() const { return std::nullopt; }
    virtual Protection protection() const { return Protection::NotKnown; }
    // What the operating system calls the entry of a key, so that a person finds it there.
    static QString entry(const QString &id);
    // The other way round; empty for an entry that is none of ours.
    static QString idOf(const QString &entry);

    // Done without a problem means: read back, and equal to key. After a problem nothing stays
    // there: what the operating system accepts late is taken back as soon as that is possible.
    virtual void store(const QString &id, const Secret &key, QObject *context, Done done) = 0;
    // Nobody wants that store any more, wherever it stands: in the end nothing of it stays there.
    // It may go unanswered.
    virtual void abandonStore(const QString &id);
    // A closed keychain cannot always be told from one that does not have the key, so
    // KeychainEntryNotFound does not prove that it was never saved.
    virtual void load(const QString &id, QObject *context, Loaded loaded) = 0;
    // Done without a problem means: it is not there any more. Forgetting what is not there is no
    // problem. After KeychainSilent it is still carried out as soon as that is possible.
    virtual void forget(const QString &id, QObject *context, Done done) = 0;

    // What people see as the name of that entry, where the operating system has such a thing beside
    // the entry's own. Nothing hangs on it, so nobody hears whether it was done; a keychain that is
    // locked is left alone.
    virtual void label(const QString &id, const QString &text);
    // Which entries there are, by the keychain's own word: those that somebody has saved, whatever
    // is remembered elsewhere. None where the keychain cannot be asked.
    virtual void list(Prompts prompts, QObject *context, Listed listed);

    // True until each call has been carried out, its answer has been heard, and what is to be taken
    // back is gone; the program waits for that before it ends.
    virtual bool isBusy() const = 0;

Q_SIGNALS:
    void idle(); // no longer busy
    void changed(); // backend() or obstacle()
    // What forget() had answered with KeychainSilent is gone after all.
    void forgottenLate(const QString &id);

protected:
    // For the answers: once, from the event loop, and only if context is still there.
    static void answerLater(QObject *context, Done done, std::optional<Problem> problem);
    static void answerLater(QObject *context, Loaded loaded, Secret key,
                            std::optional<Problem> problem);
};
