// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <functional>

class WizardDriver;

// How one comes to each page, and to each state of it that looks different.
struct Scene
{
    QString name;
    std::function<void(WizardDriver &)> arrive;
};

QList<Scene> scenes();
