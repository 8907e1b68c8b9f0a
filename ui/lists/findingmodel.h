// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractListModel>

// The eleven resources with what was found out about each, in words. A row that is not decided yet
// says so. Reads as one sentence a row.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole, // "Can read"
        HintRole, // what to press, or why it could not be checked
        SymbolRole,
        ToneRole,
    };

    explicit FindingModel(QObject *parent = nullptr);

    void reset(); // nothing found yet
    void put(const Finding &finding);
    // What there is to do stands on top; otherwise the order is that of permissions().
    void putMissingFirst();
    QModelIndex indexOf(Resource resource) const;
    int decided() const { return m_decided; }
    // Show status and request id, too.
    void setDetailed(bool detailed);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString hint(const Finding &finding) const;
    QString sentence(int row) const;

    const std::optional<Finding> &findingAt(int row) const;
    void restoreOrder();

    std::array<std::optional<Finding>, 11> m_findings; // in the order of permissions()
    std::array<Resource, 11> m_order; // that of the rows
    int m_decided = 0;
    bool m_detailed = false;
};
