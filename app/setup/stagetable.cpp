// SPDX-License-Identifier: MIT

#include "stagetable.h"

#include <algorithm>
#include <array>

namespace StageTable {
namespace {

// What a cell of the table answers.
using Turn = std::optional<Stage> (*)(Stage here, const Route &route);

std::optional<Stage> no(Stage, const Route &)
{
    return std::nullopt;
}

std::optional<Stage> stay(Stage here, const Route &)
{
    return here;
}

template<Stage target> std::optional<Stage> to(Stage, const Route &)
{
    return target;
}

// The list of saved keys, where there is one.
std::optional<Stage> list(Stage, const Route &route)
{
    return route.anySaved ? std::optional(Stage::SavedKeys) : std::nullopt;
}

std::optional<Stage> begin(Stage here, const Route &route)
{
    return list(here, route).value_or(Stage::ChooseKind);
}

std::optional<Stage> unfet(Stage, const Route &route)
{
    return route.anySaved ? Stage::NotFetched : Stage::ChooseKind;
}

std::optional<Stage> fetch(Stage, const Route &route)
{
    return route.toHandOver ? Stage::HandOver : Stage::Checking;
}

std::optional<Stage> stepAt(Stage here, const Route &route, qsizetype distance)
{
    const QList<Stage> steps = dashboardSteps(route.path);
    const qsizetype at = steps.indexOf(here);
    if (at < 0)
        return std::nullopt;
    return at + distance < 0 ? Stage::ChooseKind : steps.at(at + distance);
}

std::optional<Stage> first(Stage, const Route &route)
{
    return dashboardSteps(route.path).front();
}

std::optional<Stage> fore(Stage here, const Route &route)
{
    return stepAt(here, route, 1);
}

std::optional<Stage> prev(Stage here, const Route &route)
{
    if (here == Stage::EnterKey && route.rotates)
        return Stage::RotateKey;
    if (here == Stage::EnterKey && route.keyIsMade)
        return Stage::ChooseKind;
    return stepAt(here, route, -1);
}

std::optional<Stage> make(Stage, const Route &route)
{
    if (route.rotates)
        return Stage::RotateKey;
    return route.path == KeyPath::Standard ? Stage::RevealKey : Stage::CreateKey;
}

// The outcome of the last check.
std::optional<Stage> outc(Stage, const Route &route)
{
    switch (route.verdict) {
    case Verdict::Ready:
        return Stage::Ready;
    case Verdict::MissingPermissions:
        return Stage::Missing;
    case Verdict::UnusableKey:
        return Stage::Unusable;
    case Verdict::Undecided:
        return Stage::CouldNotAsk;
    }
    Q_UNREACHABLE();
}

// Whence a checked key came, and where it goes.
std::optional<Stage> from(Stage here, const Route &route)
{
    return route.fetched ? begin(here, route) : Stage::EnterKey;
}

std::optional<Stage> keep(Stage, const Route &route)
{
    return route.saved ? Stage::HandOver : Stage::NameKey;
}

// One that was refused is followed by another; for a saved key that is to replace it.
std::optional<Stage> anew(Stage here, const Route &route)
{
    return route.fetched || route.saved || route.rotates ? std::nullopt : make(here, route);
}

// Only what is saved can be replaced.
std::optional<Stage> repl(Stage, const Route &route)
{
    return route.saved ? std::optional(Stage::ChooseKind) : std::nullopt;
}

std::optional<Stage> rota(Stage, const Route &route)
{
    return route.saved ? std::optional(Stage::RotateKey) : std::nullopt;
}

// The list in which the key in hand is.
std::optional<Stage> home(Stage here, const Route &route)
{
    return route.saved ? list(here, route) : std::nullopt;
}

std::optional<Stage> given(Stage here, const Route &route)
{
    if (route.toHandOver)
        return begin(here, route);
    return route.saved ? outc(here, route) : Stage::NameKey;
}

constexpr Turn kind = to<Stage::ChooseKind>;
constexpr Turn load = to<Stage::Fetching>;
constexpr Turn turn = to<Stage::RotateKey>;
constexpr Turn entr = to<Stage::EnterKey>;
constexpr Turn same = to<Stage::Recognising>;
constexpr Turn chck = to<Stage::Checking>;
constexpr Turn save = to<Stage::Saving>;
constexpr Turn name = to<Stage::NameKey>;
constexpr Turn fail = to<Stage::NotSaved>;
constexpr Turn hand = to<Stage::HandOver>;

// Its constructor asks for each event, so that a new one does not compile until every stage has
// spoken.
struct Row
{
    Stage stage;
    std::array<Turn, eventCount> turns;

    template<typename... Turns>
    constexpr Row(Stage at, Turns... each)
        : stage(at)
        , turns { each... }
    {
        static_assert(sizeof...(each) == eventCount);
    }
};

using enum Stage;

// clang-format off
constexpr std::array<Row, stageCount> rows {
    //                    ChoosePath        MakeKey           SetUpAnother      Replace           CallOff           ContinueAnyway    Copy              Fetched           Recognised        Saved
    //                          Next              Back              UseSaved          Rotate            Enter             Save              HandedOver        FetchFailed       NotRecognised     SaveFailed
    //                                HaveKey           ShowList          CheckSaved        Rotated           Check             SkipSaving        ListEmptied       AlikeFound        CheckConcluded
    Row { SavedKeys,      no,   no,   no,   no,   no,   no,   kind, load, load, kind, turn, no,   no,   no,   no,   no,   no,   no,   no,   no,   kind, no,   no,   no,   no,   no,   no,   no,   no },
    Row { Fetching,       no,   no,   no,   no,   begin,no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   fetch,unfet,no,   no,   no,   no,   no,   no },
    Row { NotFetched,     no,   no,   no,   no,   no,   no,   kind, load, load, kind, turn, no,   no,   no,   no,   no,   no,   no,   no,   no,   kind, no,   no,   no,   no,   no,   no,   no,   no },
    Row { RotateKey,      no,   no,   no,   no,   begin,no,   no,   no,   no,   no,   no,   entr, begin,no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { ChooseKind,     stay, first,entr, no,   list, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   stay, no,   no,   no,   no,   no,   no,   no,   no },
    Row { LogIn,          no,   fore, no,   no,   prev, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { OpenApiKeys,    no,   fore, no,   no,   prev, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { CreateKey,      no,   fore, no,   no,   prev, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { ChooseUse,      no,   fore, no,   no,   prev, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { SetPermissions, no,   fore, no,   no,   prev, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { RevealKey,      no,   fore, no,   no,   prev, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { EnterKey,       no,   no,   no,   make, prev, no,   no,   no,   no,   no,   no,   no,   no,   stay, chck, no,   no,   no,   no,   no,   no,   no,   no,   same, no,   no,   no,   no,   no },
    Row { Recognising,    no,   no,   no,   no,   entr, no,   no,   no,   no,   no,   no,   no,   no,   entr, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   entr, chck, no,   no,   no },
    Row { Checking,       no,   no,   no,   no,   from, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   outc, no,   no },
    Row { Ready,          no,   keep, no,   no,   from, home, no,   no,   no,   repl, rota, no,   no,   no,   chck, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { Missing,        no,   no,   no,   no,   from, home, no,   no,   no,   repl, rota, no,   no,   no,   chck, keep, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { Unusable,       no,   no,   no,   anew, from, home, no,   no,   no,   repl, no,   no,   no,   no,   chck, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { CouldNotAsk,    no,   no,   no,   no,   from, home, no,   no,   no,   repl, no,   no,   no,   no,   chck, keep, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { NameKey,        no,   no,   no,   no,   outc, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   save, hand, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { Saving,         no,   no,   no,   no,   name, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   hand, no,   no,   no,   no,   no,   no,   no,   no,   no,   hand, fail },
    Row { NotSaved,       no,   no,   no,   no,   outc, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   save, hand, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no },
    Row { HandOver,       no,   no,   no,   no,   given,list, kind, no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   no,   stay, stay, no,   no,   no,   no,   no,   no,   no,   no,   no },
};
// clang-format on

constexpr bool rowsAreInOrder()
{
    for (int i = 0; i < stageCount; ++i) {
        if (rows[size_t(i)].stage != Stage(i))
            return false;
    }
    return true;
}
static_assert(rowsAreInOrder());

} // namespace

std::optional<Stage> next(Stage stage, Event event, const Route &route)
{
    return rows[size_t(stage)].turns[size_t(event)](stage, route);
}

} // namespace StageTable
