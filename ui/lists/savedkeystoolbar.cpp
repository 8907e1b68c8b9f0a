// SPDX-License-Identifier: MIT

#include "savedkeystoolbar.h"

#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/savedkeyswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using Metrics::px;

SavedKeysToolbar::SavedKeysToolbar(SavedKeyModel &keys, SavedKeyFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_filter(filter)
    , m_summary(new TextLabel)
    , m_search(new SearchField)
    , m_order(new QComboBox)
    , m_attention(new QCheckBox)
    , m_noneFound(new QWidget)
    , m_noneFoundText(new TextLabel(Metrics::Type::Body, TextLabel::Tone::Muted))
    , m_showAll(new LinkButton)
{
    m_summary->setObjectName(QStringLiteral("savedSummary"));
    m_search->setObjectName(QStringLiteral("searchSaved"));
    m_order->setObjectName(QStringLiteral("orderSaved"));
    m_attention->setObjectName(QStringLiteral("attentionSaved"));
    m_search->setMinimumWidth(Metrics::textWidth(200));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->addItems({ {}, {}, {}, {} }); // as SavedKeyFilter::Order

    auto *tools = new FlowLayout;
    tools->setSpacing(px(12));
    for (QWidget *tool : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_order),
                           static_cast<QWidget *>(m_attention) })
        tools->addWidget(tool);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_summary);
    layout->addLayout(tools);
    layout->addWidget(m_noneFound);
    auto *noneFound = new QHBoxLayout(m_noneFound);
    noneFound->setContentsMargins(0, px(12), 0, 0);
    noneFound->setSpacing(px(12));
    noneFound->addWidget(m_noneFoundText);
    noneFound->addWidget(m_showAll);
    noneFound->addStretch(1);
    m_showAll->setObjectName(QStringLiteral("showAllSaved"));
    m_noneFound->setObjectName(QStringLiteral("noneFound"));
    listen();
    refresh();
    showFound();
}

void SavedKeysToolbar::listen()
{
    connect(m_search, &QLineEdit::textChanged, &m_filter, &SavedKeyFilter::setText);
    connect(m_search, &SearchField::left, this, &SavedKeysToolbar::left);
    connect(m_attention, &QCheckBox::toggled, &m_filter, &SavedKeyFilter::setNeedingAttention);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int row) { m_filter.setOrder(SavedKeyFilter::Order(row)); });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        showAll();
        Q_EMIT left(); // the button is gone
    });
    connect(&m_filter, &SavedKeyFilter::rowsInserted, this, &SavedKeysToolbar::showFound);
    connect(&m_filter, &SavedKeyFilter::rowsRemoved, this, &SavedKeysToolbar::showFound);
    // All of them are looked at for it, and a check of all changes one after the other.
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &SavedKeysToolbar::refresh);
    const auto refreshSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_keys, &SavedKeyModel::dataChanged, this, refreshSoon);
    connect(&m_keys, &SavedKeyModel::rowsInserted, this, refreshSoon);
    connect(&m_keys, &SavedKeyModel::rowsRemoved, this, refreshSoon);
}

void SavedKeysToolbar::refresh()
{
    m_soon.stop();
    m_counted = SavedKeysSummary::of(m_keys.keys(), QDateTime::currentDateTimeUtc());
    showCounted();
    const bool isNeeded = m_counted.total >= fewest;
    if (!isNeeded)
        showAll(); // or a key would be out of sight for ever
    setVisible(isNeeded);
}

void SavedKeysToolbar::showCounted()
{
    m_summary->setText(SavedKeysWords::summary(m_counted));
    //: %n: how many of the saved keys
    m_attention->setText(tr("Needs attention (%n)", nullptr, m_counted.withRemedy));
}

void SavedKeysToolbar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the saved keys"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setItemText(int(SavedKeyFilter::Order::Name), tr("By name"));
    m_order->setItemText(int(SavedKeyFilter::Order::Account), tr("By account"));
    m_order->setItemText(int(SavedKeyFilter::Order::Outcome), tr("By outcome"));
    m_order->setItemText(int(SavedKeyFilter::Order::ReviewDay), tr("By review day"));
    m_noneFoundText->setText(tr("No saved key is like that."));
    m_showAll->setText(tr("Show all"));
    showCounted();
}

void SavedKeysToolbar::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SavedKeysToolbar::clearSearch()
{
    m_search->clear();
}

void SavedKeysToolbar::showAll()
{
    clearSearch();
    m_attention->setChecked(false);
}

void SavedKeysToolbar::showFound()
{
    m_noneFound->setVisible(m_filter.rowCount() == 0);
}
