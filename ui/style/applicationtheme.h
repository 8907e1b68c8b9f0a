// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class SystemAppearance;

// Gives the application the palette of the theme that the system asks for, and another when that
// changes. Every window follows it, menus, questions and tool tips too.
class ApplicationTheme : public QObject
{
    Q_OBJECT
public:
    // The appearance outlives this object.
    explicit ApplicationTheme(const SystemAppearance &appearance);
    ~ApplicationTheme() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    const SystemAppearance &m_appearance;
};
