// SPDX-License-Identifier: MIT

#include "notice.h"

#include "ui/style/metrics.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using Metrics::px;

Notice::Notice(const QString &what, const QString &toKnow, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(parent->window()->windowTitle());
    setAccessibleName(what);
    setAccessibleDescription(toKnow);

    auto *whatLabel = new TextLabel(Metrics::Type::Strong);
    auto *toKnowLabel = new TextLabel;
    whatLabel->setText(what);
    toKnowLabel->setText(toKnow);
    for (TextLabel *label : { whatLabel, toKnowLabel }) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(Metrics::textWidth(360));
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(28), px(24), px(25), px(18));
    layout->setSpacing(px(8));
    layout->addWidget(whatLabel);
    layout->addWidget(toKnowLabel);
    layout->addLayout(m_content);
    layout->addSpacing(px(12));
    layout->addWidget(m_buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    new Mnemonics(this);
}
