// SPDX-License-Identifier: MIT

#include "checkpage.h"

#include "app/setup/keysetup.h"
#include "changespanel.h"
#include "checkactions.h"
#include "ui/dashboard/dashboarddrawing.h"
#include "ui/keyentry/proxylogin.h"
#include "ui/lists/findingdelegate.h"
#include "ui/lists/findingmodel.h"
#include "ui/lists/verdictsign.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/rowlist.h"
#include "ui/words/rotationwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using Metrics::px;

CheckPage::CheckPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : Page(setup, parent)
    , m_progress(new QProgressBar)
    , m_model(new FindingModel(this))
    , m_list(new RowList)
    , m_changes(new ChangesPanel)
    , m_warnings(new MessagePanel)
    , m_proxyLogin(new ProxyLogin(clipboard))
    , m_notes(new TextLabel(Metrics::Type::Small, TextLabel::Tone::Muted))
    , m_actions(new CheckActions(setup, clipboard))
    , m_drawing(new DashboardDrawing(DashboardView::OpenApiKeys))
    , m_footer(new QWidget)
    , m_continue(new LinkButton)
    , m_rotate(new LinkButton)
    , m_details(new LinkButton)
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(px(6));
    m_progress->setRange(0, int(permissions().size()));
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setSelectionMode(QListView::NoSelection);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_notes->setObjectName(QStringLiteral("notes"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(m_progress);
    layout->addWidget(m_changes);
    layout->addWidget(m_actions);
    layout->addWidget(m_drawing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_proxyLogin);
    layout->addWidget(m_warnings);
    layout->addWidget(m_notes);
    layout->addStretch(0);

    m_continue->setObjectName(QStringLiteral("continueAnyway"));
    m_rotate->setObjectName(QStringLiteral("rotateKey"));
    m_details->setObjectName(QStringLiteral("details"));
    auto *footer = new FlowLayout(m_footer);
    footer->setSpacing(px(12));
    footer->setLineSpacing(0);
    for (QPushButton *widget : { m_details, m_rotate, m_continue })
        footer->addWidget(widget);

    connect(&m_setup, &KeySetup::found, this, [this](const Finding &finding) {
        m_model->put(finding);
        m_progress->setValue(m_model->decided());
    });
    connect(m_rotate, &QPushButton::clicked, this,
            [this] { m_setup.rotation().rotate(m_setup.inHand().saved->id); });
    connect(m_continue, &QPushButton::clicked, this, [this] { m_setup.continueAnyway(); });
    connect(m_details, &QPushButton::clicked, this, [this] {
        m_detailed = !m_detailed;
        m_model->setDetailed(m_detailed);
        nameDetails();
        showList();
    });
    connect(m_proxyLogin, &ProxyLogin::entered, this, [this] {
        m_setup.setProxyLogin(m_proxyLogin->user(), m_proxyLogin->takePassword());
        m_setup.check();
    });
}

bool CheckPage::isRetired() const
{
    const auto &saved = m_setup.inHand().saved;
    return m_setup.report() && saved && saved->retirement;
}

bool CheckPage::isRefused() const
{
    return m_setup.stage() == Stage::Unusable && !isRetired();
}

QString CheckPage::title() const
{
    if (isRetired() && m_setup.report()->verdict != Verdict::Undecided)
        return m_setup.stage() == Stage::Unusable ? tr("Stripe has ended the old key")
                                                  : tr("The old key still works");
    return m_setup.report() ? Words::verdict(*m_setup.report()) : tr("Checking the key");
}

Sign CheckPage::sign() const
{
    return m_setup.report() ? signOf(*m_setup.report()) : Sign();
}

// The verdict on a key that is saved leaves nothing to be cancelled.
Page::Exit CheckPage::exit() const
{
    return m_setup.report() && m_setup.inHand().saved ? Exit::Close : Exit::Cancel;
}

QString CheckPage::lead() const
{
    if (isRetired() && m_setup.report()->verdict != Verdict::Undecided)
        return RotationWords::oldKey(*m_setup.inHand().saved);
    if (m_setup.report())
        return Words::verdictLead(*m_setup.report());
    return tr("Stripe is asked for each of the eleven resources whether this key can read it. "
              "Nothing is changed in your account.");
}

QString CheckPage::primaryText() const
{
    if (isRetired())
        return tr("&Your saved keys");
    switch (m_setup.stage()) {
    case Stage::Ready:
        return tr("&Next");
    case Stage::Missing:
    case Stage::CouldNotAsk:
        return tr("&Check again");
    case Stage::Unusable:
        return tr("&Enter another key");
    default:
        return {};
    }
}

QWidget *CheckPage::firstFocus()
{
    return primaryText().isEmpty() ? m_list : nullptr;
}

void CheckPage::press()
{
    if (isRetired()) {
        m_setup.showList();
        return;
    }
    switch (m_setup.stage()) {
    case Stage::Ready:
        m_setup.next();
        break;
    case Stage::Missing:
    case Stage::CouldNotAsk:
        m_setup.check();
        break;
    case Stage::Unusable:
        if (const auto saved = m_setup.inHand().saved)
            m_setup.replaceSaved(saved->id);
        else
            m_setup.back();
        break;
    default:
        break;
    }
}

void CheckPage::enter()
{
    if (m_setup.stage() == Stage::Checking) {
        m_model->reset();
        m_progress->setValue(0);
    } else {
        for (const Finding &finding : m_setup.inHand().findings)
            m_model->put(finding);
        m_model->putMissingFirst();
    }
    showReport();
}

void CheckPage::showReport()
{
    const Stage stage = m_setup.stage();
    const auto &report = m_setup.report();
    m_actions->showFor(isRefused());
    m_continue->setVisible((stage == Stage::Missing || stage == Stage::CouldNotAsk)
                           && !isRetired());
    m_rotate->setVisible((stage == Stage::Missing || stage == Stage::Ready)
                         && m_setup.inHand().saved && !isRetired());
    m_details->setVisible(report.has_value());
    m_progress->setVisible(!report);
    m_proxyLogin->setVisible(report && report->problem == Problem::Proxy);
    m_warnings->setVisible(false);
    m_notes->setVisible(report.has_value());
    if (report)
        showNotes(*report);
    // While it is asked, what it said before is no news.
    m_changes->tell(report ? m_setup.inHand().saved : std::nullopt);
    showList();
}

// Where eleven rows would say the same as the verdict, the verdict is enough; and where it says
// that another key is needed, their place is for where that comes from.
void CheckPage::showList()
{
    const QList<Finding> findings =
            m_setup.report() ? m_setup.report()->findings : QList<Finding>();
    const bool tellsMore =
            std::any_of(findings.begin(), findings.end(), [&findings](const Finding &finding) {
                return finding.access != Access::Unknown
                        || finding.problem != findings.first().problem;
            });
    m_list->setVisible(!m_setup.report() || tellsMore || (m_detailed && !findings.isEmpty()));
    m_drawing->setVisible(isRefused() && m_list->isHidden());
}

void CheckPage::showNotes(const Report &report)
{
    const QStringList warnings = Words::warnings(report);
    if (!warnings.isEmpty())
        m_warnings->show(MessagePanel::Kind::Hint, warnings.join(QStringLiteral("<br>")));

    if (report.count(Access::Granted) + report.count(Access::Missing) == 0) {
        m_notes->hide();
        return;
    }
    m_notes->setText(Words::notes(report).join(u' '));
}

void CheckPage::nameDetails()
{
    m_details->setText(m_detailed ? tr("Hide details") : tr("Show details"));
}

void CheckPage::setCompact(bool compact)
{
    layout()->setSpacing(px(compact ? 6 : 10));
}

void CheckPage::retranslate()
{
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_list->setAccessibleName(tr("What the key can read"));
    m_continue->setText(tr("Continue anyway"));
    m_rotate->setText(tr("Rotate this key"));
    m_actions->retranslate();
    nameDetails();
    m_model->retranslate();
    showReport();
}
