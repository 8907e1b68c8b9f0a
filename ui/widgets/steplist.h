#pragma once

#include "app/stage.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;
class TextLabel;

// The steps at the side: where one is, what is done, what is to come, in three groups.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void show(Stage stage, KeyPath path);
    // The first of the stages that share one step, and one page: Checking for Ready, Missing ...
    static Stage stepOf(Stage stage);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    Stage m_stage = Stage::ChooseKind;
    KeyPath m_path = KeyPath::Restricted;
    QVBoxLayout *m_layout;
};
