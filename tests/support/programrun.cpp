// SPDX-License-Identifier: MIT

#include "programrun.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int runPatience = 100000; // milliseconds; the program itself promises 30 seconds

} // namespace

QJsonObject ProgramRun::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(output, &problem);
    if (problem.error != QJsonParseError::NoError || !output.endsWith("}\n"))
        return {};
    return document.object();
}

bool ProgramRun::shows(const QByteArray &key) const
{
    const QByteArray middle = key.mid(key.indexOf('_', 3) + 1).chopped(4);
    const QByteArray piece = middle.left(8);
    return output.contains(piece) || errors.contains(piece) || output.contains(middle.right(8))
            || errors.contains(middle.right(8));
}

ProgramRun ProgramRun::of(const QStringList &arguments, const QByteArray &input,
                          const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    // Not waitForFinished(): the test itself may be the server that is asked.
    const bool hasEnded =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, runPatience);
    if (hasEnded && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QProcessEnvironment ProgramRun::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"http_proxy"_s,
           u"https_proxy"_s, u"all_proxy"_s, u"no_proxy"_s, u"LANGUAGE"_s, u"LC_ALL"_s })
        environment.remove(name);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, QDir::rootPath() + u"nonexistent"_s);
    return environment;
}

QString ProgramRun::program()
{
    return QStringLiteral(SKW_PROGRAM);
}
