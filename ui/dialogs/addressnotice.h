// SPDX-License-Identifier: MIT

#pragma once

#include "notice.h"

class QUrl;

// An address that no browser opened, to be read, and copied by hand.
class AddressNotice : public Notice
{
    Q_OBJECT
public:
    enum class Reason { NoBrowser, Practice };

    AddressNotice(Reason reason, const QUrl &page, QWidget *parent);

private:
    static QString what(Reason reason);
    static QString toKnow(Reason reason);
};
