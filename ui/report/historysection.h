// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/checkhistory.h"
#include "reportdocument.h"

#include <QCoreApplication>

// The checks of one key that are remembered, in a report: each turn in a row, with the checks that
// found the same together.
class HistorySection
{
    Q_DECLARE_TR_FUNCTIONS(HistorySection)
public:
    static ReportDocument::Section of(const CheckHistory &history);

private:
    // Checks that followed one another and found the same.
    struct Run
    {
        CheckRecord first;
        CheckRecord last;
        int count = 1;
    };

    static QList<Run> runsIn(const CheckHistory &history);
    static QList<ReportDocument::Phrase> rowOf(const Run &run);
    static QString when(const Run &run);
    static QString outcome(const CheckRecord &record);
};
