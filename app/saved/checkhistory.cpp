// SPDX-License-Identifier: MIT

#include "checkhistory.h"

std::optional<CheckRecord> CheckHistory::last() const
{
    return m_records.isEmpty() ? std::nullopt : std::optional(m_records.constLast());
}

void CheckHistory::add(const CheckRecord &record)
{
    if (m_records.contains(record))
        return;
    m_records.append(record);
    if (m_records.size() > limit)
        dropOne();
}

void CheckHistory::dropOne()
{
    qsizetype dropped = 0;
    for (qsizetype i = 1; i + 1 < m_records.size() && dropped == 0; ++i) {
        if (m_records.at(i).foundTheSameAs(m_records.at(i - 1))
            && m_records.at(i).foundTheSameAs(m_records.at(i + 1)))
            dropped = i;
    }
    m_records.removeAt(dropped);
}
