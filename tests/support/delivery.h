// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

// How an answer of the test server's goes out on the wire.
struct Delivery
{
    enum class How {
        Whole,
        Never, // the connection stands, and nothing comes
        DroppedBeforeAnswer,
        DroppedAfterHeaders,
        DroppedInBody,
        Dripping, // a byte now and then
        Huge, // three megabytes, well-formed
        Bomb, // 64 megabytes, compressed to a few kilobytes
    };

    How how = How::Whole;
    std::chrono::milliseconds delay {};
};
