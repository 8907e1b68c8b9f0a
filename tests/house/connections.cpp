// SPDX-License-Identifier: MIT

#include "connections.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCall = 2000;

// The arguments of a call whose opening parenthesis stands at open.
QStringList argumentsAt(const QString &code, qsizetype open)
{
    QStringList arguments { QString() };
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar c = code[i];
        if (QStringView(u"([{").contains(c) && depth++ == 0)
            continue;
        if (QStringView(u")]}").contains(c) && --depth == 0)
            return arguments;
        if (c == u',' && depth == 1)
            arguments << QString();
        else
            arguments.last() += c;
    }
    return {};
}

bool isFunctor(const QString &argument)
{
    return argument.trimmed().startsWith(u'[') || argument.trimmed().startsWith(u'&');
}

// With a context object it would be one argument more.
bool lacksContext(const QString &function, const QStringList &arguments)
{
    const qsizetype tooFew = function == "singleShot"_L1 ? 2 : 3;
    return arguments.size() == tooFew && isFunctor(arguments.last());
}

} // namespace

std::optional<qsizetype> connectionWithoutContext(const QString &code, qsizetype from)
{
    static const QRegularExpression call(uR"(\b(connect|singleShot)\s*(\())"_s);
    // "qOverload<int, int>" has a comma that separates no arguments.
    static const QRegularExpression overload(uR"(Overload<[^>]*>)"_s);
    auto calls = call.globalMatch(code, from);
    while (calls.hasNext()) {
        const auto found = calls.next();
        QString rest = code.mid(found.capturedStart(2), LongestCall);
        rest.remove(overload);
        if (lacksContext(found.captured(1), argumentsAt(rest, 0)))
            return found.capturedStart();
    }
    return std::nullopt;
}
