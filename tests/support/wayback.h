// SPDX-License-Identifier: MIT

#pragma once

#include "app/setup/stage.h"

#include <QList>

// The pages on which a person came to the present one, oldest first, as "Back" should lead along
// them. Stages that share a page are one place; waiting for something is no place to go back to.
//
// A way begins at the list of saved keys, or with the kind of key where there is none, or
// with the step in which a saved key is rotated. Who is sent
// to a step in the Dashboard stands in the middle of that road, as the side list shows it; another
// kind of key is another road. To come to a page once more is to be back there.
class WayBack
{
public:
    // The first of the stages that share a page.
    static Stage placeOf(Stage stage);

    // The program starts, or a key is made anew.
    void begin(Stage stage, bool anySaved);
    void comeTo(Stage stage);
    // Among the steps in the Dashboard, without having walked there.
    void standOnRoad(Stage stage, KeyPath path);
    // The key that was entered is not made by rotating one: it stands on the road of any other.
    void leaveRotation(KeyPath path);
    // What changed without a move.
    void takeRoad(KeyPath path);
    void takeList(bool anySaved);

    // Where "Back" should lead. skipsNaming: the key is saved by now, so it has its name.
    Stage before(bool skipsNaming) const;
    bool isAtBeginning() const { return m_places.size() < 2; }

private:
    QList<Stage> m_places;
};
