// SPDX-License-Identifier: MIT

#include "secrettext.h"

#include "secret.h"

#include <algorithm>
#include <string>

qsizetype SecretText::replace(qsizetype at, qsizetype length, QStringView text)
{
    Q_ASSERT(at >= 0 && length >= 0 && at + length <= m_size);
    const qsizetype added = std::min(text.size(), capacity - (m_size - length));
    const qsizetype size = m_size - length + added;
    char16_t *const place = m_text.data() + at;
    std::char_traits<char16_t>::move(place + added, place + length, size_t(m_size - at - length));
    std::char_traits<char16_t>::copy(place, text.utf16(), size_t(added));
    if (size < m_size)
        wipe(m_text.data() + size, (m_size - size) * qsizetype(sizeof(char16_t)));
    m_size = size;
    return added;
}
