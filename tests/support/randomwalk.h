// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

// One thing that happens on a walk, in words by which it can happen once more.
struct Step
{
    QString event;
    QString with; // what it happens with, or empty

    QString text() const { return with.isEmpty() ? event : event + QStringLiteral(": ") + with; }
};

// What a walk leads through. It is built anew for each way, and the same steps lead to the same
// state.
class WalkedWorld
{
public:
    virtual ~WalkedWorld() = default;

    // One of the things that may happen now.
    virtual Step choose(QRandomGenerator &chance) = 0;
    // A step that is not possible now does nothing, so that steps before it can be left out.
    virtual void take(const Step &step) = 0;
    // Everything ends.
    virtual void close() = 0;
    // What does not hold after the last step, each as "rule: what was seen".
    virtual QStringList complaints() = 0;
};

// Many ways of random steps through a world, and when a rule breaks, the shortest way to that which
// it can find. A seed gives the same walk each time.
//
// A complaint that matches the regular expression SKW_WALK_EXCEPT is passed over, to see what it
// hides.
class RandomWalk
{
public:
    using Begin = std::function<std::unique_ptr<WalkedWorld>()>;

    static constexpr int steps = 1000; // in all ways together
    static constexpr int stepsInOneWay = 120;

    // The data of a test: a walk from each seed, in the column "seed", 20000 steps in all, from
    // seed 1 on. SKW_WALK_STEPS and SKW_WALK_SEED take their place.
    static void addSeeds();

    RandomWalk(Begin begin, quint32 seed);

    // What broke; nothing when all rules held. How to come there is printed.
    std::optional<QString> failure();

private:
    struct Failure
    {
        QList<Step> way;
        QString complaint;
    };

    std::optional<Failure> walk(quint32 number);
    std::optional<Failure> follow(const QList<Step> &way, const QString &rule);
    Failure shorten(Failure failure);
    QStringList complaints(WalkedWorld &world) const;

    Begin m_begin;
    const quint32 m_seed;
    QRegularExpression m_except;
    int m_stepsTaken = 0;
};
