#include "tests/support/ui/wizarddriver.h"
#include "ui/style/theme.h"
#include "ui/widgets/permissionchecklist.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

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
    if (person.setup().doubt() != KeySetup::Doubt::None)
        person.setup().settleDoubt();
    person.press(u"primary"_s);
    QTRY_VERIFY(person.setup().report());
}

void saved(WizardDriver &person)
{
    outcome(person, SampleKey::Id::Good);
    person.press(u"primary"_s);
    static_cast<QLineEdit *>(person.find(u"keyName"_s))->setText(u"Webshop NL"_s);
    person.press(u"primary"_s);
    QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
}

QList<Scene> scenes()
{
    const auto step = [](const QString &name, Stage stage) {
        return Scene { name, [stage](WizardDriver &person) { walkTo(person, stage); } };
    };
    return {
        step(u"kind"_s, Stage::ChooseKind),
        step(u"step1"_s, Stage::LogIn),
        step(u"step2"_s, Stage::OpenApiKeys),
        step(u"step3"_s, Stage::CreateKey),
        step(u"step4"_s, Stage::ChooseUse),
        step(u"step5"_s, Stage::SetPermissions),
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
        { u"check-offline"_s,
          [](WizardDriver &person) {
              SimulatedStripe::Response response;
              response.status = 503;
              response.headers = { { "Stripe-Should-Retry", "false" } };
              person.network().stripe().answerInstead({}, response);
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
            .arg((label ? label->text() : button ? button->text() : widget->objectName()).left(60))
            .arg(needed.width())
            .arg(needed.height())
            .arg(room.width())
            .arg(room.height());
}

// A list may scroll where a page may not.
bool isList(const QAbstractScrollArea *area)
{
    const auto *scroll = qobject_cast<const QScrollArea *>(area);
    return qobject_cast<const QListView *>(area)
            || (scroll && qobject_cast<const PermissionChecklist *>(scroll->widget()));
}

QStringList cutOffTexts(const QWidget &window)
{
    QStringList problems;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QSize frame = label->size() - label->contentsRect().size();
        const QSize needed = label->wordWrap()
                ? QSize(0, label->heightForWidth(label->width()))
                : label->sizeHint();
        problems << shortfall(label, needed - QSize(0, frame.height()) - QSize(frame.width(), 0));
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            problems << shortfall(button, { button->minimumSizeHint().width(), 0 });
    }
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible() && !isList(area) && area->verticalScrollBar()->maximum() > 0)
            problems << u"%1 needs a scroll bar"_s.arg(area->objectName());
    }
    problems.removeAll(QString());
    return problems;
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
};

const QList<Room> rooms {
    { "as it opens", {}, { 980, 680 }, 1 },
    // 1366x768 without Windows' title bar and taskbar.
    { "text at 200 % on 1366x768", u"-large"_s, { 1366, 690 }, 2 },
    // What a scale of 150 % leaves of the same screen: 911x512, again without the two bars.
    { "scaled to 150 % on 1366x768", u"-small"_s, { 911, 433 }, 1 },
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
                for (bool dark : { false, true })
                    QTest::addRow("in %s, %s, %s", qPrintable(language), dark ? "dark" : "light",
                                  rooms[room].name.constData())
                            << language << dark << room;
            }
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, roomIndex);
        const Room &room = rooms[roomIndex];
        QApplication::setPalette(systemPalette(dark));
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * room.text);
        QApplication::setFont(font);

        QStringList problems;
        for (const Scene &scene : scenes()) {
            WizardDriver person;
            person.languages().use(language);
            scene.arrive(person);
            person.wizard().resize(room.size);
            // A new height may be passed on from layout to layout.
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const QString name = scene.name + u'-' + language + (dark ? u"-dark"_s : QString())
                    + room.mark + u".png"_s;
            QVERIFY(person.wizard().grab().save(pictures().filePath(name)));
            const QSize size = person.wizard().size();
            if (size != room.size)
                problems << u"%1: the window needs %2x%3"_s.arg(name).arg(size.width()).arg(size.height());
            for (const QString &problem : cutOffTexts(person.wizard()))
                problems << name + u": "_s + problem;
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
