// SPDX-License-Identifier: MIT

#pragma once

class QSettings;
class SavedKeys;

// The first release kept the list of saved keys in the program's settings. Move it into savedKeys,
// once: a key leaves the settings only after it has been written.
void takeOverFormerSettings(QSettings &settings, SavedKeys &savedKeys);
