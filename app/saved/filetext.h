// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Texts in the files of saved keys, which anybody may have changed.
namespace FileText {

// Letters, digits and hyphens, and not too many: no id leads out of the folder.
bool isId(const QString &text);

// As Stripe's list shows a key, "rk_live_...Ab12"; anything else is nothing.
QString cleanDisplay(const QString &text);

} // namespace FileText
