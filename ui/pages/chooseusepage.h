// SPDX-License-Identifier: MIT

#pragma once

#include "steppage.h"

class PointList;

// Step 4: the answer to "How will you be using this key?", by all its names, and the two traps.
class ChooseUsePage : public StepPage
{
    Q_OBJECT
public:
    explicit ChooseUsePage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;

protected:
    void retranslate() override;

private:
    PointList *m_points;
};
