// SPDX-License-Identifier: MIT

#include "clipboardnote.h"

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
    connect(&m_clipboard, &Clipboard::emptying, this, [this] { show(Fate::Emptying); });
    connect(&m_clipboard, &Clipboard::secretGone, this,
            [this](Clipboard::Fate fate) { show(fateOf(fate)); });
    show(Fate::NotCopied);
}

ClipboardNote::Fate ClipboardNote::fateOf(Clipboard::Fate fate)
{
    switch (fate) {
    case Clipboard::Fate::Emptied:
        return Fate::Emptied;
    case Clipboard::Fate::Replaced:
        return Fate::Replaced;
    case Clipboard::Fate::PutBack:
        return Fate::PutBack;
    }
    Q_UNREACHABLE();
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
    m_text->setWordWrap(fate == Fate::PutBack); // the only long one
    m_text->setText(sentence());
    if (fate == Fate::NotCopied || fate == Fate::Emptying)
        return;
    m_text->setAccessibleName(m_text->text().remove(u"<b>"_s).remove(u"</b>"_s));
    if (isVisible()) // there are several
        announce(m_text, m_text->accessibleName());
}

QString ClipboardNote::sentence() const
{
    switch (m_fate) {
    case Fate::NotCopied:
        return tr("It stays there for one minute, or until you close this window.");
    case Fate::Counting:
        return tr("<b>%n second(s)</b> left", nullptr, m_clipboard.secondsLeft());
    case Fate::Emptying:
        return tr("Emptying the clipboard…");
    case Fate::Emptied:
        return tr("The clipboard is empty again.");
    case Fate::Replaced:
        return tr("Something else is on the clipboard now.");
    case Fate::PutBack:
        return tr("Another program keeps putting the key back on the clipboard. Open the list of "
                  "your clipboard manager and delete the key there.");
    }
    Q_UNREACHABLE();
}

void ClipboardNote::retranslate()
{
    m_oneMoreMinute->setText(tr("One minute more"));
    m_emptyNow->setText(tr("Empty now"));
    m_text->setText(sentence());
}
