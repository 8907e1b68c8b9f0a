// SPDX-License-Identifier: MIT

#include "enterkeypage.h"

#include "app/setup/keysetup.h"
#include "readingview.h"
#include "ui/dashboard/dashboarddrawing.h"
#include "ui/keyentry/secretline.h"
#include "ui/system/clipboard.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/rotationwords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Metrics::px;

EnterKeyPage::EnterKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : Page(setup, parent)
    , m_clipboard(clipboard)
    , m_label(new TextLabel(Metrics::Type::Strong))
    , m_field(new KeyField(clipboard))
    , m_reading(new ReadingView(setup))
    , m_lost(new MessagePanel)
    , m_privacy(new MessagePanel)
    , m_emptyClipboard(new LinkButton)
    , m_lostLink(new LinkButton)
    , m_makeNew(new PlainButton)
    , m_footer(new QWidget(this))
    , m_drawing(new DashboardDrawing(DashboardView::CopyKey))
{
    m_emptyClipboard->setObjectName(u"emptyClipboard"_s);
    m_lost->setObjectName(u"lostKeyHelp"_s);
    m_makeNew->setObjectName(u"makeNewKey"_s);
    m_label->setBuddy(m_field->line());
    m_lost->setAction(m_makeNew);
    m_privacy->setAction(m_emptyClipboard);
    makeFooter();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_label);
    layout->addSpacing(-px(13));
    layout->addWidget(m_field);
    layout->addSpacing(-px(3));
    layout->addWidget(m_reading);
    layout->addWidget(m_lost);
    layout->addWidget(m_privacy);
    layout->addWidget(m_drawing);
    layout->addStretch(1);

    connect(m_field, &KeyField::entered, this, &EnterKeyPage::takeOver);
    connect(m_field, &KeyField::nothingToPaste, m_reading, &ReadingView::sayThatNothingWasPasted);
    connect(m_reading, &ReadingView::chosen, this, [this](int index) {
        m_setup.chooseKey(index);
        showKey();
    });
    connect(m_reading, &ReadingView::checkAnyway, this, [this] {
        m_setup.confirmDoubt();
        m_setup.check();
    });
    connect(m_reading, &ReadingView::useAnyway, this, [this] {
        m_setup.confirmDoubt();
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reading, &ReadingView::makeRestricted, &m_setup, &KeySetup::returnToMakeKey);
    connect(m_reading, &ReadingView::putBack, this, &EnterKeyPage::putBack);
    connect(m_emptyClipboard, &QPushButton::clicked, this, &EnterKeyPage::emptyClipboard);
    connect(m_makeNew, &QPushButton::clicked, &m_setup, &KeySetup::returnToMakeKey);
    connect(&m_setup, &KeySetup::readingChanged, this, &EnterKeyPage::showReading);
    connect(&m_setup, &KeySetup::keychainAsked, this, &EnterKeyPage::showReading);
    connect(&m_setup, &KeySetup::keyForgotten, this, &EnterKeyPage::forget);
}

void EnterKeyPage::makeFooter()
{
    m_lostLink->setObjectName(u"lostKey"_s);
    auto *layout = new QHBoxLayout(m_footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lostLink);
    layout->addStretch(1);
    connect(m_lostLink, &QPushButton::clicked, this, &EnterKeyPage::explainLoss);
}

QString EnterKeyPage::title() const
{
    if (m_setup.inHand().rotates)
        return tr("Copy the new key and enter it here");
    if (m_setup.isKeyMade())
        return tr("Enter the key here");
    return m_setup.path() == KeyPath::Standard ? tr("Copy the secret key and enter it here")
                                               : tr("Copy the key and enter it here");
}

QString EnterKeyPage::lead() const
{
    const bool standard = m_setup.path() == KeyPath::Standard;
    if (const SavedKey *old = m_setup.rotation().oldKey())
        //: %1: the last letters of the old key, "…Ab12"
        return tr("Stripe shows the new key only once: click it to copy it, then paste it here. "
                  "The "
                  "old key (%1) does not belong here.")
                .arg(RotationWords::ending(old->key.display));
    if (m_setup.isKeyMade())
        return tr("Paste the key that you were given. It begins with “%1”.")
                .arg(standard ? u"sk_live_"_s : u"rk_live_"_s);
    return standard
            ? tr("Click the secret key in Stripe to copy it, then paste it here.")
            : tr("Press “Create key” in Stripe. Stripe shows the key only once: click it to "
                 "copy it, then paste it here.");
}

QString EnterKeyPage::primaryText() const
{
    return m_setup.stage() == Stage::Recognising ? QString() : tr("Check &key");
}

QWidget *EnterKeyPage::footer()
{
    return m_footer;
}

QWidget *EnterKeyPage::firstFocus()
{
    return m_setup.inHand().recognised ? nullptr : m_field->line();
}

void EnterKeyPage::press()
{
    if (m_setup.key() && m_setup.doubt() == KeyDoubt::None) {
        m_setup.check();
        return;
    }
    m_mayExplain = true;
    showReading();
    QWidget *answer = m_reading->answer();
    (answer ? answer : m_field)->setFocus(Qt::OtherFocusReason);
}

void EnterKeyPage::enter()
{
    if (m_setup.key())
        m_field->setKey(m_setup.key()->secret);
    showReading();
}

// The field does not keep what KeySetup has; what is no key stays to be looked at.
void EnterKeyPage::leave()
{
    m_field->mask();
    m_lost->hide();
    m_former = {};
    if (m_setup.key())
        m_field->forget();
}

void EnterKeyPage::takeOver(KeyField::Entry entry)
{
    Secret text = m_field->take();
    const bool pasted = entry == KeyField::Entry::Pasted;
    m_leftBehind = pasted && isOnClipboard(text) ? LeftBehind::OnClipboard : LeftBehind::Nothing;
    m_mayExplain = pasted;
    if (m_setup.key())
        m_former = m_setup.key()->secret.duplicate();
    m_setup.enter(std::move(text));
    if (!m_setup.key())
        return;
    m_former = {};
    if (pasted)
        m_field->setKey(m_setup.key()->secret); // without what was cleaned away
}

bool EnterKeyPage::isOnClipboard(const Secret &text) const
{
    QString onClipboard = m_clipboard.text();
    return Secret::takenFrom(onClipboard) == text;
}

void EnterKeyPage::putBack()
{
    m_setup.enter(std::move(m_former));
    showKey();
}

void EnterKeyPage::showKey()
{
    if (m_setup.key())
        m_field->setKey(m_setup.key()->secret);
    m_field->setFocus(Qt::OtherFocusReason);
}

void EnterKeyPage::emptyClipboard()
{
    m_clipboard.clear();
    m_leftBehind = LeftBehind::Emptied;
    showPrivacy();
    m_field->setFocus(Qt::OtherFocusReason);
}

void EnterKeyPage::explainLoss()
{
    m_lost->setVisible(m_lost->isHidden());
    showPrivacy();
    if (m_lost->isVisible())
        m_makeNew->setFocus(Qt::OtherFocusReason);
}

void EnterKeyPage::forget()
{
    m_field->forget();
    m_former = {};
    m_leftBehind = LeftBehind::Nothing;
    m_mayExplain = false;
    showReading();
}

void EnterKeyPage::showReading()
{
    m_reading->showReading(m_mayExplain, !m_former.isEmpty() && !m_setup.key());
    showPrivacy();
    nameField();
    Q_EMIT headingChanged(); // another kind of key may be another path
}

void EnterKeyPage::showPrivacy()
{
    QStringList sentences { tr("The key is sent to Stripe alone, to check it, and is kept nowhere "
                               "until you save it.") };
    const bool onClipboard = m_setup.key() && m_leftBehind == LeftBehind::OnClipboard;
    if (onClipboard)
        sentences << tr("It is still on the clipboard, too.");
    if (m_leftBehind == LeftBehind::Emptied)
        sentences << tr("The clipboard is empty now. If this computer keeps a clipboard history, "
                        "delete the key there, too.");
    m_emptyClipboard->setVisible(onClipboard);
    m_privacy->show(MessagePanel::Kind::Info, sentences.join(u' '));
    // One thing at a time.
    if (m_setup.key())
        m_lost->hide();
    m_lostLink->setHidden(m_setup.key());
    m_privacy->setHidden(m_reading->answer() || !m_lost->isHidden());
    // How to come by the key; in the other path the step before has shown it.
    m_drawing->setVisible(!m_setup.key() && !m_setup.isKeyMade() && !m_setup.inHand().rotates
                          && m_setup.path() == KeyPath::Restricted);
}

void EnterKeyPage::nameField()
{
    const bool standard = m_setup.path() == KeyPath::Standard;
    const QString name = standard ? tr("Secret key") : tr("Restricted key");
    m_label->setText(name);
    m_field->line()->setAccessibleName(name);
    m_field->line()->setPlaceholderText(standard ? u"sk_live_…"_s : u"rk_live_…"_s);
}

void EnterKeyPage::retranslate()
{
    m_emptyClipboard->setText(tr("Empty the clipboard"));
    m_lostLink->setText(tr("I have lost the key"));
    m_makeNew->setText(m_setup.inHand().rotates ? tr("Back to “Rotate key”")
                                                : tr("Make a new key"));
    const bool lostIsHidden = m_lost->isHidden();
    m_lost->show(MessagePanel::Kind::Info,
                 m_setup.inHand().rotates
                         ? tr("<b>Nobody can show a lost key again, not even Stripe.</b> Press "
                              "“Rotate key” once "
                              "more, on the new key, and copy what Stripe shows at once.")
                         : tr("<b>Nobody can show a lost key again, not even Stripe.</b> Make a "
                              "new one and "
                              "copy it at once. Then delete the lost one in Stripe’s list of keys: "
                              "press “...” "
                              "at its end."));
    m_lost->setHidden(lostIsHidden);
    m_reading->retranslate();
    showReading();
}
