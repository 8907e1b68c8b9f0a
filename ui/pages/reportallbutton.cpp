// SPDX-License-Identifier: MIT

#include "reportallbutton.h"

#include "app/saved/rememberedreport.h"
#include "app/saved/savedkeysoverview.h"
#include "reportfiledialog.h"
#include "ui/words/words.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

using Kind = MessagePanel::Kind;

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

ReportFile ReportAllButton::file() const
{
    QList<ReportSubject> subjects;
    for (const SavedKey &listed : m_overview.keys()) {
        const SavedKey key = m_overview.findWhole(listed.id).value_or(listed);
        subjects.append(ReportSubject::ofSaved(rememberedReport(key), key, m_overview.keychain()));
        subjects.last().report.source = m_answering;
    }
    return { subjects, QDateTime::currentDateTimeUtc() };
}

void ReportAllButton::chooseFile()
{
    if (m_overview.keys().isEmpty() || m_watcher.isRunning())
        return;
    auto *dialog = new ReportFileDialog(file().suggestedName(), this);
    connect(dialog, &ReportFileDialog::chosen, this, &ReportAllButton::saveAs);
    dialog->open();
}

void ReportAllButton::saveAs(const QString &path)
{
    // Another copy of the program may have removed them while the dialog was open.
    if (m_overview.keys().isEmpty() || m_watcher.isRunning())
        return;
    m_path = path;
    // The thread may outlive the window; the program waits for it at its very end.
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, file = file(), path] {
        promise->addResult(file.save(path));
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
