#pragma once

#include "ui/style/metrics.h"

#include <QLabel>

// A wrapping line of text in one of the five types, muted or not. Follows theme and text size.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Muted, Accent, Good, Bad, Hint };

    explicit TextLabel(Metrics::Type type = Metrics::Type::Body, Tone tone = Tone::Plain,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Metrics::Type m_type;
    Tone m_tone;
};
