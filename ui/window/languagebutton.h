// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

class Languages;
class Preferences;

// The choice of the language: a button that is called what the language calls itself, with a menu.
class LanguageButton : public QToolButton
{
    Q_OBJECT
public:
    // Both outlive this object.
    LanguageButton(Languages &languages, Preferences &preferences, QWidget *parent = nullptr);

    // "EN" instead of "English", where there is little room.
    void setShort(bool isShort);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Languages &m_languages;
    bool m_isShort = false;
};
