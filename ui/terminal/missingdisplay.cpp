// SPDX-License-Identifier: MIT

#include "missingdisplay.h"

#include "console.h"

#include <cstdlib>

namespace {

QtMessageHandler previous = nullptr;

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        Console::say(MissingDisplay::sentence());
        std::_Exit(MissingDisplay::status);
    }
    // The reasons, in Qt's words; QT_DEBUG_PLUGINS=1 tells whoever wants to know more.
    const bool isAboutDisplays = qstrncmp(context.category, "qt.qpa.", 7) == 0;
    if (previous && !isAboutDisplays)
        previous(type, context, message);
}

} // namespace

MissingDisplay::MissingDisplay()
{
    previous = qInstallMessageHandler(onMessage);
}

MissingDisplay::~MissingDisplay()
{
    qInstallMessageHandler(previous);
}

QString MissingDisplay::sentence()
{
    return tr("There is no display here to show a window on. Without one, this checks a key from "
              "standard input: stripe-key-wizard --check");
}
