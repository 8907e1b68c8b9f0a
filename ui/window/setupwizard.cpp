// SPDX-License-Identifier: MIT

#include "setupwizard.h"

#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "banner.h"
#include "clipboardstrip.h"
#include "pageheading.h"
#include "programicon.h"
#include "sidebar.h"
#include "steplist.h"
#include "ui/dialogs/question.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/chooseusepage.h"
#include "ui/pages/createkeypage.h"
#include "ui/pages/enterkeypage.h"
#include "ui/pages/handoverpage.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/loginpage.h"
#include "ui/pages/openapikeyspage.h"
#include "ui/pages/permissionspage.h"
#include "ui/pages/revealkeypage.h"
#include "ui/pages/rotatekeypage.h"
#include "ui/pages/savedkeyspage.h"
#include "ui/pages/savepage.h"
#include "ui/style/metrics.h"
#include "ui/system/clipboard.h"
#include "ui/system/preferences.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/readingorder.h"
#include "ui/words/keycaption.h"
#include "wizardbuttons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

using Metrics::px;

SetupWizard::SetupWizard(const Parts &parts, StripeAnswer::Source answering, QWidget *inBanner,
                         QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_answering(answering)
{
    setObjectName(QStringLiteral("setupWizard"));
    setWindowFlags(Qt::Window);
    // Screen readers read a whole dialog aloud again and again, and before Qt 6.8 none on Linux is
    // told that it is the active one.
    setAccessibleRole(this, QAccessible::Window);
    setWindowIcon(programIcon());

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_banner = new Banner;
    right->addWidget(m_banner);
    if (answering == StripeAnswer::Source::Stripe)
        m_banner->hide();
    if (inBanner)
        m_banner->addAction(inBanner);
    m_heading = new PageHeading;
    right->addWidget(m_heading);
    m_pages = new QStackedWidget;
    setAccessibleRole(m_pages, QAccessible::Pane); // one that has nothing to say
    right->addWidget(m_pages, 1);
    m_clipboardStrip = new ClipboardStrip(m_parts.clipboard);
    right->addWidget(m_clipboardStrip);
    right->addWidget(hairline(QFrame::HLine));
    m_buttons = new WizardButtons;
    right->addWidget(m_buttons);

    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    // Texts that wrap ask for more height than they need while the layout finds its width; the
    // window must not grow by that, and never beyond the screen.
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(QSize(px(760), px(430)).boundedTo(screen()->availableSize()));
    whole->setSpacing(0);
    m_sidebar = new Sidebar(m_parts.languages, m_parts.preferences);
    whole->addWidget(m_sidebar);
    whole->addWidget(hairline(QFrame::VLine));
    whole->addLayout(right, 1);

    makePages();
    new Mnemonics(this);
    // Only now does the window know it as its main button, to which Enter returns from other
    // places.
    m_buttons->primary()->setDefault(true);
    retranslate();
    connect(m_buttons, &WizardButtons::backClicked, &m_parts.setup, &KeySetup::back);
    connect(m_buttons, &WizardButtons::primaryClicked, this, [this] { currentPage()->press(); });
    connect(m_buttons, &WizardButtons::cancelClicked, this, &SetupWizard::reject);
    connect(&m_parts.setup, &KeySetup::stageChanged, this, &SetupWizard::showStage);
    connect(&m_parts.setup, &KeySetup::pathChanged, this, &SetupWizard::showHeading);
    connect(&m_parts.setup, &KeySetup::replacesChanged, this, &SetupWizard::showHeading);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, &m_parts.setup,
            &KeySetup::back);

    const QByteArray place = m_parts.preferences.windowPlace();
    if (place.isEmpty() || !restoreGeometry(place))
        placeInTheMiddle();
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::placeInTheMiddle()
{
    QRect room = screen()->availableGeometry();
    room.setTop(room.top() + style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const QSize size = QSize(px(980), px(680)).boundedTo(room.size());
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, room));
}

void SetupWizard::makePages()
{
    KeySetup &setup = m_parts.setup;
    SavedKeysOverview &overview = m_parts.overview;
    Clipboard &clipboard = m_parts.clipboard;
    m_pageOfStage = {
        { Stage::SavedKeys, new SavedKeysPage(setup, overview, m_parts.recovery, m_answering) },
        { Stage::RotateKey, new RotateKeyPage(setup) },
        { Stage::ChooseKind, new KindPage(setup, m_parts.recovery) },
        { Stage::LogIn, new LogInPage(setup, clipboard) },
        { Stage::OpenApiKeys, new OpenApiKeysPage(setup, clipboard) },
        { Stage::CreateKey, new CreateKeyPage(setup, clipboard) },
        { Stage::ChooseUse, new ChooseUsePage(setup, clipboard) },
        { Stage::SetPermissions, new PermissionsPage(setup, clipboard) },
        { Stage::RevealKey, new RevealKeyPage(setup, clipboard) },
        { Stage::EnterKey, new EnterKeyPage(setup, clipboard) },
        { Stage::Checking, new CheckPage(setup, clipboard) },
        { Stage::NameKey, new SavePage(setup) },
        { Stage::HandOver, new HandOverPage(setup, overview, clipboard) },
    };
    for (const auto &[stage, page] : m_pageOfStage) {
        m_pages->addWidget(page);
        if (QWidget *footer = page->footer())
            m_buttons->addFooter(footer);
        connect(page, &Page::headingChanged, this, [this, changed = page] {
            if (changed == currentPage())
                showHeading();
        });
        connect(page, &Page::closeRequested, this, &SetupWizard::close);
    }
}

Page *SetupWizard::pageOf(Stage stage) const
{
    for (const auto &[first, page] : m_pageOfStage) {
        if (first == StepList::stepOf(stage))
            return page;
    }
    Q_UNREACHABLE();
}

Page *SetupWizard::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

void SetupWizard::showStage(Stage stage)
{
    Page *page = pageOf(stage);
    const bool another = page != currentPage() || !page->isVisible();
    if (another) {
        currentPage()->leave();
        m_pages->setCurrentWidget(page);
    }
    page->enter();
    if (another)
        m_clipboardStrip->turnPage(!page->tellsOfClipboard());
    showHeading();
    QWidget *focus = page->firstFocus();
    (focus ? focus : m_buttons->primary())->setFocus(Qt::OtherFocusReason);
    m_heading->announce();
}

void SetupWizard::showHeading()
{
    Page *page = currentPage();
    const KeySetup &setup = m_parts.setup;
    const auto step =
            setup.inHand().rotates ? std::nullopt : dashboardStep(setup.stage(), setup.path());
    m_sidebar->show(setup.stage(), setup.path(), setup.leftOut(), setup.inHand().rotates);
    m_heading->show(step ? tr("Step %1 of %2").arg(step->number).arg(step->count) : QString(),
                    KeyCaption::of(setup.stage(), setup.inHand()), page->title(), page->lead());
    m_heading->setSign(page->sign());
    page->setAccessibleName(page->title());
    m_buttons->show(*page, setup.canGoBack());
}

void SetupWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages) {
        retranslate();
        showHeading();
        fitIntoRoom();
    }
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitIntoRoom();
}

// With large text or on a small screen, the words at the side and the air around the page give way
// to the page.
void SetupWizard::fitIntoRoom()
{
    const int left = width() - Sidebar::fullWidth() - 2 * px(40);
    const bool compact = left < Metrics::textWidth(600) || height() < m_sidebar->fullHeight();
    m_sidebar->setCompact(compact);
    m_banner->setCompact(compact);
    m_heading->setCompact(compact);
    for (const auto &[stage, page] : std::as_const(m_pageOfStage))
        page->setCompact(compact);
    const int side = px(compact ? 24 : 40);
    m_pages->setContentsMargins(side, 0, side, px(compact ? 6 : 12));
    m_clipboardStrip->setAir(side);
    m_buttons->setAir(side - 3, px(compact ? 6 : 11));
}

void SetupWizard::retranslate()
{
    setWindowTitle(tr("Connect Stripe to Combidesk"));
    if (m_answering == StripeAnswer::Source::Practice)
        m_banner->setText(
                tr("Practice. Nothing here is real: no Stripe account, nothing is kept."));
    else if (m_answering == StripeAnswer::Source::Simulator)
        m_banner->setText(tr("Test. This program is connected to a simulator, not to Stripe."));
}

// The content first; what is the same on every page comes last.
bool SetupWizard::focusNextPrevChild(bool next)
{
    QWidget *following = nextInReadingOrder(
            { m_banner, m_pages, m_clipboardStrip, m_buttons, m_sidebar }, focusWidget(), next);
    if (following)
        following->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return following;
}

void SetupWizard::reject()
{
    close();
}

void SetupWizard::closeWithoutAsking()
{
    m_closeAnyway = true;
    close();
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    if (m_parts.setup.wouldLoseKey() && !m_closeAnyway) {
        event->ignore();
        askBeforeLosingKey();
        return;
    }
    m_parts.preferences.setWindowPlace(saveGeometry());
    m_parts.setup.stop();
    m_parts.overview.stop();
    event->accept();
    Q_EMIT closed();
}

void SetupWizard::askBeforeLosingKey()
{
    // Where a copied key went, nobody but the person knows.
    const bool copied = m_parts.setup.inHand().copied;
    auto *question = new Question(
            { copied ? tr("Does Combidesk have the key now?") : tr("The key is not saved yet."),
              copied ? tr(
                      "It is not saved on this computer, and closing takes it from the clipboard. "
                      "If Combidesk does not have it, you will need to make a new one.")
                     : tr("Stripe shows a key only once. If you close now, you will need to make a "
                          "new one."),
              copied ? tr("Combidesk has it, close") : tr("Close without the key"),
              tr("Keep working") },
            this);
    question->setObjectName(QStringLiteral("closeQuestion"));
    connect(question, &Question::accepted, this, &SetupWizard::closeWithoutAsking);
    question->open();
}
