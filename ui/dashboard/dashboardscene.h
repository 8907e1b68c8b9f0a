// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QRectF>
#include <QString>

// The parts of Stripe's Dashboard that are drawn, one for each step there.
enum class DashboardView {
    LogIn,
    OpenApiKeys,
    CreateKey,
    ChooseUse,
    SetPermissions,
    RevealKey,
    CopyKey,
};

// One shape of a drawing. Boxes are in units of the drawing: pixels at the ordinary text size.
struct DashboardPiece
{
    enum class Look {
        Bar, // stands for words that do not matter
        Text,
        Muted,
        Strong,
        Heading,
        Address, // in the browser's bar
        Button,
        PrimaryButton,
        Option, // a radio button with its text
        ChosenOption,
        Segment, // one of several settings side by side
        ChosenSegment,
        Square, // stands for a picture
        Card,
        Band, // across the page, in the colour of hints
        Line,
        Arrow, // to the right
        Ring, // around the spot to press; its text is a number, or empty
    };

    Look look;
    QRectF box;
    QString text = {};
};

// What is drawn of the Dashboard. Stripe's words stay in English as Stripe writes them.
struct DashboardScene
{
    Q_DECLARE_TR_FUNCTIONS(DashboardScene)
public:
    static constexpr double width = 660;
    static constexpr double barHeight = 33; // of the browser's bar
    static constexpr double sideWidth = 138; // of the Dashboard's menu
    static constexpr double optionSize = 16; // of a radio button

    double height;
    QString address; // empty: without the browser's bar
    bool hasMenu;
    QString description; // the whole drawing in words
    QList<DashboardPiece> pieces;

    static DashboardScene of(DashboardView view);
};
