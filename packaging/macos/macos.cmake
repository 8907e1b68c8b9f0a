# SPDX-License-Identifier: MIT
# The bundle on macOS. packaging/macos/build.sh adds Qt to it, signs it and makes the disk image.
set(macos_source ${PROJECT_SOURCE_DIR}/packaging/macos)
set(icon ${PROJECT_SOURCE_DIR}/resources/icons/stripe-key-wizard.icns)

# What LSMinimumSystemVersion says. Qt decides it; build.sh sets the deployment target to match.
set(SKW_MACOS_MINIMUM 12.0)
if(CMAKE_OSX_DEPLOYMENT_TARGET)
    set(SKW_MACOS_MINIMUM ${CMAKE_OSX_DEPLOYMENT_TARGET})
endif()
configure_file(${macos_source}/Info.plist.in ${PROJECT_BINARY_DIR}/packaging/Info.plist @ONLY)

target_sources(stripe-key-wizard PRIVATE ${icon})
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
foreach(language en nl de fr)
    set(names ${macos_source}/${language}.lproj/InfoPlist.strings)
    target_sources(stripe-key-wizard PRIVATE ${names})
    set_source_files_properties(${names} PROPERTIES MACOSX_PACKAGE_LOCATION Resources/${language}.lproj)
endforeach()
# macdeployqt looks for libraries where the installed program would, and takes those folders out of it.
set_target_properties(stripe-key-wizard PROPERTIES
    MACOSX_BUNDLE_INFO_PLIST ${PROJECT_BINARY_DIR}/packaging/Info.plist
    INSTALL_RPATH_USE_LINK_PATH ON)
install(TARGETS stripe-key-wizard BUNDLE DESTINATION . COMPONENT program)
