// SPDX-License-Identifier: MIT

#include "copybutton.h"

#include "clipboard.h"
#include "ui/widgets/announce.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

CopyButton::CopyButton(Clipboard &clipboard, QWidget *parent)
    : PlainButton(Symbol::None, parent)
    , m_clipboard(clipboard)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(3s);
    connect(m_rest, &QTimer::timeout, this, [this] { setText(m_label); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setTexts(const QString &label, const QString &copied)
{
    m_label = label;
    m_copied = copied;
    setText(m_rest->isActive() ? copied : label);
    updateGeometry();
}

// The same width for both texts, so that nothing moves.
QSize CopyButton::sizeHint() const
{
    const auto width = [this](const QString &text) {
        return fontMetrics().size(Qt::TextShowMnemonic, text).width();
    };
    const int wider = std::max(width(m_label), width(m_copied));
    return PlainButton::sizeHint() + QSize(wider - width(text()), 0);
}

void CopyButton::copy()
{
    m_clipboard.copy(m_text);
    setText(m_copied);
    m_rest->start();
    announce(this, m_copied);
}
