// SPDX-License-Identifier: MIT

#pragma once

#include "reportdocument.h"

#include <QByteArray>
#include <QCoreApplication>

class QIODevice;
class QPainter;

// Sheets of paper: the report set in its type, with a line above and below on each page. What does
// not fit under the rest begins the next page, so that only what is longer than a page is divided.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
public:
    // document outlives this object.
    explicit ReportPages(const ReportDocument &document);

    // PDF/A-1b, to be kept for years, on A4, or on Letter where that is what printers have.
    QByteArray toPdf() const;

private:
    void write(QIODevice &device) const;
    void paintFrame(QPainter &painter, int number, int count) const;

    const ReportDocument &m_document;
};
