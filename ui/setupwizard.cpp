#include "setupwizard.h"

SetupWizard::SetupWizard(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Connect Stripe to Combidesk"));
    resize(980, 680);
}
