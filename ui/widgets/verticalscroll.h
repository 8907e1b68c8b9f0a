// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

// Shows a widget at its own height, and scrolls up and down only where there is less room than
// that.
class VerticalScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit VerticalScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitContent();
    int contentHeight() const;
};
