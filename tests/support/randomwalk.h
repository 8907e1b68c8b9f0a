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
// These take the place of the seed and the extent: SKW_WALK_SEED, SKW_WALK_STEPS. Complaints that
// match the regular expression SKW_WALK_EXCEPT are passed over, to see what they hide.
class RandomWalk
{
public:
    struct Extent
    {
        int steps = 20000; // in all ways together
        int stepsInOneWay = 120;
    };
    using Begin = std::function<std::unique_ptr<WalkedWorld>()>;

    RandomWalk(Begin begin, const Extent &extent);

    // What broke, and how to come there; nothing when all rules held.
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
    Extent m_extent;
    quint32 m_seed = 1;
    QRegularExpression m_except;
    int m_stepsTaken = 0;
};
