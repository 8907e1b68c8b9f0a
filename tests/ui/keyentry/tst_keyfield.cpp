// SPDX-License-Identifier: MIT

#include "tests/support/memorymarker.h"
#include "tests/support/testkeys.h"
#include "tests/support/ui/assistivetechnology.h"
#include "ui/keyentry/keyfield.h"
#include "ui/keyentry/secretline.h"
#include "ui/style/wizardstyle.h"
#include "ui/system/clipboard.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString keyText()
{
    return QString::fromLatin1(TestKeys::of("rk_live_", "9zQx"));
}

QClipboard *computer()
{
    return QGuiApplication::clipboard();
}

// Every property of every object below one.
QStringList propertiesOf(const QObject *object)
{
    QStringList values;
    const QMetaObject *type = object->metaObject();
    for (int i = 0; i < type->propertyCount(); ++i)
        values << type->property(i).read(object).toString();
    for (const QObject *child : object->children())
        values << propertiesOf(child);
    return values;
}

Secret keyOf(const MemoryMarker &marker)
{
    QByteArray bytes = marker.bytes();
    return Secret::takenFrom(bytes);
}

bool betrays(const QStringList &texts)
{
    return AssistiveTechnology::betrays(texts, keyText());
}

struct Entered
{
    QString text;
    KeyField::Entry entry;
};

} // namespace

class TestKeyField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyWayInLeadsToOnePlace_data();
    void everyWayInLeadsToOnePlace();
    void aPasteReplacesEverything();
    void theOriginalTextIsHandedOver();
    void whatWasEnteredIsHandedOverOnce();
    void aNulIsHandedOn_data();
    void aNulIsHandedOn();
    void typingEditsWhereTheCursorIs();
    void whatIsDeletedIsGone_data();
    void whatIsDeletedIsGone();
    void whatOthersDoBehindItsBackCountsAsAPaste();
    void tenMegabytesAreToldInFull();
    void anEmptyClipboardLosesNothing();
    void nothingCanBeUndoneCutOrCopied_data();
    void nothingCanBeUndoneCutOrCopied();
    void nothingCanBeDraggedOut();
    void theKeyIsMaskedUntilItIsShown();
    void assistiveTechnologyCannotReadTheKey_data();
    void assistiveTechnologyCannotReadTheKey();
    void assistiveTechnologyMeetsAPasswordField();
    void noPropertyHasTheKey();
    void inputMethodsAreAskedToForget();
    void whateverIsDoneToAKeyNothingOfItIsLeft_data();
    void whateverIsDoneToAKeyNothingOfItIsLeft();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<KeyField> m_field;
    SecretLine *m_line = nullptr;
    QList<Entered> m_entered;
};

void TestKeyField::initTestCase()
{
    QApplication::setStyle(new WizardStyle);
}

void TestKeyField::init()
{
    m_clipboard = std::make_unique<Clipboard>();
    m_field = std::make_unique<KeyField>(*m_clipboard);
    m_line = m_field->line();
    m_entered.clear();
    connect(m_field.get(), &KeyField::entered, this, [this](KeyField::Entry entry) {
        m_entered.append({ m_field->take().revealText(), entry });
    });
    m_field->resize(600, 60);
    m_field->show();
    m_line->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void TestKeyField::cleanup()
{
    m_field.reset();
    m_clipboard.reset();
}

void TestKeyField::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_line, Qt::Key(key), modifiers);
}

void TestKeyField::everyWayInLeadsToOnePlace_data()
{
    QTest::addColumn<std::function<void(TestKeyField *)>>("enter");
    QTest::addColumn<bool>("isPaste");
    using Way = std::function<void(TestKeyField *)>;
    QTest::newRow("Ctrl+V") << Way([](TestKeyField *test) {
        computer()->setText(keyText());
        test->press(Qt::Key_V, Qt::ControlModifier);
    }) << true;
    QTest::newRow("Shift+Insert") << Way([](TestKeyField *test) {
        computer()->setText(keyText());
        test->press(Qt::Key_Insert, Qt::ShiftModifier);
    }) << true;
    QTest::newRow("the button") << Way([](TestKeyField *test) {
        computer()->setText(keyText());
        test->m_field->findChild<QPushButton *>(u"paste"_s)->click();
    }) << true;
    QTest::newRow("the context menu") << Way([](TestKeyField *test) {
        computer()->setText(keyText());
        QContextMenuEvent asked(QContextMenuEvent::Mouse, { 5, 5 },
                                test->m_line->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(test->m_line, &asked);
        test->m_line->findChild<QMenu *>()->actions().constFirst()->trigger();
    }) << true;
    QTest::newRow("dropping it") << Way([](TestKeyField *test) {
        QMimeData data;
        data.setText(keyText());
        QDragEnterEvent entered({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(test->m_line, &entered);
        QVERIFY(entered.isAccepted());
        QDropEvent dropped({ 5, 5 }, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                           Qt::NoModifier);
        dropped.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(test->m_line, &dropped);
        QCOMPARE(dropped.dropAction(), Qt::CopyAction);
        QCOMPARE(data.text(), keyText());
    }) << true;
    QTest::newRow("a screen reader's value") << Way([](TestKeyField *test) {
        QAccessible::queryAccessibleInterface(test->m_line)->setText(QAccessible::Value, keyText());
    }) << true;
    QTest::newRow("a screen reader's text") << Way([](TestKeyField *test) {
        QAccessible::queryAccessibleInterface(test->m_line)
                ->editableTextInterface()
                ->replaceText(0, 0, keyText());
    }) << true;
    QTest::newRow("the keyboard") << Way([](TestKeyField *test) {
        QTest::keyClicks(test->m_line, keyText());
    }) << false;
    QTest::newRow("an input method") << Way([](TestKeyField *test) {
        QInputMethodEvent composing(u"rk"_s, {});
        QCoreApplication::sendEvent(test->m_line, &composing);
        QVERIFY(test->m_entered.isEmpty());
        QInputMethodEvent done;
        done.setCommitString(keyText());
        QCoreApplication::sendEvent(test->m_line, &done);
    }) << false;
}

void TestKeyField::everyWayInLeadsToOnePlace()
{
    QFETCH(std::function<void(TestKeyField *)>, enter);
    QFETCH(bool, isPaste);
    enter(this);
    QVERIFY(!m_entered.isEmpty());
    QCOMPARE(m_entered.last().text, keyText());
    QCOMPARE(m_entered.last().entry == KeyField::Entry::Pasted, isPaste);
    QCOMPARE(m_line->content(), keyText());
    QCOMPARE(m_line->text(), QString(keyText().size(), QChar(0x2022)));
}

void TestKeyField::aPasteReplacesEverything()
{
    m_line->replaceContent(u"what was here before"_s);
    m_line->setCursorPosition(4);
    computer()->setText(keyText());
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_line->content(), keyText());
    QCOMPARE(m_line->cursorPosition(), int(keyText().size()));
}

void TestKeyField::theOriginalTextIsHandedOver()
{
    const QString original = u" \u200b\n\""_s + keyText() + u"\r\n\u00a0,"_s;
    computer()->setText(original);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_entered.size(), 1);
    QCOMPARE(m_entered.first().text, original);
    QCOMPARE(computer()->text(), original);
}

void TestKeyField::whatWasEnteredIsHandedOverOnce()
{
    disconnect(m_field.get(), nullptr, this, nullptr);
    QVERIFY(m_field->take().isEmpty());
    QList<bool> areEmpty;
    connect(m_field.get(), &KeyField::entered, this,
            [&] { areEmpty << m_field->take().isEmpty() << m_field->take().isEmpty(); });
    m_line->replaceContent(keyText());
    QTest::keyClicks(m_line, u"x"_s);
    QCOMPARE(areEmpty, QList({ false, true, false, true }));
    disconnect(m_field.get(), nullptr, this, nullptr);
    m_line->replaceContent(keyText());
    QVERIFY(m_field->take().isEmpty()); // nobody wanted it
    QCOMPARE(m_line->content(), keyText());
}

// It is for others to say that this is no key.
void TestKeyField::aNulIsHandedOn_data()
{
    using Way = std::function<void(TestKeyField *, const QString &)>;
    QTest::addColumn<Way>("enter");
    QTest::newRow("pasted") << Way([](TestKeyField *test, const QString &text) {
        computer()->setText(text);
        test->press(Qt::Key_V, Qt::ControlModifier);
    });
    QTest::newRow("dropped") << Way([](TestKeyField *test, const QString &text) {
        QMimeData data;
        data.setText(text);
        QDragEnterEvent entered({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(test->m_line, &entered);
        QDropEvent dropped({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(test->m_line, &dropped);
    });
    QTest::newRow("from a screen reader") << Way([](TestKeyField *test, const QString &text) {
        QAccessible::queryAccessibleInterface(test->m_line)->setText(QAccessible::Value, text);
    });
    QTest::newRow("from an input method") << Way([](TestKeyField *test, const QString &text) {
        QInputMethodEvent done;
        done.setCommitString(text);
        QCoreApplication::sendEvent(test->m_line, &done);
    });
}

void TestKeyField::aNulIsHandedOn()
{
    QFETCH(std::function<void(TestKeyField *, const QString &)>, enter);
    const QString text = keyText().insert(20, QChar(u'\0'));
    enter(this, text);
    QVERIFY(!m_entered.isEmpty());
    QCOMPARE(m_entered.last().text, text);
    QCOMPARE(m_line->content(), text);
    QTest::keyClicks(m_line, u"x"_s);
    QCOMPARE(m_entered.last().text, text + u'x');
}

void TestKeyField::typingEditsWhereTheCursorIs()
{
    QTest::keyClicks(m_line, u"rk_lve_"_s);
    m_line->setCursorPosition(4);
    QTest::keyClicks(m_line, u"i"_s);
    QCOMPARE(m_line->content(), u"rk_live_"_s);
    QCOMPARE(m_line->cursorPosition(), 5);
    m_line->setSelection(3, 4);
    QTest::keyClicks(m_line, u"test"_s);
    QCOMPARE(m_line->content(), u"rk_test_"_s);
    QCOMPARE(m_entered.last().text, u"rk_test_"_s);
}

void TestKeyField::whatIsDeletedIsGone_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("selected");
    QTest::addColumn<QString>("left");
    const Qt::KeyboardModifiers none;
    QTest::newRow("the letter before the cursor")
            << int(Qt::Key_Backspace) << none << 0 << u"abdef"_s;
    QTest::newRow("the letter after the cursor") << int(Qt::Key_Delete) << none << 0 << u"abcef"_s;
    QTest::newRow("what is selected") << int(Qt::Key_Delete) << none << 2 << u"abcf"_s;
    QTest::newRow("what is selected, backwards")
            << int(Qt::Key_Backspace) << none << -2 << u"adef"_s;
    QTest::newRow("a word, of which a masked line has one")
            << int(Qt::Key_Backspace) << Qt::KeyboardModifiers(Qt::ControlModifier) << 0
            << u"def"_s;
}

void TestKeyField::whatIsDeletedIsGone()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, selected);
    QFETCH(QString, left);
    m_line->replaceContent(u"abcdef"_s);
    m_line->setSelection(3, selected);
    if (selected == 0)
        m_line->setCursorPosition(3);
    press(key, modifiers);
    QCOMPARE(m_line->content(), left);
    QCOMPARE(m_line->text().size(), left.size());
    QCOMPARE(m_entered.last().text, left);
    QCOMPARE(m_entered.last().entry, KeyField::Entry::Typed);
}

void TestKeyField::whatOthersDoBehindItsBackCountsAsAPaste()
{
    m_line->setText(keyText());
    QCOMPARE(m_entered.last().text, keyText());
    QCOMPARE(m_line->content(), keyText());
    QVERIFY(!m_line->text().contains(u"rk"_s));
    m_line->setText(QString(200, QChar(0x2022)));
    QCOMPARE(m_line->content(), m_line->text());
}

void TestKeyField::tenMegabytesAreToldInFull()
{
    const QString huge = u"rk_live_\0\x7f\u4e2d"_s.repeated(1'000'000);
    computer()->setText(huge);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_entered.size(), 1);
    QCOMPARE(m_entered.first().text, huge);
    QCOMPARE(m_line->text().size(), qsizetype(SecretLine::capacity));
    QTest::keyClicks(m_line, u"x"_s);
    QCOMPARE(m_line->text().size(), qsizetype(SecretLine::capacity));
    m_field->findChild<QPushButton *>(u"show"_s)->click();
    QVERIFY(!m_field->grab().isNull());
}

void TestKeyField::anEmptyClipboardLosesNothing()
{
    m_line->replaceContent(keyText());
    m_entered.clear();
    QSignalSpy nothing(m_field.get(), &KeyField::nothingToPaste);
    computer()->clear();
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(nothing.size(), 1);
    QVERIFY(m_entered.isEmpty());
    QCOMPARE(m_line->content(), keyText());
}

void TestKeyField::nothingCanBeUndoneCutOrCopied_data()
{
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::newRow("undo") << QKeySequence::Undo;
    QTest::newRow("redo") << QKeySequence::Redo;
    QTest::newRow("cut") << QKeySequence::Cut;
    QTest::newRow("copy") << QKeySequence::Copy;
}

void TestKeyField::nothingCanBeUndoneCutOrCopied()
{
    QFETCH(QKeySequence::StandardKey, key);
    computer()->setText(u"before"_s);
    QTest::keyClicks(m_line, u"typed"_s);
    m_line->replaceContent(keyText());
    m_field->findChild<QPushButton *>(u"show"_s)->click();
    m_line->selectAll();
    QTest::keySequence(m_line, QKeySequence(key));
    QCOMPARE(m_line->content(), keyText());
    QCOMPARE(computer()->text(), u"before"_s);
}

void TestKeyField::nothingCanBeDraggedOut()
{
    m_line->replaceContent(keyText());
    m_line->setRevealed(true);
    m_line->selectAll();
    QVERIFY(!m_line->dragEnabled());
    QCOMPARE(m_line->echoMode(), QLineEdit::Password);
    QVERIFY(!betrays({ m_line->selectedText() }));
}

void TestKeyField::theKeyIsMaskedUntilItIsShown()
{
    auto *button = m_field->findChild<QPushButton *>(u"show"_s);
    m_line->replaceContent(keyText());
    const QImage masked = m_line->grab().toImage();
    QCOMPARE(button->text(), u"Show"_s);
    button->click();
    QCOMPARE(button->text(), u"Hide"_s);
    const QImage revealed = m_line->grab().toImage();
    QVERIFY(revealed != masked);
    m_line->replaceContent(keyText().replace(u"9zQx"_s, u"1111"_s));
    QVERIFY(m_line->grab().toImage() != revealed);
    button->click();
    QCOMPARE(m_line->grab().toImage(), masked);
    button->click();
    m_field->forget();
    QVERIFY(!m_line->isRevealed());
}

void TestKeyField::assistiveTechnologyCannotReadTheKey_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::newRow("masked") << false;
    QTest::newRow("revealed") << true;
}

void TestKeyField::assistiveTechnologyCannotReadTheKey()
{
    QFETCH(bool, revealed);
    m_line->replaceContent(keyText());
    if (revealed)
        m_field->findChild<QPushButton *>(u"show"_s)->click();
    m_line->selectAll();
    const QStringList texts =
            AssistiveTechnology::textsOf(QAccessible::queryAccessibleInterface(m_field.get()));
    QVERIFY(texts.contains(QString(keyText().size(), QChar(0x2022))));
    QVERIFY(!betrays(texts));
}

void TestKeyField::assistiveTechnologyMeetsAPasswordField()
{
    m_line->setAccessibleName(u"Restricted key"_s);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_line);
    QCOMPARE(field->role(), QAccessible::EditableText);
    QCOMPARE(field->text(QAccessible::Name), u"Restricted key"_s);
    QVERIFY(field->state().passwordEdit);
    QVERIFY(field->state().editable);
    QVERIFY(field->state().focusable);
    m_line->setRevealed(true);
    QVERIFY(field->state().passwordEdit);
    for (const QString &name : { u"show"_s, u"paste"_s }) {
        auto *button = m_field->findChild<QPushButton *>(name);
        QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
        QVERIFY(button->width() >= 24 && button->height() >= 24);
    }
}

void TestKeyField::noPropertyHasTheKey()
{
    m_line->replaceContent(keyText());
    m_line->setRevealed(true);
    const QStringList values = propertiesOf(m_field.get());
    QVERIFY(values.contains(QString(keyText().size(), QChar(0x2022))));
    QVERIFY(!betrays(values));
}

void TestKeyField::inputMethodsAreAskedToForget()
{
    m_line->replaceContent(keyText());
    const auto hints = Qt::InputMethodHints(m_line->inputMethodQuery(Qt::ImHints).toInt());
    QVERIFY(hints.testFlag(Qt::ImhHiddenText));
    QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
    QVERIFY(hints.testFlag(Qt::ImhNoPredictiveText));
    QVERIFY(!betrays({ m_line->inputMethodQuery(Qt::ImSurroundingText).toString() }));
}

// In memory that was freed, too.
void TestKeyField::whateverIsDoneToAKeyNothingOfItIsLeft_data()
{
    using Act = std::function<void(TestKeyField *)>;
    QTest::addColumn<Act>("act");
    const auto pressedAt = [](int cursor, int selected, int key) {
        return Act([=](TestKeyField *test) {
            test->m_line->setSelection(cursor, selected);
            if (selected == 0)
                test->m_line->setCursorPosition(cursor);
            test->press(key);
        });
    };
    const auto typedAt = [](int cursor, int selected, const QString &text) {
        return Act([=](TestKeyField *test) {
            test->m_line->setSelection(cursor, selected);
            if (selected == 0)
                test->m_line->setCursorPosition(cursor);
            QTest::keyClicks(test->m_line, text);
        });
    };
    QTest::newRow("nothing is done") << Act([](TestKeyField *) {});
    QTest::newRow("the first letter is deleted") << pressedAt(0, 0, Qt::Key_Delete);
    QTest::newRow("a letter in the middle is deleted") << pressedAt(20, 0, Qt::Key_Backspace);
    QTest::newRow("the last letter is deleted") << pressedAt(48, 0, Qt::Key_Backspace);
    QTest::newRow("the first half is deleted") << pressedAt(0, 24, Qt::Key_Delete);
    QTest::newRow("the second half is deleted") << pressedAt(24, 24, Qt::Key_Delete);
    QTest::newRow("everything is deleted") << pressedAt(0, 48, Qt::Key_Delete);
    QTest::newRow("letters are typed in front") << typedAt(0, 0, u"1234"_s);
    QTest::newRow("letters are typed in the middle") << typedAt(20, 0, u"1234"_s);
    QTest::newRow("a selection is typed over by more") << typedAt(20, 3, u"1234567"_s);
    QTest::newRow("a selection is typed over by less") << typedAt(4, 40, u"1"_s);
    QTest::newRow("the front is deleted, and then much is typed") << Act([](TestKeyField *test) {
        test->m_line->setCursorPosition(0);
        test->press(Qt::Key_Delete);
        QInputMethodEvent typed;
        typed.setCommitString(QString(SecretLine::capacity, u'1'));
        QCoreApplication::sendEvent(test->m_line, &typed);
    });
    QTest::newRow("something is pasted over it") << Act([](TestKeyField *test) {
        computer()->setText(u"something else"_s);
        test->press(Qt::Key_V, Qt::ControlModifier);
    });
    QTest::newRow("its front is deleted, and something is pasted over the rest")
            << Act([](TestKeyField *test) {
                   test->m_line->setCursorPosition(0);
                   test->press(Qt::Key_Delete);
                   computer()->setText(u"something else"_s);
                   test->press(Qt::Key_V, Qt::ControlModifier);
               });
    QTest::newRow("it is handed over") << Act([](TestKeyField *test) {
        Secret taken;
        connect(test->m_field.get(), &KeyField::entered, test->m_field.get(),
                [&] { taken = test->m_field->take(); });
        test->press(Qt::Key_Backspace);
        QCOMPARE(taken.reveal().size(), 47);
    });
    QTest::newRow("it is shown") << Act([](TestKeyField *test) {
        test->m_field->findChild<QPushButton *>(u"show"_s)->click();
        QVERIFY(!test->m_line->grab().isNull());
    });
}

void TestKeyField::whateverIsDoneToAKeyNothingOfItIsLeft()
{
    QFETCH(std::function<void(TestKeyField *)>, act);
    static quint32 number = 0;
    const MemoryMarker marker(20261123 + number++);
    if (marker.copiesAsText() < 0)
        QSKIP("memory cannot be searched here");
    disconnect(m_field.get(), nullptr, this, nullptr); // or this test would keep copies
    m_field->setKey(keyOf(marker));
    QCOMPARE(marker.piecesAsText(), 6); // the line's own
    act(this);
    QVERIFY(marker.piecesAsText() <= 6);
    m_field->forget();
    QCOMPARE(marker.piecesAsText(), 0);
    QCOMPARE(marker.piecesAsBytes(), 0);
}

QTEST_MAIN(TestKeyField)
#include "tst_keyfield.moc"
