// SPDX-License-Identifier: MIT

#include "rotatekeypage.h"

#include "app/facts/dashboardlinks.h"
#include "app/setup/keysetup.h"
#include "ui/dialogs/browser.h"
#include "ui/style/metrics.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/numberedrow.h"
#include "ui/widgets/plainbutton.h"
#include "ui/words/rotationwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using Metrics::px;

RotateKeyPage::RotateKeyPage(KeySetup &setup, QWidget *parent)
    : Page(setup, parent)
    , m_state(new MessagePanel)
    , m_find(new NumberedRow(1))
    , m_rotate(new NumberedRow(2))
    , m_overlap(new NumberedRow(3))
    , m_copy(new NumberedRow(4))
    , m_open(new PlainButton(Symbol::ExternalLink))
    , m_days(new QComboBox)
    , m_footer(new QWidget(this))
    , m_callOff(new LinkButton)
{
    m_state->setObjectName(QStringLiteral("rotationState"));
    m_open->setObjectName(QStringLiteral("openApiKeys"));
    m_callOff->setObjectName(QStringLiteral("callOff"));
    m_find->setButton(m_open);
    makeOverlap();
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->addWidget(m_callOff);
    footer->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    for (NumberedRow *row : { m_find, m_rotate, m_overlap, m_copy })
        layout->addWidget(row);
    layout->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, [this] {
        const SavedKey *old = m_setup.rotation().oldKey();
        Browser::open(DashboardLinks::apiKeys(old ? old->key.mode : KeyMode::Live), this);
    });
    connect(m_callOff, &QPushButton::clicked, &m_setup.rotation(), &KeyRotation::callOff);
    connect(&m_setup.rotation(), &KeyRotation::changed, this, &RotateKeyPage::showState);
}

void RotateKeyPage::makeOverlap()
{
    m_days->setObjectName(QStringLiteral("overlap"));
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int days = Retirement::shortestOverlap; days <= Retirement::longestOverlap; ++days)
        m_days->addItem({}, days);
    m_overlap->setButton(m_days);
}

QString RotateKeyPage::title() const
{
    return tr("Press “Rotate key” in Stripe");
}

QString RotateKeyPage::lead() const
{
    return tr("Stripe makes a new key that can read the same. The old one goes on working for some "
              "days, so that the bookkeeping does not stop.");
}

QWidget *RotateKeyPage::firstFocus()
{
    return m_open;
}

void RotateKeyPage::press()
{
    m_setup.rotation().confirm(m_days->currentData().toInt());
}

void RotateKeyPage::enter()
{
    const SavedKey *old = m_setup.rotation().oldKey();
    const bool isBegun = old && old->retirement && old->retirement->worksUntil.isValid();
    const qint64 days = isBegun ? old->retirement->begunOn.daysTo(old->retirement->worksUntil)
                                : Retirement::longestOverlap;
    m_days->setCurrentIndex(m_days->findData(int(days)));
    retranslate();
}

void RotateKeyPage::showState()
{
    const KeyRotation &rotation = m_setup.rotation();
    m_callOff->setVisible(rotation.mayBeCalledOff());
    const SavedKey *old = rotation.oldKey();
    if (!old || !old->retirement) {
        m_state->clear();
        return;
    }
    if (old->retirement->stopsCombidesk()) {
        m_state->show(MessagePanel::Kind::Bad, RotationWords::alarm(*old));
        return;
    }
    //: %1: a day
    const QString begun =
            tr("<b>You began on %1.</b> If you still have the new key, go on. If not, press "
               "“Rotate "
               "key” once more, on the new key.")
                    .arg(QLocale().toString(old->retirement->begunOn, QLocale::ShortFormat));
    m_state->show(MessagePanel::Kind::Info, begun);
}

void RotateKeyPage::setCompact(bool compact)
{
    for (NumberedRow *row : { m_find, m_rotate, m_overlap, m_copy })
        row->setCompact(compact);
}

void RotateKeyPage::nameDays()
{
    for (int row = 0; row < m_days->count(); ++row) {
        const int days = m_days->itemData(row).toInt();
        m_days->setItemText(row, tr("%n day(s)", nullptr, days));
    }
}

void RotateKeyPage::retranslate()
{
    const SavedKey *old = m_setup.rotation().oldKey();
    const QString end = old ? old->key.display.right(4).toHtmlEscaped() : QString();
    m_open->setText(tr("Open the page “API keys”"));
    m_find->setText(tr("In Stripe, find the key that ends in <b>%1</b>.").arg(end));
    m_rotate->setText(tr("Press “...” at the end of its row, then “Rotate key”."));
    m_overlap->setText(tr("Choose how long the old key still works, and choose the same here. "
                          "<b>Never “now”</b>: Combidesk could read nothing until it has the new "
                          "key."));
    m_copy->setText(tr("Copy the new key at once. Stripe shows it only once."));
    m_days->setAccessibleName(tr("How long the old key still works"));
    nameDays();
    m_callOff->setText(tr("I did not press “Rotate key”"));
    showState();
}
