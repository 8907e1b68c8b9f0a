// SPDX-License-Identifier: MIT

#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

// The options that exist, and what --help says of them.
struct Grammar
{
    Q_DECLARE_TR_FUNCTIONS(Grammar)
public:
    Grammar();

    QCommandLineOption check;
    QCommandLineOption json;
    QCommandLineOption practice;
    QCommandLineOption apiBase;
    QCommandLineOption apiCa;
    QCommandLineOption language;
    QCommandLineOption version;
    QCommandLineOption help;

    QCommandLineParser parser;
};
