// SPDX-License-Identifier: MIT

#include "textlabel.h"

#include "ui/style/theme.h"

#include <QEvent>

#include <algorithm>

TextLabel::TextLabel(Metrics::Type type, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFont(Metrics::font(m_type));
    applyTone();
}

QColor TextLabel::color(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Plain:
        return theme.text;
    case Tone::Muted:
        return theme.muted;
    case Tone::Accent:
        return theme.kind == Theme::Kind::HighContrast ? theme.text : theme.accent;
    case Tone::Good:
        return theme.good;
    case Tone::Bad:
        return theme.bad;
    case Tone::Hint:
        return theme.hint;
    }
    Q_UNREACHABLE();
}

void TextLabel::setType(Metrics::Type type)
{
    m_type = type;
    setFont(Metrics::font(m_type));
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

int TextLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Metrics::font(m_type));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyTone();
}

// Only the colour of the text is this label's own; the rest of the palette stays the window's.
void TextLabel::applyTone()
{
    const QWidget *above = parentWidget();
    const QPalette around = above ? above->palette() : palette();
    QPalette own = palette();
    const QColor tone = color(m_tone, Theme::of(around));
    if (own.color(QPalette::WindowText) == tone)
        return;
    own.setColor(QPalette::WindowText, tone);
    setPalette(own);
}
