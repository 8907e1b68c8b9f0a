// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

// The four languages of the program, and which one it speaks now. Switching reaches every open
// window as a LanguageChange event.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    static QStringList codes(); // "en", "nl", "de", "fr"
    // As its speakers write it: "Nederlands".
    static QString ownName(const QString &code);
    // The best of the four for the system's language; English when there is none.
    static QString ofSystem();

    QString current() const { return m_current; }
    // False for a code that is not one of the four; then nothing changes.
    bool use(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};
