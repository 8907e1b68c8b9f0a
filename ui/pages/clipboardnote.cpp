// SPDX-License-Identifier: MIT

#include "clipboardnote.h"

#include "ui/system/clipboard.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;
using Metrics::px;

namespace {
// When a screen reader says how long is left: early enough to ask for more time.
constexpr int reminder = 20;
} // namespace

ClipboardNote::ClipboardNote(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(new TextLabel(Metrics::Type::Body, TextLabel::Tone::Muted))
    , m_oneMoreMinute(new LinkButton)
    , m_emptyNow(new LinkButton)
{
    m_text->setObjectName(u"clipboardState"_s);
    m_oneMoreMinute->setObjectName(u"oneMoreMinute"_s);
    m_emptyNow->setObjectName(u"emptyNow"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(false);
    auto *layout = new FlowLayout(this);
    layout->setSpacing(px(12));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_text, m_oneMoreMinute, m_emptyNow })
        layout->addWidget(widget);

    connect(m_oneMoreMinute, &QPushButton::clicked, &m_clipboard, &Clipboard::extend);
    connect(m_emptyNow, &QPushButton::clicked, &m_clipboard, &Clipboard::clearSecret);
    connect(&m_clipboard, &Clipboard::secondsLeftChanged, this, &ClipboardNote::countDown);
    connect(&m_clipboard, &Clipboard::secretGone, this,
            [this](bool clearedByUs) { show(clearedByUs ? Fate::Cleared : Fate::Replaced); });
    show(Fate::NotCopied);
}

void ClipboardNote::reset()
{
    show(m_clipboard.holdsSecret() ? Fate::Counting : Fate::NotCopied);
}

void ClipboardNote::countDown(int seconds)
{
    if (m_fate != Fate::Counting || seconds == reminder) {
        show(Fate::Counting);
        return;
    }
    m_text->setText(sentence());
}

void ClipboardNote::show(Fate fate)
{
    m_fate = fate;
    m_oneMoreMinute->setVisible(fate == Fate::Counting);
    m_emptyNow->setVisible(fate == Fate::Counting);
    m_text->setText(sentence());
    if (fate == Fate::NotCopied)
        return;
    m_text->setAccessibleName(m_text->text().remove(u"<b>"_s).remove(u"</b>"_s));
    announce(m_text, m_text->accessibleName());
}

QString ClipboardNote::sentence() const
{
    switch (m_fate) {
    case Fate::NotCopied:
        return tr("It stays there for one minute, or until you close this window.");
    case Fate::Counting:
        return tr("<b>%n second(s)</b> left", nullptr, m_clipboard.secondsLeft());
    case Fate::Cleared:
        return tr("The clipboard is empty again.");
    case Fate::Replaced:
        return tr("Something else is on the clipboard now.");
    }
    Q_UNREACHABLE();
}

void ClipboardNote::retranslate()
{
    m_oneMoreMinute->setText(tr("One minute more"));
    m_emptyNow->setText(tr("Empty now"));
    m_text->setText(sentence());
}
