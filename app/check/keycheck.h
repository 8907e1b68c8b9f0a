// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/stripe/retryingcall.h"
#include "report.h"

#include <QTimer>

#include <memory>

class StripeApi;

// One check of one key: the eleven probes and then the eight for "nothing more", without waiting.
// Tells each finding as it comes and ends with exactly one finished(). Deleting it at any moment
// cancels.
class KeyCheck : public QObject
{
    Q_OBJECT
public:
    // api outlives this object. A key of a kind that Stripe must not be shown is never sent.
    // patience is that with each probe, deadline that of everything together.
    KeyCheck(StripeApi &api, StripeKey key, QObject *parent = nullptr,
             const RetryingCall::Patience &patience = {},
             std::chrono::milliseconds deadline = std::chrono::seconds(30));
    ~KeyCheck() override;

    // The first time only.
    void start();

Q_SIGNALS:
    // Once for each permission, with what stays.
    void found(const Finding &finding);
    void finished(const Report &report);

private:
    template<typename Slot> void ask(const QString &path, Slot slot);
    void askForPermissions();
    void askForMore();
    void takePermission(const Permission &permission, const StripeAnswer &answer);
    void takeExcess(ExcessResource resource, const StripeAnswer &answer);
    void lookAtPayouts(const Judgement &judgement, const StripeAnswer &answer);
    void takePayouts(const StripeAnswer &answer);
    void learnFrom(const Judgement &judgement);
    bool record(const Finding &finding);
    void countAnswer();
    void stop(Problem problem);
    void finish();

    StripeApi &m_api;
    const StripeKey m_key;
    const RetryingCall::Patience m_patience;
    QTimer m_deadline;
    Report m_report;
    bool m_started = false;
    bool m_payoutsAreManual = false;
    int m_open = 0;
    // Parent of the calls under way, so that all end together.
    std::unique_ptr<QObject> m_calls;
};
