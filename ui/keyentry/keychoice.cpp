// SPDX-License-Identifier: MIT

#include "keychoice.h"

#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainbutton.h"
#include "ui/words/words.h"

KeyChoice::KeyChoice(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    m_layout->setSpacing(Metrics::px(2));
}

void KeyChoice::offer(const std::vector<StripeKey> &keys)
{
    qDeleteAll(findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (int index = 0; index < int(keys.size()); ++index) {
        const KeyIdentity &key = keys[size_t(index)].identity;
        auto *button = new PlainButton;
        //: %1: "Restricted key, live". %2: "rk_live_...Ab12"
        button->setText(tr("%1: %2").arg(Words::kindAndMode(key), key.display));
        button->setObjectName(QStringLiteral("chooseKey%1").arg(index));
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_layout->addWidget(button);
    }
}

QWidget *KeyChoice::first() const
{
    return findChild<QPushButton *>(QStringLiteral("chooseKey0"));
}
