// SPDX-License-Identifier: MIT

#include "keyinput.h"

#include "app/facts/secret.h"

std::optional<QByteArray> KeyInput::readAll()
{
    constexpr qint64 endOfPatience = 4 * limit;
    QByteArray text;
    // In one piece from the start for whatever could be a key: growing leaves copies behind.
    text.reserve(64 * 1024);
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    qint64 total = 0;
    while (const qint64 bytes = readSome(chunk.data(), chunk.size())) {
        total += bytes;
        if (total <= limit)
            text.append(chunk.constData(), bytes);
        if (total > endOfPatience)
            break;
    }
    wipe(chunk);
    if (total <= limit)
        return text;
    wipe(text);
    return {};
}
