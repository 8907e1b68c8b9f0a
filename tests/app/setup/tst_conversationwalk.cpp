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
class Conversation : public WalkedConversation
{
public:
    Step choose(QRandomGenerator &chance) override;

protected:
    void open() override;
    void end() override;
    Deed act(const Step &step) override;
    void checkRules(const Step &step, Deed deed, const Snapshot &before) override;

private:
    struct Event;
    static const QList<Event> &events();
    static QStringList nothing(const Conversation &) { return { QString() }; }
    static QStringList saved(const Conversation &c) { return c.numbersOfSaved(); }

    // What a side list and a list of saved keys have been told.
    Stage m_toldStage = ChooseKind;
    KeyPath m_toldPath = KeyPath::Restricted;
    QStringList m_toldToBeChecking;
};

struct Conversation::Event
{
    QString name;
    // Where the window offers it; elsewhere it changes nothing.
    Stages meaning;
    // Agree: the window asks a Question before, when an unsaved key would be lost.
    Deed deed;
    int weight; // how often it happens beside the others; 0 is rare
    QStringList (*choices)(const Conversation &); // what it can happen with
    void (*act)(Conversation &, const QString &with);
};

const QList<Conversation::Event> &Conversation::events()
{
    using C = Conversation;
    using S = const QString &;
    static const Stages list { Stage::SavedKeys, NotFetched };
    static const Stages outcomes { Ready, Missing, Unusable, CouldNotAsk };
    static const Stages everywhere = [] {
        Stages stages;
        for (int i = 0; i < stageCount; ++i)
            stages << Stage(i);
        return stages;
    }();
    static const QList<Event> rows {
        { u"next"_s,
          { ChooseKind, LogIn, OpenApiKeys, CreateKey, ChooseUse, SetPermissions, RevealKey,
            Ready },
          Deed::Other,
          5,
          nothing,
          [](C &c, S) { c.setup().next(); } },
        { u"have key"_s,
          { ChooseKind },
          Deed::Other,
          5,
          nothing,
          [](C &c, S) { c.setup().haveKey(); } },
        { u"back"_s,
          { Fetching, ChooseKind, LogIn, OpenApiKeys, CreateKey, ChooseUse, SetPermissions,
            RevealKey, EnterKey, Checking, Ready, Missing, Unusable, CouldNotAsk, NameKey, Saving,
            NotSaved, HandOver },
          Deed::GoBack,
          1,
          nothing,
          [](C &c, S) { c.setup().back(); } },
        { u"return to make a key"_s,
          { EnterKey },
          Deed::ReturnToMakeKey,
          0,
          nothing,
          [](C &c, S) { c.setup().returnToMakeKey(); } },
        { u"choose path"_s,
          { ChooseKind },
          Deed::Other,
          1,
          [](const C &) {
              return QStringList { u"restricted"_s, u"standard"_s };
          },
          [](C &c, S path) {
              c.setup().choosePath(path == "standard"_L1 ? KeyPath::Standard : KeyPath::Restricted);
          } },
        { u"enter"_s,
          { EnterKey },
          Deed::EnterKey,
          3,
          [](const C &) { return WalkedKeys::names(); },
          [](C &c, S name) {
              QString text = QString::fromLatin1(WalkedKeys::textOf(name));
              c.setup().enter(text);
          } },
        { u"choose key"_s,
          { EnterKey },
          Deed::ChooseKey,
          1,
          [](const C &) {
              return QStringList { u"0"_s, u"1"_s, u"2"_s };
          },
          [](C &c, S index) { c.setup().chooseKey(index.toInt()); } },
        { u"settle doubt"_s,
          { EnterKey },
          Deed::Other,
          1,
          nothing,
          [](C &c, S) { c.setup().settleDoubt(); } },
        { u"check"_s,
          { EnterKey, Ready, Missing, Unusable, CouldNotAsk },
          Deed::Other,
          6,
          nothing,
          [](C &c, S) { c.setup().check(); } },
        { u"continue anyway"_s,
          { Missing, CouldNotAsk },
          Deed::Other,
          3,
          nothing,
          [](C &c, S) { c.setup().continueAnyway(); } },
        { u"save"_s,
          { NameKey, NotSaved },
          Deed::Other,
          4,
          nothing,
          [](C &c, S) { c.setup().save(c.setup().suggestedName()); } },
        { u"skip saving"_s,
          { NameKey, Saving, NotSaved },
          Deed::Other,
          2,
          nothing,
          [](C &c, S) { c.setup().skipSaving(); } },
        { u"mark handed over"_s,
          { HandOver },
          Deed::CopyKey,
          1,
          nothing,
          [](C &c, S) { c.setup().markHandedOver(); } },
        { u"set up another"_s,
          { Stage::SavedKeys, NotFetched, HandOver },
          Deed::SetUpAnother,
          4,
          nothing,
          [](C &c, S) { c.setup().setUpAnother(); } },
        { u"use saved"_s, list, Deed::AgreeToUseSaved, 3, saved,
          [](C &c, S number) { c.setup().useSaved(c.idOf(number)); } },
        { u"check saved"_s, list, Deed::AgreeToCheckSaved, 3, saved,
          [](C &c, S number) { c.setup().checkSaved(c.idOf(number)); } },
        { u"replace saved"_s, list, Deed::Agree, 3, saved,
          [](C &c, S number) { c.setup().replaceSaved(c.idOf(number)); } },
        { u"check all saved"_s, list, Deed::Other, 1, nothing,
          [](C &c, S) { c.setup().checkAllSaved(); } },
        { u"remove saved"_s, everywhere, Deed::Other, 0, saved,
          [](C &c, S number) { c.setup().removeSaved(c.idOf(number)); } },
        { u"replace checked key"_s, outcomes, Deed::Other, 1, nothing,
          [](C &c, S) { c.setup().replaceCheckedKey(); } },
        { u"log in to the proxy"_s,
          { CouldNotAsk },
          Deed::Other,
          1,
          nothing,
          [](C &c, S) { c.setup().setProxyLogin(u"someone"_s, u"word"_s); } },
        { u"close and start again"_s, everywhere, Deed::Agree, 0, nothing,
          [](C &c, S) { c.end(); } },
    };
    return rows;
}

void Conversation::open()
{
    WalkedConversation::open();
    KeySetup *s = &setup();
    m_toldPath = s->path();
    m_toldToBeChecking.clear();
    QObject::connect(s, &KeySetup::stageChanged, s, [this](Stage stage) {
        m_toldStage = stage;
        m_toldPath = setup().path();
        if (stage == Stage::SavedKeys)
            m_toldToBeChecking.clear();
    });
    QObject::connect(s, &KeySetup::pathChanged, s, [this] { m_toldPath = setup().path(); });
    QObject::connect(s, &KeySetup::savedKeyChecking, s,
                     [this](const QString &id) { m_toldToBeChecking << id; });
    QObject::connect(s, &KeySetup::savedKeyChecked, s,
                     [this](const QString &id) { m_toldToBeChecking.removeAll(id); });
    QObject::connect(s, &KeySetup::savedKeyNotChecked, s,
                     [this](const QString &id) { m_toldToBeChecking.removeAll(id); });
    s->start();
}

void Conversation::end()
{
    setup().stop();
    WalkedConversation::end();
}

// Mostly what leads on, so that a walk comes everywhere.
Step Conversation::choose(QRandomGenerator &chance)
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

WalkedConversation::Deed Conversation::act(const Step &step)
{
    for (const Event &event : events()) {
        if (event.name != step.event)
            continue;
        const Snapshot before = snapshot();
        if (!event.meaning.contains(before.stage)) {
            event.act(*this, step.with);
            check(snapshot() == before,
                  u"an event without meaning changes nothing: %1 at %2"_s.arg(
                          event.name, stageName(before.stage)));
            return Deed::Other;
        }
        event.act(*this, step.with);
        return event.deed;
    }
    return Deed::Other;
}

void Conversation::checkRules(const Step &step, Deed deed, const Snapshot &before)
{
    WalkedConversation::checkRules(step, deed, before);
    const Stage stage = setup().stage();
    check(m_toldStage == stage, u"the page agrees with the stage: "_s + stageName(stage));
    check(m_toldPath == setup().path(),
          u"the side list agrees with the path: "_s + stageName(stage));
    if (WayBack::placeOf(stage) == Stage::SavedKeys)
        check(m_toldToBeChecking.isEmpty() || setup().isCheckingAll(),
              u"no row is checking without a job: "_s + stageName(stage));
}

} // namespace

class TestConversationWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noWayLeadsAstray()
    {
        RandomWalk walk([] { return std::make_unique<Conversation>(); }, {});
        const auto failure = walk.failure();
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
    }
};

QTEST_GUILESS_MAIN(TestConversationWalk)
#include "tst_conversationwalk.moc"
