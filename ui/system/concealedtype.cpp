// SPDX-License-Identifier: MIT

#include "concealedtype.h"

#include <QtGlobal>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

#include <QUtiMimeConverter>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

class ConcealedType : public QUtiMimeConverter
{
public:
    QString utiForMime(const QString &mime) const override
    {
        return mime == "application/x-nspasteboard-concealed-type"_L1
                ? u"org.nspasteboard.ConcealedType"_s
                : QString();
    }
    QString mimeForUti(const QString &uti) const override
    {
        return uti == "org.nspasteboard.ConcealedType"_L1
                ? u"application/x-nspasteboard-concealed-type"_s
                : QString();
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data,
                           const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data,
                                      const QString &) const override
    {
        return { data.toByteArray() };
    }
};

} // namespace

void registerConcealedType()
{
    static const ConcealedType type; // known to Qt as long as it lives
}

#else

void registerConcealedType() {}

#endif
