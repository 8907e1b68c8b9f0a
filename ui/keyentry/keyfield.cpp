// SPDX-License-Identifier: MIT

#include "keyfield.h"

#include "secretline.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainbutton.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>

using Metrics::px;

KeyField::KeyField(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_line(new SecretLine(clipboard))
    , m_show(new PlainButton)
    , m_paste(new PlainButton)
{
    m_line->setObjectName(QStringLiteral("keyField"));
    m_show->setObjectName(QStringLiteral("show"));
    m_paste->setObjectName(QStringLiteral("paste"));
    m_line->setFixedHeight(px(42));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QFontInfo(m_line->font()).pixelSize());
    m_line->setFont(font);
    for (QPushButton *button : { m_show, m_paste }) {
        button->setFixedHeight(px(42) + button->sizeHint().height()
                               - px(34)); // with the ring's room
    }
    setFocusProxy(m_line);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_line, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_paste);

    connect(m_show, &QPushButton::clicked, this, [this] { setRevealed(!m_line->isRevealed()); });
    connect(m_paste, &QPushButton::clicked, this, [this] {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->pasteFromClipboard();
    });
    connect(m_line, &SecretLine::pasted, this,
            [this] { announce(m_line->takePasted(), Entry::Pasted); });
    connect(m_line, &SecretLine::typed, this,
            [this] { announce(Secret::copyOf(m_line->content()), Entry::Typed); });
    connect(m_line, &SecretLine::nothingToPaste, this, &KeyField::nothingToPaste);
    retranslate();
}

void KeyField::announce(Secret text, Entry entry)
{
    m_entered = std::move(text);
    Q_EMIT entered(entry);
    m_entered = {};
}

void KeyField::setKey(const Secret &key)
{
    QString text = key.revealText();
    m_line->setContent(text);
    wipe(text);
}

void KeyField::forget()
{
    m_line->setContent({});
    mask();
}

void KeyField::mask()
{
    setRevealed(false);
}

void KeyField::setRevealed(bool revealed)
{
    m_line->setRevealed(revealed);
    retranslate();
}

void KeyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyField::retranslate()
{
    const bool revealed = m_line->isRevealed();
    m_show->setMinimumWidth(0);
    m_show->setText(revealed ? tr("Show") : tr("Hide"));
    const int other = m_show->sizeHint().width();
    m_show->setText(revealed ? tr("Hide") : tr("Show"));
    m_show->setMinimumWidth(std::max(other, m_show->sizeHint().width())); // stays where it is
    m_show->setAccessibleDescription(tr("For the eye only. The key is never read aloud."));
    m_paste->setText(tr("Paste"));
}
