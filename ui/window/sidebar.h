// SPDX-License-Identifier: MIT

#pragma once

#include "app/setup/stage.h"

#include <QWidget>

class LanguageButton;
class Languages;
class Preferences;
class QHBoxLayout;
class QSpacerItem;
class QVBoxLayout;
class StepList;
class TextLabel;

// The side of the window: whose it is, where one is among the steps, and the language. Where there
// is little room it becomes a strip of the steps' marks.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    // Both outlive this object.
    Sidebar(Languages &languages, Preferences &preferences, QWidget *parent = nullptr);

    void show(Stage stage, KeyPath path, const QList<Stage> &leftOut, bool rotates);
    void setCompact(bool compact);
    // What it takes to show every word, in pixels.
    static int fullWidth();
    int fullHeight() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();

    bool m_compact = false;
    TextLabel *m_name;
    StepList *m_steps;
    LanguageButton *m_language;
    QHBoxLayout *m_head;
    QHBoxLayout *m_bottom;
    QSpacerItem *m_indent;
    QVBoxLayout *m_layout;
};
