// SPDX-License-Identifier: MIT

#include "savedkeyspage.h"

#include "app/setup/keysetup.h"
#include "ui/dialogs/question.h"
#include "ui/lists/savedkeydelegate.h"
#include "ui/lists/savedkeymodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/rowlist.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using Metrics::px;

SavedKeysPage::SavedKeysPage(KeySetup &setup, QWidget *parent)
    : Page(setup, parent)
    , m_model(new SavedKeyModel(setup, this))
    , m_list(new RowList)
    , m_use(new QPushButton)
    , m_check(new QPushButton)
    , m_replace(new QPushButton)
    , m_remove(new QPushButton)
    , m_message(new MessagePanel)
    , m_footer(new QWidget)
    , m_checkAll(new LinkButton)
{
    m_list->setObjectName(QStringLiteral("savedKeys"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SavedKeyDelegate(m_list));
    m_use->setObjectName(QStringLiteral("useSaved"));
    m_check->setObjectName(QStringLiteral("checkSaved"));
    m_replace->setObjectName(QStringLiteral("replaceSaved"));
    m_remove->setObjectName(QStringLiteral("removeSaved"));
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->addWidget(m_checkAll);
    footer->addStretch(1);
    m_checkAll->setObjectName(QStringLiteral("checkAll"));
    m_message->setObjectName(QStringLiteral("savedMessage"));

    auto *actions = new QHBoxLayout;
    actions->setSpacing(px(2));
    for (QPushButton *button : { m_use, m_check, m_replace, m_remove }) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_list, 1);
    layout->addLayout(actions);
    layout->addWidget(m_message);
    layout->addStretch(0);

    connect(m_use, &QPushButton::clicked, this,
            [this] { turnTo([this, id = chosen()] { m_setup.useSaved(id); }); });
    connect(m_check, &QPushButton::clicked, this,
            [this] { turnTo([this, id = chosen()] { m_setup.checkSaved(id); }); });
    connect(m_replace, &QPushButton::clicked, this,
            [this] { turnTo([this, id = chosen()] { m_setup.replaceSaved(id); }); });
    connect(m_remove, &QPushButton::clicked, this, &SavedKeysPage::askBeforeRemoving);
    connect(m_checkAll, &QPushButton::clicked, this, [this] {
        m_model->clearNotes();
        m_message->clear();
        m_setup.checkAllSaved();
    });
    connect(&m_setup, &KeySetup::savedKeysChanged, this, &SavedKeysPage::refresh);
    connect(&m_setup, &KeySetup::savedKeyChecking, this,
            [this](const QString &id) { m_model->setNote(id, tr("Checking…")); });
    connect(&m_setup, &KeySetup::savedKeyChecked, this,
            [this](const QString &id) { m_model->setNote(id, {}); });
    connect(&m_setup, &KeySetup::savedKeyNotChecked, this,
            [this](const QString &id, Problem problem) {
                m_model->setNote(id, Words::shortProblem(problem));
                m_message->show(MessagePanel::Kind::Hint, Words::problem(problem));
            });
    connect(&m_setup, &KeySetup::savedKeyNotRemoved, this,
            [this](const QString &, Problem problem) {
                m_message->show(
                        MessagePanel::Kind::Bad,
                        tr("<b>The key was not removed.</b> %1").arg(Words::problem(problem)));
            });
    connect(&m_setup, &KeySetup::keychainAsks, this, &SavedKeysPage::showState);
}

QString SavedKeysPage::title() const
{
    return tr("Your saved keys");
}

QString SavedKeysPage::lead() const
{
    return tr("These keys are in %1 on this computer. Choose one, or set up another.")
            .arg(Words::keychain(m_setup.keychain()));
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
    if (m_setup.stage() == Stage::SavedKeys)
        m_model->clearNotes();
    refresh();
    showState();
}

QString SavedKeysPage::chosen() const
{
    return m_model->at(m_list->currentIndex().row()).id;
}

void SavedKeysPage::refresh()
{
    const QString before = chosen();
    m_model->refresh();
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->at(i).id == before)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->updateGeometry();
}

void SavedKeysPage::showState()
{
    switch (m_setup.stage()) {
    case Stage::Fetching:
        if (m_setup.keychainIsAsking())
            m_message->show(MessagePanel::Kind::Hint,
                            tr("The keychain has not answered yet. Your computer may be asking for "
                               "permission or a password in another window."));
        else
            m_message->show(MessagePanel::Kind::Info, tr("Fetching the key from the keychain."));
        break;
    case Stage::NotFetched:
        if (m_setup.keychainProblem())
            m_message->show(MessagePanel::Kind::Bad, Words::problem(*m_setup.keychainProblem()));
        break;
    default:
        m_message->clear();
    }
}

// In place of the key in hand, which may be one that was entered and never saved.
void SavedKeysPage::turnTo(std::function<void()> task)
{
    if (!m_setup.wouldLoseKey()) {
        task();
        return;
    }
    auto *question = new Question(
            { tr("The key that you entered is not saved yet."),
              tr("Stripe shows a key only once. If you go on, you will need to make a new one."),
              tr("Go on without the key"), tr("Keep the key") },
            this);
    question->setObjectName(QStringLiteral("turnQuestion"));
    connect(question, &Question::accepted, this, std::move(task));
    question->open();
}

void SavedKeysPage::askBeforeRemoving()
{
    const SavedKey saved = m_model->at(m_list->currentIndex().row());
    if (saved.id.isEmpty())
        return;
    auto *question = new Question({ tr("Remove “%1” from this computer?").arg(saved.name),
                                    tr("The key keeps working in Stripe and in Combidesk. To end "
                                       "it for good, also delete "
                                       "it in Stripe, under “API keys”."),
                                    tr("Remove"), tr("Keep it") },
                                  this);
    question->setObjectName(QStringLiteral("removeQuestion"));
    connect(question, &Question::accepted, this,
            [this, id = saved.id] { m_setup.removeSaved(id); });
    question->open();
}

void SavedKeysPage::retranslate()
{
    m_list->setAccessibleName(tr("Saved keys"));
    m_use->setText(tr("&Use in Combidesk"));
    m_check->setText(tr("&Check again"));
    m_replace->setText(tr("&Replace"));
    m_remove->setText(tr("Re&move"));
    m_checkAll->setText(tr("Check all of them"));
    refresh();
    showState();
}
