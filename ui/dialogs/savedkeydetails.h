// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"

#include <QDialog>

class LinkButton;
class MessagePanel;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class SavedKeysOverview;
class TextLabel;

// What is remembered of one saved key, and what a person may say of it: its name, who owns it, who
// approved it, when to look at it again. Deletes itself when it is closed. Shown with open(), so
// that nothing waits for it.
class SavedKeyDetails : public QDialog
{
    Q_OBJECT
public:
    // overview outlives this object.
    SavedKeyDetails(const SavedKey &key, SavedKeysOverview &overview, QWidget *parent);

    // Where the person said, without asking again.
    void saveCalendarEntryAs(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeButtons();
    QLineEdit *addLine(QFormLayout &form, const QString &label, const QString &text,
                       const QString &objectName);
    QWidget *makeReview();
    ReviewDay review() const; // as it is chosen now
    void showReview();
    void save();
    void chooseCalendarFile();

    SavedKey m_key;
    SavedKeysOverview &m_overview;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_approver = nullptr;
    QComboBox *m_rhythm = nullptr;
    QDateEdit *m_day = nullptr;
    TextLabel *m_reviewDay = nullptr;
    LinkButton *m_calendar = nullptr;
    MessagePanel *m_message = nullptr;
};
