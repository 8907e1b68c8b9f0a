// SPDX-License-Identifier: MIT

#include "reportallbutton.h"

#include "app/saved/rememberedreport.h"
#include "app/saved/savedkeysoverview.h"
#include "reportfiledialog.h"
#include "ui/report/reportwriter.h"
#include "ui/words/words.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

using Kind = MessagePanel::Kind;

namespace {

QList<ReportSubject> subjectsOf(const QList<SavedKey> &keys, Vault::Backend keychain,
                                StripeAnswer::Source answering)
{
    QList<ReportSubject> subjects;
    for (const SavedKey &key : keys) {
        subjects.append(ReportSubject::ofSaved(rememberedReport(key), key, keychain));
        subjects.last().report.source = answering;
    }
    return subjects;
}

} // namespace

ReportAllButton::ReportAllButton(const SavedKeysOverview &overview, StripeAnswer::Source answering,
                                 QWidget *parent)
    : LinkButton(parent)
    , m_overview(overview)
    , m_answering(answering)
{
    setObjectName(QStringLiteral("reportAll"));
    connect(this, &QPushButton::clicked, this, &ReportAllButton::chooseFile);
    connect(&m_watcher, &QFutureWatcher<bool>::finished, this, &ReportAllButton::onWritten);
}

// Many need not be read for it.
QString ReportAllButton::suggestedName() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList ids = m_overview.ids();
    const auto only = ids.size() == 1 ? m_overview.findWhole(ids.first()) : std::nullopt;
    return only
            ? ReportWriter::fileName(subjectsOf({ *only }, m_overview.keychain(), m_answering), now)
            : ReportWriter::fileNameForMany(now);
}

void ReportAllButton::chooseFile()
{
    if (m_overview.ids().isEmpty() || m_watcher.isRunning())
        return;
    auto *dialog = new ReportFileDialog(suggestedName(), this);
    connect(dialog, &ReportFileDialog::chosen, this, &ReportAllButton::saveAs);
    dialog->open();
}

void ReportAllButton::saveAs(const QString &path)
{
    // Another copy of the program may have removed them while the dialog was open.
    if (m_overview.ids().isEmpty() || m_watcher.isRunning())
        return;
    m_path = path;
    // The thread may outlive the window; the program waits for it at its very end.
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, read = m_overview.reader(),
                                          keychain = m_overview.keychain(), answering = m_answering,
                                          path] {
        const auto subjects = subjectsOf(read(), keychain, answering);
        promise->addResult(!subjects.isEmpty()
                           && ReportFile(subjects, QDateTime::currentDateTimeUtc()).save(path));
        promise->finish();
    });
    Q_EMIT told(Kind::Info, tr("The report is being written."));
}

void ReportAllButton::onWritten()
{
    if (m_watcher.result())
        Q_EMIT told(Kind::Good, Words::reportSavedHtml(m_path));
    else
        Q_EMIT told(Kind::Bad, Words::reportNotSavedHtml(m_path));
}

void ReportAllButton::retranslate()
{
    setText(tr("Report on all of them"));
}
