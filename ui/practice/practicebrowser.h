// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QUrl;

// In place of the person's browser while they practise: the real Stripe knows nothing of the keys
// and accounts of practice, so it only says which page would open.
class PracticeBrowser : public QObject
{
    Q_OBJECT
public:
    explicit PracticeBrowser(QObject *parent = nullptr);
    ~PracticeBrowser() override;

public Q_SLOTS:
    void open(const QUrl &page);
};
