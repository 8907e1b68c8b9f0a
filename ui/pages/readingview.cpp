// SPDX-License-Identifier: MIT

#include "readingview.h"

#include "app/setup/keysetup.h"
#include "ui/keyentry/keychoice.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plainbutton.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReadingView::ReadingView(const KeySetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_result(new MessagePanel)
    , m_choice(new MessagePanel)
    , m_doubt(new MessagePanel)
    , m_putBack(new LinkButton)
    , m_keys(new KeyChoice)
    , m_checkAnyway(new PlainButton)
    , m_useAnyway(new PlainButton)
    , m_makeRestricted(new PlainButton)
{
    m_result->setObjectName(u"keyMessage"_s);
    m_choice->setObjectName(u"keyChoice"_s);
    m_doubt->setObjectName(u"keyDoubt"_s);
    m_putBack->setObjectName(u"putBack"_s);
    m_result->addBelow(m_putBack);
    m_choice->addBelow(m_keys);
    makeDoubt();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (MessagePanel *panel : { m_result, m_choice, m_doubt })
        layout->addWidget(panel);

    connect(m_putBack, &QPushButton::clicked, this, &ReadingView::putBack);
    connect(m_keys, &KeyChoice::chosen, this, &ReadingView::chosen);
    hide();
}

void ReadingView::makeDoubt()
{
    m_checkAnyway->setObjectName(u"checkAnyway"_s);
    m_useAnyway->setObjectName(u"useAnyway"_s);
    m_makeRestricted->setObjectName(u"makeRestricted"_s);
    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(buttons);
    layout->setSpacing(Metrics::px(2));
    for (QPushButton *button : { m_checkAnyway, m_useAnyway, m_makeRestricted })
        layout->addWidget(button);
    m_doubt->addBelow(buttons);
    connect(m_checkAnyway, &QPushButton::clicked, this, &ReadingView::checkAnyway);
    connect(m_useAnyway, &QPushButton::clicked, this, &ReadingView::useAnyway);
    connect(m_makeRestricted, &QPushButton::clicked, this, &ReadingView::makeRestricted);
}

void ReadingView::showReading(bool explainProblem, bool canPutBack)
{
    const auto &reading = m_setup.inHand().reading;
    m_result->clear();
    m_choice->clear();
    m_doubt->clear();
    m_putBack->setVisible(canPutBack);
    if (reading.problem == Problem::SeveralKeys) {
        m_keys->offer(reading.keys);
        m_choice->show(MessagePanel::Kind::Hint, Words::problem(*reading.problem));
    } else if (m_setup.doubt() != KeyDoubt::None) {
        showDoubt();
    } else if (m_setup.key() || explainProblem || canPutBack) {
        showResult();
    }
    setVisible(!m_result->isHidden() || !m_choice->isHidden() || !m_doubt->isHidden());
}

void ReadingView::sayThatNothingWasPasted()
{
    m_result->show(MessagePanel::Kind::Hint,
                   tr("There is no text on the clipboard. Copy the key in Stripe, then press "
                      "“Paste”."));
    show();
}

QWidget *ReadingView::answer() const
{
    if (!m_choice->isHidden())
        return m_keys->first();
    if (m_doubt->isHidden())
        return nullptr;
    return m_checkAnyway->isHidden() ? m_makeRestricted : m_checkAnyway;
}

void ReadingView::showResult()
{
    const auto &reading = m_setup.inHand().reading;
    const auto *key = m_setup.key();
    if (!key) {
        m_result->show(MessagePanel::Kind::Bad,
                       Words::problem(reading.problem.value_or(Problem::NothingEntered),
                                      reading.identity));
        return;
    }
    if (m_setup.stage() == Stage::Recognising || m_setup.inHand().recognised) {
        showSaved();
        return;
    }
    QStringList sentences { kindAndEnding() };
    if (key->identity.kind == KeyKind::Standard)
        sentences << tr("It can do everything in your Stripe account; Combidesk only reads.");
    if (reading.cleaned)
        sentences << Words::cleaned(reading.cleaned);
    m_result->show(MessagePanel::Kind::Good, sentences.join(u' '));
}

// The same key is not saved twice.
void ReadingView::showSaved()
{
    const auto &recognised = m_setup.inHand().recognised;
    const auto &replaces = m_setup.inHand().replaces;
    const QString name = recognised ? recognised->name.toHtmlEscaped() : QString();
    if (!recognised && m_setup.keychainIsAsking())
        m_result->show(MessagePanel::Kind::Hint,
                       tr("The keychain has not answered yet. Your computer may be asking for "
                          "permission or a password in another window."));
    else if (!recognised)
        m_result->show(MessagePanel::Kind::Info,
                       kindAndEnding() + u' '
                               + tr("A saved key has the same ending. Looking in the keychain "
                                    "whether it is the same key."));
    else if (replaces && replaces->id == recognised->id)
        m_result->show(MessagePanel::Kind::Hint,
                       kindAndEnding() + u' '
                               + tr("<b>This is “%1” itself, the key that you are replacing.</b> "
                                    "Copy the new key in Stripe, then paste it here.")
                                         .arg(name));
    else
        m_result->show(MessagePanel::Kind::Info,
                       kindAndEnding() + u' '
                               + tr("<b>You have saved this key as “%1”.</b> It is used as that "
                                    "key, and not saved twice.")
                                         .arg(name));
}

void ReadingView::showDoubt()
{
    const bool standard = m_setup.doubt() == KeyDoubt::StandardInsteadOfRestricted;
    m_useAnyway->setVisible(standard);
    m_makeRestricted->setVisible(standard);
    m_checkAnyway->setVisible(!standard);
    const QString doubt = standard ? tr("It can do everything in your Stripe account, far more "
                                        "than reading. You chose a restricted "
                                        "key.")
                                   : tr("With a test key, Combidesk sees only test data.");
    QStringList sentences { kindAndEnding(), doubt };
    if (m_setup.inHand().reading.cleaned)
        sentences << Words::cleaned(m_setup.inHand().reading.cleaned);
    m_doubt->show(MessagePanel::Kind::Hint, sentences.join(u' '));
}

QString ReadingView::kindAndEnding() const
{
    const KeyIdentity &key = m_setup.key()->identity;
    //: %1: "Restricted key, live". %2: the last four letters of the key
    return tr("<b>%1.</b> It ends in <b>%2</b>; Stripe shows the same ending.")
            .arg(Words::kindAndMode(key).toHtmlEscaped(), key.display.right(4).toHtmlEscaped());
}

void ReadingView::retranslate()
{
    m_putBack->setText(tr("Put back the key that was here"));
    m_checkAnyway->setText(tr("Check it anyway"));
    m_useAnyway->setText(tr("Use it anyway"));
    m_makeRestricted->setText(tr("Make a restricted key"));
}
