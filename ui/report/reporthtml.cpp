// SPDX-License-Identifier: MIT

#include "reporthtml.h"

using namespace Qt::StringLiterals;

QString ReportHtml::paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString ReportHtml::cells(const QStringList &texts, QLatin1String tag)
{
    QString row = u"<tr>"_s;
    for (const QString &text : texts)
        row += u'<' + tag + u'>' + text + u"</"_s + tag + u'>';
    return row + u"</tr>"_s;
}

QString ReportHtml::table(const QString &rows)
{
    return u"<table width='100%' cellspacing='0' cellpadding='0'>"_s + rows + u"</table>"_s;
}

QString ReportHtml::section(const QString &heading, const QString &content)
{
    return u"<p class='heading'>"_s + heading.toHtmlEscaped() + u"</p>"_s + content;
}

QString ReportHtml::fact(const QString &name, const QString &value)
{
    return u"<tr><td width='27%' class='name'>"_s + name.toHtmlEscaped() + u"</td><td>"_s
            + value.toHtmlEscaped() + u"</td></tr>"_s;
}

QString ReportHtml::orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text.toHtmlEscaped();
}
