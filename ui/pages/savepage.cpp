// SPDX-License-Identifier: MIT

#include "savepage.h"

#include "app/setup/keysetup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using Metrics::px;

namespace {
constexpr int longestName = 80;
}

SavePage::SavePage(KeySetup &setup, QWidget *parent)
    : Page(setup, parent)
    , m_label(new TextLabel(Metrics::Type::Strong))
    , m_name(new QLineEdit)
    , m_doubt(new MessagePanel)
    , m_saveAsAnother(new PlainButton)
    , m_replaceAnyway(new PlainButton)
    , m_message(new MessagePanel)
    , m_explanation(new MessagePanel)
    , m_footer(new QWidget)
    , m_skip(new LinkButton)
{
    m_name->setObjectName(QStringLiteral("keyName"));
    m_name->setMaxLength(longestName);
    m_name->setMinimumHeight(px(42));
    m_name->setMaximumWidth(px(440));
    m_label->setBuddy(m_name);
    m_message->setObjectName(QStringLiteral("saveMessage"));
    m_explanation->setObjectName(QStringLiteral("saveExplanation"));
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->addWidget(m_skip);
    footer->addStretch(1);
    m_skip->setObjectName(QStringLiteral("skipSaving"));
    makeDoubt();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_label);
    layout->addWidget(m_name);
    layout->addSpacing(px(8));
    layout->addWidget(m_doubt);
    layout->addWidget(m_message);
    layout->addWidget(m_explanation);
    layout->addStretch(1);

    connect(m_skip, &QPushButton::clicked, this, [this] { m_setup.skipSaving(); });
    connect(&m_setup, &KeySetup::keychainAsked, this, &SavePage::showState);
    connect(&m_setup, &KeySetup::keyForgotten, m_name, &QLineEdit::clear);
}

void SavePage::makeDoubt()
{
    m_doubt->setObjectName(QStringLiteral("replacementDoubt"));
    m_saveAsAnother->setObjectName(QStringLiteral("saveAsAnother"));
    m_replaceAnyway->setObjectName(QStringLiteral("replaceAnyway"));
    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(buttons);
    layout->setSpacing(px(2));
    for (QPushButton *button : { m_saveAsAnother, m_replaceAnyway })
        layout->addWidget(button);
    m_doubt->addBelow(buttons);
    connect(m_saveAsAnother, &QPushButton::clicked, this, &SavePage::saveAsAnother);
    connect(m_replaceAnyway, &QPushButton::clicked, this, &SavePage::replaceAnyway);
}

QString SavePage::title() const
{
    return tr("Save the key on this computer");
}

QString SavePage::lead() const
{
    const auto &replaced = m_setup.inHand().replaces;
    //: %1: the name that the person gave the key, %2: "rk_live_...Ab12"
    if (replaced && m_setup.inHand().rotates)
        return tr("This is the new key. The old one, “%1” (%2), stays saved until Stripe refuses "
                  "it.")
                .arg(replaced->name, replaced->key.display);
    //: %1: the name that the person gave the key, %2: "rk_live_...Ab12"
    if (replaced)
        return tr("This replaces the saved key “%1” (%2). When Combidesk has the new one, delete "
                  "the "
                  "old one in Stripe.")
                .arg(replaced->name, replaced->key.display);
    return tr("Stripe shows the key only once. If you save it, you can check it again later, or "
              "enter it in Combidesk once more.");
}

QString SavePage::primaryText() const
{
    return m_setup.stage() == Stage::NotSaved ? tr("&Try again") : tr("&Save key");
}

QWidget *SavePage::firstFocus()
{
    return m_setup.stage() == Stage::NameKey ? m_name : nullptr;
}

void SavePage::press()
{
    if (m_setup.replacementDoubt() != ReplacementDoubt::None) {
        m_saveAsAnother->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_name->text().trimmed().isEmpty()) {
        m_message->show(MessagePanel::Kind::Hint,
                        tr("Give the key a name, so that you know it again later. For example: the "
                           "name of your shop."));
        m_name->setFocus();
        return;
    }
    m_setup.save(m_name->text().trimmed());
}

void SavePage::enter()
{
    showExplanation();
    showName();
    if (m_setup.stage() == Stage::NameKey)
        m_name->selectAll();
    showState();
}

// What the person typed stays; what was suggested for another key does not.
void SavePage::showName()
{
    if (!m_name->text().isEmpty() && m_name->text() != m_suggestion)
        return;
    m_suggestion = m_setup.suggestedName();
    m_name->setText(m_suggestion);
}

void SavePage::saveAsAnother()
{
    m_setup.keepReplaced();
    showName();
    showDoubt();
    Q_EMIT headingChanged(); // it replaces nothing any more
    press();
}

void SavePage::replaceAnyway()
{
    m_setup.confirmReplacement();
    showDoubt();
    press();
}

void SavePage::showDoubt()
{
    m_replaceAnyway->setText(m_setup.inHand().rotates ? tr("It is the new key")
                                                      : tr("Replace the old key"));
    const KeyInHand &inHand = m_setup.inHand();
    // One thing at a time.
    m_explanation->setVisible(m_setup.replacementDoubt() == ReplacementDoubt::None);
    if (!inHand.replaces || m_setup.replacementDoubt() == ReplacementDoubt::None) {
        m_doubt->clear();
        return;
    }
    const SavedKey &old = *inHand.replaces;
    const QString name = old.name.toHtmlEscaped();
    const QString loss = inHand.rotates
            ? tr("So it may not be what “Rotate key” has made.")
            : tr("If you replace “%1”, it leaves this computer, and Stripe does not "
                 "show it again.")
                      .arg(name);
    if (m_setup.replacementDoubt() == ReplacementDoubt::TestForLive)
        m_doubt->show(MessagePanel::Kind::Hint,
                      tr("<b>This is a test key, and “%1” is a live key.</b> With a test key, "
                         "Combidesk sees only test data.")
                                      .arg(name)
                              + u' ' + loss);
    else if (m_setup.replacementDoubt() == ReplacementDoubt::OtherAccount)
        //: %1: the name of the saved key, %2 and %3: Stripe's numbers of accounts, "acct_1AbC"
        m_doubt->show(MessagePanel::Kind::Hint,
                      tr("<b>This key belongs to another Stripe account than “%1”.</b> This key: "
                         "%2. “%1”: %3.")
                                      .arg(name, inHand.account, old.account)
                              + u' ' + loss);
    else
        //: %1: the name of the saved key, %2: "rk_live_...Ab12"
        m_doubt->show(MessagePanel::Kind::Hint,
                      tr("<b>It is not known whether this key belongs to the same Stripe account "
                         "as “%1” (%2).</b>")
                                      .arg(name, old.key.display)
                              + u' ' + loss);
}

void SavePage::showState()
{
    showDoubt();
    m_name->setReadOnly(m_setup.stage() == Stage::Saving);
    if (m_setup.stage() == Stage::Saving) {
        if (m_setup.keychainIsAsking())
            m_message->show(MessagePanel::Kind::Hint,
                            tr("The keychain has not answered yet. Your computer may be asking for "
                               "permission or a password in another window."));
        else
            m_message->clear();
    } else if (m_setup.stage() == Stage::NotSaved && m_setup.keychainProblem()) {
        m_message->show(MessagePanel::Kind::Bad,
                        tr("<b>The key is not saved.</b> %1")
                                .arg(Words::problem(*m_setup.keychainProblem())));
    } else {
        m_message->clear();
    }
}

// A keychain that is not protected deserves more than a look in passing.
void SavePage::showExplanation()
{
    const bool isReadable = m_setup.keychainProtection() == Vault::Protection::None;
    m_explanation->show(isReadable ? MessagePanel::Kind::Hint : MessagePanel::Kind::Info,
                        explanation());
    showDoubt();
}

QString SavePage::explanation() const
{
    const Vault::Backend backend = m_setup.keychain();
    if (backend == Vault::Backend::None)
        return tr("This computer has no keychain, so the key cannot be saved here.");
    if (backend == Vault::Backend::Practice)
        return tr("In practice the key is kept only until you close this window.");
    //: %1: the name of the keychain, %2: a sentence on what protects the key there
    return tr("The key goes into <b>%1</b>. %2 It is kept nowhere else, and it counts as saved "
              "only after it has been read back and compared.")
            .arg(Words::keychain(backend).toHtmlEscaped(),
                 Words::protection(m_setup.keychainProtection()));
}

void SavePage::retranslate()
{
    m_label->setText(tr("Name for this key"));
    m_name->setAccessibleName(tr("Name for this key"));
    m_skip->setText(tr("Continue without saving"));
    m_saveAsAnother->setText(tr("Save as another key"));
    showExplanation();
    showState();
}
