// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class MessagePanel;
class PlainButton;
class QProgressBar;
class SavedKeysOverview;
class TextLabel;

// How far a check of all saved keys has come, with what stops it; then how it ended, with what goes
// on with the rest. Hidden before the first one.
class CheckAllPanel : public QWidget
{
    Q_OBJECT
public:
    // overview outlives this object.
    explicit CheckAllPanel(SavedKeysOverview &overview, QWidget *parent = nullptr);

    void retranslate();
    // An end that leaves nothing to do was told; it need not stand there when one comes back.
    void forgetGoodEnd();

Q_SIGNALS:
    void focusLeft(); // the button that had it is gone

private:
    void showState();

    SavedKeysOverview &m_overview;
    QWidget *m_running;
    TextLabel *m_count;
    QProgressBar *m_bar;
    PlainButton *m_stop;
    MessagePanel *m_outcome;
    PlainButton *m_resume;
};
