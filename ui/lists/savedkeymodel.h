// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/permissionchange.h"
#include "app/saved/savedkeyorder.h"
#include "app/saved/savedkeysoverview.h"
#include "ui/widgets/sign.h"

#include <QAbstractListModel>

// The saved keys in words: name, what is known about each, how the last check went. A change of one
// key is a change of one row.
class SavedKeyModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // RemedyRole: what the row's one button is called; empty when the key needs nothing.
    enum Role { DetailsRole = Qt::UserRole, StatusRole, SymbolRole, ToneRole, RemedyRole };

    // overview outlives this object. Empty until refresh().
    explicit SavedKeyModel(SavedKeysOverview &overview, QObject *parent = nullptr);

    SavedKey at(int row) const { return m_keys.value(row); }
    const QList<SavedKey> &keys() const { return m_keys; }
    SavedKey find(const QString &id) const { return at(rowOf(id)); } // as it was last shown
    void refresh(); // reads the list, which another copy of the program may have changed
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // The name alone can be edited.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void notRenamed(); // because it could not be written

private:
    struct Status
    {
        QString text;
        Sign sign;
    };

    void onChanged(const QString &id);
    void put(const SavedKey &key);
    void insert(const SavedKey &key);
    void rename(int row, const SavedKey &key);
    void remove(int row);
    int rowOf(const QString &id) const; // -1 when it is not there
    Status status(const SavedKey &key) const;
    QList<PermissionChange> changes(const QString &id) const;
    QString details(const SavedKey &saved) const;
    QString remedy(const SavedKey &saved) const;
    QString accessibleText(const SavedKey &saved) const;

    SavedKeysOverview &m_overview;
    QList<SavedKey> m_keys;
    mutable QHash<QString, QList<PermissionChange>> m_changes; // as far as they were asked for
    CheckProgress::State m_state = CheckProgress::State::NotStarted;
    SavedKeyOrder m_order;
};
