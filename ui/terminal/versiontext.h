// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// What --version prints, for whoever is asked for help: the version on the first line, then the
// commit and the libraries that are really used.
QString versionText();
