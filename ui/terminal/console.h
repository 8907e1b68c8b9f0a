// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// The terminal, or whatever stands in its place.
namespace Console {

// First thing in the program: closed streams do no harm, and a reader that goes away is no reason
// to die. On Windows, a program with windows borrows the console that it was started from.
void prepare();

// To standard output. False when not all of it could be written.
bool write(const QString &text);

// A line to standard error.
void say(const QString &line);

} // namespace Console
