// SPDX-License-Identifier: MIT

#include "kindpage.h"

#include "app/setup/keysetup.h"
#include "recoverynote.h"
#include "ui/style/metrics.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>

using Metrics::px;

KindPage::KindPage(KeySetup &setup, KeyRecovery &recovery, QWidget *parent)
    : Page(setup, parent)
    , m_restricted(new ChoiceCard)
    , m_standard(new ChoiceCard)
    , m_cards(new ChoiceGroup)
    , m_recovery(new RecoveryNote(recovery))
    , m_advice(new MessagePanel)
    , m_footer(new QWidget(this))
    , m_haveKey(new LinkButton)
{
    m_restricted->button()->setObjectName(QStringLiteral("restrictedKey"));
    m_standard->button()->setObjectName(QStringLiteral("standardKey"));
    connect(m_restricted->button(), &QRadioButton::toggled, this, [this](bool chosen) {
        m_setup.choosePath(chosen ? KeyPath::Restricted : KeyPath::Standard);
    });

    connect(&m_setup, &KeySetup::savedKeyGone, this, [this] { m_isListGone = true; });

    m_haveKey->setObjectName(QStringLiteral("haveKey"));
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->addWidget(m_haveKey);
    footer->addStretch(1);
    connect(m_haveKey, &LinkButton::clicked, &m_setup, &KeySetup::haveKey);

    m_advice->setObjectName(QStringLiteral("advice"));
    connect(m_recovery, &RecoveryNote::recovered, this, [this] {
        if (m_setup.stage() == Stage::ChooseKind)
            m_setup.back(); // to the list, which was empty before
    });

    m_cards->addCard(m_restricted);
    m_cards->addCard(m_standard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_cards);
    layout->addWidget(m_recovery);
    layout->addWidget(m_advice);
    layout->addStretch(1);
}

QString KindPage::title() const
{
    return tr("Which kind of key do you want to use?");
}

QString KindPage::lead() const
{
    return tr(
            "You need a Stripe login that may manage API keys, Combidesk open in your browser, and "
            "about five minutes. Combidesk only reads from Stripe; nothing is written back.");
}

QWidget *KindPage::firstFocus()
{
    const bool standard = m_standard->button()->isChecked();
    return (standard ? m_standard : m_restricted)->button();
}

void KindPage::enter()
{
    const bool standard = m_setup.path() == KeyPath::Standard;
    (standard ? m_standard : m_restricted)->button()->setChecked(true);
    m_isListGone = m_isListGone && !m_setup.canShowList();
    showAdvice();
}

void KindPage::leave()
{
    m_isListGone = false;
}

void KindPage::setCompact(bool compact)
{
    m_restricted->setCompact(compact);
    m_standard->setCompact(compact);
    layout()->setSpacing(compact ? px(8) : px(16));
    m_isCompact = compact;
    showAdvice();
}

bool KindPage::event(QEvent *event)
{
    // The cards come first; the advice, which the order of the cards gives too, takes what they
    // leave.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_advice->setVisible(m_warns || (m_recovery->isHidden() && hasRoomForAdvice()));
    return Page::event(event);
}

bool KindPage::hasRoomForAdvice() const
{
    return height() >= m_cards->heightForWidth(width()) + layout()->spacing()
            + m_advice->heightForWidth(width());
}

void KindPage::retranslate()
{
    m_cards->setAccessibleName(tr("Kind of key"));
    m_restricted->setTexts(
            tr("Restricted key"),
            { { Symbol::Plus, tr("Grants only what is needed, nothing more and nothing less") },
              { Symbol::Plus,
                // In parts, because lupdate would take the number into the no-break space.
                tr("Easier to defend in an audit (ISO\u00a0"
                   "27001, SOC\u00a0"
                   "2)") },
              { Symbol::Plus,
                tr("This program checks every permission, now and whenever you ask") },
              { Symbol::Minus,
                tr("Combidesk has not been tested with it and gives no guarantees") },
              { Symbol::Minus,
                tr("When the integration grows, permissions may have to be added by hand") } });
    m_standard->setTexts(
            tr("Standard secret key"),
            { { Symbol::Plus, tr("Combidesk has been fully tested with it") },
              { Symbol::Plus, tr("New functions work at once, without touching the key") },
              { Symbol::Minus,
                tr("Gives full access to your Stripe account, far more than reading") },
              { Symbol::Minus,
                tr("Can be a problem with certifications such as ISO\u00a0"
                   "27001 or SOC\u00a0"
                   "2") } });
    m_haveKey->setText(tr("I already have a key"));
    showAdvice();
}

// Who cannot save a key should know it before one is made: Stripe shows it only once.
void KindPage::showAdvice()
{
    const auto obstacle = m_setup.keychainObstacle();
    m_warns = obstacle || m_isListGone;
    if (obstacle && m_isCompact) // the page that saves tells the rest
        m_advice->show(MessagePanel::Kind::Hint,
                       tr("No keychain is running, so no key can be saved on this computer."));
    else if (obstacle)
        m_advice->show(MessagePanel::Kind::Hint, Words::problem(*obstacle));
    else if (m_isListGone && m_isCompact)
        m_advice->show(MessagePanel::Kind::Hint, tr("No key is saved on this computer any more."));
    else if (m_isListGone)
        m_advice->show(MessagePanel::Kind::Hint,
                       tr("<b>No key is saved on this computer any more.</b> Another window of "
                          "this program has removed it."));
    else
        m_advice->show(
                MessagePanel::Kind::Info,
                tr("<b>Not sure?</b> Take the restricted key. If something does not work, you can "
                   "switch later."));
}
