// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringBuilder>

// A PDF as it is, followed by everything that is packed in it.
inline QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray all = pdf;
    qsizetype at = 0;
    while ((at = pdf.indexOf("stream\n", at)) >= 0) {
        const qsizetype begin = at + 7;
        const qsizetype end = pdf.indexOf("endstream", begin);
        // qUncompress expects the size in front; any guess will do.
        if (pdf.first(at).last(40).contains("FlateDecode"))
            all += qUncompress(QByteArray("\0\1\0\0", 4) + pdf.mid(begin, end - begin));
        at = end + 10;
    }
    return all;
}
