// SPDX-License-Identifier: MIT

#pragma once

#include "checklistrow.h"

#include <QWidget>

class QHBoxLayout;

// The ten rows of Stripe's form, grouped as Stripe groups them, to be ticked off one by one.
class PermissionChecklist : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionChecklist(QWidget *parent = nullptr);

    int ticked() const;
    // Stripe's names of the rows that are still to do.
    QStringList unticked() const;
    ChecklistRow *firstUnticked() const; // null when all are ticked
    void untickAll();

    // Lower rows where the list would not fit into height, in pixels, at that width.
    void fitInto(int width, int height);

    // At the right, level with the name of the first group.
    void addBesideFirstGroup(QWidget *widget);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ChecklistRow::Widths m_widths;
    QList<ChecklistRow *> m_rows; // in the order of dashboardRows()
    QHBoxLayout *m_firstGroup = nullptr;
};
