// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"

#include <QList>
#include <QObject>

class QSettings;

// What is remembered about one saved key. The key itself is in the keychain, under id.
struct SavedKey
{
    QString id; // a random UUID; names the keychain's entry
    QString name; // the person's own
    KeyIdentity key;
    QString account;
    QDateTime checkedAt; // UTC
    Verdict verdict = Verdict::Undecided;
    int granted = 0; // how many of the eleven it could read then
    // How many Stripe denied; the rest could not be checked. 0 with MissingPermissions when a
    // version before 0.2 wrote it, which did not count them.
    int missing = 0;

    void takeResult(const Report &report);
    bool operator==(const SavedKey &) const = default;
};

// Names and results of the saved keys, without their secrets. Written at once, so that a crash
// loses nothing; another running copy of the program may change it too, so each change reads first.
class SavedKeys : public QObject
{
    Q_OBJECT
public:
    // settings outlives this object.
    explicit SavedKeys(QSettings &settings, QObject *parent = nullptr);

    QList<SavedKey> all() const;
    bool isEmpty() const;
    std::optional<SavedKey> find(const QString &id) const;
    // Add, or replace the one with the same id. False when it could not be written.
    bool put(const SavedKey &key);
    bool remove(const QString &id);
    // Of a key that is still in the list: it may have been removed during its check.
    void takeResult(const QString &id, const Report &report);

    // name, or "name 2", "name 3" ... when a key of that name exists.
    QString freeName(const QString &name) const;

Q_SIGNALS:
    // Added, removed, or another in some point.
    void changed(const QString &id);

private:
    QStringList ids() const;
    void restore(const QString &id, const std::optional<SavedKey> &before);

    QSettings &m_settings;
};
