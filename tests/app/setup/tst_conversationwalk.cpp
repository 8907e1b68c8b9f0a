// SPDX-License-Identifier: MIT

#include "tests/support/stagename.h"
#include "tests/support/walkedconversation.h"
#include "tests/support/walkedkeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Stages = QList<Stage>;
using enum Stage;

// Drives KeySetup with everything that it can be told, at every stage.
class ConversationWorld : public WalkedConversation
{
public:
    Step choose(QRandomGenerator &chance) override;

protected:
    void open() override;
    void end() override;
    Act act(const Step &step) override;
    void checkRules(const Step &step, const Act &act, const Snapshot &before) override;

private:
    enum class Guard { None, Question };
    struct Event;
    static const QList<Event> &events();
    static QStringList nothing(const ConversationWorld &) { return { QString() }; }
    static QStringList saved(const ConversationWorld &c) { return c.numbersOfSaved(); }
    static QStringList paths(const ConversationWorld &)
    {
        return { u"restricted"_s, u"standard"_s };
    }
    static QStringList texts(const ConversationWorld &) { return WalkedKeys::names(); }
    static QStringList indexes(const ConversationWorld &) { return { u"0"_s, u"1"_s, u"2"_s }; }

    // What a side list has been told.
    Stage m_toldStage = ChooseKind;
    KeyPath m_toldPath = KeyPath::Restricted;
};

struct ConversationWorld::Event
{
    QString name;
    // Where the window offers it; elsewhere it changes nothing.
    Stages meaning;
    Deed deed;
    // The window asks a Question before, when an unsaved key would be lost.
    Guard guard;
    int weight; // how often it happens beside the others; 0 is rare
    QStringList (*choices)(const ConversationWorld &); // what it can happen with
    void (*act)(ConversationWorld &, const QString &with);
};

const QList<ConversationWorld::Event> &ConversationWorld::events()
{
    using C = ConversationWorld;
    using S = const QString &;
    static const Stages list { Stage::SavedKeys, NotFetched };
    static const Stages replaceable { Stage::SavedKeys, NotFetched, Ready,
                                      Missing,          Unusable,   CouldNotAsk };
    static const Stages rotatable { Stage::SavedKeys, NotFetched, Ready, Missing };
    static const Stages everywhere = [] {
        Stages stages;
        for (int i = 0; i < stageCount; ++i)
            stages << Stage(i);
        return stages;
    }();
    static const auto none = Guard::None;
    static const auto asks = Guard::Question;
    static const auto keep = KeySetup::UnsavedKey::Keep;
    static const auto discard = KeySetup::UnsavedKey::Discard;
    // clang-format off
    static const QList<Event> rows {
        { u"next"_s, { ChooseKind, LogIn, OpenApiKeys, CreateKey, ChooseUse, SetPermissions, RevealKey, Ready },
          Deed::Other, none, 5, nothing, [](C &c, S) { c.setup().next(); } },
        { u"have key"_s, { ChooseKind },
          Deed::Other, none, 5, nothing, [](C &c, S) { c.setup().haveKey(); } },
        { u"back"_s, { Fetching, RotateKey, ChooseKind, LogIn, OpenApiKeys, CreateKey, ChooseUse, SetPermissions, RevealKey,
                       EnterKey, Recognising, Checking, Ready, Missing, Unusable, CouldNotAsk, NameKey, Saving, NotSaved, HandOver },
          Deed::GoBack, none, 1, nothing, [](C &c, S) { c.setup().back(); } },
        { u"return to make a key"_s, { EnterKey, Unusable },
          Deed::ReturnToMakeKey, none, 0, nothing, [](C &c, S) { c.setup().returnToMakeKey(); } },
        { u"choose path"_s, { ChooseKind },
          Deed::Other, none, 1, paths,
          [](C &c, S path) { c.setup().choosePath(path == "standard"_L1 ? KeyPath::Standard : KeyPath::Restricted); } },
        { u"enter"_s, { EnterKey, Recognising },
          Deed::EnterKey, none, 3, texts,
          [](C &c, S name) { c.setup().enter(Secret::copyOf(QString::fromLatin1(WalkedKeys::textOf(name)))); } },
        { u"choose key"_s, { EnterKey },
          Deed::ChooseKey, none, 1, indexes, [](C &c, S index) { c.setup().chooseKey(index.toInt()); } },
        { u"confirm doubt"_s, { EnterKey },
          Deed::Other, none, 1, nothing, [](C &c, S) { c.setup().confirmDoubt(); } },
        { u"check"_s, { EnterKey, Ready, Missing, Unusable, CouldNotAsk },
          Deed::Other, none, 6, nothing, [](C &c, S) { c.setup().check(); } },
        { u"continue anyway"_s, { Missing, CouldNotAsk },
          Deed::Other, none, 3, nothing, [](C &c, S) { c.setup().continueAnyway(); } },
        { u"save"_s, { NameKey, NotSaved },
          Deed::Other, none, 4, nothing, [](C &c, S) { c.setup().save(c.setup().suggestedName()); } },
        { u"agree to replace"_s, { NameKey, NotSaved },
          Deed::AgreeToReplace, none, 2, nothing, [](C &c, S) { c.setup().confirmReplacement(); } },
        { u"keep the replaced key"_s, { NameKey, NotSaved },
          Deed::Other, none, 1, nothing, [](C &c, S) { c.setup().keepReplaced(); } },
        { u"skip saving"_s, { NameKey, Saving, NotSaved },
          Deed::Other, none, 2, nothing, [](C &c, S) { c.setup().skipSaving(); } },
        { u"note copied"_s, { HandOver },
          Deed::Other, none, 1, nothing, [](C &c, S) { c.setup().noteCopied(); } },
        { u"show the list"_s, { Ready, Missing, Unusable, CouldNotAsk, HandOver },
          Deed::Other, none, 2, nothing, [](C &c, S) { c.setup().showList(); } },
        { u"set up another"_s, { Stage::SavedKeys, NotFetched, HandOver },
          Deed::Other, none, 4, nothing, [](C &c, S) { c.setup().setUpAnother(keep); } },
        { u"set up another, agreed"_s, { Stage::SavedKeys, NotFetched, HandOver },
          Deed::Other, asks, 2, nothing, [](C &c, S) { c.setup().setUpAnother(discard); } },
        { u"use saved"_s, list,
          Deed::UseSaved, none, 3, saved, [](C &c, S number) { c.setup().useSaved(c.idOf(number), keep); } },
        { u"use saved, agreed"_s, list,
          Deed::UseSaved, asks, 1, saved, [](C &c, S number) { c.setup().useSaved(c.idOf(number), discard); } },
        { u"check saved"_s, list,
          Deed::CheckSaved, none, 3, saved, [](C &c, S number) { c.setup().checkSaved(c.idOf(number), keep); } },
        { u"check saved, agreed"_s, list,
          Deed::CheckSaved, asks, 1, saved, [](C &c, S number) { c.setup().checkSaved(c.idOf(number), discard); } },
        { u"replace saved"_s, replaceable,
          Deed::ReplaceSaved, none, 3, saved, [](C &c, S number) { c.setup().replaceSaved(c.idOf(number), keep); } },
        { u"replace saved, agreed"_s, replaceable,
          Deed::ReplaceSaved, asks, 1, saved, [](C &c, S number) { c.setup().replaceSaved(c.idOf(number), discard); } },
        { u"rotate saved"_s, rotatable,
          Deed::Rotate, none, 3, saved, [](C &c, S number) { c.setup().rotation().rotate(c.idOf(number), keep); } },
        { u"rotate saved, agreed"_s, rotatable,
          Deed::Rotate, asks, 1, saved, [](C &c, S number) { c.setup().rotation().rotate(c.idOf(number), discard); } },
        { u"rotated in Stripe"_s, { RotateKey },
          Deed::Other, none, 5, indexes, [](C &c, S days) { c.setup().rotation().confirm(days.toInt()); } },
        { u"not rotated after all"_s, { RotateKey },
          Deed::Other, none, 1, nothing, [](C &c, S) { c.setup().rotation().callOff(); } },
        { u"Combidesk has the new key"_s, { HandOver },
          Deed::Other, none, 2, nothing, [](C &c, S) { c.setup().rotation().noteHandedOver(); } },
        { u"check the old key"_s, { RotateKey, HandOver },
          Deed::Other, none, 2, nothing, [](C &c, S) { c.setup().rotation().checkOldKey(); } },
        { u"check all"_s, everywhere, // it is asked for in the list, and goes on everywhere
          Deed::Other, none, 0, nothing, [](C &c, S) { c.overview().checkAll(); } },
        { u"stop checking all"_s, everywhere,
          Deed::Other, none, 0, nothing, [](C &c, S) { c.overview().stop(); } },
        { u"go on checking all"_s, everywhere,
          Deed::Other, none, 0, nothing, [](C &c, S) { c.overview().resume(); } },
        { u"remove"_s, everywhere,
          Deed::Other, none, 0, saved, [](C &c, S number) { c.overview().remove(c.idOf(number)); } },
        { u"log in to the proxy"_s, { CouldNotAsk },
          Deed::Other, none, 1, nothing, [](C &c, S) { c.setup().setProxyLogin(u"someone"_s, Secret::copyOf(u"word")); } },
        { u"close and start again"_s, everywhere,
          Deed::Other, asks, 0, nothing, [](C &c, S) { c.end(); } },
    };
    // clang-format on
    return rows;
}

void ConversationWorld::open()
{
    WalkedConversation::open();
    KeySetup *s = &setup();
    m_toldPath = s->path();
    QObject::connect(s, &KeySetup::stageChanged, s, [this](Stage stage) {
        m_toldStage = stage;
        m_toldPath = setup().path();
    });
    QObject::connect(s, &KeySetup::pathChanged, s, [this] { m_toldPath = setup().path(); });
    s->start();
}

void ConversationWorld::end()
{
    setup().stop();
    overview().stop();
    WalkedConversation::end();
}

// Mostly what leads on, so that a walk comes everywhere.
Step ConversationWorld::choose(QRandomGenerator &chance)
{
    if (const auto happening = chooseHappening(chance))
        return *happening;
    const bool isRare = chance.bounded(25) == 0;
    const bool anything = !isOpen() || chance.bounded(6) == 0;
    QList<const Event *> possible;
    for (const Event &event : events()) {
        if (anything || event.meaning.contains(setup().stage()))
            possible += QList<const Event *>(isRare ? event.weight == 0 : event.weight, &event);
    }
    const Event &event = *possible[chance.bounded(int(possible.size()))];
    const QStringList choices = event.choices(*this);
    if (choices.isEmpty())
        return { event.name, u"0"_s };
    return { event.name, choices[chance.bounded(int(choices.size()))] };
}

WalkedConversation::Act ConversationWorld::act(const Step &step)
{
    for (const Event &event : events()) {
        if (event.name != step.event)
            continue;
        const Snapshot before = snapshot();
        event.act(*this, step.with);
        if (event.meaning.contains(before.stage))
            return { event.deed, event.guard == Guard::Question, idOf(step.with) };
        check(snapshot() == before,
              u"an event without meaning changes nothing: %1 at %2"_s.arg(event.name,
                                                                          stageName(before.stage)));
    }
    return {};
}

void ConversationWorld::checkRules(const Step &step, const Act &act, const Snapshot &before)
{
    WalkedConversation::checkRules(step, act, before);
    const Stage stage = setup().stage();
    check(m_toldStage == stage, u"the page agrees with the stage: "_s + stageName(stage));
    check(m_toldPath == setup().path(),
          u"the side list agrees with the path: "_s + stageName(stage));
}

} // namespace

class TestConversationWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noWayLeadsAstray_data() { RandomWalk::addSeeds(); }

    void noWayLeadsAstray()
    {
        if (m_isAstray)
            QSKIP("One way at a time");
        QFETCH(quint32, seed);
        RandomWalk walk([] { return std::make_unique<ConversationWorld>(); }, seed);
        const auto failure = walk.failure();
        m_isAstray = failure.has_value();
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
    }

private:
    bool m_isAstray = false;
};

QTEST_GUILESS_MAIN(TestConversationWalk)
#include "tst_conversationwalk.moc"
