// SPDX-License-Identifier: MIT

#pragma once

#include "ui/style/metrics.h"

#include <QLabel>

struct Theme;

// A wrapping text in one of the type scale's sizes and one of the theme's tones. Follows both.
// Markup shows as it is unless asked for, so that names may hold what they like.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Muted, Accent, Good, Bad, Hint };

    explicit TextLabel(Metrics::Type type = Metrics::Type::Body, Tone tone = Tone::Plain,
                       QWidget *parent = nullptr);

    void setType(Metrics::Type type);
    void setTone(Tone tone);
    static QColor color(Tone tone, const Theme &theme);

    // A layout asks for all the room it has, of which the label may take only its maximum.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Metrics::Type m_type;
    Tone m_tone;
};
