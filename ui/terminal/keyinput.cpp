// SPDX-License-Identifier: MIT

#include "keyinput.h"

#include "app/facts/secret.h"

namespace {

// Growing by itself, text would leave copies behind.
void append(QByteArrayView bytes, QByteArray &text)
{
    if (text.size() + bytes.size() > text.capacity()) {
        QByteArray larger;
        larger.reserve(2 * text.capacity() + bytes.size());
        larger.append(text);
        wipe(text);
        text.swap(larger);
    }
    text.append(bytes);
}

} // namespace

std::optional<QByteArray> KeyInput::readAll()
{
    constexpr qint64 endOfPatience = 4 * limit;
    QByteArray text;
    text.reserve(64 * 1024);
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    qint64 total = 0;
    while (const qint64 bytes = readSome(chunk.data(), chunk.size())) {
        total += bytes;
        if (total <= limit)
            append(QByteArrayView(chunk).first(bytes), text);
        if (total > endOfPatience)
            break;
    }
    wipe(chunk);
    if (total <= limit)
        return text;
    wipe(text);
    return {};
}
