// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkeys.h"

#include <QAbstractListModel>
#include <QHash>

class KeySetup;

// The saved keys in words: name, what is known about each, how the last check went.
class SavedKeyModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailsRole = Qt::UserRole, StatusRole, SymbolRole, ToneRole };

    explicit SavedKeyModel(KeySetup &setup, QObject *parent = nullptr);

    void refresh();
    SavedKey at(int row) const { return m_keys.value(row); }
    // Said of one key until its next result: being checked, or why it was not.
    void setNote(const QString &id, const QString &note);
    void clearNotes();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    KeySetup &m_setup;
    QList<SavedKey> m_keys;
    QHash<QString, QString> m_notes;
};
