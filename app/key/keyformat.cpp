// SPDX-License-Identifier: MIT

#include "keyformat.h"

#include "alteredkey.h"
#include "characters.h"
#include "keypiece.h"
#include "keysearch.h"
#include "pastedtext.h"
#include "surroundings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace KeyFormat {
namespace {

constexpr size_t MostKeysToChooseFrom = 10;

// By what the person can do next. First a key that is there and only not certain, last what a text
// merely mentions.
enum class Rank { Doubtful, CutOff, Masked, Publishable, Organisation, OtherSecret, Mention };

Rank rankOf(const FoundKey &found)
{
    switch (*found.problem) {
    case Problem::MaskedKey:
        return Rank::Masked;
    case Problem::PublishableKey:
        return Rank::Publishable;
    case Problem::OrganisationKey:
        return Rank::Organisation;
    case Problem::OtherSecret:
        return Rank::OtherSecret;
    case Problem::GroupedKey:
        return Rank::Doubtful;
    case Problem::TooShort:
        return found.hasBody() ? Rank::CutOff : Rank::Mention;
    default:
        return found.hasBody() ? Rank::Doubtful : Rank::Mention;
    }
}

QString joined(const std::vector<QStringView> &pieces)
{
    QString text;
    text.reserve(KeyPiece::LongestBody * 2);
    for (const QStringView piece : pieces)
        text += piece;
    return text;
}

// Whether key begins with all that is certain of a doubtful one.
bool beginsWith(const StripeKey &key, QStringView piece)
{
    const QByteArrayView secret = key.secret.reveal();
    return QLatin1String(secret.data(), secret.size()).startsWith(piece);
}

// Without the blanks, quotes and punctuation around it that a mask has not.
QStringView withoutSigns(QStringView text)
{
    const auto isSign = [](QChar c) { return c.isSpace() || isQuote(c) || c == u',' || c == u';'; };
    const auto begin = std::find_if_not(text.begin(), text.end(), isSign);
    const auto end = std::find_if_not(text.rbegin(), text.rend(), isSign).base();
    return begin < end ? QStringView(begin, end) : QStringView();
}

// What a text holds, told together.
class Collection
{
public:
    explicit Collection(QStringView text);

    bool isEmpty() const { return m_keys.empty() && !m_rank; }
    Reading reading();

private:
    void addWhole(const FoundKey &found);
    void addOther(const FoundKey &found);
    void addAltered();
    bool hasOtherDoubtful() const;
    Reading readingOfWhole();

    const QStringView m_text;
    Surroundings m_surroundings;
    std::vector<StripeKey> m_keys; // each once
    std::vector<QStringView> m_doubtful; // the certain beginnings of keys that might be meant
    bool m_repeats = false;
    bool m_hasJoinedLines = false;
    qsizetype m_behindKey = -1;
    Reading m_nearest; // the best that can be said when there is no whole key
    std::optional<Rank> m_rank;
};

Collection::Collection(QStringView text)
    : m_text(text)
{
    m_nearest.problem = Problem::NotAKey;
    KeySearch search(m_text);
    while (const auto found = search.next()) {
        if (found->isWhole())
            addWhole(*found);
        else
            addOther(*found);
    }
    if (m_keys.empty() && m_rank != Rank::Doubtful)
        addAltered();
}

void Collection::addWhole(const FoundKey &found)
{
    if (m_behindKey < 0)
        m_surroundings.addBefore(m_text.first(found.begin));
    else
        m_surroundings.addBetween(m_text.sliced(m_behindKey, found.begin - m_behindKey));
    m_behindKey = found.end;
    m_hasJoinedLines |= found.pieces.size() > 1;

    QString text = joined(found.pieces);
    QByteArray bytes = text.toLatin1();
    StripeKey key { KeyPiece::identityOf(text), Secret::takenFrom(bytes) };
    wipe(text);
    const auto isSame = [&key](const StripeKey &other) { return other.secret == key.secret; };
    if (std::ranges::any_of(m_keys, isSame))
        m_repeats = true;
    else if (m_keys.size() < MostKeysToChooseFrom)
        m_keys.push_back(std::move(key));
}

void Collection::addOther(const FoundKey &found)
{
    const Rank rank = rankOf(found);
    if (rank == Rank::Doubtful
        && found.pieces.front().size() - found.prefix.text.size() >= KeyPiece::ShortestBody)
        m_doubtful.push_back(found.pieces.front());
    if (m_rank && *m_rank <= rank)
        return;
    m_rank = rank;
    m_nearest.problem = found.problem;
    m_nearest.identity = { found.prefix.kind, found.prefix.mode, found.prefix.text + "..."_L1 };
    m_nearest.identity.oddLetter = found.letter;
    // The end of a key that is known to end there.
    if (found.problem == Problem::PublishableKey || found.problem == Problem::TooLong)
        m_nearest.identity = KeyPiece::identityOf(found.pieces.front());
}

void Collection::addAltered()
{
    if (const auto altered = AlteredKey::in(m_text)) {
        m_rank = Rank::Doubtful;
        m_nearest.problem = altered->problem;
        m_nearest.identity = {};
        m_nearest.identity.oddLetter = altered->letter;
    }
}

// A key that is whole in one place of the text may well be doubtful in another.
bool Collection::hasOtherDoubtful() const
{
    return std::ranges::any_of(m_doubtful, [this](QStringView piece) {
        return std::ranges::none_of(
                m_keys, [piece](const StripeKey &key) { return beginsWith(key, piece); });
    });
}

Reading Collection::reading()
{
    if (!m_keys.empty() && !hasOtherDoubtful())
        return readingOfWhole();
    const auto isNothing = [](QChar c) { return isBlank(c) || isTab(c) || isLineBreak(c); };
    if (std::ranges::all_of(m_text, isNothing))
        m_nearest.problem = Problem::NothingEntered;
    else if (!m_rank && KeyPiece::isMasked(withoutSigns(m_text)))
        m_nearest.problem = Problem::MaskedKey;
    return std::move(m_nearest);
}

Reading Collection::readingOfWhole()
{
    m_surroundings.addBehind(m_text.sliced(m_behindKey));
    Reading reading;
    reading.cleaned = m_surroundings.cleaned();
    reading.cleaned.setFlag(Cleaned::LineBreakInside, m_hasJoinedLines);
    reading.keys = std::move(m_keys);
    if (reading.keys.size() > 1) {
        reading.cleaned = Cleaned::LongerText;
        reading.problem = Problem::SeveralKeys;
        return reading;
    }
    reading.cleaned.setFlag(Cleaned::Repetition, m_repeats);
    reading.identity = reading.keys.front().identity;
    return reading;
}

} // namespace

Reading read(QStringView text)
{
    Reading reading;
    if (text.size() > LongestText) {
        reading.problem = Problem::TooLong;
        return reading;
    }
    const PastedText pasted(text);
    Collection collection(pasted.visible());
    if (pasted.hasNulInside() && !collection.isEmpty()) {
        reading.problem = Problem::NulInside;
        return reading;
    }
    reading = collection.reading();
    reading.cleaned |= pasted.cleaned();
    return reading;
}

} // namespace KeyFormat
