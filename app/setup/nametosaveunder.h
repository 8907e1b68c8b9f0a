// SPDX-License-Identifier: MIT

#pragma once

#include "keyinhand.h"

// A name for the key in hand that tells it apart from the saved ones: by its mode, its account, its
// ending. The one that it replaces leaves it its name.
QString nameToSaveUnder(const KeyInHand &inHand, const SavedKeys &savedKeys);
