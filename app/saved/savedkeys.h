// SPDX-License-Identifier: MIT

#pragma once

#include "savedkey.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>

// Names and results of the saved keys, without their secrets: one small file for each key in one
// folder, so that one key read or written costs one key, and a damaged file costs that key's memory
// alone. Written at once and as a whole, so that a crash loses nothing; another running copy of the
// program may change it too, so each change reads first, under a lock.
class SavedKeys : public QObject
{
    Q_OBJECT
public:
    // folder is made when the first key is saved.
    explicit SavedKeys(const QString &folder, QObject *parent = nullptr);

    // In the order of SavedKeyOrder. What is put back with part of its history loses nothing of it.
    QList<SavedKey> all(SavedKey::HistoryPart part = SavedKey::HistoryPart::Whole) const;
    bool isEmpty() const;
    QStringList ids() const; // in no order; reads no file
    // Reads all in whatever thread calls it, also when this object is gone.
    std::function<QList<SavedKey>()> reader() const;
    QList<SavedKey> alike(const KeyIdentity &key) const; // look like it, and may be it
    std::optional<SavedKey> find(const QString &id,
                                 SavedKey::HistoryPart part = SavedKey::HistoryPart::Whole) const;
    // False, of all that follow, when it could not be written; then all is as it was.
    // Add, or replace the one with the same id; its history is added to what stands there.
    bool put(const SavedKey &key);
    // The key in whose place it came waits for another one then.
    bool remove(const QString &id);
    // False also when name has nothing to be seen, or the key is not in the list. The keychain's
    // entry goes by the id.
    bool rename(const QString &id, const QString &name);
    // Of a key that is still in the list: it may have been removed in the meantime, which is no
    // failure. edit gets it as it is now, whatever another copy has changed.
    bool edit(const QString &id, const std::function<void(SavedKey &)> &edit);
    // The key that comes in its place hears of its end.
    bool takeResult(const QString &id, const Report &report);
    bool takeFailure(const QString &id, Problem problem); // a check was wanted and there was none

    // As the two above, in a thread of its own: until a disk has what is to survive a power
    // failure, the window would not answer, five hundred times. One after the other, in any case,
    // also when context is gone; done is called in this object's thread unless it is.
    using Done = std::function<void(bool isWritten)>;
    void takeResultLater(const QString &id, const Report &report, QObject *context, Done done);
    void takeFailureLater(const QString &id, Problem problem, QObject *context, Done done);
    bool isWriting() const { return m_writer.activeThreadCount() > 0; }

    // name, or "name 2", "name 3" ... when a key of that name exists.
    QString freeName(const QString &name) const;

Q_SIGNALS:
    // Added, removed, or another in some point. Comes from the writing thread as well.
    void changed(const QString &id);

private:
    using Change = std::function<std::optional<SavedKey>(std::optional<SavedKey> present)>;

    QString fileOf(const QString &id) const;
    bool change(const QString &id, const Change &change);
    void writeLater(std::function<bool()> write, QObject *context, Done done);

    const QString m_folder;
    // Before the lock, which would keep the other thread waiting for longer than a write takes.
    QMutex m_changing;
    QThreadPool m_writer; // ends only when all that was begun is written
};
