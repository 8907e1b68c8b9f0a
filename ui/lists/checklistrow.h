// SPDX-License-Identifier: MIT

#pragma once

#include <QCheckBox>

// One row to tick off: what to look for in Stripe, what to set it to, Combidesk's name for it, and
// why. The whole row can be clicked; assistive technology meets a single checkbox.
class ChecklistRow : public QCheckBox
{
    Q_OBJECT
public:
    struct Texts
    {
        QString row;
        QString setting;
        QString resource;
        QString why;
    };
    // Of the columns, in pixels; what is left is for the reason. Shared by all rows of a list.
    struct Widths
    {
        int row = 0;
        int setting = 0;
        int resource = 0;

        void include(const Texts &texts);
    };

    // widths outlives this object.
    explicit ChecklistRow(const Widths &widths, QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    void setFirstOfGroup() { m_firstOfGroup = true; }
    // Where there is little room: lower, and still easy to hit.
    void setDense(bool dense);
    int heightFor(int width, bool dense) const;
    // The texts with the places in which they are painted.
    struct Place
    {
        QRect box;
        QString text;
    };
    QList<Place> places() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns
    {
        int row;
        int setting;
        int resource;
        int why;
        bool stacked; // the reason stands below the row, for want of width
    };
    Columns columns(int width) const;
    int lineHeight() const;
    int whyHeight(const Columns &columns, int width) const;
    QString below() const;
    void paintTick(class QPainter &painter);

    const Widths &m_widths;
    Texts m_texts;
    bool m_firstOfGroup = false;
    bool m_dense = false;
};
