// SPDX-License-Identifier: MIT

#include "systemkeychain.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
// What the first release wrote in place of a key that it was about to delete.
constexpr auto Overwritten = "removed"_L1;
// libsecret leaves it at that of D-Bus.
constexpr auto patienceOfLibsecret = std::chrono::seconds(25);
} // namespace

SystemKeychain::SystemKeychain(std::chrono::milliseconds patience)
    : m_service(patience)
{
    connect(&m_service, &KeychainService::changed, this, &SystemKeychain::changed);
    connect(&m_service, &KeychainService::promptDismissed, this, [this] { m_declined = true; });
}

std::optional<Problem> SystemKeychain::obstacle() const
{
    return KeychainDiagnosis::obstacle(m_service.state());
}

void SystemKeychain::prepare(Done done)
{
    m_service.ask(this, [this, done = std::move(done)](KeychainState state) {
        m_declined = false;
        m_sincePrepared.start();
        done(KeychainDiagnosis::obstacle(state));
    });
}

void SystemKeychain::store(const QString &entry, const Secret &key, Done done)
{
    // A function that is kept must be copyable, which a Secret is not: hence the shared pointer.
    auto kept = std::make_shared<Secret>(key.duplicate());
    KeychainJob::write(entry, key, this,
                       [this, entry, kept, done = std::move(done)](std::optional<Failure> failure) {
                           if (failure)
                               diagnose(Attempt::Write, *failure, done);
                           else
                               readBack(entry, *kept, done);
                       });
}

void SystemKeychain::readBack(const QString &entry, const Secret &key, Done done)
{
    auto kept = std::make_shared<Secret>(key.duplicate());
    KeychainJob::read(entry, this,
                      [this, kept, done = std::move(done)](const Secret &read,
                                                           std::optional<Failure> failure) {
                          if (!failure)
                              return done(read == *kept ? std::nullopt
                                                        : std::optional(Problem::KeychainDiffers));
                          diagnose(Attempt::Read, *failure, [done](Problem problem) {
                              // Written without a complaint, and yet not there: KWallet fails like
                              // this.
                              done(problem == Problem::KeychainEntryNotFound
                                           ? Problem::KeychainDiffers
                                           : problem);
                          });
                      });
}

void SystemKeychain::load(const QString &entry, Loaded loaded)
{
    KeychainJob::read(
            entry, this,
            [this, loaded = std::move(loaded)](Secret key, std::optional<Failure> failure) {
                if (!failure && key.reveal() != Overwritten)
                    return loaded(std::move(key), std::nullopt);
                if (!failure)
                    return loaded({}, Problem::KeychainEntryNotFound);
                diagnose(Attempt::Read, *failure,
                         [loaded](Problem problem) { loaded({}, problem); });
            });
}

// libsecret claims to have deleted what is locked. It has the person asked to unlock what is read.
void SystemKeychain::forget(const QString &entry, Done done)
{
    if (m_service.state() == KeychainState::Open)
        return remove(entry, std::move(done));
    KeychainJob::read(entry, this,
                      [this, entry, done = std::move(done)](
                              const Secret &, std::optional<Failure>) { remove(entry, done); });
}

void SystemKeychain::remove(const QString &entry, Done done)
{
    KeychainJob::remove(entry, this,
                        [this, entry, done = std::move(done)](std::optional<Failure> failure) {
                            if (!failure || failure == Failure::NotFound)
                                lookForRemoved(entry, done);
                            else
                                diagnose(Attempt::Remove, *failure, done);
                        });
}

void SystemKeychain::lookForRemoved(const QString &entry, Done done)
{
    m_service.find({ KeychainJob::service(), entry }, this,
                   [this, entry, done = std::move(done)](KeychainService::Entry found) {
                       switch (found) {
                       case KeychainService::Entry::There:
                           return done(m_declined ? Problem::KeychainDeclined
                                                  : Problem::KeychainRefused);
                       case KeychainService::Entry::Locked:
                           return done(Problem::KeychainLocked);
                       case KeychainService::Entry::NotThere:
                           return concludeRemoval(Failure::NotFound, done);
                       case KeychainService::Entry::NotKnown:
                           return readRemoved(entry, done);
                       }
                   });
}

void SystemKeychain::readRemoved(const QString &entry, Done done)
{
    KeychainJob::read(
            entry, this,
            [this, done = std::move(done)](const Secret &, std::optional<Failure> failure) {
                if (failure)
                    concludeRemoval(*failure, done);
                else
                    done(Problem::KeychainRefused);
            });
}

// Not found in a keychain that is open means gone.
void SystemKeychain::concludeRemoval(Failure failure, Done done)
{
    diagnose(Attempt::Read, failure, [done = std::move(done)](Problem problem) {
        done(problem == Problem::KeychainEntryNotFound ? std::nullopt : std::optional(problem));
    });
}

void SystemKeychain::label(const QString &entry, const QString &text, std::function<void()> done)
{
    m_service.label({ KeychainJob::service(), entry }, text, this, std::move(done));
}

void SystemKeychain::list(Vault::Prompts prompts, QObject *context, Vault::Listed listed)
{
    const auto onFound = [this, prompts,
                          listed = std::move(listed)](const KeychainService::Items &found) {
        Vault::Contents contents { {}, found.locked };
        for (const KeychainService::Item &item : found.open) {
            if (const QString id = Vault::idOf(item.user); !id.isEmpty())
                contents.entries.append({ id, item.label });
        }
        listed(contents,
               prompts == Vault::Prompts::Allowed ? problemOfListing(found) : std::nullopt);
    };
    m_service.list(KeychainJob::service(), prompts, context, onFound);
}

std::optional<Problem> SystemKeychain::problemOfListing(const KeychainService::Items &found) const
{
    if (m_declined)
        return Problem::KeychainDeclined;
    if (found.locked > 0)
        return Problem::KeychainLocked;
    return found.isKnown ? std::nullopt : std::optional(Problem::KeychainRefused);
}

void SystemKeychain::diagnose(Attempt attempt, Failure failure, std::function<void(Problem)> then)
{
    const bool tookLong =
            std::chrono::milliseconds(m_sincePrepared.elapsed()) >= patienceOfLibsecret;
    m_service.ask(this, [=, this, then = std::move(then)](KeychainState state) {
        then(KeychainDiagnosis::of(attempt, failure, { state, m_declined, tookLong }));
    });
}
