// SPDX-License-Identifier: MIT

#include "secret.h"

#include <utility>

namespace {

// Through volatile, so that the compiler may not drop a write to memory that is about to be freed.
void overwrite(void *memory, qsizetype bytes)
{
    auto *place = static_cast<volatile char *>(memory);
    for (qsizetype i = 0; i < bytes; ++i)
        place[i] = 0;
}

} // namespace

// constData() is written through on purpose: data() would first make a copy of shared text and
// leave the original as it is. Text in read-only memory (a literal) has no secret in it and no
// capacity.

void wipe(QString &text)
{
    if (text.capacity() > 0)
        overwrite(const_cast<QChar *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.capacity() > 0)
        overwrite(const_cast<char *>(bytes.constData()), bytes.size());
    bytes.clear();
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
    Secret secret;
    secret.m_bytes = text.toUtf8();
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

Secret Secret::duplicate() const
{
    Secret copy;
    copy.m_bytes = QByteArray(m_bytes.constData(), m_bytes.size());
    return copy;
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
