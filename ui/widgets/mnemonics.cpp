// SPDX-License-Identifier: MIT

#include "mnemonics.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Letters that every keyboard for our languages has.
bool canBePressed(QChar letter)
{
    return (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z');
}

// Where the "&" before a letter stands; "&&" is a sign and no mark.
qsizetype markIn(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 2)) {
        if (at + 1 < text.size() && text[at + 1] != u'&')
            return at;
    }
    return -1;
}

// Where a letter may be marked: the beginnings of words first.
QList<qsizetype> places(const QString &text)
{
    QList<qsizetype> beginnings;
    QList<qsizetype> others;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!canBePressed(text[at]))
            continue;
        const bool beginsWord = at == 0 || !text[at - 1].isLetter();
        if (beginsWord)
            beginnings.append(at);
        else
            others.append(at);
    }
    return beginnings + others;
}

} // namespace

Mnemonics::Mnemonics(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

QString Mnemonics::withoutMark(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? text : QString(text).remove(mark, 1);
}

QStringList Mnemonics::assigned(const QStringList &texts)
{
    QStringList all = texts;
    QString taken;
    const auto take = [&taken](QChar letter) {
        const bool isFree = !taken.contains(letter, Qt::CaseInsensitive);
        if (isFree)
            taken += letter;
        return isFree;
    };
    for (QString &text : all) {
        const qsizetype mark = markIn(text);
        if (mark >= 0 && !take(text[mark + 1]))
            text.remove(mark, 1);
    }
    for (QString &text : all) {
        if (markIn(text) >= 0)
            continue;
        const QList<qsizetype> wanted = places(text);
        const auto place = std::find_if(wanted.begin(), wanted.end(),
                                        [&](qsizetype at) { return take(text[at]); });
        if (place != wanted.end())
            text.insert(*place, u'&');
    }
    return all;
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    // What appears, disappears or is called otherwise asks for a new layout.
    if (watched == m_window
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        assign();
    return QObject::eventFilter(watched, event);
}

void Mnemonics::assign()
{
    QList<QAbstractButton *> buttons;
    QStringList texts;
    for (auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->window() != m_window || !button->isVisible() || button->text().isEmpty()
            || qobject_cast<QCheckBox *>(button))
            continue;
        buttons << button;
        texts << button->text();
    }
    const QStringList marked = assigned(texts);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (texts[i] != marked[i])
            buttons[i]->setText(marked[i]);
    }
}
