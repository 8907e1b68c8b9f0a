// SPDX-License-Identifier: MIT

#include "distance.h"

#include <QCoreApplication>

#include <cstdio>

// A network between whoever connects and a server on this computer, in a process of its own:
// keep_distance PORT MILLISECONDS. Prints the port to connect to, and stays until it is ended.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 64;
    const Distance distance(arguments.at(1).toUShort(),
                            std::chrono::milliseconds(arguments.at(2).toInt()));
    std::printf("%d\n", int(distance.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
