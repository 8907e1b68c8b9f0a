// SPDX-License-Identifier: MIT

#include "httprequest.h"

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestBody = 16 * 1024 * 1024;

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[header, value] : headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<HttpRequest> HttpRequest::takenFrom(QByteArray &received, bool &ok)
{
    ok = true;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) {
        // Somebody who speaks TLS here would wait for ever.
        const bool isWord = received.isEmpty() || (received.at(0) >= 'A' && received.at(0) <= 'Z');
        ok = isWord && received.size() < longestHead;
        return {};
    }
    const QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.last().startsWith("HTTP/1.")) {
        ok = false;
        return {};
    }
    HttpRequest request { words.at(0), words.at(1), {}, {} };
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    ok = length >= 0 && length <= longestBody;
    const qsizetype whole = end + 4 + length;
    if (!ok || received.size() < whole)
        return {};
    request.body = received.mid(end + 4, length);
    received.remove(0, whole);
    return request;
}
