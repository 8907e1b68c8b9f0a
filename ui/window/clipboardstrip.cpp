// SPDX-License-Identifier: MIT

#include "clipboardstrip.h"

#include "ui/pages/clipboardnote.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using Metrics::px;

ClipboardStrip::ClipboardStrip(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(new TextLabel)
    , m_note(new ClipboardNote(clipboard))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("clipboardStrip"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(false);
    m_layout->setSpacing(px(12));
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_note, 1);
    connect(&m_clipboard, &Clipboard::secondsLeftChanged, this, [this] { setVisible(m_isNeeded); });
    connect(&m_clipboard, &Clipboard::secretGone, m_text, &QWidget::hide);
    hide();
    retranslate();
}

void ClipboardStrip::turnPage(bool needed)
{
    m_isNeeded = needed;
    m_note->reset();
    m_text->setVisible(m_clipboard.holdsSecret());
    setVisible(needed && m_clipboard.holdsSecret());
}

void ClipboardStrip::setAir(int beside)
{
    m_layout->setContentsMargins(beside, px(4), beside, px(4));
}

void ClipboardStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClipboardStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(palette()).accentSoft);
}

void ClipboardStrip::retranslate()
{
    m_text->setText(tr("The key is on the clipboard:"));
    m_note->retranslate();
}
