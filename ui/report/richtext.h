// SPDX-License-Identifier: MIT

#pragma once

#include "reportdocument.h"

// The report as the rich text that ReportPages sets, in the classes of its style.
namespace RichText {

// What is kept together on a page if it fits on one, its heading included. Of more rows than that
// a page has as many as fit, and the next page begins with the head once more.
struct Block
{
    QString before; // the heading; goes with the first row
    QString head; // a row, or nothing
    QStringList rows; // of a table; none when there is no table

    QString html() const { return html(0, rows.size()); }
    QString html(qsizetype first, qsizetype count) const;
};

QList<Block> blocksOf(const ReportDocument &document);

} // namespace RichText
