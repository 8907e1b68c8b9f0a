// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkeyssummary.h"
#include "savedkeyfilter.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class LinkButton;
class SearchField;
class TextLabel;

// Above a list of saved keys: what they are in one sentence, a search, their order, and those alone
// that need attention; and in the list's place that none was found. Only where there are so many
// that one needs it.
class SavedKeysToolbar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int fewest = 6;

    // Both outlive this object.
    SavedKeysToolbar(SavedKeyModel &keys, SavedKeyFilter &filter, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void search(); // puts the keyboard there
    void clearSearch();
    void showAll();

Q_SIGNALS:
    void left(); // from the search to the list

private:
    void listen();
    void showCounted();
    void showFound();

    SavedKeyModel &m_keys;
    SavedKeyFilter &m_filter;
    TextLabel *m_summary;
    SearchField *m_search;
    QComboBox *m_order;
    QCheckBox *m_attention;
    QWidget *m_noneFound;
    TextLabel *m_noneFoundText;
    LinkButton *m_showAll;
    SavedKeysSummary m_counted; // when refresh() last looked
    QTimer m_soon;
};
