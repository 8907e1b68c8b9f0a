#pragma once

#include "app/facts/problem.h"
#include "app/facts/secret.h"

#include <QFlags>

#include <optional>
#include <vector>

// What kind of Stripe key a pasted text is, told from the text alone. Pure; linear in the text.
// The prefixes are Stripe's own: https://docs.stripe.com/keys
namespace KeyFormat {

enum class Kind { None, Restricted, Standard, Publishable, Organisation, Webhook, Other };
enum class Mode { Unknown, Live, Test };

// The names in --check --json.
QLatin1String kindCode(Kind kind);
QLatin1String modeCode(Mode mode);

// What may be said and shown of a key.
struct Identity
{
    Kind kind = Kind::None;
    Mode mode = Mode::Unknown;
    // As Stripe shows keys: "rk_live_...Ab12". Empty when the text is no key at all.
    QString display;

    bool operator==(const Identity &) const = default;
};

// What was taken away around or inside the key.
enum class Cleaned {
    Spaces = 0x01,
    LineBreakInside = 0x02,
    Quotes = 0x04,
    InvisibleCharacters = 0x08,
    Punctuation = 0x10,
    Assignment = 0x20,
    Repetition = 0x40,
};
Q_DECLARE_FLAGS(Cleanings, Cleaned)

struct Key
{
    Identity identity;
    Secret secret;
};

struct Reading
{
    // One key when the text can be used; all that can be chosen from when problem is SeveralKeys;
    // otherwise none.
    std::vector<Key> keys;
    // What the text is, also when it cannot be used.
    Identity identity;
    Cleanings cleaned;
    std::optional<Problem> problem;
};

Reading read(QStringView text);

} // namespace KeyFormat

Q_DECLARE_OPERATORS_FOR_FLAGS(KeyFormat::Cleanings)
