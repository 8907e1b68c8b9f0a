#include "rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isCode(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

bool matches(const QString &path, const QString &pattern)
{
    return !pattern.isEmpty()
            && QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                       .match(path)
                       .hasMatch();
}

} // namespace

QStringList Rule::offences(const SourceTree &tree) const
{
    QStringList found;
    for (const QString &path : tree.files()) {
        if (!matches(path, where) || matches(path, except))
            continue;
        const QString raw = tree.text(path);
        const QString text = isCode(path) ? withoutComments(raw) : raw;
        for (auto at = finder(text, 0); at; at = finder(text, *at + 1)) {
            const qsizetype line = lineAt(text, *at);
            found << path + u':' + QString::number(line) + ": "_L1
                            + text.split(u'\n').at(line - 1).trimmed();
        }
    }
    return found;
}
