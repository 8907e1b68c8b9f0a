// SPDX-License-Identifier: MIT

#include "savedkeyspage.h"

#include "app/saved/condition.h"
#include "app/saved/savedkeysoverview.h"
#include "recoverynote.h"
#include "reportallbutton.h"
#include "ui/dialogs/removalquestion.h"
#include "ui/dialogs/savedkeydetails.h"
#include "ui/lists/checkallpanel.h"
#include "ui/lists/deletionkeys.h"
#include "ui/lists/savedkeyactions.h"
#include "ui/lists/savedkeydelegate.h"
#include "ui/lists/savedkeystoolbar.h"
#include "ui/style/metrics.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/rowlist.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using Metrics::px;

SavedKeysPage::SavedKeysPage(KeySetup &setup, SavedKeysOverview &overview, KeyRecovery &recovery,
                             StripeAnswer::Source answering, QWidget *parent)
    : Page(setup, parent)
    , m_overview(overview)
    , m_model(new SavedKeyModel(overview, this))
    , m_filter(new SavedKeyFilter(*m_model, this))
    , m_toolbar(new SavedKeysToolbar(*m_model, *m_filter))
    , m_list(new RowList)
    , m_actions(new SavedKeyActions)
    , m_checkAllPanel(new CheckAllPanel(overview))
    , m_message(new MessagePanel)
    , m_footer(new QWidget)
    , m_checkAll(new LinkButton)
    , m_reportAll(new ReportAllButton(overview, answering))
{
    m_list->setObjectName(QStringLiteral("savedKeys"));
    m_list->setModel(m_filter);
    m_list->setUniformItemSizes(true);
    auto *delegate = new SavedKeyDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &SavedKeyDelegate::remedyClicked, this, &SavedKeysPage::doWhatChosenNeeds);
    m_message->setObjectName(QStringLiteral("savedMessage"));
    makeButtons();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_toolbar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_actions);
    layout->addWidget(m_checkAllPanel);
    layout->addWidget(m_message);
    layout->addWidget(new RecoveryNote(recovery));
    layout->addStretch(0);
    listen();
    listenToList();
}

void SavedKeysPage::makeButtons()
{
    m_checkAll->setObjectName(QStringLiteral("checkAll"));
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(px(20));
    footer->addWidget(m_checkAll);
    footer->addWidget(m_reportAll);
    footer->addStretch(1);

    connect(m_actions, &SavedKeyActions::use, this, &SavedKeysPage::useChosen);
    connect(m_actions, &SavedKeyActions::check, this, &SavedKeysPage::checkChosen);
    connect(m_actions, &SavedKeyActions::rotate, this, &SavedKeysPage::rotateChosen);
    connect(m_actions, &SavedKeyActions::replace, this, &SavedKeysPage::replaceChosen);
    connect(m_actions, &SavedKeyActions::rename, this, &SavedKeysPage::rename);
    connect(m_actions, &SavedKeyActions::details, this, &SavedKeysPage::showDetails);
    connect(m_actions, &SavedKeyActions::remove, this, &SavedKeysPage::askBeforeRemoving);
    connect(m_checkAll, &QPushButton::clicked, this, &SavedKeysPage::checkAll);
    connect(m_reportAll, &ReportAllButton::told, m_message, &MessagePanel::show);
}

void SavedKeysPage::onKey(const QKeySequence &key, void (SavedKeysPage::*act)())
{
    auto *shortcut = new QShortcut(key, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void SavedKeysPage::turnToChosen(Turn turn)
{
    KeySetup &setup = m_setup;
    askToTurnAway([&setup, turn, id = chosenKey().id](KeySetup::UnsavedKey unsaved) {
        (setup.*turn)(id, unsaved);
    });
}

void SavedKeysPage::rotateChosen()
{
    KeyRotation &rotation = m_setup.rotation();
    askToTurnAway([&rotation, id = chosenKey().id](KeySetup::UnsavedKey unsaved) {
        rotation.rotate(id, unsaved);
    });
}

void SavedKeysPage::doWhatChosenNeeds()
{
    const Remedy remedy = remedyOf(chosenKey(), QDateTime::currentDateTimeUtc());
    if (remedy == Remedy::Replace)
        replaceChosen();
    else if (remedy == Remedy::GoOnRotating || remedy == Remedy::EndRotation)
        rotateChosen();
    else if (remedy == Remedy::RemoveOld)
        askBeforeRemoving();
    else if (remedy != Remedy::None)
        checkChosen();
}

void SavedKeysPage::rename()
{
    m_message->clear();
    m_list->setFocus(Qt::OtherFocusReason); // where it returns to
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void SavedKeysPage::showDetails()
{
    if (const auto saved = m_overview.findWhole(chosenKey().id))
        (new SavedKeyDetails(*saved, m_overview, this))->open();
}

void SavedKeysPage::listen()
{
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_toolbar,
            &SavedKeysToolbar::search);
    connect(m_toolbar, &SavedKeysToolbar::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_checkAllPanel, &CheckAllPanel::focusLeft, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_model, &SavedKeyModel::notRenamed, this, [this] {
        m_message->show(MessagePanel::Kind::Bad, Words::problem(Problem::ListNotWritten));
    });
    connect(&m_overview, &SavedKeysOverview::progressed, this,
            [this] { m_checkAll->setVisible(!m_overview.isCheckingAll()); });
    connect(&m_overview, &SavedKeysOverview::notRemoved, this,
            [this](const SavedKey &, Problem problem) {
                m_message->show(
                        MessagePanel::Kind::Bad,
                        tr("<b>The key was not removed.</b> %1").arg(Words::problem(problem)));
            });
    connect(&m_overview, &SavedKeysOverview::keychainAsked, this, &SavedKeysPage::showState);
    connect(&m_setup, &KeySetup::keychainAsked, this, &SavedKeysPage::showState);
    connect(&m_setup, &KeySetup::savedKeyGone, this, &SavedKeysPage::tellThatItIsGone);
}

void SavedKeysPage::listenToList()
{
    onKey(Qt::Key_Return, &SavedKeysPage::useChosen);
    onKey(Qt::Key_Enter, &SavedKeysPage::useChosen);
    onKey(Qt::Key_Space, &SavedKeysPage::doWhatChosenNeeds);
    onKey(Qt::Key_F2, &SavedKeysPage::rename);
    for (const QKeySequence &key : DeletionKeys::of(DeletionKeys::ofThisSystem()))
        onKey(key, &SavedKeysPage::askBeforeRemoving);
    connect(m_filter, &SavedKeyFilter::layoutChanged, this, [this] {
        if (!m_overview.isCheckingAll()) // or rows that find their place would pull the list along
            m_list->scrollTo(m_list->currentIndex());
    });
    connect(m_filter, &SavedKeyFilter::rowsInserted, this, &SavedKeysPage::showFound);
    connect(m_filter, &SavedKeyFilter::rowsRemoved, this, &SavedKeysPage::showFound);
}

QString SavedKeysPage::title() const
{
    return tr("Your saved keys");
}

QString SavedKeysPage::lead() const
{
    //: %1: the keychain, "GNOME Keyring" or "your computer's keychain"
    return tr("These keys are in %1. Choose one, or set up another.")
            .arg(Words::keychain(m_overview.keychain()));
}

QString SavedKeysPage::primaryText() const
{
    return tr("&Set up another key");
}

QWidget *SavedKeysPage::firstFocus()
{
    return m_list;
}

void SavedKeysPage::press()
{
    m_setup.setUpAnother();
}

void SavedKeysPage::enter()
{
    m_model->refresh();
    m_toolbar->refresh();
    m_checkAllPanel->forgetGoodEnd();
    showFound();
    chooseKeyInQuestion();
    showState();
}

// Whoever comes from a key finds it chosen. One that was saved meanwhile need not be like what was
// searched for before.
void SavedKeysPage::chooseKeyInQuestion()
{
    const QString id = m_setup.savedKeyInQuestion();
    if (m_model->find(id).id.isEmpty())
        return;
    if (m_filter->rowOf(id) < 0)
        m_toolbar->clearSearch();
    const int row = m_filter->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_filter->index(row, 0));
}

SavedKey SavedKeysPage::chosenKey() const
{
    return m_filter->at(m_list->currentIndex());
}

// What can be done with a key is not offered where none is seen.
void SavedKeysPage::showFound()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->updateGeometry();
    m_list->setVisible(m_filter->rowCount() > 0);
    m_actions->setVisible(m_filter->rowCount() > 0);
}

void SavedKeysPage::showState()
{
    const bool isFetching = m_setup.stage() == Stage::Fetching;
    if ((isFetching && m_setup.keychainIsAsking()) || m_overview.keychainIsAsking())
        m_message->show(MessagePanel::Kind::Hint,
                        tr("The keychain has not answered yet. Your computer may be asking for "
                           "permission or a password in another window."));
    else if (isFetching)
        m_message->show(MessagePanel::Kind::Info, tr("Fetching the key from the keychain."));
    else if (m_setup.stage() == Stage::NotFetched && m_setup.keychainProblem())
        m_message->show(MessagePanel::Kind::Bad, Words::problem(*m_setup.keychainProblem()));
    else
        m_message->clear();
}

void SavedKeysPage::tellThatItIsGone(const QString &id)
{
    const QString name = m_model->find(id).name.toHtmlEscaped();
    m_model->refresh();
    //: %1: the name that the person gave the key
    m_message->show(MessagePanel::Kind::Hint,
                    tr("<b>“%1” is no longer saved on this computer.</b> Another window of this "
                       "program has removed it.")
                            .arg(name));
}

void SavedKeysPage::checkAll()
{
    m_message->clear();
    const bool hadFocus = m_checkAll->hasFocus();
    m_overview.check(m_model->keys());
    if (hadFocus) // the button is gone
        m_checkAllPanel->setFocus(Qt::OtherFocusReason);
}

void SavedKeysPage::askBeforeRemoving()
{
    const SavedKey saved = chosenKey();
    if (saved.id.isEmpty())
        return;
    auto *question = new RemovalQuestion(saved, m_overview.keychain(), this);
    connect(question, &Question::accepted, this, [this, id = saved.id] { m_overview.remove(id); });
    question->open();
}

void SavedKeysPage::retranslate()
{
    m_list->setAccessibleName(tr("Saved keys"));
    m_checkAll->setText(tr("Check all of &them"));
    m_toolbar->retranslate();
    m_actions->retranslate();
    m_checkAllPanel->retranslate();
    m_reportAll->retranslate();
    m_model->retranslate();
    showState();
}
