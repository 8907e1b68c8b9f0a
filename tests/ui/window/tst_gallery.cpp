// SPDX-License-Identifier: MIT

#include "tests/support/ui/wizarddriver.h"
#include "tests/support/walkedkeys.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/lists/permissionchecklist.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

// How one comes to each page that has a picture.
struct Scene
{
    QString name;
    std::function<void(WizardDriver &)> arrive;
};

void walkTo(WizardDriver &person, Stage stage)
{
    for (int i = 0; i < 20 && person.setup().stage() != stage; ++i)
        person.press(u"primary"_s);
}

void outcome(WizardDriver &person, SampleKey::Id id)
{
    person.walkToEnterKey();
    QString key = WizardDriver::sample(id);
    person.paste(key);
    if (person.setup().doubt() != KeyDoubt::None)
        person.setup().confirmDoubt();
    person.press(u"primary"_s);
    QTRY_VERIFY(person.setup().report());
}

// Every request from now on is answered like this.
void answer(WizardDriver &person, int status)
{
    SimulatedStripe::Response response;
    response.status = status;
    response.headers = { { "Stripe-Should-Retry", "false" } };
    person.network().stripe().answerInstead({}, response);
}

void saved(WizardDriver &person, SampleKey::Id id = SampleKey::Id::Good)
{
    outcome(person, id);
    person.press(u"primary"_s);
    static_cast<QLineEdit *>(person.find(u"keyName"_s))->setText(u"Webshop NL"_s);
    person.press(u"primary"_s);
    QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
}

// A saved key, on the first page of replacing it.
void replaces(WizardDriver &person, SampleKey::Id old)
{
    if (old == SampleKey::Id::Standard)
        person.press(u"standardKey"_s);
    saved(person, old);
    person.restart();
    WalkedKeys::addTo(person.network().stripe());
    person.press(u"replaceSaved"_s);
}

// The key that is saved already.
void enterOnceMore(WizardDriver &person)
{
    person.paste(WizardDriver::sample(SampleKey::Id::Good));
    person.press(u"primary"_s);
    QTRY_VERIFY(person.setup().inHand().recognised);
}

// The one saved key, and four like it of which less can be said.
void manyStandings(WizardDriver &person)
{
    const SavedKey good = person.savedKeys().all().first();
    const auto add = [&](const QString &name, const std::function<void(SavedKey &)> &change) {
        SavedKey key = good;
        key.id = key.name = name;
        change(key);
        QVERIFY(person.savedKeys().put(key));
    };
    add(u"a"_s, [](SavedKey &key) { key.checkedAt = key.checkedAt.addYears(-2); });
    add(u"b"_s, [](SavedKey &key) { key.checkedAt = key.checkedAt.addYears(2); });
    add(u"c"_s, [](SavedKey &key) { key.warnings = { Warning::ManualPayouts }; });
    add(u"d"_s,
        [](SavedKey &key) { key.takeFailure(Problem::KeychainLocked, key.checkedAt.addDays(1)); });
}

// So many of the rows of step 5.
void tick(WizardDriver &person, int count)
{
    const auto rows = person.wizard().findChildren<QCheckBox *>();
    for (QCheckBox *row : rows.first(count))
        row->click();
}

void paysOutByHand(WizardDriver &person)
{
    for (const SampleKey &sample : sampleKeys())
        person.network().stripe().find(sample.key)->manualPayouts = true;
}

QList<Scene> scenes()
{
    const auto step = [](const QString &name, Stage stage) {
        return Scene { name, [stage](WizardDriver &person) { walkTo(person, stage); } };
    };
    return {
        step(u"kind"_s, Stage::ChooseKind),
        { u"kind-no-keychain"_s,
          [](WizardDriver &person) {
              person.vault().standsInTheWay = Problem::KeychainAbsent;
              Q_EMIT person.vault().changed();
          } },
        step(u"step1"_s, Stage::LogIn),
        step(u"step2"_s, Stage::OpenApiKeys),
        step(u"step3"_s, Stage::CreateKey),
        step(u"step4"_s, Stage::ChooseUse),
        step(u"step5"_s, Stage::SetPermissions),
        { u"step5-too-early"_s,
          [](WizardDriver &person) {
              walkTo(person, Stage::SetPermissions);
              tick(person, 4);
              person.press(u"primary"_s);
          } },
        { u"step5-ticked"_s,
          [](WizardDriver &person) {
              walkTo(person, Stage::SetPermissions);
              tick(person, 10);
          } },
        { u"help"_s,
          [](WizardDriver &person) {
              walkTo(person, Stage::SetPermissions);
              person.press(u"help"_s);
          } },
        step(u"step6"_s, Stage::EnterKey),
        { u"step6-pasted"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good));
          } },
        { u"step6-standard"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Standard));
          } },
        { u"step6-test"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::TestMode));
          } },
        { u"step6-wrong"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(u"pk_live_"_s + QString(24, u'a'));
          } },
        { u"step6-several"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good) + u'\n'
                           + WizardDriver::sample(SampleKey::Id::Standard) + u'\n'
                           + WizardDriver::sample(SampleKey::Id::TestMode));
          } },
        { u"step6-found"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(u"Hi Ann, the key is "_s + WizardDriver::sample(SampleKey::Id::Good)
                           + u". Thanks, Bob"_s);
          } },
        { u"step6-uncertain"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good) + u"\nplease"_s);
          } },
        { u"step6-letter"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good).replace(20, 1, u'\u0430'));
          } },
        { u"step6-capitals"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good)
                                   .replace(u"rk_live_"_s, u"RK_LIVE_"_s));
          } },
        { u"step6-lost"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.press(u"lostKey"_s);
          } },
        { u"reveal"_s,
          [](WizardDriver &person) {
              person.press(u"standardKey"_s);
              walkTo(person, Stage::RevealKey);
          } },
        { u"check"_s, [](WizardDriver &person) { outcome(person, SampleKey::Id::TwoMissing); } },
        { u"check-ready"_s, [](WizardDriver &person) { outcome(person, SampleKey::Id::Good); } },
        { u"check-expired"_s,
          [](WizardDriver &person) { outcome(person, SampleKey::Id::Expired); } },
        { u"check-template"_s,
          [](WizardDriver &person) { outcome(person, SampleKey::Id::ReadsTooMuch); } },
        { u"check-test"_s, [](WizardDriver &person) { outcome(person, SampleKey::Id::TestMode); } },
        { u"check-details"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::TwoMissing);
              person.press(u"details"_s);
          } },
        { u"check-standard"_s,
          [](WizardDriver &person) { outcome(person, SampleKey::Id::Standard); } },
        { u"check-payouts"_s,
          [](WizardDriver &person) {
              paysOutByHand(person);
              outcome(person, SampleKey::Id::ReadsTooMuch);
          } },
        { u"check-stripe-ill"_s,
          [](WizardDriver &person) {
              answer(person, 503);
              outcome(person, SampleKey::Id::Good);
          } },
        { u"check-unknown"_s,
          [](WizardDriver &person) {
              person.network().stripe().answerInstead(
                      {},
                      SimulatedStripe::refusal(418, "a_code_of_stripes_own",
                                               u"Something that nobody knows."_s));
              outcome(person, SampleKey::Id::Good);
              person.press(u"details"_s);
          } },
        { u"check-proxy"_s,
          [](WizardDriver &person) {
              answer(person, 407);
              outcome(person, SampleKey::Id::Good);
          } },
        { u"save"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::Good);
              person.press(u"primary"_s);
          } },
        { u"save-refused"_s,
          [](WizardDriver &person) {
              person.vault().refusal = Problem::KeychainLocked;
              outcome(person, SampleKey::Id::Good);
              person.press(u"primary"_s);
              person.press(u"primary"_s);
              QTRY_COMPARE(person.setup().stage(), Stage::NotSaved);
          } },
        { u"handover"_s, [](WizardDriver &person) { saved(person); } },
        { u"handover-copied"_s,
          [](WizardDriver &person) {
              saved(person);
              person.press(u"copyKey"_s);
          } },
        { u"handover-everything"_s,
          [](WizardDriver &person) {
              paysOutByHand(person);
              saved(person, SampleKey::Id::Standard);
              person.press(u"copyKey"_s);
          } },
        { u"handover-unfinished"_s,
          [](WizardDriver &person) {
              paysOutByHand(person);
              outcome(person, SampleKey::Id::TwoMissing);
              person.press(u"continueAnyway"_s);
              person.press(u"primary"_s);
              QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
              person.press(u"copyKey"_s);
          } },
        { u"save-replaces"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              person.press(u"replaceSaved"_s);
              person.press(u"haveKey"_s);
              person.check(WizardDriver::sample(SampleKey::Id::ReadsTooMuch));
              person.press(u"primary"_s);
          } },
        { u"kind-replaces"_s, [](WizardDriver &person) { replaces(person, SampleKey::Id::Good); } },
        { u"step5-replaces"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              walkTo(person, Stage::SetPermissions);
              tick(person, 4);
              person.press(u"primary"_s);
          } },
        { u"step6-saved"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              person.press(u"primary"_s);
              person.press(u"haveKey"_s);
              enterOnceMore(person);
          } },
        { u"step6-replaces-itself"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              person.press(u"haveKey"_s);
              enterOnceMore(person);
          } },
        { u"check-replaces"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              person.press(u"haveKey"_s);
              person.check(WizardDriver::sample(SampleKey::Id::TwoMissing));
          } },
        { u"save-other-account"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              person.press(u"haveKey"_s);
              person.check(QString::fromLatin1(WalkedKeys::ofAccount(2)));
              person.press(u"primary"_s);
          } },
        { u"save-account-not-known"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Standard);
              person.press(u"haveKey"_s);
              person.check(WizardDriver::sample(SampleKey::Id::Good));
              person.press(u"primary"_s);
          } },
        { u"step6-given"_s, [](WizardDriver &person) { person.press(u"haveKey"_s); } },
        { u"ask-colleague"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::TwoMissing);
              person.press(u"askColleague"_s);
          } },
        { u"handover-unsaved"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::Good);
              person.press(u"primary"_s);
              person.press(u"skipSaving"_s);
          } },
        { u"close"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::Good);
              person.press(u"cancel"_s);
          } },
        { u"saved-remove"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              person.press(u"removeSaved"_s);
          } },
        { u"saved-keys-standing"_s,
          [](WizardDriver &person) {
              saved(person);
              manyStandings(person);
              person.restart();
          } },
        { u"saved-keys"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
          } },
    };
}

QPalette systemPalette(bool dark)
{
    QPalette palette(dark ? QColor(0x2b2b2b) : QColor(0xefefef));
    palette.setColor(QPalette::WindowText, dark ? QColor(0xf0f0f0) : QColor(0x202020));
    return palette;
}

// What a text needs and does not get.
QString shortfall(const QWidget *widget, const QSize &needed)
{
    const QSize room = widget->contentsRect().size();
    if (needed.width() <= room.width() && needed.height() <= room.height())
        return {};
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"\"%1\" needs %2x%3 and has %4x%5"_s
            .arg((label            ? label->text()
                          : button ? button->text()
                                   : widget->objectName())
                         .left(60))
            .arg(needed.width())
            .arg(needed.height())
            .arg(room.width())
            .arg(room.height());
}

// Lists and letters may scroll, and what a dialog has to say; a page may not.
bool mayScroll(const QAbstractScrollArea *area)
{
    const auto *scroll = qobject_cast<const QScrollArea *>(area);
    return qobject_cast<const QListView *>(area) || qobject_cast<const QPlainTextEdit *>(area)
            || (scroll && qobject_cast<const PermissionChecklist *>(scroll->widget()))
            || qobject_cast<const HelpDialog *>(area->window());
}

QStringList cutOffTexts(const QWidget &window)
{
    QStringList problems;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QSize frame = label->size() - label->contentsRect().size();
        const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                               : label->sizeHint();
        problems << shortfall(label, needed - QSize(0, frame.height()) - QSize(frame.width(), 0));
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            problems << shortfall(button, { button->minimumSizeHint().width(), 0 });
    }
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible() && !mayScroll(area) && area->verticalScrollBar()->maximum() > 0)
            problems << u"%1 needs a scroll bar"_s.arg(area->objectName());
    }
    problems.removeAll(QString());
    return problems;
}

// The window, with the dialog before it if there is one.
QPixmap picture(QWidget &window)
{
    QPixmap whole = window.grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QPainter painter(&whole);
        const QRect place =
                QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, dialog->size(), whole.rect());
        painter.drawPixmap(place.topLeft(), dialog->grab());
    }
    return whole;
}

// Where the pictures go: a folder for people to look through, named by the environment.
QDir pictures()
{
    QDir folder(qEnvironmentVariable("SKW_GALLERY", QDir::tempPath() + u"/skw-gallery"_s));
    folder.mkpath(u"."_s);
    return folder;
}

} // namespace

// The room that a maximised window has on the screens people have.
struct Room
{
    QByteArray name;
    QString mark; // in the names of the pictures
    QSize size;
    double text; // the size of the text, 1 is the ordinary one
    bool alsoDark;
    StripeAnswer::Source banner = StripeAnswer::Source::Stripe;
};

const QList<Room> rooms {
    { "as it opens", {}, { 980, 680 }, 1, true },
    { "in practice", u"-practice"_s, { 980, 680 }, 1, false, StripeAnswer::Source::Practice },
    // 1366x768 without Windows' title bar and taskbar.
    { "text at 200 % on 1366x768", u"-large"_s, { 1366, 690 }, 2, true },
    // What a scale of 150 % leaves of the same screen: 911x512, again without the two bars.
    { "scaled to 150 % on 1366x768", u"-small"_s, { 911, 433 }, 1, false },
};

// Every page in four languages, light and dark, in each room.
class TestGallery : public QObject
{
    Q_OBJECT
    const QFont m_font = QApplication::font();

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("roomIndex");
        for (int room = 0; room < rooms.size(); ++room) {
            for (const QString &language : Languages::codes()) {
                for (bool dark : { false, true }) {
                    if (dark && !rooms[room].alsoDark)
                        continue;
                    QTest::addRow("in %s, %s, %s", qPrintable(language), dark ? "dark" : "light",
                                  rooms[room].name.constData())
                            << language << dark << room;
                }
            }
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, roomIndex);
        const Room &room = rooms[roomIndex];
        QApplication::setPalette(Theme::of(systemPalette(dark)).palette());
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * room.text);
        QApplication::setFont(font);

        QStringList problems;
        for (const Scene &scene : scenes()) {
            WizardDriver person(room.banner);
            person.languages().use(language);
            person.wizard().resize(room.size);
            scene.arrive(person);
            person.wizard().resize(room.size); // the program may have been started once more
            // A new height may be passed on from layout to layout.
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QString name = scene.name + u'-' + language + (dark ? u"-dark"_s : QString())
                    + room.mark + u".png"_s;
            QVERIFY(picture(person.wizard()).save(pictures().filePath(name)));
            const QSize size = person.wizard().size();
            if (size != room.size)
                problems << u"%1: the window needs %2x%3"_s.arg(name)
                                    .arg(size.width())
                                    .arg(size.height());
            for (const QString &problem : cutOffTexts(person.wizard()))
                problems << name + u": "_s + problem;
            if (const QWidget *dialog = QApplication::activeModalWidget();
                dialog && dialog->height() > room.size.height())
                problems << u"%1: the dialog needs %2x%3"_s.arg(name)
                                    .arg(dialog->width())
                                    .arg(dialog->height());
        }
        for (const QString &problem : std::as_const(problems))
            qWarning().noquote() << problem;
        QVERIFY(problems.isEmpty());
    }

    void cleanup()
    {
        QApplication::setPalette(QPalette());
        QApplication::setFont(m_font);
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
