// SPDX-License-Identifier: MIT

#include "memorymarker.h"

#include <QFile>
#include <QList>

#include <array>
#include <cstring>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Length = 48;
constexpr qsizetype Piece = 8;
// The sanitizers reserve terabytes for their own books.
constexpr quintptr LargestRegion = quintptr(1) << 30;

// What was read of the process's memory lies in the process's memory itself, and is left out there.
alignas(4096) std::array<char, 1 << 20> readBuffer;

struct Region
{
    quintptr from;
    quintptr to;
};

#ifdef Q_OS_WIN

// This program's own memory.
class Memory
{
public:
    bool open() { return true; }

    qint64 read(quintptr from, char *to, qint64 length)
    {
        SIZE_T read = 0;
        ReadProcessMemory(GetCurrentProcess(), reinterpret_cast<void *>(from), to, SIZE_T(length),
                          &read);
        return qint64(read);
    }
};

QList<Region> writableRegions()
{
    QList<Region> regions;
    MEMORY_BASIC_INFORMATION info;
    for (quintptr at = 0; VirtualQuery(reinterpret_cast<void *>(at), &info, sizeof(info));) {
        const auto from = quintptr(info.BaseAddress);
        at = from + info.RegionSize;
        if (info.State == MEM_COMMIT
            && (info.Protect == PAGE_READWRITE || info.Protect == PAGE_EXECUTE_READWRITE))
            regions << Region { from, at };
    }
    return regions;
}

#else

// This program's own memory.
class Memory
{
public:
    bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    qint64 read(quintptr from, char *to, qint64 length)
    {
        m_file.seek(qint64(from));
        return m_file.read(to, length);
    }

private:
    QFile m_file { u"/proc/self/mem"_s };
};

QList<Region> writableRegions()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QList<Region> regions;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-');
        const qsizetype space = line.indexOf(' ');
        if (dash < 0 || line.mid(space + 1, 2) != "rw")
            continue;
        const Region region {
            quintptr(line.first(dash).toULongLong(nullptr, 16)),
            quintptr(line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16))
        };
        if (region.to - region.from < LargestRegion)
            regions << region;
    }
    return regions;
}

#endif

} // namespace

MemoryMarker::MemoryMarker(quint32 number)
    : m_number(number)
{
}

// Computed each time: a table of the letters would itself be a copy.
char MemoryMarker::letterAt(qsizetype index) const
{
    quint32 x = m_number * 2654435761u + quint32(index) * 2246822519u;
    x = (x ^ (x >> 15)) * 2654435761u;
    return char('a' + (x >> 16) % 26);
}

QString MemoryMarker::text() const
{
    QString text;
    text.reserve(Length);
    appendTo(text);
    return text;
}

void MemoryMarker::appendTo(QString &text) const
{
    for (qsizetype i = 0; i < Length; ++i)
        text += QLatin1Char(letterAt(i));
}

QByteArray MemoryMarker::bytes() const
{
    QByteArray bytes(Length, Qt::Uninitialized);
    for (qsizetype i = 0; i < Length; ++i)
        bytes[i] = letterAt(i);
    return bytes;
}

int MemoryMarker::copiesAsText() const
{
    return copies(0, Length, 2);
}

int MemoryMarker::copiesAsBytes() const
{
    return copies(0, Length, 1);
}

int MemoryMarker::piecesAsText() const
{
    return pieces(2);
}

int MemoryMarker::piecesAsBytes() const
{
    return pieces(1);
}

int MemoryMarker::pieces(qsizetype stride) const
{
    int found = 0;
    for (qsizetype first = 0; first < Length; first += Piece)
        found += copies(first, Piece, stride);
    return found;
}

int MemoryMarker::copies(qsizetype first, qsizetype length, qsizetype stride) const
{
    Memory memory;
    if (!memory.open())
        return -1;
    const auto standsAt = [&](const char *place) {
        for (qsizetype i = 0; i < length * stride; ++i)
            if (place[i] != (i % stride == 0 ? letterAt(first + i / stride) : '\0'))
                return false;
        return true;
    };
    const auto bufferFrom = quintptr(readBuffer.data());
    const auto bufferTo = bufferFrom + readBuffer.size();
    const qsizetype needed = length * stride;
    int found = 0;
    for (const Region &region : writableRegions()) {
        for (quintptr at = region.from; at < region.to;) {
            const auto wanted = qint64(std::min<quintptr>(readBuffer.size(), region.to - at));
            const qint64 read = memory.read(at, readBuffer.data(), wanted);
            if (read < needed)
                break;
            const char *const end = readBuffer.data() + read - needed + 1;
            for (const char *place = readBuffer.data(); place < end; ++place) {
                place = static_cast<const char *>(
                        std::memchr(place, letterAt(first), size_t(end - place)));
                if (!place)
                    break;
                const quintptr address = at + quintptr(place - readBuffer.data());
                const bool isOwnBuffer = address >= bufferFrom && address < bufferTo;
                if (!isOwnBuffer && standsAt(place))
                    ++found;
            }
            at += quintptr(read - needed + 1);
            if (at + quintptr(needed) > region.to)
                break;
        }
    }
    readBuffer.fill('\0');
    return found;
}
