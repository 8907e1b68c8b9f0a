// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <optional>

// Standard input, from which --check reads one key.
namespace KeyInput {

// More bytes than this are no key, whatever they are.
constexpr qint64 limit = 16 * 1024 * 1024;

// A person sits there, so that a prompt makes sense.
bool isInteractive();

// Everything up to the end. Nothing when that is more than the limit; the rest is then read a while
// longer and forgotten, so that the writer need not know.
std::optional<QByteArray> readAll();

// One line that does not show while it is typed, and the lines that were pasted along with it: a
// key that came in two lines is not to be taken for its first. Ctrl+C and the like leave the
// terminal as it was.
QByteArray readHidden();

// The next bytes, however few. 0 at the end, and when there is nothing that can be read.
qint64 readSome(char *place, qint64 most);

} // namespace KeyInput
