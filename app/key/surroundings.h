// SPDX-License-Identifier: MIT

#pragma once

#include "cleanings.h"

#include <QString>

// What stands around the keys of a text: what gets there by accident, such as quotes, is named one
// by one; anything else makes it a longer text.
class Surroundings
{
public:
    void addBefore(QStringView text);
    void addBetween(QStringView text);
    void addBehind(QStringView text);

    KeyFormat::Cleanings cleaned() const;

private:
    bool add(QStringView signs);

    KeyFormat::Cleanings m_cleaned;
    bool m_isLongerText = false;
};
