// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

// A list of rows as high as its content wants, without frame or grid; scrolls inside when there is
// no room for all of it.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int contentHeight() const;
    void tellFocusedRow();
};
