// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QWizard>

// What any wizard costs: two empty pages in Qt's own.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.addPage(new QWizardPage);
    wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
