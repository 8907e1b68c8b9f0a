#include "ui/setupwizard.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    SetupWizard wizard;
    wizard.show();
    return application.exec();
}
