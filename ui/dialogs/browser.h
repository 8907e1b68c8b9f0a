// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

class QWidget;

// The person's own web browser.
namespace Browser {

// Open a page. When no browser can be started, a message above parent gives the address to copy.
void open(const QUrl &page, QWidget *parent);

// Begin an e-mail in the person's own mail program; false when there is none.
bool composeMail(const QString &subject, const QString &body);

} // namespace Browser
