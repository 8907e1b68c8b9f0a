// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/vault/vault.h"

#include <QCoreApplication>
#include <QStringList>

class QIODevice;
class QTextDocument;

// The report of one check for the auditor, in the program's present language. Never the key itself,
// and nothing about customers.
class ReportDocument
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
public:
    // Where the key is kept.
    struct Keeping
    {
        Vault::Backend keychain = Vault::Backend::None;
        QString name; // under which it is saved; empty when it is not
        QString entry; // of the keychain; empty when that has none
    };

    ReportDocument(const Report &report, const Keeping &keeping);

    QString title() const;
    // "Stripe key report 2026-11-23 Ab12.pdf"
    QString fileName() const;
    QStringList blocks() const; // of rich text, each with its heading

    // Written whole or not at all. False when that was not possible.
    bool save(const QString &path) const;
    void writePdf(QIODevice &device) const;

private:
    QString verdictHtml() const;
    QString keyHtml() const;
    QString needHtml() const;
    QString beyondHtml() const;
    QString limitsHtml() const;
    QString revokingHtml() const;
    QString signatureHtml() const;
    bool isStandard() const;
    QString whoAsked() const;
    QString whenChecked() const;
    QString whereKept() const;

    Report m_report;
    Keeping m_keeping;
};
