// SPDX-License-Identifier: MIT

#include "secret.h"

#include <QStringDecoder>

#include <utility>

namespace {

// The whole block, also where text stood before it was shortened: Qt cuts off at the front by
// moving the beginning. Text in read-only memory (a literal) has no secret in it and no block.
// Through the pointer on purpose: to write through the text itself would first make a copy where
// it is shared, and leave the original as it is.
template<typename Text> void wipeBlock(Text &text)
{
    auto &block = text.data_ptr();
    if (text.capacity() > 0)
        wipe(block.data() - block.freeSpaceAtBegin(),
             text.capacity() * qsizetype(sizeof(*block.data())));
    text.clear();
}

} // namespace

// Through volatile, so that the compiler may not drop a write to memory that is about to be freed.
void wipe(void *memory, qsizetype bytes)
{
    auto *place = static_cast<volatile char *>(memory);
    for (qsizetype i = 0; i < bytes; ++i)
        place[i] = 0;
}

void wipe(QString &text)
{
    wipeBlock(text);
}

void wipe(QByteArray &bytes)
{
    wipeBlock(bytes);
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::takenFrom(QString &text)
{
    Secret secret = copyOf(text);
    ::wipe(text);
    return secret;
}

Secret Secret::takenFrom(QByteArray &bytes)
{
    Secret secret;
    secret.m_bytes = QByteArray(bytes.constData(), bytes.size());
    ::wipe(bytes);
    return secret;
}

Secret Secret::copyOf(QStringView text)
{
    Secret secret;
    secret.m_bytes = text.toUtf8();
    return secret;
}

Secret Secret::duplicate() const
{
    Secret copy;
    copy.m_bytes = QByteArray(m_bytes.constData(), m_bytes.size());
    return copy;
}

// QString::fromUtf8 would drop a byte order mark at the beginning.
QString Secret::revealText() const
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(m_bytes);
}

void Secret::wipe()
{
    ::wipe(m_bytes);
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_bytes == b.m_bytes;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "Secret(***)";
}
