// SPDX-License-Identifier: MIT

#pragma once

#include "ui/report/reportfile.h"

#include <QFileDialog>

// Asks where to save a report and as what: PDF, web page or data. Deletes itself when it is closed.
// Shown with open(), so that nothing waits for it.
class ReportFileDialog : public QFileDialog
{
    Q_OBJECT
public:
    ReportFileDialog(const QString &name, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path); // its ending says as what

private:
    void follow(const QString &filter);
    ReportFile::Format formatOf(const QString &filter) const;
};
