// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QStringList>

class QIODevice;
class QPainter;

// Sheets of paper: blocks of rich text set in the report's type, with a line above and below on
// each page. A block that does not fit under the others begins the next page, so none is ever
// divided.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
public:
    explicit ReportPages(const QStringList &blocks);

    void setHeader(const QString &header) { m_header = header; }
    void setFooter(const QString &footer) { m_footer = footer; }
    // A PDF on A4, or on Letter where that is what printers have.
    void write(QIODevice &device, const QString &title) const;

private:
    void paintFrame(QPainter &painter, int number, int count) const;

    QStringList m_blocks;
    QString m_header;
    QString m_footer;
};
