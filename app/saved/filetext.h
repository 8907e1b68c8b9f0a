// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// Texts in the files of saved keys, which anybody may have changed.
namespace FileText {

// Letters, digits and hyphens, and not too many: no id leads out of the folder.
bool isId(QStringView text);

// Letters, digits and those other signs, one at least. No regular expression: a list of five
// hundred keys asks this some thousands of times.
bool isMadeOf(QStringView text, qsizetype longest, QStringView otherSigns = {});

// As Stripe's list shows a key, "rk_live_...Ab12"; anything else is nothing.
QString cleanDisplay(const QString &text);

} // namespace FileText
