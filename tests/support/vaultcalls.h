// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"

#include <QTest>

// Calls of a vault that wait for the answer, for tests.
namespace VaultCalls {

struct Answer
{
    int count = 0; // how often it came
    std::optional<Problem> problem;
    Secret key;

    bool isGood() const { return count == 1 && !problem; }
};

inline Secret secret(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return Secret::takenFrom(bytes);
}

// Receives an answer for as long as it lives.
class Receiver : public QObject
{
public:
    Vault::Done done()
    {
        return [this](std::optional<Problem> problem) {
            ++answer.count;
            answer.problem = problem;
        };
    }

    Vault::Loaded loaded()
    {
        return [this](Secret key, std::optional<Problem> problem) {
            ++answer.count;
            answer.problem = problem;
            answer.key = std::move(key);
        };
    }

    bool waitForAnswer()
    {
        return QTest::qWaitFor([this] { return answer.count > 0; }, 60000);
    }

    Answer answer;
};

inline Answer store(Vault &vault, const QString &id, const QString &key)
{
    Receiver receiver;
    vault.store(id, secret(key), &receiver, receiver.done());
    receiver.waitForAnswer();
    return std::move(receiver.answer);
}

inline Answer load(Vault &vault, const QString &id)
{
    Receiver receiver;
    vault.load(id, &receiver, receiver.loaded());
    receiver.waitForAnswer();
    return std::move(receiver.answer);
}

inline Answer forget(Vault &vault, const QString &id)
{
    Receiver receiver;
    vault.forget(id, &receiver, receiver.done());
    receiver.waitForAnswer();
    return std::move(receiver.answer);
}

struct Listing
{
    int count = 0; // how often the answer came
    Vault::Contents contents;
    std::optional<Problem> problem;

    // "id: label", in the order of the ids.
    QStringList lines() const
    {
        QStringList lines;
        for (const Vault::Contents::Entry &entry : contents.entries)
            lines << entry.id + QStringLiteral(": ") + entry.label;
        lines.sort();
        return lines;
    }
};

inline Listing list(Vault &vault, Vault::Prompts prompts)
{
    Listing listing;
    QObject context;
    vault.list(prompts, &context,
               [&](const Vault::Contents &contents, std::optional<Problem> problem) {
                   ++listing.count;
                   listing.contents = contents;
                   listing.problem = problem;
               });
    if (!QTest::qWaitFor([&] { return listing.count > 0; }, 60000))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return listing;
}

} // namespace VaultCalls
