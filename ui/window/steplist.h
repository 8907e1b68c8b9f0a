// SPDX-License-Identifier: MIT

#pragma once

#include "app/setup/stage.h"

#include <QList>
#include <QWidget>

class QSpacerItem;
class QVBoxLayout;
class StepRow;
class TextLabel;

// The steps at the side: where one is, what is done, what is to come, in three groups. Where there
// is little room it shows their marks alone.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    // leftOut: steps that were passed over, and so have no tick. rotates: a saved key is rotated,
    // and none is made.
    void show(Stage stage, KeyPath path, const QList<Stage> &leftOut, bool rotates = false);
    void setCompact(bool compact);
    // What the marks and all names take, in pixels.
    int heightWithNames(int width) const;
    // The first of the stages that share one step, and one page: Checking for Ready, Missing ...
    static Stage stepOf(Stage stage);

protected:
    void changeEvent(QEvent *event) override;

private:
    // The heading of a group; in its place a gap where names are not shown.
    struct Group
    {
        TextLabel *heading = nullptr;
        QSpacerItem *gap = nullptr;
    };

    Group addGroup();
    void addStep(Stage step);
    bool isOnPath(Stage step) const;
    void showSteps();
    void retranslate();

    Stage m_stage = Stage::ChooseKind;
    KeyPath m_path = KeyPath::Restricted;
    QList<Stage> m_leftOut;
    bool m_rotates = false;
    QVBoxLayout *m_layout;
    QList<std::pair<Stage, StepRow *>> m_rows;
    Group m_dashboard;
    Group m_finish;
};
