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

} // namespace

SourceTree::SourceTree(const QString &root)
    : m_root(QDir(root).absolutePath() + u'/')
{
}

QStringList SourceTree::files() const
{
    QStringList files;
    QDirIterator all(m_root, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next().sliced(m_root.size());
        if (!isBuilt(path) && all.fileInfo().size() <= LargestSource && !text(path).isNull())
            files << path;
    }
    files.sort();
    return files;
}

QString SourceTree::text(const QString &file) const
{
    QFile source(m_root + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = source.readAll();
    return bytes.contains('\0') ? QString() : QString::fromUtf8(bytes.isNull() ? ""_ba : bytes);
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
