// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkeys.h"
#include "app/vault/vault.h"
#include "checkcommand.h"

#include <QHash>
#include <QObject>

// The saved keys without a window: listed as they are remembered, or checked. Asks nobody anything,
// and no name from the command line is repeated: it may be a key in the wrong place.
class SavedKeysCommand : public QObject
{
    Q_OBJECT
public:
    using Output = CheckCommand::Output;

    // savedKeys outlives this object.
    SavedKeysCommand(SavedKeys &savedKeys, Output output, QObject *parent = nullptr);

    // The status. Touches no keychain and no network.
    int list() const;

    // Those with these names or ids, or all. Both workers outlive this object.
    void check(const QStringList &names, StripeApi &api, Vault &vault);

    // The worst, in the order in which somebody has to act: a key that cannot be used, one that
    // lacks something, what could not be checked.
    static int worst(const QList<int> &statuses);

Q_SIGNALS:
    void finished(int status);

private:
    std::optional<QList<SavedKey>> keysCalled(const QStringList &names) const;
    bool write(const QStringList &ids) const;
    void conclude(const QStringList &ids);

    SavedKeys &m_savedKeys;
    const Output m_output;
    QHash<QString, Report> m_reports; // by the id of the key
    bool m_isEachNoted = true;
};
