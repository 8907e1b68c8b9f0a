// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/numberedrow.h"

class KeySetup;
class PlainButton;
class SavedKeysOverview;
class TextLabel;

// The last thing to do in a rotation: to say that Combidesk has the new key, then to see whether
// Stripe has ended the old one, then to remove that.
class OldKeyRow : public NumberedRow
{
    Q_OBJECT
public:
    // Both outlive this object.
    OldKeyRow(int number, KeySetup &setup, SavedKeysOverview &overview, QWidget *parent = nullptr);

    void retranslate();

private:
    enum class Act { None, NoteHandedOver, Check, Remove };

    Act act() const;
    void press();
    void showText();
    void showNote();
    void showButton();

    KeySetup &m_setup;
    SavedKeysOverview &m_overview;
    TextLabel *m_note;
    PlainButton *m_button;
};
