// SPDX-License-Identifier: MIT

#pragma once

#include "delivery.h"

#include "app/simulation/simulatedstripe.h"

#include <QJsonObject>

// What goes over the control channel of the test server, both ways. tests/README.md shows it by
// hand.
namespace SimulatorProtocol {

QJsonObject toJson(const SimulatedStripe::KeyRecord &record);
// "without" takes permissions away from "permissions", which without a mention are the ten needed.
SimulatedStripe::KeyRecord recordFrom(const QJsonObject &json);

QJsonObject toJson(const SimulatedStripe::Response &response);
SimulatedStripe::Response responseFrom(const QJsonObject &json);

QJsonObject toJson(const Delivery &delivery);
Delivery deliveryFrom(const QJsonObject &json);

} // namespace SimulatorProtocol
