// SPDX-License-Identifier: MIT

#include "addressnotice.h"

#include "ui/widgets/plainbutton.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString AddressNotice::what(Reason reason)
{
    return reason == Reason::Practice ? tr("In practice, your browser stays closed.")
                                      : tr("Your browser did not open.");
}

QString AddressNotice::toKnow(Reason reason)
{
    return reason == Reason::Practice ? tr("With a real key, it would open this address:")
                                      : tr("Open it yourself and go to this address:");
}

AddressNotice::AddressNotice(Reason reason, const QUrl &page, QWidget *parent)
    : Notice(what(reason), toKnow(reason), parent)
{
    setObjectName(u"addressNotice"_s);
    auto *address = new QLineEdit(page.toString(QUrl::FullyEncoded));
    address->setObjectName(u"address"_s);
    address->setReadOnly(true);
    address->setAccessibleName(tr("Address"));
    address->setCursorPosition(0);
    content()->addWidget(address);

    auto *copy = new PlainButton;
    auto *close = new QPushButton;
    copy->setObjectName(u"copyAddress"_s);
    close->setObjectName(u"closeNotice"_s);
    copy->setText(tr("Copy the address"));
    close->setText(tr("Close"));
    buttons()->addButton(copy, QDialogButtonBox::ActionRole);
    buttons()->addButton(close, QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, address, [address] {
        address->selectAll();
        address->copy();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setDefault(true);
    copy->setFocus();
}
