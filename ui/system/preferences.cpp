// SPDX-License-Identifier: MIT

#include "preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

Preferences::Preferences(QSettings &settings)
    : m_settings(settings)
{
}

void Preferences::refuseOthers()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
#endif
}

QString Preferences::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue("language"_L1, code);
}

QByteArray Preferences::windowPlace() const
{
    return m_settings.value("window/place"_L1).toByteArray();
}

void Preferences::setWindowPlace(const QByteArray &place)
{
    m_settings.setValue("window/place"_L1, place);
}
