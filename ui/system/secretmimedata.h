// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"

#include <QMimeData>

// The key as it lies on the clipboard: handed out only when somebody pastes, with every hint that
// asks clipboard managers not to keep it. Once revoked there is nothing left to paste, even where
// the desktop does not let a window in the background change the clipboard.
class SecretMimeData : public QMimeData
{
    Q_OBJECT
public:
    explicit SecretMimeData(Secret key);

    void revoke();

    QStringList formats() const override;
    bool hasFormat(const QString &format) const override;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    Secret m_key;
};
