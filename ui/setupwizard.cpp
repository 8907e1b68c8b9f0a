#include "setupwizard.h"

#include "announce.h"
#include "app/keysetup.h"
#include "clipboard.h"
#include "languages.h"
#include "pages/checkpage.h"
#include "pages/chooseusepage.h"
#include "pages/createkeypage.h"
#include "pages/enterkeypage.h"
#include "pages/handoverpage.h"
#include "pages/kindpage.h"
#include "pages/loginpage.h"
#include "pages/openapikeyspage.h"
#include "pages/permissionspage.h"
#include "pages/revealkeypage.h"
#include "pages/savedkeyspage.h"
#include "pages/savepage.h"
#include "preferences.h"
#include "style/symbol.h"
#include "style/theme.h"
#include "widgets/banner.h"
#include "widgets/plainbutton.h"
#include "widgets/samplekeymenu.h"
#include "widgets/steplist.h"
#include "widgets/symbollabel.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

using Metrics::px;

namespace {

QFrame *hairline(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QIcon programIcon()
{
    QIcon icon;
    for (int size : { 16, 24, 32, 48, 64, 128, 256 })
        icon.addFile(QStringLiteral(":/icons/stripe-key-wizard-%1.png").arg(size));
    return icon;
}

} // namespace

SetupWizard::SetupWizard(const Parts &parts, Banner banner, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_bannerKind(banner)
{
    setObjectName(QStringLiteral("setupWizard"));
    setWindowFlags(Qt::Window);
    setWindowIcon(programIcon());
    followTheme();

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_banner = new ::Banner;
    m_banner->setVisible(banner != Banner::None);
    if (banner == Banner::Practice)
        m_banner->addAction(new SampleKeyMenu(m_parts.clipboard));
    right->addWidget(m_banner);
    right->addWidget(makeHeading());
    m_pages = new QStackedWidget;
    m_pages->setContentsMargins(px(40), 0, px(40), px(12));
    right->addWidget(m_pages, 1);
    right->addWidget(hairline(QFrame::HLine));
    right->addWidget(makeButtons());

    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    // Texts that wrap ask for more height than they need while the layout finds its width; the window
    // must not grow by that, and never beyond the screen.
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(QSize(px(860), px(600)).boundedTo(screen()->availableSize()));
    whole->setSpacing(0);
    whole->addWidget(makeSide());
    whole->addWidget(hairline(QFrame::VLine));
    whole->addLayout(right, 1);

    makePages();
    orderTabs();
    // Only now does the window know it as its main button, to which Enter returns from other places.
    m_primary->setDefault(true);
    retranslate();
    connect(&m_parts.setup, &KeySetup::stageChanged, this, &SetupWizard::showStage);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, &m_parts.setup,
            &KeySetup::back);

    const QByteArray place = m_parts.preferences.windowPlace();
    if (place.isEmpty() || !restoreGeometry(place))
        placeInTheMiddle();
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::placeInTheMiddle()
{
    const QRect room = screen()->availableGeometry();
    const QSize size = QSize(px(980), px(680)).boundedTo(room.size());
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, room));
}

QWidget *SetupWizard::makeSide()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    side->setFixedWidth(px(232));

    auto *head = new QHBoxLayout;
    head->setSpacing(px(10));
    head->addWidget(new SymbolLabel(Symbol::Key, TextLabel::Tone::Accent, 30), 0, Qt::AlignTop);
    m_programName = new TextLabel(Metrics::Type::Strong);
    m_programName->setFixedWidth(px(132));
    head->addWidget(m_programName);
    head->addStretch(1);

    m_steps = new StepList;
    m_language = new QToolButton;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_language->setAutoRaise(true);
    m_language->setFocusPolicy(Qt::StrongFocus);
    m_language->setMinimumHeight(px(28));
    auto *menu = new QMenu(m_language);
    for (const QString &code : Languages::codes()) {
        menu->addAction(Languages::ownName(code), this, [this, code] {
            m_parts.preferences.setLanguage(code);
            m_parts.languages.use(code);
        });
    }
    m_language->setMenu(menu);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(px(24), px(28), px(20), px(18));
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(px(22));
    layout->addWidget(m_steps);
    layout->addStretch(1);
    // The tool button has air of its own around its text.
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->addSpacing(-px(6));
    bottom->addWidget(m_language);
    bottom->addStretch(1);
    layout->addLayout(bottom);
    return side;
}

QWidget *SetupWizard::makeHeading()
{
    m_eyebrow = new TextLabel(Metrics::Type::Label, TextLabel::Tone::Accent);
    m_title = new TextLabel(Metrics::Type::Title);
    m_title->setObjectName(QStringLiteral("title"));
    m_lead = new TextLabel(Metrics::Type::Lead, TextLabel::Tone::Muted);
    m_lead->setObjectName(QStringLiteral("lead"));
    for (TextLabel *label : { m_eyebrow, m_title, m_lead })
        label->setMaximumWidth(px(640));

    auto *heading = new QWidget;
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(px(40), px(28), px(40), px(18));
    layout->setSpacing(px(6));
    layout->addWidget(m_eyebrow);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    return heading;
}

QWidget *SetupWizard::makeButtons()
{
    m_footers = new QStackedWidget;
    m_footers->addWidget(new QWidget);
    m_back = new PlainButton;
    m_primary = new QPushButton;
    m_cancel = new PlainButton;
    m_back->setObjectName(QStringLiteral("back"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_primary->setFont(Metrics::font(Metrics::Type::Strong));
    connect(m_back, &QPushButton::clicked, &m_parts.setup, &KeySetup::back);
    connect(m_primary, &QPushButton::clicked, this, [this] { currentPage()->press(); });
    connect(m_cancel, &QPushButton::clicked, this, &SetupWizard::reject);

    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(px(37), px(11), px(37), px(11));
    layout->setSpacing(px(4));
    layout->addWidget(m_footers, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_primary);
    layout->addWidget(m_cancel);
    return buttons;
}

void SetupWizard::makePages()
{
    KeySetup &setup = m_parts.setup;
    Clipboard &clipboard = m_parts.clipboard;
    m_pageOfStage = {
        { Stage::SavedKeys, new SavedKeysPage(setup) },
        { Stage::ChooseKind, new KindPage(setup) },
        { Stage::LogIn, new LogInPage(setup, clipboard) },
        { Stage::OpenApiKeys, new OpenApiKeysPage(setup, clipboard) },
        { Stage::CreateKey, new CreateKeyPage(setup, clipboard) },
        { Stage::ChooseUse, new ChooseUsePage(setup, clipboard) },
        { Stage::SetPermissions, new PermissionsPage(setup, clipboard) },
        { Stage::RevealKey, new RevealKeyPage(setup, clipboard) },
        { Stage::EnterKey, new EnterKeyPage(setup, clipboard) },
        { Stage::Checking, new CheckPage(setup) },
        { Stage::NameKey, new SavePage(setup) },
        { Stage::HandOver, new HandOverPage(setup, clipboard) },
    };
    for (const auto &[stage, page] : m_pageOfStage) {
        m_pages->addWidget(page);
        if (QWidget *footer = page->footer())
            m_footers->addWidget(footer);
        connect(page, &Page::headingChanged, this, [this, changed = page] {
            if (changed == currentPage())
                showHeading();
        });
        connect(page, &Page::closeRequested, this, &SetupWizard::close);
    }
}

// From the page to what stands at the left of the bottom row, then along the buttons, the language
// last. Qt's own order is that in which they were made.
void SetupWizard::orderTabs()
{
    QWidget *last = m_footers->findChildren<QWidget *>().last();
    for (QWidget *next : std::initializer_list<QWidget *> { m_back, m_primary, m_cancel, m_language }) {
        setTabOrder(last, next);
        last = next;
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
    m_steps->show(stage, m_parts.setup.path());
    if (another) {
        currentPage()->leave();
        m_pages->setCurrentWidget(page);
    }
    page->enter();
    showHeading();
    QWidget *focus = page->firstFocus();
    (focus ? focus : m_primary)->setFocus(Qt::OtherFocusReason);
    announce(m_title, m_title->accessibleName());
}

void SetupWizard::showHeading()
{
    const Page *page = currentPage();
    const KeySetup &setup = m_parts.setup;
    const auto step = dashboardStep(setup.stage(), setup.path());
    m_eyebrow->setVisible(step.has_value());
    if (step)
        m_eyebrow->setText(tr("Step %1 of %2").arg(step->number).arg(step->count));
    m_title->setText(page->title());
    m_title->setAccessibleName(step ? m_eyebrow->text() + u": " + page->title() : page->title());
    m_lead->setText(page->lead());
    m_lead->setVisible(!page->lead().isEmpty());

    QWidget *footer = const_cast<Page *>(page)->footer();
    m_footers->setCurrentWidget(footer ? footer : m_footers->widget(0));
    m_back->setVisible(setup.canGoBack());
    m_primary->setText(page->primaryText());
    m_primary->setVisible(!page->primaryText().isEmpty());
    m_cancel->setText(page->isDone() ? tr("Close") : tr("Cancel"));
    m_cancel->setVisible(!page->isDone() || page->primaryText().isEmpty());
}

void SetupWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages) {
        retranslate();
        showHeading();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        followTheme();
    }
}

void SetupWizard::followTheme()
{
    setPalette(Theme::of(QGuiApplication::palette()).palette());
}

void SetupWizard::retranslate()
{
    const QString task = tr("Connect Stripe to Combidesk");
    setWindowTitle(task);
    m_programName->setText(task);
    m_back->setText(tr("&Back"));
    m_language->setText(Languages::ownName(m_parts.languages.current()) + u" \u25be");
    m_language->setAccessibleName(
            tr("Language: %1").arg(Languages::ownName(m_parts.languages.current())));
    if (m_bannerKind == Banner::Practice)
        m_banner->setText(tr("Practice. Nothing here is real: no Stripe account, nothing is kept."));
    else if (m_bannerKind == Banner::Simulator)
        m_banner->setText(tr("Test. This program is connected to a simulator, not to Stripe."));
}

void SetupWizard::reject()
{
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
    event->accept();
    Q_EMIT closed();
}

void SetupWizard::askBeforeLosingKey()
{
    auto *question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(windowTitle());
    question->setIcon(QMessageBox::NoIcon);
    question->setText(tr("The key is not saved yet."));
    question->setInformativeText(tr("Stripe shows a key only once. If you close now, you will need "
                                    "to make a new one."));
    QPushButton *stay = question->addButton(tr("Keep working"), QMessageBox::RejectRole);
    QPushButton *leave = question->addButton(tr("Close without the key"),
                                             QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_closeAnyway = true;
        close();
    });
    question->open();
}
