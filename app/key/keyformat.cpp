// SPDX-License-Identifier: MIT

#include "keyformat.h"

#include "keypiece.h"
#include "keyprefix.h"
#include "pastedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace KeyFormat {
namespace {

// Present keys have about 107 characters; nothing that people mean to paste is longer than this.
constexpr qsizetype LongestText = 64 * 1024;
constexpr size_t MostKeysToChooseFrom = 10;

bool separates(QChar c)
{
    return c.isSpace() || isQuote(c) || QStringView(u",;=:()[]{}<>").contains(c);
}

// Words, and the keys that were pasted one behind the other within a word. Views into text.
std::vector<QStringView> piecesOf(QStringView text)
{
    std::vector<QStringView> pieces;
    const auto end = text.end();
    for (auto at = text.begin(); at != end;) {
        at = std::find_if_not(at, end, separates);
        const auto wordEnd = std::find_if(at, end, separates);
        QStringView word(at, wordEnd);
        at = wordEnd;
        while (!word.isEmpty()) {
            const qsizetype next = indexOfKey(word, 1);
            pieces.push_back(next < 0 ? word : word.first(next));
            word = word.sliced(pieces.back().size());
        }
    }
    return pieces;
}

// The one key that line breaks cut into pieces: a beginning, and then letters and digits alone.
std::optional<QString> joinedLines(QStringView text)
{
    if (std::ranges::none_of(text, isLineBreak))
        return std::nullopt;
    QString joined;
    joined.reserve(text.size());
    const auto end = text.end();
    for (auto at = text.begin(); at != end;) {
        const auto lineEnd = std::find_if(at, end, isLineBreak);
        const QStringView line = QStringView(at, lineEnd).trimmed();
        const bool isBeginning = joined.isEmpty();
        if (isBeginning ? !keyPrefixOf(line) || !KeyPiece::isAlphanumeric(KeyPiece::bodyOf(line))
                        : !KeyPiece::isAlphanumeric(line)) {
            wipe(joined);
            return std::nullopt;
        }
        joined += line;
        at = std::find_if_not(lineEnd, end, isLineBreak);
    }
    return joined;
}

StripeKey keyFrom(QStringView piece)
{
    QByteArray bytes = piece.toLatin1();
    return { KeyPiece::identityOf(piece), Secret::takenFrom(bytes) };
}

Reading problem(Problem problem, const KeyIdentity &identity = {})
{
    Reading reading;
    reading.identity = identity;
    reading.problem = problem;
    return reading;
}

Reading readOnePiece(QStringView piece)
{
    if (KeyPiece::isUsable(piece)) {
        Reading reading;
        reading.keys.push_back(keyFrom(piece));
        reading.identity = reading.keys.front().identity;
        return reading;
    }
    if (KeyPiece::isUsableOfAnyLength(piece))
        return problem(KeyPiece::bodyOf(piece).size() < KeyPiece::ShortestBody ? Problem::TooShort
                                                                               : Problem::TooLong,
                       KeyPiece::identityOf(piece));
    if (KeyPiece::isMasked(piece))
        return problem(Problem::MaskedKey, KeyPiece::identityOf(piece));
    if (const auto wrong = KeyPiece::wrongKind(piece))
        return problem(*wrong, KeyPiece::identityOf(piece));
    return problem(KeyPiece::hasForeignLetters(piece) ? Problem::ForeignLetters : Problem::NotAKey);
}

// What the words of a longer text are, each sort in the order in which they appear.
struct Sorted
{
    std::vector<QStringView> usable; // each once
    std::vector<QStringView> wrong; // each once
    bool repeats = false;
    bool hasOther = false;

    explicit Sorted(const std::vector<QStringView> &pieces)
    {
        for (const QStringView piece : pieces) {
            if (KeyPiece::isUsable(piece))
                add(piece, usable);
            else if (KeyPiece::wrongKind(piece))
                add(piece, wrong);
            else
                hasOther = true;
        }
    }

    void add(QStringView piece, std::vector<QStringView> &list)
    {
        if (std::ranges::find(list, piece) != list.end())
            repeats = true;
        else if (list.size() < MostKeysToChooseFrom)
            list.push_back(piece);
    }
};

Reading readPieces(const std::vector<QStringView> &pieces)
{
    const Sorted sorted(pieces);
    if (!sorted.usable.empty() && sorted.usable.size() + sorted.wrong.size() > 1) {
        Reading reading = problem(Problem::SeveralKeys);
        std::ranges::transform(sorted.usable, std::back_inserter(reading.keys), keyFrom);
        return reading;
    }
    if (!sorted.usable.empty()) {
        if (sorted.hasOther || !sorted.repeats)
            return problem(Problem::TextAroundKey, KeyPiece::identityOf(sorted.usable.front()));
        Reading reading = readOnePiece(sorted.usable.front());
        reading.cleaned = Cleaned::Repetition;
        return reading;
    }
    if (!sorted.wrong.empty())
        return readOnePiece(sorted.wrong.front());

    // No whole key anywhere: the most telling of the words.
    if (const auto cut = std::ranges::find_if(pieces, KeyPiece::isUsableOfAnyLength);
        cut != pieces.end())
        return problem(Problem::TextAroundKey, KeyPiece::identityOf(*cut));
    const auto masked = std::ranges::find_if(pieces, [](QStringView piece) {
        return keyPrefixOf(piece) && KeyPiece::isMasked(piece);
    });
    if (masked != pieces.end())
        return problem(Problem::MaskedKey, KeyPiece::identityOf(*masked));
    return problem(std::ranges::any_of(pieces, KeyPiece::hasForeignLetters)
                           ? Problem::ForeignLetters
                           : Problem::NotAKey);
}

Reading readBare(QStringView text)
{
    if (auto joined = joinedLines(text)) {
        Reading reading = readOnePiece(*joined);
        reading.cleaned = Cleaned::LineBreakInside;
        wipe(*joined);
        return reading;
    }
    const auto pieces = piecesOf(text);
    return pieces.size() == 1 && pieces.front().size() == text.size() ? readOnePiece(text)
                                                                      : readPieces(pieces);
}

} // namespace

Reading read(QStringView text)
{
    if (text.size() > LongestText)
        return problem(Problem::TooLong);
    const PastedText pasted(text);
    const bool isBlank = pasted.bare().isEmpty() && !(pasted.cleaned() & Cleaned::Quotes)
            && !(pasted.cleaned() & Cleaned::Punctuation);
    Reading reading = isBlank ? problem(Problem::NothingEntered) : readBare(pasted.bare());
    reading.cleaned |= pasted.cleaned();
    return reading;
}

} // namespace KeyFormat
