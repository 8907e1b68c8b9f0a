#include "question.h"

#include "style/metrics.h"
#include "widgets/plainbutton.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using Metrics::px;
using namespace Qt::StringLiterals;

Question::Question(const Texts &texts, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation); // the parent's colours
    setWindowTitle(parent->window()->windowTitle());
    setAccessibleName(texts.what);
    setAccessibleDescription(texts.why);

    auto *what = new TextLabel(Metrics::Type::Strong);
    auto *why = new TextLabel;
    what->setTextFormat(Qt::PlainText); // it may hold a name that a person gave
    what->setText(texts.what);
    why->setText(texts.why);
    for (TextLabel *label : { what, why })
        label->setMinimumWidth(Metrics::textWidth(360));

    auto *goAhead = new PlainButton;
    auto *leaveIt = new QPushButton;
    goAhead->setObjectName(u"goAhead"_s);
    leaveIt->setObjectName(u"leaveIt"_s);
    goAhead->setText(texts.goAhead);
    leaveIt->setText(texts.leaveIt);
    // In the platform's order.
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(goAhead, QDialogButtonBox::DestructiveRole);
    buttons->addButton(leaveIt, QDialogButtonBox::RejectRole);
    connect(goAhead, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(28), px(24), px(25), px(18));
    layout->setSpacing(px(8));
    layout->addWidget(what);
    layout->addWidget(why);
    layout->addSpacing(px(12));
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    // Only now does the dialog know it as its main button.
    leaveIt->setDefault(true);
    leaveIt->setFocus();
}
