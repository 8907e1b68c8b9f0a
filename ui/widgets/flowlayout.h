// SPDX-License-Identifier: MIT

#pragma once

#include <QLayout>
#include <QList>

#include <optional>

// Puts widgets side by side like words: what does not fit goes to the next line.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    // Between two lines; otherwise it is the same as spacing().
    void setLineSpacing(int spacing);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QRect> placesIn(int width) const;

    QList<QLayoutItem *> m_items;
    std::optional<int> m_lineSpacing;
};
