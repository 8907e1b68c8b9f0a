// SPDX-License-Identifier: MIT

#include "rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &path, const QString &pattern)
{
    return !pattern.isEmpty()
            && QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                       .match(path)
                       .hasMatch();
}

} // namespace

QStringList Rule::offences(const QList<SourceFile> &sources) const
{
    QStringList found;
    for (const auto &[path, text, head] : sources) {
        if (!matches(path, where) || matches(path, except))
            continue;
        for (auto at = finder(text, 0); at; at = finder(text, *at + 1)) {
            const qsizetype line = lineAt(text, *at);
            found << path + u':' + QString::number(line) + ": "_L1
                            + text.split(u'\n').at(line - 1).trimmed();
        }
    }
    return found;
}
