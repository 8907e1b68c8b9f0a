// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QHBoxLayout;
class StepMark;
class TextLabel;

// One step at the side of the window: its mark, and its name where there is room for it. The same
// widgets stay while what they show changes, so that assistive technology does not lose its place.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    enum class Progress { Done, Current, ToCome };

    explicit StepRow(QWidget *parent = nullptr);

    // number may be empty; then the mark has none.
    void show(const QString &name, const QString &number, Progress progress);
    // Without the name, for which the mark then speaks.
    void setCompact(bool compact);
    // What it takes with its name, in pixels, whether that is shown or not.
    int heightWithName(int width) const;

private:
    void giveMarkItsWords();

    bool m_compact = false;
    StepMark *m_mark;
    TextLabel *m_name;
    QHBoxLayout *m_layout;
};
