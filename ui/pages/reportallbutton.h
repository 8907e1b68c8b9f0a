// SPDX-License-Identifier: MIT

#pragma once

#include "ui/report/reportfile.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"

#include <QFutureWatcher>

class SavedKeysOverview;

// The report on all saved keys, as they are remembered: asks where it is to be saved, and reads
// them and writes it in a thread of its own, as hundreds of pages take their time.
class ReportAllButton : public LinkButton
{
    Q_OBJECT
public:
    // overview outlives this object; answering is who takes Stripe's part.
    ReportAllButton(const SavedKeysOverview &overview, StripeAnswer::Source answering,
                    QWidget *parent = nullptr);

    void retranslate();
    // Where the person said, without asking again.
    void saveAs(const QString &path);

Q_SIGNALS:
    // How it goes, for the page's message.
    void told(MessagePanel::Kind kind, const QString &html);

private:
    void chooseFile();
    void onWritten();
    QString suggestedName() const;

    const SavedKeysOverview &m_overview;
    const StripeAnswer::Source m_answering;
    QString m_path;
    QFutureWatcher<bool> m_watcher;
};
