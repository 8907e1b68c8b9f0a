// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"
#include "reportdocument.h"

#include <QCoreApplication>

// The rotations of one key, in a report: which key came in place of which, and when. The one in
// which it came itself goes first.
class RotationSection
{
    Q_DECLARE_TR_FUNCTIONS(RotationSection)
public:
    static ReportDocument::Section of(const SavedKey &key);

private:
    // Of either end; all that both remember is the same.
    template<typename End>
    static ReportDocument::Facts factsOf(const QString &oldKey, const QString &newKey,
                                         const End &end);
};
