// SPDX-License-Identifier: MIT

#include "privatefile.h"

#include <QFile>
#include <QSaveFile>

bool PrivateFile::write(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && file.write(contents) == contents.size() && file.commit();
}
