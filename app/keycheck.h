#pragma once

#include "keyformat.h"
#include "report.h"

#include <QObject>

#include <chrono>
#include <functional>

class StripeApi;

// One check of one key: the eleven probes at once, then the eight for "nothing more". Tells each
// finding as it comes and ends with exactly one finished(). Deleting it is the cancel.
class KeyCheck : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds whole { 30000 }; // for everything together
        std::chrono::milliseconds firstPause { 500 }; // doubled for the second retry
        std::chrono::milliseconds longestPause { 5000 };
        int retries = 2; // for each probe
    };

    // api outlives this object. jitter answers a number from 0 to 1.
    KeyCheck(StripeApi &api, KeyFormat::Key key, QObject *parent = nullptr);
    ~KeyCheck() override;

    void setLimits(const Limits &limits);
    void setJitter(std::function<double()> jitter);

    void start();

Q_SIGNALS:
    void found(const Finding &finding);
    void finished(const Report &report);
};
