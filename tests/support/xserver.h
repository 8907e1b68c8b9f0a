// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QProcessEnvironment>

// A display for one test alone, which nobody sees: Xvfb. It ends with this object.
class XServer
{
public:
    XServer() = default;
    ~XServer();

    static bool isInstalled();
    bool start();
    // For a program that is to use it.
    QProcessEnvironment environment() const;

private:
    QProcess m_process;
    QByteArray m_display;
};
