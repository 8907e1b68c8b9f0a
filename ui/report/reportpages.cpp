// SPDX-License-Identifier: MIT

#include "reportpages.h"

#include "richtext.h"
#include "ui/style/symbol.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr double textPoints = 8.5;
constexpr double lineHeight = 1.22; // of the size of the type
constexpr int resolution = 300; // dots an inch
// In millimetres. The lines above and below the text stand in the margin.
constexpr QMarginsF margins(20, 21, 20, 16);
constexpr double gap = 3; // between blocks
constexpr qsizetype mostRows = 80; // more than a page has room for

constexpr auto style = R"(
body { color: #1c2126; }
p { margin: 0; }
p.title { font-size: 16pt; font-weight: 600; }
p.heading { font-size: 10pt; font-weight: 600; margin: 0 0 2px 0; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; color: #5a646e; padding: 2px 8px 2px 0;
     border-bottom: 1px solid #7a858f; }
td { padding: 2px 8px 2px 0; border-bottom: 1px solid #d5dbe0; }
td.name { color: #5a646e; }
td.good { background-color: #e6f4ea; padding: 6px 10px; border: none; }
td.bad { background-color: #fbe9e7; padding: 6px 10px; border: none; }
td.hint { background-color: #fdf3de; padding: 6px 10px; border: none; }
td.gap { border: none; }
td.line { padding: 18px 0 0 0; border-bottom: 1px solid #7a858f; }
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

// Fonts differ by a fifth in the height of their lines, and the report should fit with each.
void setLineHeights(QTextDocument &document)
{
    QTextCursor all(&document);
    all.beginEditBlock(); // or everything would be laid out anew for each
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const double points = QTextCursor(block).charFormat().fontPointSize();
        format.setLineHeight((points > 0 ? points : textPoints) * lineHeight * 96 / 72,
                             QTextBlockFormat::FixedHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
    all.endEditBlock();
}

std::unique_ptr<QTextDocument> set(const QString &html, QPdfWriter &writer)
{
    auto block = std::make_unique<QTextDocument>();
    block->documentLayout()->setPaintDevice(&writer);
    block->setDefaultFont(paperFont(textPoints));
    block->setDefaultStyleSheet(style);
    block->setDocumentMargin(0);
    block->setHtml(html);
    setLineHeights(*block);
    block->setTextWidth(writer.width());
    return block;
}

using Sheet = std::vector<std::unique_ptr<QTextDocument>>;

// Puts blocks on sheets, one under the other.
class Composition
{
public:
    explicit Composition(QPdfWriter &writer)
        : m_writer(writer)
    {
    }

    void add(const RichText::Block &block)
    {
        qsizetype first = 0;
        while (first < block.rows.size() || first == 0)
            first += std::max(qsizetype(1), addRows(block, first));
    }

    std::vector<Sheet> takeSheets() { return std::move(m_sheets); }

private:
    double room() const { return m_writer.height() - m_used; }

    // The rows from first on, or as many as there is room for on a page; how many that are.
    qsizetype addRows(const RichText::Block &block, qsizetype first)
    {
        const qsizetype rest = std::min(block.rows.size() - first, mostRows);
        auto whole = set(block.html(first, rest), m_writer);
        const double height = whole->size().height();
        if (height > room() && (height <= m_writer.height() || room() < m_writer.height() / 4.0))
            beginSheet();
        if (height <= room()) {
            put(std::move(whole));
            return rest;
        }
        const qsizetype count = fitting(block, first, rest);
        put(set(block.html(first, count), m_writer));
        return count;
    }

    // By halves. One at least, even if it alone is higher than a page.
    qsizetype fitting(const RichText::Block &block, qsizetype first, qsizetype all) const
    {
        qsizetype fits = std::min(all, qsizetype(1));
        qsizetype tooMany = all + 1;
        while (tooMany - fits > 1) {
            const qsizetype middle = (fits + tooMany) / 2;
            const bool isFitting =
                    set(block.html(first, middle), m_writer)->size().height() <= room();
            (isFitting ? fits : tooMany) = middle;
        }
        return fits;
    }

    void put(std::unique_ptr<QTextDocument> block)
    {
        m_used += block->size().height() + dots(gap);
        m_sheets.back().push_back(std::move(block));
    }

    void beginSheet()
    {
        if (m_used == 0)
            return;
        m_sheets.emplace_back();
        m_used = 0;
    }

    QPdfWriter &m_writer;
    std::vector<Sheet> m_sheets = std::vector<Sheet>(1);
    double m_used = 0;
};

void paint(const Sheet &sheet, QPainter &painter)
{
    painter.save();
    for (const auto &block : sheet) {
        block->drawContents(&painter);
        painter.translate(0, block->size().height() + dots(gap));
    }
    painter.restore();
}

} // namespace

ReportPages::ReportPages(const ReportDocument &document)
    : m_document(document)
{
}

QByteArray ReportPages::toPdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer);
    return buffer.data();
}

void ReportPages::write(QIODevice &device) const
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(m_document.title);
    writer.setCreator(u"Stripe Key Wizard " SKW_VERSION ""_s);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(printsOnLetter() ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);

    Composition composition(writer);
    for (const RichText::Block &block : RichText::blocksOf(m_document))
        composition.add(block);
    const std::vector<Sheet> sheets = composition.takeSheets();
    QPainter painter(&writer);
    for (size_t number = 0; number < sheets.size(); ++number) {
        if (number > 0)
            writer.newPage();
        paintFrame(painter, int(number) + 1, int(sheets.size()));
        paint(sheets[number], painter);
    }
}

void ReportPages::paintFrame(QPainter &painter, int number, int count) const
{
    const QRectF page = painter.viewport();
    painter.setPen(QColor(0x5a, 0x64, 0x6e));
    painter.setFont(paperFont(textPoints * 0.85));
    const QRectF above(0, -dots(12), page.width(), dots(6));
    paintSymbol(painter, QRectF(above.topLeft(), QSizeF(dots(6), dots(6))), Symbol::Key,
                QColor(0x0b, 0x6e, 0x69), Qt::white);
    painter.drawText(above.adjusted(dots(8), 0, 0, 0), Qt::AlignVCenter, u"Stripe Key Wizard"_s);
    painter.drawText(above, Qt::AlignVCenter | Qt::AlignRight, m_document.mark);
    const QRectF below(0, page.height() + dots(6), page.width(), dots(6));
    painter.drawText(below, Qt::AlignVCenter, m_document.footer);
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignRight,
                     tr("Page %1 of %2").arg(number).arg(count));
}
