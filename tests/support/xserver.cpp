// SPDX-License-Identifier: MIT

#include "xserver.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

XServer::~XServer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

bool XServer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty();
}

bool XServer::start()
{
    m_process.start(u"Xvfb"_s,
                    { u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
                      u"1366x768x24"_s });
    while (m_display.isEmpty() && m_process.waitForReadyRead())
        m_display = m_process.readLine().trimmed();
    return !m_display.isEmpty();
}

QProcessEnvironment XServer::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}
