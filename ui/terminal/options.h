// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

#include <optional>

class QCommandLineParser;

// What the command line asks for. Nothing that stands there is ever repeated to anybody: it may be
// a key in the wrong place.
class Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
public:
    static constexpr int misuseStatus = 64; // EX_USAGE of sysexits.h

    enum class Task { Window, Check, List, CheckSaved, Help, Version };
    enum class Misuse {
        UnknownOption,
        OptionValue, // one too few, or one too many
        StrayArgument,
        GivenTwice,
        JsonWithoutCheck,
        SeveralTasks,
        PracticeWithSaved,
        BaseNotLoopback,
        PracticeWithBase,
        CertificateWithoutBase,
        NoCertificate,
        UnknownLanguage,
    };

    Task task = Task::Window;
    QStringList names; // of the saved keys to be checked; none means all
    bool json = false;
    bool practice = false;
    std::optional<QUrl> apiBase; // on this machine, checked
    std::optional<QString> certificateFile; // of authorities to be trusted there
    QList<QSslCertificate> certificates; // in that file, once read
    QString language; // empty: the system's
    std::optional<Misuse> misuse;

    // arguments begin with the program's name. Needs no QCoreApplication, as it decides which one
    // there will be.
    static Options from(const QStringList &arguments);

    // When there is a QCoreApplication, without which Qt's TLS complains. May find a misuse.
    void readCertificates();

    // What is wrong, and where to read more.
    static QString sentence(Misuse misuse);
    static QString help();

private:
    static void addOptions(QCommandLineParser &parser);
    void takeLanguage(const QCommandLineParser &parser);
    std::optional<Misuse> take(const QCommandLineParser &parser);
    std::optional<Misuse> takeTask(const QCommandLineParser &parser);
    std::optional<Misuse> takeBase(const QCommandLineParser &parser);
};
