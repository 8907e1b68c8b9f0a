// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

// The pieces of rich text of which the report is made. Their style is that of ReportPages.
namespace ReportHtml {

// Plain text becomes rich here, once.
QString paragraph(const QString &text);
QString fact(const QString &name, const QString &value); // a row of a table, in two columns
QString orDash(const QString &text); // for a cell that may be empty

// content, texts and rows are rich text already.
QString section(const QString &heading, const QString &content);
QString cells(const QStringList &texts, QLatin1String tag = QLatin1String("td")); // a row
QString table(const QString &rows);

} // namespace ReportHtml
