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
    if (previous)
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
