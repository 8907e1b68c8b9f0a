// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

// One HTTP/1.1 request as it stood on the wire.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; // path and query
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;

    // Take the first complete request from the front of what was received; nothing while it is
    // incomplete. ok becomes false when this can never be one.
    static std::optional<HttpRequest> takenFrom(QByteArray &received, bool &ok);
};
