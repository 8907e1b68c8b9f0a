// SPDX-License-Identifier: MIT

#include "wizarddriver.h"

#include "ui/practice/samplekeymenu.h"
#include "ui/style/wizardstyle.h"
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WizardDriver::WizardDriver(StripeAnswer::Source banner)
    : m_settings(m_folder.filePath(u"wizard.ini"_s), QSettings::IniFormat)
    , m_banner(banner)
    , m_savedKeys(m_folder.filePath(u"keys"_s))
    , m_preferences(m_settings)
{
    QApplication::setStyle(new WizardStyle);
    m_languages.use(u"en"_s);
    open();
}

WizardDriver::~WizardDriver()
{
    m_vault.release();
}

void WizardDriver::open()
{
    m_network = std::make_unique<PracticeStripe>(0ms, 0ms);
    m_api = std::make_unique<StripeApi>(*m_network);
    m_setup = std::make_unique<KeySetup>(KeySetup::Workers { *m_api, m_vault, m_savedKeys });
    m_overview = std::make_unique<SavedKeysOverview>(
            SavedKeysOverview::Workers { *m_api, m_vault, m_savedKeys });
    m_recovery = std::make_unique<KeyRecovery>(m_vault, m_savedKeys);
    m_wizard = std::make_unique<SetupWizard>(
            SetupWizard::Parts { *m_setup, *m_overview, *m_recovery, m_languages, m_clipboard,
                                 m_preferences },
            m_banner,
            m_banner == StripeAnswer::Source::Practice ? new SampleKeyMenu(m_clipboard) : nullptr);
    m_setup->start();
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void WizardDriver::restart()
{
    m_wizard.reset();
    m_recovery.reset();
    m_setup.reset();
    m_overview.reset();
    m_api.reset();
    open();
}

QString WizardDriver::title() const
{
    return static_cast<QLabel *>(find(u"title"_s))->text();
}

QString WizardDriver::lead() const
{
    return static_cast<QLabel *>(find(u"lead"_s))->text();
}

QString WizardDriver::visibleText() const
{
    QStringList lines;
    for (const QLabel *label : m_wizard->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines << label->text();
    }
    for (const QAbstractButton *button : m_wizard->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            lines << textOn(button);
    }
    return lines.join(u'\n');
}

QString WizardDriver::textOn(const QWidget *button)
{
    return Mnemonics::withoutMark(static_cast<const QAbstractButton *>(button)->text());
}

bool WizardDriver::sees(const QString &objectName) const
{
    for (const QWidget *widget : m_wizard->findChildren<QWidget *>(objectName)) {
        if (widget->isVisible())
            return true;
    }
    return false;
}

QWidget *WizardDriver::find(const QString &objectName) const
{
    for (QWidget *widget : m_wizard->findChildren<QWidget *>(objectName)) {
        if (widget->isVisible())
            return widget;
    }
    qFatal("Nothing visible is called \"%s\"", qPrintable(objectName));
}

void WizardDriver::press(const QString &objectName)
{
    QWidget *widget = find(objectName);
    QTest::mouseClick(widget, Qt::LeftButton, {},
                      QPoint(widget->width() / 2, widget->height() / 2));
}

void WizardDriver::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WizardDriver::hit(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_wizard.get(), key, modifiers);
}

void WizardDriver::paste(const QString &text)
{
    m_clipboard.copy(text);
    press(u"paste"_s);
}

void WizardDriver::walkToEnterKey()
{
    if (m_setup->stage() == Stage::SavedKeys)
        press(u"primary"_s);
    // A page may ask once whether everything is done; "Next" again goes on.
    for (int presses = 0; m_setup->stage() != Stage::EnterKey; ++presses) {
        QVERIFY2(presses < 20, "the walk does not arrive");
        press(u"primary"_s);
    }
}

void WizardDriver::check(const QString &key)
{
    paste(key);
    press(u"primary"_s);
    QTRY_VERIFY(m_setup->report());
}

QString WizardDriver::sample(SampleKey::Id id)
{
    for (const SampleKey &key : sampleKeys()) {
        if (key.id == id)
            return QString::fromLatin1(key.key);
    }
    return {};
}
