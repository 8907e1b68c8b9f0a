// SPDX-License-Identifier: MIT

#include "app/saved/keyrecovery.h"
#include "tests/support/stagename.h"
#include "tests/support/walkedconversation.h"
#include "tests/support/walkedkeys.h"
#include "ui/lists/savedkeyfilter.h"
#include "ui/pages/page.h"
#include "ui/style/wizardstyle.h"
#include "ui/system/clipboard.h"
#include "ui/system/preferences.h"
#include "ui/widgets/mnemonics.h"
#include "ui/window/pageheading.h"
#include "ui/window/setupwizard.h"
#include "ui/window/steplist.h"
#include "ui/window/steprow.h"
#include "ui/words/languages.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Takes what is opened in the browser, in the mail program or as a file.
class Outside : public QObject
{
    Q_OBJECT
public:
    Outside()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Outside() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

public Q_SLOTS:
    void open(const QUrl &) {}

private:
    static QStringList schemes() { return { u"https"_s, u"mailto"_s, u"file"_s }; }
};

template<typename List> auto drawn(const List &list, QRandomGenerator &chance)
{
    return list[chance.bounded(int(list.size()))];
}

QString withoutMarks(QString text)
{
    static const QRegularExpression mark(u"<[^>]*>"_s);
    return text.remove(mark);
}

// Drives the window as a person does: by what can be seen and pressed.
class Window : public WalkedConversation
{
public:
    Step choose(QRandomGenerator &chance) override;
    void close() override;

protected:
    void open() override;
    void end() override;
    Act act(const Step &step) override;
    void checkRules(const Step &step, const Act &act, const Snapshot &before) override;

private:
    QWidget *top() const;
    QList<QAbstractButton *> buttons() const;
    static QString nameOf(const QAbstractButton *button);
    template<typename Widget> Widget *seen(const QString &objectName) const;
    QAbstractItemView *list() const { return seen<QAbstractItemView>(u"savedKeys"_s); }

    Step chooseInDialog(QRandomGenerator &chance) const;
    Step chooseButton(QRandomGenerator &chance) const;
    Act press(const QString &name);
    Act pressButton(QAbstractButton *button);
    Act actOf(const QString &name) const;
    Act hit(const QString &keys);
    QString idAt(int row) const; // of the list
    void chooseRow(const QString &number);
    void saveReport();

    QStringList texts() const;
    void checkHeading();
    void checkCaption(const QString &caption, const QString &lead);
    void checkStepList();
    void checkWords();
    void checkNamedKeys();
    void checkList();

    Outside m_outside;
    QSettings m_settings { m_folder.filePath(u"walk.ini"_s), QSettings::IniFormat };
    Preferences m_preferences { m_settings };
    Languages m_languages;
    Clipboard m_clipboard;
    std::unique_ptr<KeyRecovery> m_recovery;
    std::unique_ptr<SetupWizard> m_wizard;
    bool m_isClosed = false;
    Act m_asked; // what follows when the question that is open is answered with yes
    int m_reports = 0;
    QString m_pressed; // the button of the window that the last step has pressed
};

void Window::open()
{
    WalkedConversation::open();
    m_languages.use(u"en"_s);
    m_recovery = std::make_unique<KeyRecovery>(m_vault, m_savedKeys);
    m_wizard = std::make_unique<SetupWizard>(SetupWizard::Parts { setup(), overview(), *m_recovery,
                                                                  m_languages, m_clipboard,
                                                                  m_preferences },
                                             StripeAnswer::Source::Stripe);
    m_isClosed = false;
    m_asked = {};
    QObject::connect(m_wizard.get(), &SetupWizard::closed, m_wizard.get(),
                     [this] { m_isClosed = true; });
    setup().start();
    m_wizard->show();
    m_wizard->activateWindow();
    if (!QTest::qWaitForWindowActive(m_wizard.get()))
        qFatal("The window does not become active");
}

void Window::end()
{
    // The window is gone when the program has ended.
    awaitIdleKeychain();
    m_wizard.reset();
    m_recovery.reset();
    WalkedConversation::end();
}

void Window::close()
{
    if (!isOpen())
        return;
    setup().stop();
    overview().stop();
    end();
}

// The dialog that is open, or else the window.
QWidget *Window::top() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : m_wizard.get();
}

QString Window::nameOf(const QAbstractButton *button)
{
    return button->objectName().isEmpty() ? button->text() : button->objectName();
}

QList<QAbstractButton *> Window::buttons() const
{
    QList<QAbstractButton *> buttons;
    for (QAbstractButton *button : top()->findChildren<QAbstractButton *>()) {
        // Its menu has an event loop of its own.
        const bool isLanguage = button->objectName() == "language"_L1;
        if (button->isVisible() && button->isEnabled() && button->window() == top() && !isLanguage
            && !nameOf(button).isEmpty())
            buttons << button;
    }
    return buttons;
}

template<typename Widget> Widget *Window::seen(const QString &objectName) const
{
    for (Widget *widget : top()->findChildren<Widget *>(objectName)) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == top())
            return widget;
    }
    return nullptr;
}

Step Window::choose(QRandomGenerator &chance)
{
    if (const auto happening = chooseHappening(chance))
        return *happening;
    if (!isOpen())
        return { u"start"_s, {} };
    if (top() != m_wizard.get())
        return chooseInDialog(chance);
    if (chance.bounded(60) == 0)
        return drawn(QList<Step> { { u"close the window"_s, {} },
                                   { u"hit"_s, u"Escape"_s },
                                   { u"speak another language for a while"_s, {} },
                                   { u"resize"_s, u"small"_s },
                                   { u"resize"_s, u"large"_s } },
                     chance);
    if (chance.bounded(20) == 0)
        return drawn(QList<Step> { { u"hit"_s, u"Alt+Left"_s },
                                   { u"hit"_s, u"Return"_s },
                                   { u"hit"_s, u"Tab"_s },
                                   { u"the clipboard empties itself"_s, {} },
                                   { u"copy something else"_s, {} } },
                     chance);
    if (seen<QLineEdit>(u"keyField"_s) && chance.bounded(5) < (setup().key() ? 1 : 4)) {
        if (chance.bounded(8) == 0)
            return { u"type into the key"_s,
                     drawn(QStringList { u"x"_s, u"Backspace"_s }, chance) };
        return { u"paste"_s, drawn(WalkedKeys::names(), chance) };
    }
    const auto *name = seen<QLineEdit>(u"keyName"_s);
    if (name && !name->isReadOnly() && chance.bounded(6) == 0)
        return { u"type the name"_s, drawn(QStringList { u"Shop"_s, QString() }, chance) };
    if (seen<QLineEdit>(u"proxyUser"_s) && chance.bounded(4) == 0)
        return { u"type the proxy's user"_s, u"someone"_s };
    const QStringList rows = numbersOfSaved();
    if (list() && !rows.isEmpty() && chance.bounded(4) == 0)
        return { u"choose row"_s, drawn(rows, chance) };
    return chooseButton(chance);
}

Step Window::chooseInDialog(QRandomGenerator &chance) const
{
    if (qobject_cast<QFileDialog *>(top()))
        return { u"save the report"_s, {} };
    if (chance.bounded(10) == 0)
        return { u"hit"_s, u"Escape"_s };
    return chooseButton(chance);
}

// Mostly what leads on. Ten ticks on one page weigh no more than one button.
Step Window::chooseButton(QRandomGenerator &chance) const
{
    static const QStringList leadsOn { u"primary"_s,      u"continueAnyway"_s, u"checkAnyway"_s,
                                       u"useAnyway"_s,    u"chooseKey0"_s,     u"skipSaving"_s,
                                       u"haveKey"_s,      u"goAhead"_s,        u"anotherKey"_s,
                                       u"useSaved"_s,     u"checkSaved"_s,     u"replaceSaved"_s,
                                       u"stopCheckAll"_s, u"resumeCheckAll"_s, u"oldKey"_s,
                                       u"rotateSaved"_s,  u"showList"_s,       u"saveAsAnother"_s,
                                       u"replaceAnyway"_s };
    static const QStringList rare { u"cancel"_s,   u"saveReport"_s, u"stayOnTop"_s, u"help"_s,
                                    u"openForm"_s, u"makeNewKey"_s, u"back"_s };
    QStringList possible;
    for (const QAbstractButton *button : buttons()) {
        const QString name = nameOf(button);
        const bool isTick = button->inherits("QCheckBox");
        if ((rare.contains(name) || isTick) && chance.bounded(12) > 0)
            continue;
        possible += QStringList(leadsOn.contains(name) ? 5 : 1, name);
    }
    return possible.isEmpty() ? Step { u"hit"_s, u"Tab"_s }
                              : Step { u"press"_s, drawn(possible, chance) };
}

WalkedConversation::Act Window::act(const Step &step)
{
    const QByteArray unsaved = unsavedKey();
    m_pressed.clear();
    Act done;
    if (step.event == "press"_L1) {
        done = press(step.with);
    } else if (step.event == "hit"_L1) {
        done = hit(step.with);
    } else if (step.event == "paste"_L1) {
        if (seen<QLineEdit>(u"keyField"_s)) {
            m_clipboard.copy(QString::fromLatin1(WalkedKeys::textOf(step.with)));
            done = press(u"paste"_s);
        }
    } else if (step.event == "type into the key"_L1) {
        if (auto *field = seen<QLineEdit>(u"keyField"_s)) {
            QTest::keyClick(field, step.with == "x"_L1 ? Qt::Key_X : Qt::Key_Backspace);
            done = { Deed::EnterKey };
        }
    } else if (step.event == "type the name"_L1) {
        auto *name = seen<QLineEdit>(u"keyName"_s);
        if (name && !name->isReadOnly())
            name->setText(step.with);
    } else if (step.event == "type the proxy's user"_L1) {
        if (auto *user = seen<QLineEdit>(u"proxyUser"_s))
            user->setText(step.with);
    } else if (step.event == "choose row"_L1) {
        chooseRow(step.with);
    } else if (step.event == "save the report"_L1) {
        saveReport();
    } else if (step.event == "close the window"_L1) {
        if (top() == m_wizard.get())
            m_wizard->close();
    } else if (step.event == "speak another language for a while"_L1) {
        m_languages.use(u"nl"_s);
        turn();
        m_languages.use(u"en"_s);
    } else if (step.event == "resize"_L1) {
        m_wizard->resize(step.with == "small"_L1 ? QSize(760, 430) : QSize(980, 680));
    } else if (step.event == "the clipboard empties itself"_L1) {
        m_clipboard.clearSecret();
    } else if (step.event == "copy something else"_L1) {
        m_clipboard.copy(u"something else"_s);
    }
    if (!m_isClosed)
        return done;
    check(unsaved.isEmpty() || done.isAgreed,
          u"an unsaved key is forgotten only after a question: the window closes at "_s
                  + stageName(setup().stage()));
    end();
    return done;
}

WalkedConversation::Act Window::press(const QString &name)
{
    for (QAbstractButton *button : buttons()) {
        if (nameOf(button) == name)
            return pressButton(button);
    }
    return {};
}

WalkedConversation::Act Window::pressButton(QAbstractButton *button)
{
    const QWidget *before = top();
    const Act act = actOf(nameOf(button));
    m_pressed = before == m_wizard.get() ? nameOf(button) : QString();
    button->click();
    if (m_isClosed || top() == before || top()->objectName() != "turnQuestion"_L1)
        return act;
    m_asked = act;
    m_asked.isAgreed = true;
    return {};
}

WalkedConversation::Act Window::actOf(const QString &name) const
{
    const bool isUnusable = setup().stage() == Stage::Unusable;
    const auto &saved = setup().inHand().saved;
    if (name == "goAhead"_L1 && top()->objectName() == "turnQuestion"_L1)
        return m_asked;
    if (name == "goAhead"_L1)
        return { Deed::Other, top()->objectName() == "closeQuestion"_L1 };
    // To enter another key.
    if (name == "primary"_L1 && saved && saved->retirement)
        return {};
    if (name == "rotateKey"_L1)
        return { Deed::Rotate, false, saved->id };
    if (name == "primary"_L1 && isUnusable)
        return saved ? Act { Deed::ReplaceSaved, false, saved->id } : Act { Deed::GoBack };
    if (name == "checkAgain"_L1)
        return { Deed::CheckSaved };
    if (name.startsWith("chooseKey"_L1))
        return { Deed::ChooseKey };
    static const QHash<QString, Deed> deeds {
        { u"back"_s, Deed::GoBack },
        { u"makeNewKey"_s, Deed::ReturnToMakeKey },
        { u"makeRestricted"_s, Deed::ReturnToMakeKey },
        { u"paste"_s, Deed::EnterKey },
        { u"putBack"_s, Deed::EnterKey },
        { u"useSaved"_s, Deed::UseSaved },
        { u"checkSaved"_s, Deed::CheckSaved },
        { u"replaceSaved"_s, Deed::ReplaceSaved },
        { u"rotateSaved"_s, Deed::Rotate },
        { u"replaceAnyway"_s, Deed::AgreeToReplace },
    };
    return { deeds.value(name, Deed::Other), false,
             list() ? idAt(list()->currentIndex().row()) : QString() };
}

WalkedConversation::Act Window::hit(const QString &keys)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || focus->window() != top())
        focus = top();
    if (keys == "Alt+Left"_L1) {
        const bool isWindow = top() == m_wizard.get();
        QTest::keyClick(focus, Qt::Key_Left, Qt::AltModifier);
        return { isWindow ? Deed::GoBack : Deed::Other };
    }
    if (keys == "Return"_L1) {
        for (QPushButton *button : top()->findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isVisible() && button->window() == top())
                return pressButton(button);
        }
        return {};
    }
    QTest::keyClick(focus, keys == "Escape"_L1 ? Qt::Key_Escape : Qt::Key_Tab);
    return {};
}

QString Window::idAt(int row) const
{
    return static_cast<const SavedKeyFilter *>(list()->model())->at(row).id;
}

void Window::chooseRow(const QString &number)
{
    QAbstractItemView *rows = list();
    for (int row = 0; rows && row < rows->model()->rowCount(); ++row) {
        if (idAt(row) == idOf(number))
            rows->setCurrentIndex(rows->model()->index(row, 0));
    }
}

void Window::saveReport()
{
    auto *dialog = qobject_cast<QFileDialog *>(top());
    if (!dialog)
        return;
    // Not selectFile(): it leaves the name alone while somebody is typing there, which on a busy
    // machine may be so or not. A name that is taken brings a question that nobody answers.
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(m_folder.filePath(u"report-%1.pdf"_s.arg(++m_reports)));
    static_cast<QDialog *>(dialog)->accept();
}

void Window::checkRules(const Step &step, const Act &act, const Snapshot &before)
{
    WalkedConversation::checkRules(step, act, before);
    static const QList<Stage> outcomes { Stage::Ready, Stage::Missing, Stage::Unusable,
                                         Stage::CouldNotAsk };
    if (std::exchange(m_pressed, QString()) == "primary"_L1 && outcomes.contains(before.stage))
        check(setup().stage() != before.stage,
              u"the main button leads on: "_s + stageName(before.stage));
    checkHeading();
    checkStepList();
    checkWords();
    checkNamedKeys();
    checkList();
}

void Window::checkHeading()
{
    using enum Stage;
    static const QHash<Stage, QByteArray> pages {
        { Stage::SavedKeys, "SavedKeysPage" },
        { RotateKey, "RotateKeyPage" },
        { ChooseKind, "KindPage" },
        { LogIn, "LogInPage" },
        { OpenApiKeys, "OpenApiKeysPage" },
        { CreateKey, "CreateKeyPage" },
        { ChooseUse, "ChooseUsePage" },
        { SetPermissions, "PermissionsPage" },
        { RevealKey, "RevealKeyPage" },
        { EnterKey, "EnterKeyPage" },
        { Checking, "CheckPage" },
        { NameKey, "SavePage" },
        { HandOver, "HandOverPage" },
    };
    const Stage stage = setup().stage();
    const Page *page = m_wizard->currentPage();
    const QString at = stageName(stage);
    check(page->metaObject()->className() == pages[WayBack::placeOf(stage)],
          u"the page agrees with the stage: "_s + at);
    const auto *heading = m_wizard->findChild<PageHeading *>();
    const auto *title = heading->findChild<QLabel *>(u"title"_s);
    const auto *lead = heading->findChild<QLabel *>(u"lead"_s);
    check(title->text() == page->title() && lead->text() == page->lead(),
          u"the heading agrees with the page: “%1” at %2"_s.arg(title->text(), at));
    const auto step =
            setup().inHand().rotates ? std::nullopt : dashboardStep(stage, setup().path());
    const QString caption = heading->findChild<QLabel *>(u"caption"_s)->text();
    const QString expected =
            step ? u"Step %1 of %2"_s.arg(step->number).arg(step->count) : QString();
    check(caption.startsWith(expected),
          u"the heading names the step: “%1” at %2"_s.arg(caption, at));
    checkCaption(caption, lead->text());
    const auto *back = m_wizard->findChild<QPushButton *>(u"back"_s);
    check(back->isHidden() != setup().canGoBack() || othersChangedList(),
          u"“Back” is there when it leads somewhere: "_s + at);
    const auto *primary = m_wizard->findChild<QPushButton *>(u"primary"_s);
    check(Mnemonics::withoutMark(primary->text()) == Mnemonics::withoutMark(page->primaryText()),
          u"the main button agrees with the page: "_s + at);
}

// Every page says which key it is about, and which one it is to replace.
void Window::checkCaption(const QString &caption, const QString &lead)
{
    static const QList<Stage> aboutKey { Stage::Checking, Stage::NameKey, Stage::HandOver };
    const Stage place = WayBack::placeOf(setup().stage());
    const QString what = u"the heading names the key: “%1” at %2"_s.arg(caption, stageName(place));
    const auto &inHand = setup().inHand();
    if (aboutKey.contains(place)) {
        check(caption.contains(setup().key()->identity.display), what);
        check(!inHand.saved || caption.contains(u"“%1”"_s.arg(inHand.saved->name)), what);
        check(!inHand.report || caption.contains(inHand.report->account), what);
    }
    const bool isReplacing = inHand.replaces && !inHand.saved && place != Stage::SavedKeys
            && place != Stage::HandOver;
    const QString old = isReplacing ? inHand.replaces->key.display : QString();
    const QString named = isReplacing ? u"“%1” (%2)"_s.arg(replaced()->name, old) : QString();
    const bool rotates = inHand.rotates;
    check(!isReplacing || caption.contains((rotates ? u"rotating "_s : u"replacing "_s) + named)
                  || lead.contains((rotates ? u"The old one, "_s : u"replaces the saved key "_s)
                                   + named),
          what);
    check(isReplacing || !caption.contains("replacing"_L1), what);
    check((isReplacing && rotates) || !caption.contains("rotating"_L1), what);
}

void Window::checkStepList()
{
    using enum Stage;
    static const QHash<Stage, QString> names {
        { ChooseKind, u"Kind of key"_s },
        { LogIn, u"Log in"_s },
        { OpenApiKeys, u"Developers, API keys"_s },
        { CreateKey, u"Create restricted key"_s },
        { ChooseUse, u"Build your own integration"_s },
        { SetPermissions, u"Set the permissions"_s },
        { RevealKey, u"Reveal the secret key"_s },
        { RotateKey, u"Rotate the key"_s },
        { EnterKey, u"Copy the key"_s },
        { Checking, u"Check"_s },
        { NameKey, u"Save"_s },
        { HandOver, u"Enter in Combidesk"_s },
    };
    const Stage place = WayBack::placeOf(setup().stage());
    const QList<Stage> steps = (setup().inHand().rotates ? QList<Stage> { RotateKey, EnterKey }
                                                         : QList<Stage> { ChooseKind }
                                                + dashboardSteps(setup().path()))
            + QList<Stage> { Checking, NameKey, HandOver };
    QStringList expected;
    bool isPast = steps.contains(place);
    for (const Stage step : steps) {
        isPast = isPast && step != place;
        expected << names[step]
                        + (step == place ? u", current step"_s
                                   : isPast && !setup().leftOut().contains(step) ? u", done"_s
                                                                                 : QString());
    }
    QStringList shown;
    for (const StepRow *row : m_wizard->findChild<StepList *>()->findChildren<StepRow *>()) {
        for (const QLabel *label : row->findChildren<QLabel *>()) {
            if (!row->isHidden() && !label->text().isEmpty())
                shown << label->accessibleName();
        }
    }
    check(shown == expected,
          u"the side list agrees with the stage: at %1 it says %2"_s.arg(stageName(setup().stage()),
                                                                         shown.join(u"; "_s)));
}

// All that can be read, but for the side list.
QStringList Window::texts() const
{
    QStringList texts;
    QWidgetList windows { m_wizard.get() };
    if (top() != m_wizard.get())
        windows << top();
    for (const QWidget *window : windows) {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << withoutMarks(label->text());
        }
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                texts << Mnemonics::withoutMark(button->text());
        }
    }
    for (const QAbstractItemView *view : m_wizard->findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    return texts;
}

void Window::checkWords()
{
    // The word "how long" before it asks for a choice, and "whether" says that it is not known.
    static const QRegularExpression stillWorks(u"\\bThe old key( \\([^)]*\\))? still works"_s);
    const Stage stage = setup().stage();
    for (const QString &text : texts()) {
        const QString what = u"nothing is said to be under way that is not: “%1” at %2"_s.arg(
                text, stageName(stage));
        if (text.contains("Checking the key"_L1))
            check(stage == Stage::Checking, what);
        if (text.contains(u"Checking…"_s))
            check(overview().isCheckingAll(), what);
        if (text.contains(u"Removing…"_s))
            check(m_vault.isForgetting(), what);
        if (text.contains("Fetching the key"_L1))
            check(stage == Stage::Fetching, what);
        if (text.contains("Asking Stripe about the old key"_L1))
            check(setup().rotation().isCheckingOldKey(), what);
        const auto &inHand = setup().inHand();
        const bool isOldInHand = inHand.saved && inHand.saved->retirement;
        const SavedKey *old = isOldInHand ? &*inHand.saved : setup().rotation().oldKey();
        const bool hasEnded = old && old->retirement && old->retirement->isEnded();
        if (text.contains("Stripe refuses the old key"_L1))
            check(hasEnded, what);
        if (text.contains(stillWorks))
            check(!hasEnded, what);
        if (text.contains("has not answered yet"_L1))
            check(m_vault.isLoading() || m_vault.isStoring() || m_vault.isForgetting(), what);
    }
}

// Every key that a sentence names is there, and is the one that the sentence means.
void Window::checkNamedKeys()
{
    static const QRegularExpression ending(u"(?:_\\.\\.\\.|…|ends in )([A-Za-z0-9]{4})\\b"_s);
    static const QRegularExpression replacing(u"This replaces the saved key “(.*)” \\((.*)\\)"_s);
    static const QRegularExpression saving(u"The key is saved in .* as “(.*)”"_s);
    static const QRegularExpression toDelete(u"delete the old key \\((.*)\\)"_s);
    QStringList endings;
    const QList<SavedKey> saved = m_savedKeys.all();
    for (const SavedKey &key : saved)
        endings << key.key.display.right(4);
    for (const StripeKey &key : setup().inHand().reading.keys)
        endings << key.identity.display.right(4);
    for (const SavedKey &key : saved)
        endings << (key.predecessor ? key.predecessor->display.right(4) : QString());
    if (setup().inHand().rotates && replaced())
        endings << replaced()->key.display.right(4);
    // Gone from here when it has been replaced; in Stripe it is still to be deleted.
    if (setup().inHand().isSaved() && replaced())
        endings << replaced()->key.display.right(4);
    const auto isSaved = [&saved](const QString &name, const QString &display) {
        return std::ranges::any_of(saved, [&](const SavedKey &key) {
            return key.name == name && key.key.display == display;
        });
    };
    for (const QString &text : texts()) {
        for (const auto &match : ending.globalMatch(text))
            check(endings.contains(match.captured(1)) || othersChangedList(),
                  u"every key that is named exists: “%1”"_s.arg(text));
        if (const auto match = replacing.match(text); match.hasMatch() && !othersChangedList())
            check(replaced() && match.captured(1) == replaced()->name
                          && match.captured(2) == replaced()->key.display,
                  u"a sentence names the key to be replaced: “%1”"_s.arg(text));
        if (const auto match = toDelete.match(text); match.hasMatch())
            check(replaced() && match.captured(1) == replaced()->key.display,
                  u"a sentence names the key to be deleted in Stripe: “%1”"_s.arg(text));
        if (const auto match = saving.match(text); match.hasMatch() && !othersChangedList())
            check(setup().key() && isSaved(match.captured(1), setup().key()->identity.display),
                  u"the key that is said to be saved is: “%1”"_s.arg(text));
    }
}

void Window::checkList()
{
    const auto *view = m_wizard->findChild<QAbstractItemView *>(u"savedKeys"_s);
    if (!view->isVisible() || othersChangedList())
        return;
    QStringList shown;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        shown << view->model()->index(row, 0).data().toString();
    QStringList saved;
    for (const SavedKey &key : m_savedKeys.all())
        saved << key.name;
    check(shown == saved, u"the list shows what is saved: "_s + shown.join(u"; "_s));
}

} // namespace

class TestWindowWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WizardStyle); }

    void noWayLeadsAstray_data() { RandomWalk::addSeeds(); }

    void noWayLeadsAstray()
    {
        if (m_isAstray)
            QSKIP("One way at a time");
        QFETCH(quint32, seed);
        RandomWalk walk([] { return std::make_unique<Window>(); }, seed);
        const auto failure = walk.failure();
        m_isAstray = failure.has_value();
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
    }

private:
    bool m_isAstray = false;
};

QTEST_MAIN(TestWindowWalk)
#include "tst_windowwalk.moc"
