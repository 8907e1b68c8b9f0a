// SPDX-License-Identifier: MIT

#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// On Linux a system may write dates in one language and speak another.
bool speaksOneLanguage(const QLocale &system)
{
    const QStringList list { u"a"_s, u"b"_s };
    const QLocale plain(system.name());
    return system.dayName(Qt::Thursday) == plain.dayName(Qt::Thursday)
            && system.createSeparatedList(list) == plain.createSeparatedList(list);
}

// Dates, numbers and lists follow the language, in the manner of the system's own region where
// that speaks it.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (!system.name().startsWith(code))
        return QLocale(code == "en"_L1 ? u"en_GB"_s : code);
    return speaksOneLanguage(system) ? system : QLocale(system.name());
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Languages::codes()
{
    return { u"en"_s, u"nl"_s, u"de"_s, u"fr"_s };
}

QString Languages::ownName(const QString &code)
{
    if (code == "nl"_L1)
        return u"Nederlands"_s;
    if (code == "de"_L1)
        return u"Deutsch"_s;
    if (code == "fr"_L1)
        return u"Français"_s;
    return u"English"_s;
}

QString Languages::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString code = wanted.section(u'-', 0, 0).toLower();
        if (codes().contains(code))
            return code;
    }
    return u"en"_s;
}

bool Languages::use(const QString &code)
{
    if (!codes().contains(code))
        return false;
    if (code == m_current)
        return true;
    m_current = code;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(localeOf(code));
    // Qt's own words first, so that ours win where both have a translation.
    if (code != "en"_L1
        && (m_qt.load(u"qtbase_"_s + code, u":/translations"_s)
            || m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))))
        QCoreApplication::installTranslator(&m_qt);
    // English has a catalogue too, for its plurals.
    if (m_own.load(u"stripe-key-wizard_"_s + code, u":/translations"_s))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed(code);
    return true;
}
