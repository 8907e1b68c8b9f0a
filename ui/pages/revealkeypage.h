// SPDX-License-Identifier: MIT

#pragma once

#include "steppage.h"

class MessagePanel;
class PointList;

// The standard path's step 3: the secret key, revealed or made anew.
class RevealKeyPage : public StepPage
{
    Q_OBJECT
public:
    explicit RevealKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;

protected:
    void retranslate() override;

private:
    PointList *m_points;
    MessagePanel *m_reach;
};
