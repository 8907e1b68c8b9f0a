// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"
#include "ui/dashboard/dashboardscene.h"

class Clipboard;
class DashboardDrawing;
class LinkButton;
class QVBoxLayout;

// A step in Stripe's Dashboard: a drawing of the spot to press, what there is to do, and "I don't
// see this". The drawing gives way when there is not room for both it and the words.
class StepPage : public Page
{
    Q_OBJECT
public:
    QWidget *footer() override { return m_footer; }
    // Its height is its own affair: it never asks the window for what the drawing would like.
    bool hasHeightForWidth() const override { return false; }
    int heightForWidth(int) const override { return -1; }

protected:
    // setup and clipboard outlive this object.
    StepPage(KeySetup &setup, Clipboard &clipboard, DashboardView view, QWidget *parent);

    // What stands below the drawing, in a column; and what stands in the bottom row.
    QVBoxLayout *content() const { return m_content; }
    void addToFooter(QWidget *widget);
    Clipboard &clipboard() const { return m_clipboard; }

    // The words of the link, such as "I don't see this button".
    void setHelpText(const QString &text);
    void showHelp();

    bool event(QEvent *event) override;
    // For words and drawing; the words come first.
    virtual void makeRoom();

private:
    Clipboard &m_clipboard;
    DashboardDrawing *m_drawing;
    QVBoxLayout *m_content;
    QWidget *m_footer;
    LinkButton *m_help;
    QString m_helpText;
};
