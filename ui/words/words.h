// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/facts/permission.h"
#include "app/facts/problem.h"
#include "app/key/keyformat.h"
#include "app/saved/permissionchange.h"
#include "app/vault/vault.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

// The sentences for what app/ knows. -Werror=switch keeps them complete. Plain text unless a name
// ends in Html. Stripe's and Combidesk's own names stay as they write them.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    // What happened, why, and what to do next. today is what this computer takes for it.
    static QString problem(Problem problem, const QDate &today = QDate::currentDate());
    // The same, with the letter that is wrong with the key.
    static QString problem(Problem problem, const KeyIdentity &key);
    // One or two words for a row of a table.
    static QString shortProblem(Problem problem);

    static QString access(Access access); // can read, missing, could not check
    static QString kind(KeyKind kind); // "Restricted key"
    static QString mode(KeyMode mode); // "live", "test"
    static QString kindAndMode(const KeyIdentity &key); // "Restricted key, live"
    static QString verdict(const Report &report); // the check page's title
    static QString verdictLead(const Report &report); // what it means and what to do
    static QStringList warnings(const Report &report);
    // What Stripe's support asks for; a line for each answer of Stripe's that nobody knows.
    static QStringList forSupport(const Report &report);
    static QString details(const Finding &finding); // status, Stripe's code, number of the request
    static QString
    source(StripeAnswer::Source source); // a mark on reports; empty for Stripe itself
    static QString keychain(Vault::Backend backend); // the computer's own name for it
    static QString protection(Vault::Protection protection); // of a key that is saved there
    // What may be left of a key that is removed from it; empty where nothing is known to be.
    static QString remains(Vault::Backend backend);

    static QString why(Resource resource); // what Combidesk needs it for
    static QString
    howToGrant(const Permission &permission); // what to press in Stripe when it is missing
    static QString excessSummary(const Report &report); // "Not more than needed"
    // A sentence for what changed alike on one day, and one for each row that came to be needed.
    static QStringList changes(const QList<PermissionChange> &changes);
    static QString day(const QDate &day); // "3 March 2026"
    static QString reportSavedHtml(const QString &path);
    static QString reportNotSavedHtml(const QString &path);
    static QString cleaned(KeyFormat::Cleanings cleaned); // empty when nothing was

private:
    static QString needed(const Permission &permission);
    static QString warning(Warning warning, const Report &report);
};
