// SPDX-License-Identifier: MIT

#include "randomwalk.h"

#include <QTest>

#include <array>

namespace {

// Steps that may be taken again in looking for a shorter way.
constexpr int effort = 10000;

QString ruleOf(const QString &complaint)
{
    return complaint.section(u':', 0, 0);
}

QString numbered(const QList<Step> &way)
{
    QString lines;
    for (qsizetype i = 0; i < way.size(); ++i)
        lines += QStringLiteral("\n%1. %2").arg(i + 1, 4).arg(way[i].text());
    return lines;
}

} // namespace

void RandomWalk::addSeeds()
{
    const auto number = [](const char *variable, int otherwise) {
        return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable)
                                                   : otherwise;
    };
    const int first = number("SKW_WALK_SEED", 1);
    const int walks = std::max(1, number("SKW_WALK_STEPS", 20000) / steps);
    QTest::addColumn<quint32>("seed");
    for (int seed = first; seed < first + walks; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

RandomWalk::RandomWalk(Begin begin, quint32 seed)
    : m_begin(std::move(begin))
    , m_seed(seed)
    , m_except(qEnvironmentVariable("SKW_WALK_EXCEPT"))
{
}

std::optional<QString> RandomWalk::failure()
{
    for (quint32 number = 0; m_stepsTaken < steps; ++number) {
        const auto found = walk(number);
        if (!found)
            continue;
        const int taken = m_stepsTaken;
        const Failure shortest = shorten(*found);
        // Not in the complaint, which QTest would cut off.
        qInfo("From seed %u, after %d steps. The shortest way there that was found:%s", m_seed,
              taken, qPrintable(numbered(shortest.way)));
        return shortest.complaint;
    }
    return std::nullopt;
}

QStringList RandomWalk::complaints(WalkedWorld &world) const
{
    QStringList complaints = world.complaints();
    if (!m_except.pattern().isEmpty())
        complaints.removeIf(
                [this](const QString &complaint) { return complaint.contains(m_except); });
    return complaints;
}

std::optional<RandomWalk::Failure> RandomWalk::walk(quint32 number)
{
    const std::array<quint32, 2> seed { m_seed, number };
    QRandomGenerator chance(seed.data(), qsizetype(seed.size()));
    const auto world = m_begin();
    QList<Step> way;
    for (int i = 0; i < stepsInOneWay; ++i) {
        way << world->choose(chance);
        world->take(way.last());
        ++m_stepsTaken;
        const QStringList broken = complaints(*world);
        if (!broken.isEmpty())
            return Failure { way, broken.first() };
    }
    world->close();
    const QStringList broken = complaints(*world);
    return broken.isEmpty() ? std::nullopt : std::optional(Failure { way, broken.first() });
}

// The way up to where that rule breaks, if it does.
std::optional<RandomWalk::Failure> RandomWalk::follow(const QList<Step> &way, const QString &rule)
{
    const auto breaks = [&](WalkedWorld &world) -> std::optional<QString> {
        const QStringList broken = complaints(world);
        for (const QString &complaint : broken) {
            if (ruleOf(complaint) == rule)
                return complaint;
        }
        return std::nullopt;
    };
    const auto world = m_begin();
    for (qsizetype i = 0; i < way.size(); ++i) {
        world->take(way[i]);
        if (const auto complaint = breaks(*world))
            return Failure { way.first(i + 1), *complaint };
    }
    world->close();
    const auto complaint = breaks(*world);
    return complaint ? std::optional(Failure { way, *complaint }) : std::nullopt;
}

// First leave out halves, quarters and so on, down to single steps; then any two steps in a row,
// any three and so on, since some only make sense together.
RandomWalk::Failure RandomWalk::shorten(Failure failure)
{
    const QString rule = ruleOf(failure.complaint);
    int left = effort;
    const auto leaveOut = [&](qsizetype first, qsizetype size) {
        QList<Step> without = failure.way;
        without.remove(first, size);
        left -= int(without.size()) + 1;
        const auto again = follow(without, rule);
        if (again)
            failure = *again;
        return again.has_value();
    };
    for (qsizetype size = failure.way.size(); size > 0; size /= 2) {
        for (qsizetype first = failure.way.size() - size; first >= 0 && left > 0; first -= size) {
            if (first + size <= failure.way.size())
                leaveOut(first, size);
        }
    }
    for (qsizetype size = 1; size < failure.way.size(); ++size) {
        for (qsizetype first = 0; first + size <= failure.way.size() && left > 0; ++first) {
            if (!leaveOut(first, size))
                continue;
            size = 1;
            first = -1;
        }
    }
    return failure;
}
