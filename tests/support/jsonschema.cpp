// SPDX-License-Identifier: MIT

#include "jsonschema.h"

#include <QProcess>

using namespace Qt::StringLiterals;

std::optional<QString> JsonSchema::misfits(const QString &name, const QString &path)
{
    QProcess validator;
    validator.start(QStringLiteral(SKW_PYTHON),
                    { QStringLiteral(SKW_TEST_SUPPORT "/fitsschema.py"), name, path });
    if (!validator.waitForFinished() || validator.exitCode() == 77)
        return std::nullopt;
    const QString said = QString::fromUtf8(validator.readAllStandardError()).trimmed();
    return validator.exitCode() == 0 ? QString()
                                     : u"status %1: "_s.arg(validator.exitCode()) + said;
}
