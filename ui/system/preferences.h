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

    QString language() const; // empty: the system's
    void setLanguage(const QString &code);
    QByteArray windowPlace() const;
    void setWindowPlace(const QByteArray &place);

private:
    QSettings &m_settings;
};
