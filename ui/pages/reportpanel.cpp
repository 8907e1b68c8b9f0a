// SPDX-License-Identifier: MIT

#include "reportpanel.h"

#include "app/setup/keysetup.h"
#include "reportfiledialog.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plainbutton.h"
#include "ui/words/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

ReportFile fileOf(const KeySetup &setup)
{
    const auto &saved = setup.inHand().saved;
    const ReportSubject subject = saved
            ? ReportSubject::ofSaved(*setup.report(), *saved, setup.keychain())
            : ReportSubject::ofUnsaved(*setup.report());
    return { { subject }, QDateTime::currentDateTimeUtc() };
}

} // namespace

ReportPanel::ReportPanel(KeySetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_panel(new MessagePanel)
    , m_save(new PlainButton)
    , m_open(new PlainButton)
    , m_checkAgain(new PlainButton)
{
    m_panel->setObjectName(u"reportMessage"_s);
    m_save->setObjectName(u"saveReport"_s);
    m_open->setObjectName(u"openReport"_s);
    m_checkAgain->setObjectName(u"checkAgain"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    for (QPushButton *button : { m_open, m_save, m_checkAgain })
        m_panel->setAction(button);
    connect(m_save, &QPushButton::clicked, this, &ReportPanel::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &ReportPanel::openReport);
    connect(m_checkAgain, &QPushButton::clicked, this, &ReportPanel::checkAgain);
}

void ReportPanel::reset()
{
    m_outcome = Outcome::None;
    m_path.clear();
    showOutcome();
}

void ReportPanel::chooseFile()
{
    if (!m_setup.report())
        return;
    auto *dialog = new ReportFileDialog(fileOf(m_setup).suggestedName(), this);
    connect(dialog, &ReportFileDialog::chosen, this, &ReportPanel::saveAs);
    dialog->open();
}

void ReportPanel::saveAs(const QString &path)
{
    if (!m_setup.report())
        return; // left while the dialog was open
    m_path = path;
    m_outcome = fileOf(m_setup).save(path) ? Outcome::Saved : Outcome::NotSaved;
    showOutcome();
    (m_outcome == Outcome::Saved ? m_open : m_save)->setFocus(Qt::OtherFocusReason);
}

void ReportPanel::openReport()
{
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(m_path));
    m_outcome = opened ? Outcome::Saved : Outcome::NotOpened;
    showOutcome();
}

// The key's own row in the list is where a check of a saved key begins.
void ReportPanel::checkAgain()
{
    if (!m_setup.inHand().saved)
        return;
    const QString id = m_setup.inHand().saved->id;
    m_setup.back();
    m_setup.checkSaved(id);
}

void ReportPanel::showOutcome()
{
    const bool possible = m_setup.report().has_value();
    const bool saved = m_outcome == Outcome::Saved || m_outcome == Outcome::NotOpened;
    m_save->setVisible(possible);
    m_save->setText(saved ? tr("Save again") : tr("Save report"));
    m_open->setVisible(saved);
    m_checkAgain->setVisible(!possible);
    if (!possible) {
        m_panel->show(MessagePanel::Kind::Info,
                      tr("<b>No report yet.</b> Check this key to get one."));
        return;
    }
    switch (m_outcome) {
    case Outcome::None:
        m_panel->show(MessagePanel::Kind::Good,
                      tr("<b>For your records:</b> what this key can read, when that was checked, "
                         "and how to revoke it."));
        break;
    case Outcome::Saved:
        m_panel->show(MessagePanel::Kind::Good, Words::reportSavedHtml(m_path));
        break;
    case Outcome::NotSaved:
        m_panel->show(MessagePanel::Kind::Bad, Words::reportNotSavedHtml(m_path));
        break;
    case Outcome::NotOpened:
        m_panel->show(MessagePanel::Kind::Hint,
                      //: %1: where the report lies, folders and all
                      tr("<b>No program could open the report.</b> It is saved here: %1")
                              .arg(QDir::toNativeSeparators(m_path).toHtmlEscaped()));
        break;
    }
}

void ReportPanel::retranslate()
{
    m_open->setText(tr("Open report"));
    m_checkAgain->setText(tr("Check again"));
    showOutcome();
}
