// SPDX-License-Identifier: MIT

#include "keyringfile.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// A path has letters and digits alone; all else stands there as "_" and two hexadecimal digits.
QString nameIn(const QString &collection)
{
    QByteArray name = collection.section(u'/', -1).toUtf8();
    name.replace('_', '%');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(name));
}

} // namespace

// gnome-keyring, pkcs11/secret-store: gkm-secret-binary.c and gkm-secret-textual.c
Vault::Protection protectionOfKeyring(const QString &collection)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QFile file(folder + "/keyrings/"_L1 + nameIn(collection) + ".keyring"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return Vault::Protection::NotKnown;
    const QByteArray beginning = file.read(16);
    if (beginning.startsWith("GnomeKeyring\n\r"))
        return Vault::Protection::ByPassword;
    return beginning.startsWith("[keyring]") ? Vault::Protection::None
                                             : Vault::Protection::NotKnown;
}
