// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class KeyChoice;
class KeySetup;
class LinkButton;
class MessagePanel;
class QPushButton;

// What was entered, told at once: the kind of key and what was cleaned, or what is wrong, or what
// to think about once more, or which of several it may be. At most one message at a time.
class ReadingView : public QWidget
{
    Q_OBJECT
public:
    // setup outlives this object.
    explicit ReadingView(const KeySetup &setup, QWidget *parent = nullptr);

    // explainProblem: say what is wrong with what is no key. canPutBack: offer the key from before.
    void showReading(bool explainProblem, bool canPutBack);
    void sayThatNothingWasPasted();
    // The button that answers what is being asked; null when nothing is.
    QWidget *answer() const;
    void retranslate();

Q_SIGNALS:
    void chosen(int index);
    void checkAnyway();
    void useAnyway();
    void makeRestricted();
    void putBack();

private:
    void makeDoubt();
    void showResult();
    void showSaved();
    void showDoubt();
    QString kindAndEnding() const;

    const KeySetup &m_setup;
    MessagePanel *m_result;
    MessagePanel *m_choice;
    MessagePanel *m_doubt;
    LinkButton *m_putBack;
    KeyChoice *m_keys;
    QPushButton *m_checkAnyway;
    QPushButton *m_useAnyway;
    QPushButton *m_makeRestricted;
};
