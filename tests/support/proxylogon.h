// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// What a CONNECT says to a proxy about who asks.
struct ProxyLogon
{
    QByteArray scheme; // in lower case; empty when it says nothing
    QByteArray token; // all that follows the scheme
    // Whether a proxy could decide now; NTLM first asks for a challenge.
    bool isComplete = false;
    QByteArray user;

    static ProxyLogon of(const QByteArray &head);
    // An NTLM challenge, to be sent in Base64.
    static QByteArray ntlmChallenge();
};
