// SPDX-License-Identifier: MIT
// Nothing: a library of precompiled headers has to have a source.
