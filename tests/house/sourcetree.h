// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

// One text file, as a rule looks at it.
struct SourceFile
{
    QString path; // from the root on, with '/'
    QString text; // of code, without its comments
    QString head; // the first lines, with their comments
};

// The files below root: not what was built, and not what is no text.
QList<SourceFile> sourcesBelow(const QString &root);

// code with blanks in the place of its comments, so that all else stays where it is.
QString withoutComments(QString code);

// The number of the line in which place is, from 1.
qsizetype lineAt(const QString &text, qsizetype place);
