// SPDX-License-Identifier: MIT

#include "keyend.h"

#include "characters.h"
#include "enddoubt.h"
#include "keypiece.h"
#include "keyprefix.h"
#include "textgap.h"

namespace {

// https://www.rfc-editor.org/rfc/rfc2045#section-6.7: no line is longer; programs fill them.
constexpr qsizetype LongestSoftLine = 76;
constexpr qsizetype ShortestFullLine = 64;

// A key of quoted-printable: "=" at a line's end means that the line goes on. That it is meant so
// shows in lines that are full and not too long, or in the length of what comes out.
KeyEnd readSoftLines(QStringView text, qsizetype begin, qsizetype bodyBegin)
{
    KeyEnd key;
    bool areFull = true;
    for (qsizetype at = bodyBegin;;) {
        const QStringView run = keyBodyAt(text, at);
        key.body.append(run, at + run.size());
        if (key.body.end == text.size() || key.body.size > KeyPiece::LongestBody)
            break;
        const auto next = behindSoftBreak(text, key.body.end);
        const qsizetype width = lineBefore(text, key.body.end).size() + 1;
        if (!next || runAt(text, *next).isEmpty() || width > LongestSoftLine)
            break;
        areFull = areFull && width >= ShortestFullLine;
        at = *next;
    }
    const bool isJoined = key.body.pieces.size() > 1;
    key.doubt = !isJoined || areFull || key.body.isPresentKey()
            ? EndDoubt(text, begin, key.body).problem()
            : Problem::UncertainEnd;
    return key;
}

// A key that was wrapped: what begins as present keys do, is too short for one, and has the length
// of one together with the lines below. What could be a word is not taken for the rest of a key.
std::optional<KeyBody> readWrappedLines(QStringView text, KeyBody body)
{
    while (body.size < KeyBody::PresentSize) {
        const TextGap gap = TextGap::at(text, body.end);
        const QStringView run = keyBodyAt(text, gap.end);
        if (gap.kind != TextGap::Kind::LineBreak || run.isEmpty() || isWordlike(run))
            return std::nullopt;
        body.append(run, gap.end + run.size());
        if (body.size < KeyBody::PresentSize && !isAloneOnLine(text, body.end))
            return std::nullopt;
    }
    return body.isPresentKey() ? std::optional(body) : std::nullopt;
}

} // namespace

KeyEnd KeyEnd::of(QStringView text, qsizetype begin, qsizetype bodyBegin)
{
    KeyEnd key = readSoftLines(text, begin, bodyBegin);
    if (key.doubt == Problem::UncertainEnd) {
        const auto wrapped = readWrappedLines(text, key.body);
        if (wrapped && !EndDoubt(text, begin, *wrapped).problem())
            return { *wrapped, std::nullopt, {} };
    }
    if (key.doubt == Problem::ForeignLetters) {
        const qsizetype at = TextGap::at(text, key.body.end).end;
        key.letter = text.sliced(at, lengthAt(text, at)).toString();
    }
    return key;
}
