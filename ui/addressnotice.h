#pragma once

#include "notice.h"

class QUrl;

// The browser did not open: the address, to be copied by hand.
class AddressNotice : public Notice
{
    Q_OBJECT
public:
    AddressNotice(const QUrl &page, QWidget *parent);
};
