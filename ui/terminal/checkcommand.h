// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/key/keyformat.h"

#include <QObject>
#include <QStringList>

#include <optional>

class StripeApi;

// The check without a window: one text comes in, one result goes to standard output, and scripts
// get a status.
class CheckCommand : public QObject
{
    Q_OBJECT
public:
    enum class Output { Text, Json };

    // api outlives this object.
    CheckCommand(StripeApi &api, Output output, QObject *parent = nullptr);

    // That nothing is real, on standard error; at a terminal also which keys can be tried, a line
    // each.
    static void announcePractice(const QStringList &sampleKeys);

    // From standard input. A person at a terminal is asked for it, and it does not show. Waits.
    static std::optional<QByteArray> readKey();

    // The text is taken over and overwritten; nothing means that there was too much of it to be
    // one.
    void start(std::optional<QByteArray> text);

    // As README.md promises: 0 ready, 1 missing permissions, 2 unusable key, 3 not completed.
    static int status(Verdict verdict);

Q_SIGNALS:
    void finished(int status);

private:
    void check(StripeKey key);
    void tell(const Report &report);

    StripeApi &m_api;
    const Output m_output;
};
