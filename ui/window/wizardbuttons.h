// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class Page;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

// The bottom row of the window: the page's footer at the left, then Back, the page's own accented
// button, and Cancel.
class WizardButtons : public QWidget
{
    Q_OBJECT
public:
    explicit WizardButtons(QWidget *parent = nullptr);

    // One page's; belongs to the row from then on, and is shown while that page is.
    void addFooter(QWidget *footer);

    void show(Page &page, bool canGoBack);
    QPushButton *primary() const { return m_primary; }
    // In pixels: what stays free beside the row, and above and below it.
    void setAir(int beside, int above);

Q_SIGNALS:
    void backClicked();
    void primaryClicked();
    void cancelClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStackedWidget *m_footers;
    QPushButton *m_back;
    QPushButton *m_primary;
    QPushButton *m_cancel;
    QHBoxLayout *m_layout;
};
