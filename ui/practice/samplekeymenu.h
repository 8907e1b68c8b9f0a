// SPDX-License-Identifier: MIT

#pragma once

#include "app/practice/practicekeys.h"
#include "ui/widgets/linkbutton.h"

class Clipboard;
class QMenu;

// In practice: puts one of the sample keys on the clipboard, to be pasted as a real one would be.
class SampleKeyMenu : public LinkButton
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    explicit SampleKeyMenu(Clipboard &clipboard, QWidget *parent = nullptr);

    static QString purpose(SampleKey::Id id); // what the key shows

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Clipboard &m_clipboard;
    QMenu *m_menu;
};
