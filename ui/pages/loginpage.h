// SPDX-License-Identifier: MIT

#pragma once

#include "steppage.h"

class PlainButton;
class PointList;

// Step 1: log in, to the right account, outside the sandbox.
class LogInPage : public StepPage
{
    Q_OBJECT
public:
    explicit LogInPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;

protected:
    void retranslate() override;

private:
    PlainButton *m_open;
    PointList *m_points;
};
