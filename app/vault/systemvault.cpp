// SPDX-License-Identifier: MIT

#include "systemvault.h"

#include "systemkeychain.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <utility>

namespace {

// A keychain that refused has nothing to take back, and would only ask for a password once more.
bool mayHaveBeenKept(std::optional<Problem> problem)
{
    return !problem || problem == Problem::KeychainDiffers || problem == Problem::KeychainFull;
}

} // namespace

// The calls that wait, and the one under way. When it dies, a job under way ends by itself and its
// answer falls on the floor.
class SystemVault::Queue : public QObject
{
public:
    enum class Action { Store, Load, Forget, Label, List };

    struct Call
    {
        Action action;
        QString id;
        QPointer<QObject> context;
        Loaded answer;
        Secret key;
        bool isUnwanted = false; // a store that is to leave nothing
        QString label = {};
        std::shared_ptr<Contents> contents = {}; // what a List has found, beside its answer
    };

    Queue(SystemVault &vault, std::chrono::milliseconds deadline,
          std::chrono::milliseconds patience, Prompts prompts)
        : m_vault(vault)
        , m_deadline(deadline)
        , m_prompts(prompts)
        , m_keychain(patience)
    {
        connect(&m_keychain, &SystemKeychain::changed, &m_vault, &Vault::changed);
    }

    SystemKeychain &keychain() { return m_keychain; }

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
        prepare();
    }

    void prepare()
    {
        m_keychain.prepare([this](std::optional<Problem> obstacle) {
            if (obstacle)
                standStill(*obstacle);
            else if (m_prompts == Prompts::Never && m_keychain.isLocked())
                finish({}, Problem::KeychainLocked);
            else if (m_running->isUnwanted && m_running->action != Action::Forget)
                finish({}, Problem::KeychainSilent); // given up while nobody answered
            else
                start();
        });
    }

    // What is to be forgotten waits until somebody can be turned to.
    void standStill(Problem problem)
    {
        if (problem != Problem::KeychainSilent || m_running->action != Action::Forget)
            return finish({}, problem);
        answer(*m_running, {}, problem);
        prepare();
    }

    void start()
    {
        const QString entry = Vault::entry(m_running->id);
        switch (m_running->action) {
        case Action::Store:
            return m_keychain.store(entry, m_running->key,
                                    [this](std::optional<Problem> problem) { stored(problem); });
        case Action::Load:
            return m_keychain.load(entry, [this](Secret key, std::optional<Problem> problem) {
                finish(std::move(key), problem);
            });
        case Action::Forget:
            return m_keychain.forget(
                    entry, [this](std::optional<Problem> problem) { finish({}, problem); });
        case Action::Label:
            return m_keychain.label(entry, m_running->label, [this] { finish({}, std::nullopt); });
        case Action::List:
            return m_keychain.list(Prompts::Allowed, this,
                                   [this](const Contents &found, std::optional<Problem> problem) {
                                       *m_running->contents = found;
                                       finish({}, problem);
                                   });
        }
    }

    // What is to be taken back goes in the same turn, so that the vault is not idle in between.
    void stored(std::optional<Problem> problem)
    {
        const bool stays = !problem && !m_running->isUnwanted;
        if (stays || !mayHaveBeenKept(problem))
            return finish({}, problem);
        answer(*m_running, {}, problem);
        m_running->action = Action::Forget;
        prepare();
    }

    void finish(Secret key, std::optional<Problem> problem)
    {
        const CallPointer call = std::exchange(m_running, nullptr);
        if (call->action == Action::Forget && !call->answer && !problem)
            Q_EMIT m_vault.forgottenLate(call->id);
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
    const Prompts m_prompts;
    SystemKeychain m_keychain;
    bool m_isBusy = false;
    std::deque<CallPointer> m_waiting;
    CallPointer m_running;
};

SystemVault::SystemVault(std::chrono::milliseconds deadline, std::chrono::milliseconds patience,
                         Prompts prompts)
    : m_queue(std::make_unique<Queue>(*this, deadline, patience, prompts))
{
}

SystemVault::~SystemVault() = default;

Vault::Backend SystemVault::backend() const
{
    return m_queue->keychain().backend();
}

std::optional<Problem> SystemVault::obstacle() const
{
    return m_queue->keychain().obstacle();
}

Vault::Protection SystemVault::protection() const
{
    return m_queue->keychain().protection();
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

void SystemVault::label(const QString &id, const QString &text)
{
    m_queue->add({ Queue::Action::Label, id, nullptr, nullptr, {}, false, text });
}

void SystemVault::list(Prompts prompts, QObject *context, Listed listed)
{
    if (prompts == Prompts::Never)
        return m_queue->keychain().list(prompts, context, std::move(listed));
    auto contents = std::make_shared<Contents>();
    const auto answer = [contents, listed = std::move(listed)](const Secret &,
                                                               std::optional<Problem> problem) {
        listed(*contents, problem);
    };
    m_queue->add({ Queue::Action::List, {}, context, answer, {}, false, {}, contents });
}

bool SystemVault::isBusy() const
{
    return m_queue->isBusy();
}
