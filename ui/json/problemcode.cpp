// SPDX-License-Identifier: MIT

#include "problemcode.h"

#include "app/saved/spelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct SharedCode
{
    Problem problem;
    QLatin1String code;
};
constexpr std::array SharedCodes {
    SharedCode { Problem::NothingEntered, "not_a_key"_L1 },
    SharedCode { Problem::TooShort, "not_a_key"_L1 },
    SharedCode { Problem::TooLong, "not_a_key"_L1 },
    SharedCode { Problem::TextAroundKey, "uncertain_end"_L1 },
    SharedCode { Problem::ForeignLetters, "lookalike_letter"_L1 },
    SharedCode { Problem::MisreadLetter, "lookalike_letter"_L1 },
};

} // namespace

QLatin1String problemCode(Problem problem)
{
    const auto shared = std::ranges::find(SharedCodes, problem, &SharedCode::problem);
    return shared == SharedCodes.end() ? Spelling::textOf(problem) : shared->code;
}
