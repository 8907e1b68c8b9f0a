// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// docs/stripe-answers.md: what may come back to a question, and what a person is told of it.
QString stripeAnswersTable();
