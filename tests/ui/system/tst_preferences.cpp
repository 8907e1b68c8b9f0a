// SPDX-License-Identifier: MIT

#include "ui/system/preferences.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // The way in which Qt's file dialog keeps the folders that were visited.
    void nothingOfQtsOwnIsWritten()
    {
        QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path()));
        QSettings own(u"Combidesk"_s, u"test"_s);
        Preferences::refuseOthers();
        Preferences(own).setLanguage(u"nl"_s);
        own.sync();
        {
            QSettings dialog(QSettings::UserScope, u"QtProject"_s);
            dialog.setValue(u"FileDialog/history"_s, folder.filePath(u"secret project"_s));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList { u"Combidesk"_s });
        QCOMPARE(QSettings(own.fileName(), QSettings::NativeFormat).value(u"language"_s), u"nl"_s);
    }
#endif
};

QTEST_APPLESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
