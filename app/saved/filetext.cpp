// SPDX-License-Identifier: MIT

#include "filetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool FileText::isId(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9-]{1,64}\z)"_s);
    return shape.match(text).hasMatch();
}

QString FileText::cleanDisplay(const QString &text)
{
    static const QRegularExpression shape(uR"(\A[a-z_]{1,16}\.\.\.[A-Za-z0-9]{0,4}\z)"_s);
    return shape.match(text).hasMatch() ? text : QString();
}
