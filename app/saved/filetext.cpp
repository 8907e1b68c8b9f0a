// SPDX-License-Identifier: MIT

#include "filetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isPrefixSign(QChar c)
{
    return (c >= u'a' && c <= u'z') || c == u'_';
}

} // namespace

bool FileText::isMadeOf(QStringView text, qsizetype longest, QStringView otherSigns)
{
    return !text.isEmpty() && text.size() <= longest
            && std::ranges::all_of(text, [otherSigns](QChar c) {
                   return isLetterOrDigit(c) || otherSigns.contains(c);
               });
}

bool FileText::isId(QStringView text)
{
    return isMadeOf(text, 64, u"-");
}

QString FileText::cleanDisplay(const QString &text)
{
    const qsizetype dots = text.indexOf("..."_L1);
    const QStringView prefix = QStringView(text).first(std::max<qsizetype>(dots, 0));
    const bool isOne = !prefix.isEmpty() && prefix.size() <= 16
            && std::ranges::all_of(prefix, isPrefixSign)
            && (text.size() == dots + 3 || isMadeOf(QStringView(text).sliced(dots + 3), 4));
    return isOne ? text : QString();
}
