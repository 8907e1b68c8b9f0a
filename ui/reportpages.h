#pragma once

#include <QCoreApplication>
#include <QString>

class QIODevice;

// Sheets of paper: rich text set in the report's type, with a line above and below on each page.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
public:
    explicit ReportPages(const QString &html);

    void setHeader(const QString &header) { m_header = header; }
    void setFooter(const QString &footer) { m_footer = footer; }
    // A PDF on A4, or on Letter where that is what printers have.
    void write(QIODevice &device, const QString &title) const;

private:
    QString m_html;
    QString m_header;
    QString m_footer;
};
