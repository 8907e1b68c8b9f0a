// SPDX-License-Identifier: MIT

#include "systemvault.h"

#include "systembackend.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// macOS shows the service to people; Windows knows an entry by its key alone.
constexpr auto Service = "Stripe Key Wizard"_L1;
// In place of a key that is about to be deleted; forget() says why.
constexpr auto Overwritten = "removed"_L1;

using Then = std::function<void(QKeychain::Job &)>;

void run(QKeychain::Job *job, const QString &id, QObject *context, Then then)
{
    job->setKey(Vault::entry(id));
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [then = std::move(then)](QKeychain::Job *ended) { then(*ended); });
    job->start();
}

void write(const QString &id, QString text, QObject *context, Then then)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setTextData(text);
    wipe(text);
    run(job, id, context, std::move(then));
}

void read(const QString &id, QObject *context, Then then)
{
    run(new QKeychain::ReadPasswordJob(Service), id, context, std::move(then));
}

void remove(const QString &id, QObject *context, Then then)
{
    run(new QKeychain::DeletePasswordJob(Service), id, context, std::move(then));
}

// The bytes are shared with the job, so taking them over wipes its copy as well.
Secret takeFrom(QKeychain::Job &job)
{
    QByteArray bytes = static_cast<QKeychain::ReadPasswordJob &>(job).binaryData();
    return Secret::takenFrom(bytes);
}

std::optional<Problem> problemOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return Problem::KeychainEntryNotFound;
    case QKeychain::AccessDenied:
        // KWallet says so when a person pressed Cancel, the others when they are locked.
        return systemBackend() == Vault::Backend::KWallet ? Problem::KeychainRefused
                                                          : Problem::KeychainLocked;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
        return Problem::KeychainRefused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Problem::KeychainAbsent;
    case QKeychain::OtherError:
        break;
    }
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return Problem::KeychainRefused;
#else
    // No bus, or nobody on it who keeps secrets. Its text is translated, so there is no telling
    // more.
    return Problem::KeychainAbsent;
#endif
}

// A keychain that refused has nothing to take back, and would only ask for a password once more.
bool mayHaveBeenKept(std::optional<Problem> problem)
{
    return !problem || problem == Problem::KeychainDiffers;
}

// What a failure to write means: there is no entry to be missed, so what was not found is the
// keyring.
std::optional<Problem> problemOfWriting(const QKeychain::Job &job)
{
    const auto problem = problemOf(job);
    return problem == Problem::KeychainEntryNotFound ? Problem::KeychainAbsent : problem;
}

} // namespace

// The calls that wait, and the one under way. When it dies, a job under way ends by itself and its
// answer falls on the floor.
class SystemVault::Queue : public QObject
{
public:
    enum class Action { Store, Load, Forget };

    struct Call
    {
        Action action;
        QString id;
        QPointer<QObject> context;
        Loaded answer;
        Secret key;
        bool isUnwanted = false; // a store that is to leave nothing
    };

    Queue(SystemVault &vault, std::chrono::milliseconds deadline)
        : m_vault(vault)
        , m_deadline(deadline)
    {
    }

    void add(Call call)
    {
        m_isBusy = true;
        auto added = std::make_shared<Call>(std::move(call));
        m_waiting.push_back(added);
        QTimer::singleShot(m_deadline, this, [this, late = std::weak_ptr(added)] {
            if (const auto overdue = late.lock())
                giveUp(overdue);
        });
        startNextLater();
    }

    // One that has been answered is forgotten like any other key.
    void abandonStore(const QString &id)
    {
        const auto isMeant = [&id](const CallPointer &call) {
            return call && call->action == Action::Store && call->id == id;
        };
        if (std::erase_if(m_waiting, isMeant))
            return;
        if (isMeant(m_running))
            m_running->isUnwanted = true;
        else
            add({ Action::Forget, id, nullptr, nullptr, {} });
    }

    bool isBusy() const { return m_isBusy; }

private:
    using CallPointer = std::shared_ptr<Call>;

    // Later, so that the answer before is heard by then.
    void startNextLater()
    {
        QMetaObject::invokeMethod(
                this, [this] { startNext(); }, Qt::QueuedConnection);
    }

    void startNext()
    {
        if (m_running)
            return;
        if (m_waiting.empty()) {
            if (std::exchange(m_isBusy, false))
                Q_EMIT m_vault.idle();
            return;
        }
        m_running = m_waiting.front();
        m_waiting.pop_front();
        switch (m_running->action) {
        case Action::Store:
            return store();
        case Action::Load:
            return read(m_running->id, this, [this](QKeychain::Job &job) { loaded(job); });
        case Action::Forget:
            return forget();
        }
    }

    void store()
    {
        write(m_running->id, QString::fromUtf8(m_running->key.reveal()), this,
              [this](QKeychain::Job &written) {
                  if (const auto problem = problemOfWriting(written))
                      return stored(problem);
                  read(m_running->id, this, [this](QKeychain::Job &job) { readBack(job); });
              });
    }

    void readBack(QKeychain::Job &job)
    {
        const auto problem = problemOf(job);
        if (problem && problem != Problem::KeychainEntryNotFound)
            return stored(problem);
        // Written without a complaint, and yet not there: KWallet fails like this.
        const bool isEqual = !problem && takeFrom(job) == m_running->key;
        stored(isEqual ? std::nullopt : std::optional(Problem::KeychainDiffers));
    }

    // What is to be taken back goes in the same turn, so that the vault is not idle in between.
    void stored(std::optional<Problem> problem)
    {
        const bool stays = !problem && !m_running->isUnwanted;
        if (stays || !mayHaveBeenKept(problem))
            return finish({}, problem);
        answer(*m_running, {}, problem);
        m_running->action = Action::Forget;
        forget();
    }

    void loaded(QKeychain::Job &job)
    {
        if (const auto problem = problemOf(job))
            return finish({}, problem);
        Secret key = takeFrom(job);
        if (key.reveal() == Overwritten)
            return finish({}, Problem::KeychainEntryNotFound);
        finish(std::move(key), std::nullopt);
    }

    // A closed keyring claims to have deleted what it cannot even see. It does refuse to write, so
    // the entry is overwritten first.
    void forget()
    {
        write(m_running->id, QString(Overwritten), this, [this](QKeychain::Job &written) {
            if (const auto problem = problemOfWriting(written))
                return finish({}, problem);
            remove(m_running->id, this, [this](QKeychain::Job &removed) {
                const auto problem = problemOf(removed);
                if (problem && problem != Problem::KeychainEntryNotFound)
                    return finish({}, problem);
                read(m_running->id, this, [this](QKeychain::Job &job) { lookedForAgain(job); });
            });
        });
    }

    void lookedForAgain(QKeychain::Job &job)
    {
        const auto problem = problemOf(job);
        if (!problem)
            return finish({}, Problem::KeychainRefused);
        finish({}, problem == Problem::KeychainEntryNotFound ? std::nullopt : problem);
    }

    void finish(Secret key, std::optional<Problem> problem)
    {
        const CallPointer call = std::exchange(m_running, nullptr);
        answer(*call, std::move(key), problem);
        startNextLater();
    }

    // What has not been started is not started any more, except that what is to be forgotten is.
    void giveUp(const CallPointer &call)
    {
        answer(*call, {}, Problem::KeychainSilent);
        call->isUnwanted = true;
        if (call->action != Action::Forget)
            std::erase(m_waiting, call);
    }

    void answer(Call &call, Secret key, std::optional<Problem> problem)
    {
        const Loaded loaded = std::exchange(call.answer, nullptr);
        if (loaded && call.context)
            answerLater(call.context, loaded, std::move(key), problem);
    }

    SystemVault &m_vault;
    const std::chrono::milliseconds m_deadline;
    bool m_isBusy = false;
    std::deque<CallPointer> m_waiting;
    CallPointer m_running;
};

SystemVault::SystemVault(std::chrono::milliseconds deadline)
    : m_queue(std::make_unique<Queue>(*this, deadline))
{
}

SystemVault::~SystemVault() = default;

Vault::Backend SystemVault::backend() const
{
    return systemBackend();
}

void SystemVault::store(const QString &id, const Secret &key, QObject *context, Done done)
{
    const auto answer = [done = std::move(done)](Secret, std::optional<Problem> p) { done(p); };
    m_queue->add({ Queue::Action::Store, id, context, answer, key.duplicate() });
}

void SystemVault::abandonStore(const QString &id)
{
    m_queue->abandonStore(id);
}

void SystemVault::load(const QString &id, QObject *context, Loaded loaded)
{
    m_queue->add({ Queue::Action::Load, id, context, std::move(loaded), {} });
}

void SystemVault::forget(const QString &id, QObject *context, Done done)
{
    const auto answer = [done = std::move(done)](Secret, std::optional<Problem> p) { done(p); };
    m_queue->add({ Queue::Action::Forget, id, context, answer, {} });
}

bool SystemVault::isBusy() const
{
    return m_queue->isBusy();
}
