// SPDX-License-Identifier: MIT

#include "permissionspage.h"

#include "app/facts/dashboardlinks.h"
#include "app/setup/keysetup.h"
#include "ui/dialogs/browser.h"
#include "ui/lists/permissionchecklist.h"
#include "ui/style/metrics.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/suggestedkeyname.h"
#include "ui/words/words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>
#include <QWindow>

using Metrics::px;

namespace {

// Wayland leaves it to the person's desktop which window is in front.
bool canStayOnTop()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

} // namespace

PermissionsPage::PermissionsPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : StepPage(setup, clipboard, DashboardView::SetPermissions, parent)
    , m_list(new PermissionChecklist)
    , m_openForm(new LinkButton)
    , m_message(new MessagePanel)
    , m_count(new TextLabel(Metrics::Type::Body, TextLabel::Tone::Muted))
    , m_stayOnTop(new LinkButton)
{
    m_openForm->setObjectName(QStringLiteral("openForm"));
    m_stayOnTop->setObjectName(QStringLiteral("stayOnTop"));
    if (!canStayOnTop())
        m_stayOnTop->hide();
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setWordWrap(false);
    m_count->setContentsMargins(3, 0, 0, 0); // level with the links beside and the title above
    connect(m_openForm, &LinkButton::clicked, this,
            [this] { Browser::open(DashboardLinks::filledInForm(suggestedKeyName()), this); });
    connect(m_list, &PermissionChecklist::changed, this, &PermissionsPage::showState);
    connect(m_stayOnTop, &LinkButton::clicked, this, [this] {
        m_onTop = !m_onTop;
        showOnTop();
        keepOnTop(m_onTop);
    });
    connect(&m_setup, &KeySetup::keyForgotten, m_list, &PermissionChecklist::untickAll);

    m_list->addBesideFirstGroup(m_openForm);
    addToFooter(m_count);
    addToFooter(m_stayOnTop);
    content()->addWidget(new VerticalScroll(m_list));
    content()->addWidget(m_message);
}

QString PermissionsPage::title() const
{
    return tr("Set these ten rows to “Read”");
}

QString PermissionsPage::lead() const
{
    return tr(
            "Find each with Stripe’s search box. Never “Write”. Leave the bold group headings, all "
            "other rows and the column “Connect permissions” alone.");
}

QWidget *PermissionsPage::firstFocus()
{
    return m_list->firstUnticked();
}

void PermissionsPage::enter()
{
    m_warned = false;
    showState();
    keepOnTop(m_onTop);
}

void PermissionsPage::leave()
{
    keepOnTop(false);
}

void PermissionsPage::makeRoom()
{
    const int message =
            m_message->isHidden() ? 0 : m_message->heightForWidth(width()) + content()->spacing();
    m_list->fitInto(width(), height() - message);
    StepPage::makeRoom();
}

void PermissionsPage::press()
{
    QWidget *row = m_list->firstUnticked();
    if (!row || m_warned) {
        m_setup.next();
        return;
    }
    m_warned = true;
    showState();
    row->setFocus(Qt::OtherFocusReason);
}

void PermissionsPage::showState()
{
    const QStringList unticked = m_list->unticked();
    m_count->setText(tr("%n of 10 ticked", nullptr, m_list->ticked()));
    if (unticked.isEmpty())
        m_message->show(
                MessagePanel::Kind::Good,
                tr("<b>All ten are set</b>, enough for all eleven resources. Press “Create key” in "
                   "Stripe. It may ask for a code by e-mail or phone. Then press “Next”."));
    else if (!m_warned)
        m_message->clear();
    else if (unticked.size() == 10)
        m_message->show(MessagePanel::Kind::Hint,
                        tr("<b>No row is ticked yet.</b> If all ten are set to “Read” in Stripe, "
                           "press “Next” again. The key is checked later in any case."));
    else
        m_message->show(
                MessagePanel::Kind::Hint,
                tr("<b>%n row(s) not ticked yet:</b> %1. If they are set to “Read” in Stripe, "
                   "press “Next” again.",
                   nullptr, int(unticked.size()))
                        .arg(QLocale().createSeparatedList(unticked)));
}

void PermissionsPage::showOnTop()
{
    m_stayOnTop->setText(m_onTop ? tr("Stop keeping it on top") : tr("Keep this window on top"));
}

void PermissionsPage::keepOnTop(bool onTop)
{
    // On the native window, because QWidget::setWindowFlag would hide and show it again.
    window()->overrideWindowFlags(window()->windowFlags().setFlag(Qt::WindowStaysOnTopHint, onTop));
    if (QWindow *native = window()->windowHandle())
        native->setFlag(Qt::WindowStaysOnTopHint, onTop);
}

void PermissionsPage::retranslate()
{
    m_openForm->setText(tr("Open the filled-in form"));
    showOnTop();
    setHelpText(tr("I don’t see a row"));
    showState();
}
