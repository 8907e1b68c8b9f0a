// SPDX-License-Identifier: MIT

#include "handoverpage.h"

#include "app/facts/dashboardlinks.h"
#include "app/setup/keysetup.h"
#include "clipboardnote.h"
#include "oldkeyrow.h"
#include "reportpanel.h"
#include "ui/dialogs/browser.h"
#include "ui/dialogs/savedkeydetails.h"
#include "ui/style/metrics.h"
#include "ui/system/clipboard.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/numberedrow.h"
#include "ui/widgets/plainbutton.h"
#include "ui/words/rotationwords.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Metrics::px;

HandOverPage::HandOverPage(KeySetup &setup, SavedKeysOverview &overview, Clipboard &clipboard,
                           QWidget *parent)
    : Page(setup, parent)
    , m_overview(overview)
    , m_clipboard(clipboard)
    , m_open(new NumberedRow(1))
    , m_copy(new NumberedRow(2))
    , m_paste(new NumberedRow(3))
    , m_payouts(new NumberedRow(4))
    , m_oldKey(new OldKeyRow(4, setup, overview))
    , m_openCombidesk(new PlainButton)
    , m_copyKey(new AccentButton)
    , m_note(new ClipboardNote(clipboard))
    , m_openPayouts(new PlainButton)
    , m_unfinished(new MessagePanel)
    , m_replacedKept(new MessagePanel)
    , m_fullAccess(new MessagePanel)
    , m_report(new ReportPanel(setup))
    , m_gap(new QSpacerItem(0, 0))
    , m_another(new LinkButton)
    , m_list(new LinkButton)
    , m_details(new LinkButton)
    , m_footer(new QWidget(this))
{
    m_unfinished->setObjectName(u"unfinished"_s);
    m_replacedKept->setObjectName(u"replacedKept"_s);
    m_fullAccess->setObjectName(u"fullAccess"_s);
    makeRows();
    makeFooter();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_replacedKept);
    for (NumberedRow *row : { m_open, m_copy, m_paste, m_payouts })
        layout->addWidget(row);
    layout->addWidget(m_oldKey);
    layout->addItem(m_gap);
    layout->addWidget(m_fullAccess);
    layout->addSpacing(px(2));
    layout->addWidget(m_report);
    layout->addStretch(1);
    HandOverPage::setCompact(false);
    connect(&m_setup, &KeySetup::keyForgotten, m_report, &ReportPanel::reset);
    connect(&m_setup.rotation(), &KeyRotation::changed, this, [this] {
        showOldKey();
        Q_EMIT headingChanged();
    });
    connect(&m_setup, &KeySetup::replacedKeyKept, this, &HandOverPage::showReplacedKept);
    connect(&m_clipboard, &Clipboard::secretGone, this, &HandOverPage::nameCopyButton);
}

void HandOverPage::makeRows()
{
    m_openCombidesk->setObjectName(u"openCombidesk"_s);
    m_copyKey->setObjectName(u"copyKey"_s);
    m_openPayouts->setObjectName(u"openPayouts"_s);
    m_payouts->setObjectName(u"payouts"_s);
    m_open->setButton(m_openCombidesk);
    m_copy->addNote(m_note);
    m_copy->setButton(m_copyKey);
    m_payouts->setButton(m_openPayouts);
    connect(m_openCombidesk, &QPushButton::clicked, this,
            [this] { Browser::open(DashboardLinks::combidesk(), this); });
    connect(m_copyKey, &QPushButton::clicked, this, &HandOverPage::copyKey);
    connect(m_openPayouts, &QPushButton::clicked, this,
            [this] { Browser::open(DashboardLinks::payoutSettings(), this); });
}

void HandOverPage::makeFooter()
{
    m_another->setObjectName(u"anotherKey"_s);
    m_list->setObjectName(u"showList"_s);
    m_details->setObjectName(u"detailsOfSaved"_s);
    auto *layout = new FlowLayout(m_footer);
    layout->setSpacing(px(20));
    layout->setLineSpacing(0);
    layout->addWidget(m_another);
    layout->addWidget(m_list);
    layout->addWidget(m_details);
    connect(m_details, &QPushButton::clicked, this, &HandOverPage::showDetails);
    connect(m_list, &QPushButton::clicked, &m_setup, &KeySetup::showList);
    connect(m_another, &QPushButton::clicked, this, [this] {
        askToTurnAway([this](KeySetup::UnsavedKey unsaved) { m_setup.setUpAnother(unsaved); });
    });
}

void HandOverPage::showDetails()
{
    const auto &saved = m_setup.inHand().saved;
    if (saved)
        (new SavedKeyDetails(*saved, m_overview, this))->open();
}

QString HandOverPage::title() const
{
    return tr("Enter the key in Combidesk");
}

QString HandOverPage::lead() const
{
    const KeyInHand &inHand = m_setup.inHand();
    if (!inHand.saved)
        return tr("The key is not saved. Keep this window open until Combidesk has it.");
    if (const SavedKey *old = m_setup.rotation().oldKey())
        return RotationWords::handOver(*old, *inHand.saved);
    //: %1: the keychain, "GNOME Keyring". %2: the name that the person gave the key. %3:
    //: "rk_live_...Ab12"
    if (inHand.replaces)
        return tr("The key is saved in %1 as “%2”. When Combidesk has it, delete the old key (%3) "
                  "in "
                  "Stripe.")
                .arg(Words::keychain(m_setup.keychain()), inHand.saved->name,
                     inHand.replaces->key.display);
    //: %1: the keychain, "GNOME Keyring". %2: the name that the person gave the key
    return tr("The key is saved in %1 as “%2”. Combidesk needs it once.")
            .arg(Words::keychain(m_setup.keychain()), inHand.saved->name);
}

QString HandOverPage::primaryText() const
{
    return tr("&Close");
}

QWidget *HandOverPage::firstFocus()
{
    return m_openCombidesk;
}

void HandOverPage::press()
{
    Q_EMIT closeRequested();
}

void HandOverPage::enter()
{
    m_note->reset();
    m_report->reset();
    m_list->setVisible(m_setup.canShowList());
    showDetailsLink();
    retranslate();
}

void HandOverPage::setCompact(bool compact)
{
    for (NumberedRow *row :
         std::initializer_list<NumberedRow *> { m_open, m_copy, m_paste, m_payouts, m_oldKey })
        row->setCompact(compact);
    m_gap->changeSize(0, px(compact ? 1 : 14));
    m_compact = compact;
    showDetailsLink();
    layout()->invalidate();
}

// The list of saved keys has it as well.
void HandOverPage::showDetailsLink()
{
    m_details->setVisible(m_setup.inHand().isSaved() && !m_compact);
}

void HandOverPage::copyKey()
{
    if (!m_setup.key())
        return;
    m_clipboard.copySecret(m_setup.key()->secret);
    m_setup.noteCopied();
    nameCopyButton();
}

void HandOverPage::nameCopyButton()
{
    m_copyKey->setText(m_clipboard.holdsSecret() ? tr("Copied ✓") : tr("Copy key"));
}

bool HandOverPage::paysOutByHand() const
{
    return m_setup.report() && m_setup.report()->warnings.contains(Warning::ManualPayouts);
}

bool HandOverPage::isStandardKey() const
{
    return m_setup.key() && m_setup.key()->identity.kind == KeyKind::Standard;
}

// Somebody went on with a key that does not do all it should: say so to the end.
void HandOverPage::showUnfinished()
{
    const auto &report = m_setup.report();
    if (report && report->verdict != Verdict::Ready)
        m_unfinished->show(MessagePanel::Kind::Hint, Words::unfinished(*report));
    else
        m_unfinished->clear();
}

// In a rotation the payouts are as they were; what is left is the end of the old key.
void HandOverPage::showOldKey()
{
    const SavedKey *old = m_setup.rotation().oldKey();
    m_oldKey->setVisible(old);
    m_payouts->setVisible(!old || paysOutByHand());
    // One thing at a time.
    const bool isTrouble = old
            && (m_setup.rotation().notChecked()
                || (old->retirement && old->retirement->stopsCombidesk()));
    m_report->setVisible(!isTrouble);
    m_oldKey->retranslate();
    showReplacedKept();
}

// The old key was to leave with the new one's coming, and did not; or it ended too early.
void HandOverPage::showReplacedKept()
{
    const SavedKey *old = m_setup.rotation().oldKey();
    if (old && old->retirement && old->retirement->stopsCombidesk()) {
        m_replacedKept->show(MessagePanel::Kind::Bad, RotationWords::alarm(*old));
        return;
    }
    const KeyInHand &inHand = m_setup.inHand();
    if (!inHand.replaces || !inHand.replacedKept) {
        m_replacedKept->clear();
        return;
    }
    //: %1: the name that the person gave the key, %2: "rk_live_...Ab12", %3: why
    m_replacedKept->show(MessagePanel::Kind::Hint,
                         tr("<b>The old key “%1” (%2) is still on this computer.</b> %3 Remove it "
                            "from the list of saved keys.")
                                 .arg(inHand.replaces->name.toHtmlEscaped(),
                                      inHand.replaces->key.display,
                                      Words::problem(*inHand.replacedKept)));
}

void HandOverPage::retranslate()
{
    const bool standard = isStandardKey();
    const bool byHand = paysOutByHand();
    const bool automatic = m_setup.report() && m_setup.report()->payoutsAreAutomatic;
    m_open->setText(
            tr("Log in to Combidesk, open your integration and press the button “Connect your ...” "
               "for Stripe."));
    m_copy->setText(tr("Copy the key. It leaves the clipboard by itself."));
    const bool isKnown = standard || m_setup.rotation().oldKey(); // how Combidesk asks for it
    m_paste->setText(isKnown ? tr("Paste it into the field and press “Save”.")
                             : tr("Paste it into the field and press “Save”. The field may ask for "
                                  "a “secret key”: yours belongs there."));
    m_payouts->setText(
            byHand ? tr("<b>Change Stripe’s payout schedule to automatic.</b> Your latest "
                        "payouts were started by hand; Combidesk would not read them.")
                    : automatic ? tr("Stripe pays out automatically. Leave it like that: Combidesk "
                                     "reads payouts "
                                     "only then.")
                                : tr("Make sure Stripe pays out automatically. Combidesk reads "
                                     "payouts only then."));
    m_payouts->setUrgent(byHand);
    m_openCombidesk->setText(tr("Open Combidesk"));
    m_openPayouts->setText(tr("Open payout settings"));
    m_another->setText(tr("Set up another key"));
    m_list->setText(tr("Your saved keys"));
    m_details->setText(tr("Owner and review day"));
    nameCopyButton();
    if (standard)
        m_fullAccess->show(
                MessagePanel::Kind::Hint,
                tr("<b>This key can do everything in your Stripe account.</b> Give it to "
                   "nobody else."));
    else
        m_fullAccess->clear();
    showUnfinished();
    showOldKey();
    m_note->retranslate();
    m_report->retranslate();
}
