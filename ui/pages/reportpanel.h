// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QWidget>

class KeySetup;
class LinkButton;
class MessagePanel;
class QPushButton;

// The report for the auditor: save it where the person wants, say where it is, open it. A key that
// comes from the keychain has none until it is checked again.
class ReportPanel : public QWidget
{
    Q_OBJECT
public:
    // setup outlives this object.
    explicit ReportPanel(KeySetup &setup, QWidget *parent = nullptr);

    // Another key or another check: nothing is saved yet.
    void reset();
    void retranslate();
    // Where the person said, without asking again.
    void saveAs(const QString &path);

private:
    enum class Outcome { None, Saved, NotSaved, NotOpened };

    void chooseFile();
    void checkAgain();
    void openReport();
    void showOutcome();

    KeySetup &m_setup;
    MessagePanel *m_panel;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_checkAgain;
    Outcome m_outcome = Outcome::None;
    QString m_path;
};
