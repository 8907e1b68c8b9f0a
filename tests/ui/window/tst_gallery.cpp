// SPDX-License-Identifier: MIT

#include "tests/support/ui/scenes.h"
#include "tests/support/ui/windowpicture.h"
#include "tests/support/ui/wizarddriver.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/savedkeydetails.h"
#include "ui/lists/permissionchecklist.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

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

// Lists and letters may scroll, and what a dialog has to say; a page may not, nor the ten rows of
// step 5 in the window as it opens.
bool mayScroll(const QAbstractScrollArea *area)
{
    const auto *scroll = qobject_cast<const QScrollArea *>(area);
    return qobject_cast<const QListView *>(area) || qobject_cast<const QPlainTextEdit *>(area)
            || (scroll && qobject_cast<const PermissionChecklist *>(scroll->widget())
                && (area->window()->height() < 680 || QApplication::font().pointSizeF() > 14))
            || qobject_cast<const HelpDialog *>(area->window())
            || qobject_cast<const SavedKeyDetails *>(area->window());
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

// Where the pictures go: a folder for people to look through, named by the environment.
QDir pictures()
{
    QDir folder(qEnvironmentVariable("SKW_GALLERY"));
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

void arrive(WizardDriver &person, const Scene &scene, const QString &language, const Room &room)
{
    person.languages().use(language);
    person.wizard().resize(room.size);
    scene.arrive(person);
    person.wizard().resize(room.size); // the program may have been started once more
}

QStringList problemsOf(SetupWizard &window, const QString &name, const Room &room)
{
    QStringList problems;
    const QSize size = window.size();
    if (size != room.size)
        problems << u"%1: the window needs %2x%3"_s.arg(name).arg(size.width()).arg(size.height());
    for (const QString &problem : cutOffTexts(window))
        problems << name + u": "_s + problem;
    if (const QWidget *dialog = QApplication::activeModalWidget();
        dialog && dialog->height() > room.size.height())
        problems << u"%1: the dialog needs %2x%3"_s.arg(name)
                            .arg(dialog->width())
                            .arg(dialog->height());
    return problems;
}

// Every page in four languages, light and dark, in each room.
class TestGallery : public QObject
{
    Q_OBJECT
    const QFont m_font = QApplication::font();

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("roomIndex");
        for (int room = 0; room < rooms.size(); ++room) {
            QTest::addRow("light, %s", rooms[room].name.constData()) << false << room;
            // Colours take no room: those in the dark are for people to look at.
            if (rooms[room].alsoDark && qEnvironmentVariableIsSet("SKW_GALLERY"))
                QTest::addRow("dark, %s", rooms[room].name.constData()) << true << room;
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(bool, dark);
        QFETCH(int, roomIndex);
        const Room &room = rooms[roomIndex];
        QApplication::setPalette(Theme::of(systemPalette(dark)).palette());
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * room.text);
        QApplication::setFont(font);

        QStringList problems;
        for (const Scene &scene : scenes()) {
            std::optional<WizardDriver> person;
            for (const QString &language : Languages::codes()) {
                // A dialog keeps the language in which it was opened.
                if (!person || QApplication::activeModalWidget())
                    arrive(person.emplace(room.banner), scene, language, room);
                else
                    person->languages().use(language);
                // A new height may be passed on from layout to layout.
                for (int i = 0; i < 5; ++i)
                    QCoreApplication::processEvents();
                const QString name = scene.name + u'-' + language + (dark ? u"-dark"_s : QString())
                        + room.mark + u".png"_s;
                const QPixmap picture = pictureOf(person->wizard());
                if (qEnvironmentVariableIsSet("SKW_GALLERY"))
                    QVERIFY(picture.save(pictures().filePath(name)));
                problems << problemsOf(person->wizard(), name, room);
            }
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
