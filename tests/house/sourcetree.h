#pragma once

#include <QString>
#include <QStringList>

// The text files below a folder, as a rule looks at them.
class SourceTree
{
public:
    explicit SourceTree(const QString &root);

    // Paths from the root on, with '/'. Not what was built, and not what is no text.
    QStringList files() const;
    QString text(const QString &file) const;

private:
    QString m_root;
};

// code with blanks in the place of its comments, so that all else stays where it is.
QString withoutComments(QString code);

// The number of the line in which place is, from 1.
qsizetype lineAt(const QString &text, qsizetype place);
