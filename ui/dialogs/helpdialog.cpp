// SPDX-License-Identifier: MIT

#include "helpdialog.h"

#include "browser.h"
#include "ui/style/metrics.h"
#include "ui/system/copybutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/words/administratortext.h"
#include "ui/words/helptopics.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScreen>

using Metrics::px;
using namespace Qt::StringLiterals;

namespace {

TextLabel *label(const QString &text, Metrics::Type type = Metrics::Type::Body,
                 TextLabel::Tone tone = TextLabel::Tone::Plain)
{
    auto *label = new TextLabel(type, tone);
    label->setText(text);
    return label;
}

} // namespace

HelpDialog::HelpDialog(const QString &title, const QList<HelpTopics::Topic> &topics,
                       const AdministratorText::Letter &letter, Clipboard &clipboard,
                       QWidget *parent)
    : QDialog(parent)
    , m_letter(letter)
    , m_message(new MessagePanel)
    , m_close(new QPushButton)
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);

    auto *text = new QPlainTextEdit(m_letter.body);
    text->setObjectName(u"administratorText"_s);
    text->setAccessibleName(tr("Text for my Stripe administrator"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setMinimumHeight(px(60));
    text->setFrameShape(QFrame::NoFrame);
    text->setBackgroundRole(QPalette::AlternateBase);
    text->viewport()->setBackgroundRole(QPalette::AlternateBase);
    text->document()->setDocumentMargin(px(10));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(28), px(24), px(25), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(label(title, Metrics::Type::Title));
    if (!topics.isEmpty()) {
        layout->addWidget(new VerticalScroll(makeTopics(topics)));
        layout->addSpacing(px(4));
    }
    auto *about = new QVBoxLayout;
    about->setSpacing(px(2));
    about->addWidget(label(tr("Text for my Stripe administrator"), Metrics::Type::Strong));
    about->addWidget(label(tr("Somebody with the right role can do this for you. This text tells "
                              "them everything."),
                           Metrics::Type::Body, TextLabel::Tone::Muted));
    layout->addLayout(about);
    layout->addWidget(text, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons(clipboard));
    new Mnemonics(this);
    m_close->setDefault(true);
    m_close->setFocus();
    resize(QSize(Metrics::textWidth(640), px(600)).boundedTo(parent->window()->size()));
}

QWidget *HelpDialog::makeTopics(const QList<HelpTopics::Topic> &topics)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(10));
    grid->setColumnStretch(1, 1);
    for (const HelpTopics::Topic &topic : topics) {
        const int row = grid->rowCount();
        auto *heading = label(topic.heading, Metrics::Type::Strong);
        heading->setWordWrap(false);
        grid->addWidget(heading, row, 0, Qt::AlignTop);
        grid->addWidget(label(topic.text), row, 1);
    }
    return table;
}

QWidget *HelpDialog::makeButtons(Clipboard &clipboard)
{
    auto *copy = new CopyButton(clipboard);
    copy->setObjectName(u"administratorCopy"_s);
    copy->setTexts(tr("Copy the text"), tr("Copied"));
    copy->setCopiedText(m_letter.body);
    auto *mail = new PlainButton;
    mail->setObjectName(u"administratorMail"_s);
    mail->setText(tr("Write an e-mail"));
    connect(mail, &QPushButton::clicked, this, &HelpDialog::writeMail);
    m_close->setObjectName(u"closeHelp"_s);
    m_close->setText(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    row->addWidget(copy);
    row->addWidget(mail);
    row->addStretch(1);
    row->addWidget(m_close);
    return buttons;
}

void HelpDialog::writeMail()
{
    m_message->clear();
    if (!Browser::composeMail(m_letter.subject, m_letter.body))
        m_message->show(MessagePanel::Kind::Hint,
                        tr("No e-mail program opened. Copy the text and paste it into an e-mail or "
                           "a message."));
}
