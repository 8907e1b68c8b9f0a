#pragma once

#include <QDialog>

// The window: pages one after the other, the list of steps beside them, the buttons below.
class SetupWizard : public QDialog
{
    Q_OBJECT
public:
    explicit SetupWizard(QWidget *parent = nullptr);
};
