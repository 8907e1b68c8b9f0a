// SPDX-License-Identifier: MIT

#include "reportfiledialog.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

ReportFileDialog::ReportFileDialog(const QString &name, QWidget *parent)
    : QFileDialog(parent, tr("Save report"))
{
    setObjectName(u"saveReportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    // In the order of ReportFile::Format.
    setNameFilters({ tr("PDF documents (*.pdf)"), tr("Web pages (*.html)"), tr("Data (*.json)") });
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setDirectory(QFileInfo::exists(documents) ? documents : QDir::homePath());
    selectFile(name);
    follow(selectedNameFilter());
    connect(this, &QFileDialog::filterSelected, this, &ReportFileDialog::follow);
    connect(this, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString ending = u'.' + ReportFile::ending(formatOf(selectedNameFilter()));
        Q_EMIT chosen(ReportFile::formatOf(path) ? path : path + ending);
    });
}

ReportFile::Format ReportFileDialog::formatOf(const QString &filter) const
{
    return ReportFile::Format(std::max(qsizetype(0), nameFilters().indexOf(filter)));
}

// Not each system's dialog changes the name's ending by itself.
void ReportFileDialog::follow(const QString &filter)
{
    const QString ending = ReportFile::ending(formatOf(filter));
    setDefaultSuffix(ending);
    const QString present = selectedFiles().value(0);
    if (present.isEmpty() || QFileInfo(present).isDir())
        return;
    const QFileInfo file(present);
    const QString base = ReportFile::formatOf(present) ? file.completeBaseName() : file.fileName();
    selectFile(file.dir().filePath(base + u'.' + ending));
}
