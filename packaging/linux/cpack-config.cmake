# SPDX-License-Identifier: MIT
# Read by cpack once for each kind of package: which parts go into it.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_COMPONENTS_ALL program debian)
else()
    set(CPACK_COMPONENTS_ALL program licences)
endif()
