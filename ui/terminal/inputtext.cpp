// SPDX-License-Identifier: MIT

#include "inputtext.h"

#include "app/facts/secret.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace {

using Encoding = QStringConverter::Encoding;

// What differs from Latin-1, from 0x80 on: https://encoding.spec.whatwg.org/index-windows-1252.txt
constexpr std::array<char16_t, 32> Windows1252 {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

QString decodedAs1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= u'\u0080' && c <= u'\u009f')
            c = Windows1252[c.unicode() - 0x80];
    }
    return text;
}

// Letters and digits of ours have a zero in one half, and none has it in the other.
Encoding unmarkedEncoding(const QByteArray &bytes)
{
    std::array<qsizetype, 2> zeros {};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        zeros[size_t(at % 2)] += bytes[at] == '\0';
    const bool isPaired = bytes.size() % 2 == 0;
    const bool isMostlyZero = std::ranges::max(zeros) > bytes.size() / 4;
    if (!isPaired || !isMostlyZero || std::ranges::min(zeros) > 0)
        return Encoding::Utf8;
    return zeros[1] > 0 ? Encoding::Utf16LE : Encoding::Utf16BE;
}

} // namespace

QString InputText::decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(marked.value_or(unmarkedEncoding(bytes)),
                          QStringConverter::Flag::Stateless);
    QString text = decode(bytes);
    if (marked || !decode.hasError())
        return text;
    wipe(text);
    return decodedAs1252(bytes);
}
