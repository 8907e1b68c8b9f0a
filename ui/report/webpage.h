// SPDX-License-Identifier: MIT

#pragma once

#include "reportdocument.h"

#include <QByteArray>

// The report as a web page: one file that fetches nothing, with what screen readers need.
namespace WebPage {

QByteArray of(const ReportDocument &document);

} // namespace WebPage
