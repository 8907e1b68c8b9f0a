# SPDX-License-Identifier: MIT
# What people install: where the files go, and which packages are made of them. Every version number
# in packaging/ comes from project(VERSION), and its day from the heading of that version in CHANGELOG.md.
include(GNUInstallDirs)

set(SKW_ID com.combidesk.StripeKeyWizard)

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md heading
    REGEX "^## ${PROJECT_VERSION} - 20[0-9][0-9]-[0-1][0-9]-[0-3][0-9]$")
if(heading)
    string(REGEX MATCH "20[0-9][0-9]-[0-1][0-9]-[0-3][0-9]" SKW_RELEASE_DATE "${heading}")
else()
    # Not released yet.
    string(TIMESTAMP SKW_RELEASE_DATE "%Y-%m-%d" UTC)
endif()

if(APPLE)
    include(${PROJECT_SOURCE_DIR}/packaging/macos/macos.cmake)
elseif(UNIX)
    include(${PROJECT_SOURCE_DIR}/packaging/linux/linux.cmake)
endif()
