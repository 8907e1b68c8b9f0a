// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

// What the program remembers about itself: language and window place. Never a key.
class Preferences
{
public:
    // settings outlives this object.
    explicit Preferences(QSettings &settings);

    // Qt's file dialog would write down which folders a person has seen, in a file of its own. It
    // finds no place for one from now on; settings that were opened before keep theirs. On Windows
    // and macOS such settings are no files, and this does nothing.
    static void refuseOthers();

    QString language() const; // empty: the system's
    void setLanguage(const QString &code);
    QByteArray windowPlace() const;
    void setWindowPlace(const QByteArray &place);

private:
    QSettings &m_settings;
};
