// SPDX-License-Identifier: MIT

#include "reportpanel.h"

#include "app/setup/keysetup.h"
#include "ui/report/reportdocument.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plainbutton.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

ReportDocument documentOf(const KeySetup &setup)
{
    if (!setup.inHand().saved)
        return { *setup.report(), {} };
    const SavedKey &saved = *setup.inHand().saved;
    // The practice keychain is nowhere to be found.
    const bool hasEntry = setup.keychain() != Vault::Backend::Practice;
    return { *setup.report(),
             { setup.keychain(), saved.name, hasEntry ? Vault::entry(saved.id) : QString() } };
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
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QFileInfo::exists(documents) ? documents : QDir::homePath());
    dialog->selectFile(documentOf(m_setup).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPanel::saveAs);
    dialog->open();
}

void ReportPanel::saveAs(const QString &path)
{
    if (!m_setup.report())
        return; // left while the dialog was open
    m_path = path;
    m_outcome = documentOf(m_setup).save(path) ? Outcome::Saved : Outcome::NotSaved;
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
    m_save->setText(saved ? tr("Save again") : tr("Save report (PDF)"));
    m_open->setVisible(saved);
    m_checkAgain->setVisible(!possible);
    if (!possible) {
        m_panel->show(MessagePanel::Kind::Info,
                      tr("<b>No report yet.</b> Check this key to get one."));
        return;
    }
    const QFileInfo file(m_path);
    switch (m_outcome) {
    case Outcome::None:
        m_panel->show(MessagePanel::Kind::Good,
                      tr("<b>For your records:</b> what this key can read, when that was checked, "
                         "and how to revoke it."));
        break;
    case Outcome::Saved:
        m_panel->show(MessagePanel::Kind::Good,
                      tr("<b>The report is saved</b> as “%1” in “%2”.")
                              .arg(file.fileName().toHtmlEscaped(),
                                   file.dir().dirName().toHtmlEscaped()));
        break;
    case Outcome::NotSaved:
        m_panel->show(MessagePanel::Kind::Bad,
                      tr("<b>The report could not be saved</b> in “%1”. Choose another folder, or "
                         "see if the disk is full.")
                              .arg(file.dir().dirName().toHtmlEscaped()));
        break;
    case Outcome::NotOpened:
        m_panel->show(
                MessagePanel::Kind::Hint,
                //: %1: where the report lies, folders and all
                tr("<b>No program could open the report.</b> It is a PDF file, saved here: %1")
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
