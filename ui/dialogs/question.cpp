// SPDX-License-Identifier: MIT

#include "question.h"

#include "ui/widgets/plainbutton.h"

#include <QDialogButtonBox>

using namespace Qt::StringLiterals;

Question::Question(const Texts &texts, QWidget *parent)
    : Notice(texts.what, texts.toKnow, parent)
{
    auto *goAhead = new PlainButton;
    auto *leaveIt = new QPushButton;
    goAhead->setObjectName(u"goAhead"_s);
    leaveIt->setObjectName(u"leaveIt"_s);
    goAhead->setText(texts.goAhead);
    leaveIt->setText(texts.leaveIt);
    buttons()->addButton(goAhead, QDialogButtonBox::DestructiveRole);
    buttons()->addButton(leaveIt, QDialogButtonBox::RejectRole);
    connect(goAhead, &QPushButton::clicked, this, &QDialog::accept);
    connect(leaveIt, &QPushButton::clicked, this, &QDialog::reject);
    leaveIt->setDefault(true);
    leaveIt->setFocus();
}
