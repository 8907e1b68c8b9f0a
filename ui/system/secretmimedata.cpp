// SPDX-License-Identifier: MIT

#include "secretmimedata.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Hint
{
    QLatin1String format;
    QByteArrayView data;
};

constexpr char no[] = { 0, 0, 0, 0 }; // a DWORD

// Linux: honoured by Klipper and its like. Windows: the names of its clipboard formats, see
// https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats. macOS: nspasteboard.org,
// see concealedtype.cpp.
constexpr std::array<Hint, 5> hints { {
        { "x-kde-passwordManagerHint"_L1, "secret" },
        { "ExcludeClipboardContentFromMonitorProcessing"_L1, { no, 4 } },
        { "CanIncludeInClipboardHistory"_L1, { no, 4 } },
        { "CanUploadToCloudClipboard"_L1, { no, 4 } },
        { "application/x-nspasteboard-concealed-type"_L1, "secret" },
} };

bool isText(const QString &format)
{
    return format == "text/plain"_L1 || format == "text/plain;charset=utf-8"_L1;
}

} // namespace

SecretMimeData::SecretMimeData(Secret key)
    : m_key(std::move(key))
{
}

void SecretMimeData::revoke()
{
    m_key = {};
}

QStringList SecretMimeData::formats() const
{
    // Both names for text: Qt would else store a copy of its own under the second.
    QStringList formats { u"text/plain"_s, u"text/plain;charset=utf-8"_s };
    for (const Hint &hint : hints)
        formats.append(hint.format);
    return formats;
}

bool SecretMimeData::hasFormat(const QString &format) const
{
    return formats().contains(format);
}

QVariant SecretMimeData::retrieveData(const QString &format, QMetaType) const
{
    if (isText(format))
        return QString::fromUtf8(m_key.reveal());
    const auto hint = std::ranges::find(hints, format, &Hint::format);
    return hint == hints.end() ? QVariant() : QVariant(hint->data.toByteArray());
}
