#include "reportpages.h"

#include "ui/style/symbol.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr double textPoints = 9;
constexpr int resolution = 300; // dots an inch
// In millimetres. The lines above and below the text stand in the margin.
constexpr QMarginsF margins(20, 23, 20, 18);

constexpr auto style = R"(
body { color: #1c2126; }
p { margin: 0; line-height: 108%; }
p.title { font-size: 17pt; font-weight: 600; }
p.heading { font-size: 10.5pt; font-weight: 600; margin: 0 0 3px 0; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; color: #5a646e; padding: 3px 8px 3px 0;
     border-bottom: 1px solid #7a858f; }
td { padding: 3px 8px 3px 0; border-bottom: 1px solid #d5dbe0; }
td.name { color: #5a646e; }
td.good { background-color: #e6f4ea; padding: 8px 12px; border: none; }
td.hint { background-color: #fdf3de; padding: 8px 12px; border: none; }
td.gap { border: none; }
td.line { padding: 18px 0 0 0; border-bottom: 1px solid #7a858f; }
td.whole { padding: 14px 0 0 0; border: none; }
td.below { color: #5a646e; border: none; }
)"_L1;

bool printsOnLetter()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
}

int dots(double millimetres)
{
    return qRound(millimetres / 25.4 * resolution);
}

QFont paperFont(double points)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    return font;
}

} // namespace

ReportPages::ReportPages(const QString &html)
    : m_html(html)
{
}

void ReportPages::write(QIODevice &device, const QString &title) const
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(u"Stripe Key Wizard " SKW_VERSION ""_s);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(printsOnLetter() ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(paperFont(textPoints));
    document.setDefaultStyleSheet(style);
    document.setDocumentMargin(0);
    document.setHtml(m_html);
    const QSizeF page(writer.width(), writer.height());
    document.setPageSize(page);

    QPainter painter(&writer);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.setPen(QColor(0x5a, 0x64, 0x6e));
        painter.setFont(paperFont(textPoints * 0.85));
        const QRectF above(0, -dots(12), page.width(), dots(6));
        paintSymbol(painter, QRectF(above.topLeft(), QSizeF(dots(6), dots(6))), Symbol::Key,
                    QColor(0x0b, 0x6e, 0x69), Qt::white);
        painter.drawText(above.adjusted(dots(8), 0, 0, 0), Qt::AlignVCenter,
                         u"Stripe Key Wizard"_s);
        painter.drawText(above, Qt::AlignVCenter | Qt::AlignRight, m_header);
        const QRectF below(0, page.height() + dots(6), page.width(), dots(6));
        painter.drawText(below, Qt::AlignVCenter, m_footer);
        painter.drawText(below, Qt::AlignVCenter | Qt::AlignRight,
                         tr("Page %1 of %2").arg(number + 1).arg(document.pageCount()));
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter,
                              QRectF(0, number * page.height(), page.width(), page.height()));
        painter.restore();
    }
}
