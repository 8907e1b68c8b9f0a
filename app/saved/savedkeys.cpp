// SPDX-License-Identifier: MIT

#include "savedkeys.h"

#include "filetext.h"
#include "savedkeyfile.h"
#include "savedkeyorder.h"

#include <QDir>
#include <QDirIterator>
#include <QLockFile>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr auto Ending = ".json"_L1;
constexpr int LockPatience = 2000; // ms; another copy holds it for as long as one small file takes

// Nothing when it is no saved key's.
std::optional<QString> idOf(const QString &fileName)
{
    if (!fileName.endsWith(Ending))
        return std::nullopt;
    const QString id = fileName.chopped(Ending.size());
    return FileText::isId(id) ? std::optional(id) : std::nullopt;
}

// Nothing when it is not there, or cannot be read.
std::optional<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    return file.read(std::min(file.size(), LargestFile));
}

// A file that is no JSON costs the memory of its key, and not the way to the key itself.
SavedKey keyOf(const QString &id, const QByteArray &contents, SavedKey::HistoryPart part)
{
    SavedKey unknown;
    unknown.id = id;
    unknown.memory = SavedKey::Memory::Lost;
    return SavedKeyFile::read(id, contents, part).value_or(unknown);
}

// Names and accounts are for the owner's eyes.
bool writeFile(const QString &path, const QByteArray &contents)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && file.write(contents) == contents.size() && file.commit();
}

bool makeFolder(const QString &path)
{
    return QDir().mkpath(path)
            && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SavedKeys::SavedKeys(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
}

QString SavedKeys::fileOf(const QString &id) const
{
    return m_folder + u'/' + id + Ending;
}

QStringList SavedKeys::ids() const
{
    QStringList ids;
    QDirIterator files(m_folder, QDir::Files);
    while (files.hasNext()) {
        files.next();
        if (const auto id = idOf(files.fileName()))
            ids.append(*id);
    }
    return ids;
}

bool SavedKeys::isEmpty() const
{
    QDirIterator files(m_folder, QDir::Files);
    while (files.hasNext()) {
        files.next();
        if (idOf(files.fileName()))
            return false;
    }
    return true;
}

QList<SavedKey> SavedKeys::all(SavedKey::HistoryPart part) const
{
    QList<SavedKey> keys;
    for (const QString &id : ids()) {
        if (const auto contents = contentsOf(fileOf(id)))
            keys << keyOf(id, *contents, part);
    }
    std::ranges::sort(keys, SavedKeyOrder());
    return keys;
}

std::function<QList<SavedKey>()> SavedKeys::reader() const
{
    return [folder = m_folder] { return SavedKeys(folder).all(); };
}

QList<SavedKey> SavedKeys::alike(const KeyIdentity &key) const
{
    QList<SavedKey> keys = all();
    keys.removeIf([&key](const SavedKey &saved) { return saved.key != key; });
    return keys;
}

std::optional<SavedKey> SavedKeys::find(const QString &id, SavedKey::HistoryPart part) const
{
    if (!FileText::isId(id))
        return std::nullopt;
    const auto contents = contentsOf(fileOf(id));
    return contents ? std::optional(keyOf(id, *contents, part)) : std::nullopt;
}

bool SavedKeys::put(const SavedKey &key)
{
    return change(key.id, [&key](const std::optional<SavedKey> &) { return key; });
}

bool SavedKeys::remove(const QString &id)
{
    std::optional<Predecessor> predecessor;
    const bool isDone = change(id, [&](const std::optional<SavedKey> &present) {
        predecessor = present ? present->predecessor : std::nullopt;
        return std::optional<SavedKey>();
    });
    if (isDone && predecessor) {
        edit(predecessor->id, [&id](SavedKey &old) {
            if (old.retirement && old.retirement->successor == id)
                old.retirement->loseSuccessor();
        });
    }
    return isDone;
}

bool SavedKeys::rename(const QString &id, const QString &name)
{
    const QString clean = SavedKeyFile::cleanName(name);
    bool isKnown = false;
    const bool isWritten = !clean.isEmpty() && edit(id, [&](SavedKey &key) {
        isKnown = true;
        key.name = clean;
    });
    return isWritten && isKnown;
}

bool SavedKeys::edit(const QString &id, const std::function<void(SavedKey &)> &edit)
{
    return change(id, [&edit](std::optional<SavedKey> present) {
        if (present)
            edit(*present);
        return present;
    });
}

bool SavedKeys::takeResult(const QString &id, const Report &report)
{
    std::optional<Retirement> retirement;
    const bool isDone = edit(id, [&](SavedKey &key) {
        key.takeResult(report);
        retirement = key.retirement;
    });
    if (!isDone || !retirement || retirement->successor.isEmpty())
        return isDone;
    return edit(retirement->successor, [&](SavedKey &successor) {
        if (successor.predecessor && successor.predecessor->id == id)
            successor.predecessor->refusedAt = retirement->refusedAt;
    });
}

bool SavedKeys::takeFailure(const QString &id, Problem problem)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return edit(id, [&](SavedKey &key) { key.takeFailure(problem, now); });
}

void SavedKeys::takeResultLater(const QString &id, const Report &report, QObject *context,
                                Done done)
{
    writeLater([this, id, report] { return takeResult(id, report); }, context, std::move(done));
}

void SavedKeys::takeFailureLater(const QString &id, Problem problem, QObject *context, Done done)
{
    writeLater([this, id, problem] { return takeFailure(id, problem); }, context, std::move(done));
}

void SavedKeys::writeLater(std::function<bool()> write, QObject *context, Done done)
{
    const auto tell = [context = QPointer(context), done = std::move(done)](bool isWritten) {
        if (context)
            done(isWritten);
    };
    m_writer.start([this, write = std::move(write), tell] {
        const bool isWritten = write();
        QMetaObject::invokeMethod(
                this, [tell, isWritten] { tell(isWritten); }, Qt::QueuedConnection);
    });
}

bool SavedKeys::change(const QString &id, const Change &change)
{
    if (!FileText::isId(id) || !makeFolder(m_folder))
        return false;
    QMutexLocker changing(&m_changing);
    QLockFile lock(m_folder + "/lock"_L1);
    if (!lock.tryLock(LockPatience))
        return false;
    const QString path = fileOf(id);
    const auto former = contentsOf(path);
    const auto present =
            former ? std::optional(keyOf(id, *former, SavedKey::HistoryPart::Whole)) : std::nullopt;
    const auto wanted = change(present);
    bool isDone = true;
    if (wanted && present && present->memory == SavedKey::Memory::OfNewerVersion)
        isDone = false;
    else if (wanted)
        isDone = writeFile(path, SavedKeyFile::write(*wanted, former.value_or(QByteArray())));
    else if (former)
        isDone = QFile::remove(path);
    lock.unlock();
    changing.unlock();
    Q_EMIT changed(id);
    return isDone;
}

QString SavedKeys::freeName(const QString &name) const
{
    const QList<SavedKey> keys = all();
    const auto isTaken = [&keys](const QString &candidate) {
        return std::ranges::any_of(keys, [&candidate](const SavedKey &key) {
            return key.name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    const QString wanted = SavedKeyFile::cleanName(name);
    QString free = wanted;
    for (int number = 2; isTaken(free); ++number) {
        const QString suffix = u' ' + QString::number(number);
        free = wanted.first(std::min(wanted.size(), SavedKeyFile::LongestName - suffix.size()))
                + suffix;
    }
    return free;
}
