// SPDX-License-Identifier: MIT

#pragma once

#include "checkrecord.h"

// The checks of one saved key and the tries that failed, in the order in which they were noted.
//
// Bounded, so that the file of a key that a scheduled task checks each day stays small enough to be
// read with five hundred others. Beyond the limit a repetition goes first: a check that found what
// the ones before and after it found. So the first one and every turn stay for years.
class CheckHistory
{
public:
    static constexpr qsizetype limit = 50;

    bool isEmpty() const { return m_records.isEmpty(); }
    const QList<CheckRecord> &records() const { return m_records; }
    std::optional<CheckRecord> last() const;

    // One that is there already is not added twice.
    void add(const CheckRecord &record);

    bool operator==(const CheckHistory &) const = default;

private:
    void dropOne();

    QList<CheckRecord> m_records;
};
