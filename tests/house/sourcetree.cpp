// SPDX-License-Identifier: MIT

#include "sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestSource = 1 << 20;

bool isBuilt(const QString &path)
{
    static const QRegularExpression built(uR"((\A|/)(\.git|build[^/]*|dist|__pycache__)(/|\z))"_s);
    return built.match(path).hasMatch();
}

bool isCode(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

} // namespace

QList<SourceFile> sourcesBelow(const QString &root)
{
    const QString start = QDir(root).absolutePath() + u'/';
    QList<SourceFile> sources;
    QDirIterator all(start, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next().sliced(start.size());
        QFile file(all.filePath());
        if (isBuilt(path) || file.size() > LargestSource || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains('\0'))
            continue;
        const QString text = QString::fromUtf8(bytes);
        sources << SourceFile { path, isCode(path) ? withoutComments(text) : text,
                                text.section(u'\n', 0, 4) };
    }
    return sources;
}

QString withoutComments(QString code)
{
    // What looks like a comment within quotes is none, so quotes are skipped as a whole.
    static const QRegularExpression token(
            uR"re(R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|(//[^\n]*|/\*.*?\*/))re"_s,
            QRegularExpression::DotMatchesEverythingOption);
    auto tokens = token.globalMatch(QString(code));
    while (tokens.hasNext()) {
        const auto found = tokens.next();
        for (qsizetype i = found.capturedStart(2); i >= 0 && i < found.capturedEnd(2); ++i)
            if (code[i] != u'\n')
                code[i] = u' ';
    }
    return code;
}

qsizetype lineAt(const QString &text, qsizetype place)
{
    return QStringView(text).first(place).count(u'\n') + 1;
}
