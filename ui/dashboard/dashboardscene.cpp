// SPDX-License-Identifier: MIT

#include "dashboardscene.h"

using namespace Qt::StringLiterals;
using enum DashboardPiece::Look;

namespace {

using Pieces = QList<DashboardPiece>;

Pieces bars(const QList<QRectF> &boxes)
{
    Pieces pieces;
    for (const QRectF &box : boxes)
        pieces.append({ Bar, box });
    return pieces;
}

// The Dashboard's menu, without the entry that matters.
Pieces menu(double height)
{
    return bars({ { 18, 51, 84, 10 },
                  { 18, 81, 60, 8 },
                  { 18, 103, 74, 8 },
                  { 18, 125, 66, 8 },
                  { 18, height - 32, 78, 8 } });
}

Pieces logIn()
{
    return Pieces { { Square, { 16, 50, 18, 18 } },
                    //: Stands for the name of the person's own company; at most 12 letters
                    { Strong, { 40, 48, 84, 22 }, DashboardScene::tr("Your company") },
                    { Ring, { 8, 43, 122, 32 }, u"1"_s },
                    { Band, { 139, 33, 521, 40 } },
                    { Strong, { 172, 42, 66, 22 }, u"Sandbox"_s },
                    { Ring, { 160, 39, 90, 28 }, u"2"_s } }
    + bars({ { 268, 49, 220, 8 },
             { 18, 97, 60, 8 },
             { 18, 119, 74, 8 },
             { 18, 141, 66, 8 },
             { 18, 163, 52, 8 },
             { 164, 96, 150, 12 },
             { 164, 130, 140, 8 },
             { 164, 152, 110, 8 },
             { 340, 130, 140, 8 },
             { 340, 152, 96, 8 },
             { 516, 130, 118, 8 },
             { 516, 152, 84, 8 },
             { 164, 182, 470, 8 } });
}

Pieces openApiKeys()
{
    return bars({ { 18, 51, 84, 10 },
                  { 18, 81, 60, 8 },
                  { 18, 103, 74, 8 },
                  { 18, 125, 66, 8 },
                  { 370, 56, 150, 12 },
                  { 370, 92, 264, 8 },
                  { 370, 114, 220, 8 },
                  { 370, 136, 244, 8 },
                  { 370, 158, 180, 8 } })
            + Pieces { { Text, { 18, 173, 96, 22 }, u"Developers"_s },
                       { Ring, { 8, 168, 116, 32 }, u"1"_s },
                       { Arrow, { 128, 177, 14, 14 } },
                       { Card, { 150, 92, 180, 108 } },
                       { Bar, { 170, 108, 88, 8 } },
                       { Text, { 170, 129, 120, 22 }, u"API keys"_s },
                       { Ring, { 160, 124, 150, 32 }, u"2"_s },
                       { Bar, { 170, 166, 104, 8 } },
                       { Bar, { 170, 184, 72, 8 } } };
}

Pieces createKey()
{
    return menu(268)
            + Pieces { { Heading, { 164, 50, 200, 26 }, u"API keys"_s },
                       { Strong, { 164, 88, 200, 22 }, u"Standard keys"_s },
                       { Strong, { 164, 170, 200, 22 }, u"Restricted keys"_s },
                       { PrimaryButton, { 474, 166, 160, 30 }, u"Create restricted key"_s },
                       { Ring, { 466, 158, 176, 46 } },
                       { Line, { 164, 206, 470, 1 } } }
    + bars({ { 164, 118, 120, 8 },
             { 320, 118, 180, 8 },
             { 164, 138, 96, 8 },
             { 320, 138, 150, 8 },
             { 164, 222, 110, 8 },
             { 320, 222, 160, 8 },
             { 164, 242, 86, 8 },
             { 320, 242, 140, 8 } });
}

Pieces chooseUse()
{
    return { { Card, { 16, 48, 360, 156 } },
             { Strong, { 34, 60, 324, 22 }, u"How will you be using this key?"_s },
             { ChosenOption, { 44, 98, 312, 24 }, u"Powering an integration you built"_s },
             { Ring, { 34, 91, 324, 38 }, u"1"_s },
             { Option, { 44, 138, 312, 24 }, u"Providing this key to a third-party application"_s },
             { Option, { 44, 168, 24, 24 } },
             { Bar, { 70, 176, 170, 8 } },
             { Arrow, { 388, 118, 16, 16 } },
             { Card, { 416, 48, 228, 156 } },
             { Strong, { 434, 60, 194, 22 }, u"Choose a permission template"_s },
             { Square, { 434, 92, 18, 18 } },
             { Bar, { 462, 97, 120, 8 } },
             { Square, { 434, 118, 18, 18 } },
             { Bar, { 462, 123, 96, 8 } },
             { Button, { 444, 157, 136, 28 }, u"Choose your own"_s },
             { Ring, { 436, 150, 152, 42 }, u"2"_s } };
}

Pieces setPermissions()
{
    return { { Strong, { 20, 5, 150, 20 }, u"Core"_s },
             { Bar, { 208, 11, 120, 8 } },
             { Muted, { 478, 5, 164, 20 }, u"Connect permissions"_s },
             { Line, { 1, 29, 658, 1 } },
             { Text, { 20, 39, 180, 22 }, u"Balance"_s },
             { Segment, { 208, 38, 58, 24 }, u"None"_s },
             { ChosenSegment, { 286, 38, 58, 24 }, u"Read"_s },
             { Ring, { 279, 33, 72, 34 } },
             { Segment, { 364, 38, 58, 24 }, u"Write"_s },
             { ChosenSegment, { 478, 38, 58, 24 }, u"None"_s },
             { Bar, { 556, 46, 60, 8 } } };
}

Pieces revealKey()
{
    return menu(236)
            + Pieces { { Heading, { 164, 50, 200, 26 }, u"API keys"_s },
                       { Strong, { 164, 90, 200, 22 }, u"Standard keys"_s },
                       { Button, { 484, 82, 150, 30 }, u"+ Create secret key"_s },
                       { Ring, { 476, 75, 166, 44 }, u"2"_s },
                       { Line, { 164, 130, 470, 1 } },
                       { Text, { 164, 156, 120, 22 }, u"Secret key"_s },
                       { Bar, { 300, 163, 120, 8 } },
                       { Button, { 484, 152, 150, 30 }, u"Reveal live key"_s },
                       { Ring, { 476, 145, 166, 44 }, u"1"_s } }
    + bars({ { 164, 208, 96, 8 }, { 300, 208, 150, 8 }, { 484, 208, 60, 8 } });
}

Pieces copyKey()
{
    return { { Card, { 16, 48, 190, 132 } },
             { Bar, { 34, 66, 100, 10 } },
             { Bar, { 34, 92, 130, 8 } },
             { Bar, { 34, 110, 96, 8 } },
             { PrimaryButton, { 88, 138, 100, 28 }, u"Create key"_s },
             { Ring, { 80, 131, 116, 42 }, u"1"_s },
             { Arrow, { 220, 106, 16, 16 } },
             { Card, { 250, 48, 394, 132 } },
             { Bar, { 270, 62, 120, 10 } },
             { Segment, { 276, 88, 342, 32 } },
             { Text, { 290, 93, 60, 22 }, u"rk_live_"_s },
             { Bar, { 352, 100, 210, 8 } },
             { Ring, { 269, 81, 356, 46 }, u"2"_s },
             { PrimaryButton, { 546, 140, 72, 26 }, u"Done"_s },
             { Ring, { 539, 134, 86, 38 }, u"3"_s } };
}

} // namespace

DashboardScene DashboardScene::of(DashboardView view)
{
    const QString home = u"dashboard.stripe.com"_s;
    const QString apiKeys = u"dashboard.stripe.com/apikeys"_s;
    switch (view) {
    case DashboardView::LogIn:
        return {
            208, home, true,
            tr("Drawing of the Stripe Dashboard. Two spots are marked: 1, the name of your company "
               "at the top left; 2, the word “Sandbox” in a band across the top, which must not be "
               "there."),
            logIn()
        };
    case DashboardView::OpenApiKeys:
        return { 212, home, true,
                 tr("Drawing of the Stripe Dashboard. Two spots are marked: 1, “Developers” at the "
                    "bottom left; 2, “API keys” in the menu that it opens."),
                 openApiKeys() };
    case DashboardView::CreateKey:
        return { 268, apiKeys, true,
                 tr("Drawing of Stripe’s page “API keys”. In the section “Restricted keys”, below "
                    "“Standard keys”, the button “Create restricted key” is marked."),
                 createKey() };
    case DashboardView::ChooseUse:
        return { 220, apiKeys, false,
                 tr("Drawing of two questions in Stripe. To “How will you be using this key?” the "
                    "answer “Powering an integration you built” is marked with 1. To “Choose a "
                    "permission template” the answer “Choose your own” is marked with 2."),
                 chooseUse() };
    case DashboardView::SetPermissions:
        return {
            71,
            {},
            false,
            tr("Drawing of a row in Stripe’s form. The row “Balance” can be set to “None”, “Read” "
               "or “Write”; “Read” is marked. The second column, “Connect permissions”, stays at "
               "“None”."),
            setPermissions()
        };
    case DashboardView::RevealKey:
        return { 236, apiKeys, true,
                 tr("Drawing of Stripe’s page “API keys”. In the section “Standard keys” two spots "
                    "are marked: 1, “Reveal live key” in the row “Secret key”; 2, the button “+ "
                    "Create secret key”."),
                 revealKey() };
    case DashboardView::CopyKey:
        return { 196, apiKeys, false,
                 tr("Drawing of two windows in Stripe. Three spots are marked: 1, the button "
                    "“Create key” of the form; 2, the new key, to be clicked; 3, the button "
                    "“Done”."),
                 copyKey() };
    }
    Q_UNREACHABLE();
}
