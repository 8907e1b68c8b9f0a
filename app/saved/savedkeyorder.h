// SPDX-License-Identifier: MIT

#pragma once

#include "savedkey.h"

#include <QCollator>

// The order of the list: by name as people of this language sort, with numbers as numbers.
class SavedKeyOrder
{
public:
    SavedKeyOrder()
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool operator()(const SavedKey &a, const SavedKey &b) const
    {
        const int order = m_collator.compare(a.name, b.name);
        return order == 0 ? a.id < b.id : order < 0;
    }

private:
    QCollator m_collator;
};
