// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"

#include <QByteArray>
#include <QCoreApplication>

// A report as a person reads it in a terminal.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
public:
    // A table of the eleven, the verdict, and what to do.
    static QString plain(const Report &report);

private:
    static QString row(const Finding &finding, int nameWidth, int accessWidth);
    static QString table(const QList<Finding> &findings);
    static QString lead(const Report &report);
    static QStringList remarks(const Report &report);
};
