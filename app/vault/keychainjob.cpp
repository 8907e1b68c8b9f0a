// SPDX-License-Identifier: MIT

#include "keychainjob.h"

#include <QObject>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using KeychainJob::Failure;

void run(QKeychain::Job *job, const QString &entry, QObject *context,
         std::function<void(QKeychain::Job &)> then)
{
    job->setKey(entry);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [then = std::move(then)](QKeychain::Job *ended) { then(*ended); });
    job->start();
}

std::optional<Failure> failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return Failure::NotFound;
    case QKeychain::AccessDenied:
        return Failure::Denied;
    case QKeychain::AccessDeniedByUser:
        return Failure::DeniedByPerson;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Failure::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Failure::Other;
}

// The bytes are shared with the job, so taking them over wipes its copy as well.
Secret takeFrom(QKeychain::Job &job)
{
    QByteArray bytes = static_cast<QKeychain::ReadPasswordJob &>(job).binaryData();
    return Secret::takenFrom(bytes);
}

} // namespace

// macOS shows it to people; Windows knows an entry by its key alone.
QString KeychainJob::service()
{
    return u"Stripe Key Wizard"_s;
}

void KeychainJob::write(const QString &entry, const Secret &secret, QObject *context, Done done)
{
    QString text = QString::fromUtf8(secret.reveal());
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(text);
    wipe(text);
    run(job, entry, context,
        [done = std::move(done)](QKeychain::Job &ended) { done(failureOf(ended)); });
}

void KeychainJob::read(const QString &entry, QObject *context, Read read)
{
    run(new QKeychain::ReadPasswordJob(service()), entry, context,
        [read = std::move(read)](QKeychain::Job &ended) {
            const auto failure = failureOf(ended);
            read(failure ? Secret() : takeFrom(ended), failure);
        });
}

void KeychainJob::remove(const QString &entry, QObject *context, Done done)
{
    run(new QKeychain::DeletePasswordJob(service()), entry, context,
        [done = std::move(done)](QKeychain::Job &ended) { done(failureOf(ended)); });
}
