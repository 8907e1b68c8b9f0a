# SPDX-License-Identifier: MIT
# The files of an installed program on Linux, and the .deb and .rpm made of them by CPack.
set(linux_source ${PROJECT_SOURCE_DIR}/packaging/linux)
set(linux_binary ${PROJECT_BINARY_DIR}/packaging)

configure_file(${linux_source}/${SKW_ID}.metainfo.xml.in ${linux_binary}/${SKW_ID}.metainfo.xml @ONLY)
configure_file(${linux_source}/stripe-key-wizard.1.in ${linux_binary}/stripe-key-wizard.1 @ONLY)

# skw_gzip(FILE RESULT): compressed as Debian wants it, without name and time.
find_program(GZIP_EXECUTABLE gzip REQUIRED)
function(skw_gzip file result)
    add_custom_command(OUTPUT ${result}
        COMMAND ${GZIP_EXECUTABLE} -9 -n -c ${file} > ${result}
        DEPENDS ${file} VERBATIM)
endfunction()
skw_gzip(${linux_binary}/stripe-key-wizard.1 ${linux_binary}/stripe-key-wizard.1.gz)
skw_gzip(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${linux_binary}/changelog.gz)

# The program, the same on every Linux.
install(TARGETS stripe-key-wizard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(FILES ${linux_source}/${SKW_ID}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
install(FILES ${linux_binary}/${SKW_ID}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
install(FILES ${linux_binary}/stripe-key-wizard.1.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/stripe-key-wizard-${size}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
        RENAME ${SKW_ID}.png COMPONENT program)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/stripe-key-wizard.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    RENAME ${SKW_ID}.svg COMPONENT program)

# Debian's form asks for an address. Nobody reads this one: who wants to write finds the home page beside it.
set(CPACK_PACKAGE_CONTACT "Combidesk <combidesk@users.noreply.github.com>")

# What only Debian and its children have.
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date -u -R -d "${SKW_RELEASE_DATE} 12:00 UTC"
    OUTPUT_VARIABLE SKW_RELEASE_DATE_RFC OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(${linux_source}/debian/changelog.in ${linux_binary}/changelog.Debian @ONLY)
skw_gzip(${linux_binary}/changelog.Debian ${linux_binary}/changelog.Debian.gz)
install(FILES ${linux_source}/debian/copyright ${PROJECT_SOURCE_DIR}/packaging/licences/THIRD-PARTY.md
    ${linux_binary}/changelog.gz ${linux_binary}/changelog.Debian.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/stripe-key-wizard COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${linux_source}/debian/lintian-overrides
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME stripe-key-wizard
    COMPONENT debian EXCLUDE_FROM_ALL)

# What Debian has in /usr/share/common-licenses, and elsewhere has to be brought along.
file(GLOB licences CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/licences/*)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${licences}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/stripe-key-wizard COMPONENT licences)

add_custom_target(packaging_files ALL DEPENDS ${linux_binary}/stripe-key-wizard.1.gz
    ${linux_binary}/changelog.gz ${linux_binary}/changelog.Debian.gz)

set(CPACK_GENERATOR DEB RPM)
set(CPACK_PROJECT_CONFIG_FILE ${linux_source}/cpack-config.cmake)
set(CPACK_PACKAGE_NAME stripe-key-wizard)
set(CPACK_PACKAGE_VENDOR Combidesk)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connect Stripe to Combidesk with a key that can only read")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${linux_source}/description.txt)
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
# Folders in a package are 0755 whatever the umask of the person who packs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# QtKeychain loads libsecret at run time and Qt its Wayland plug-in, so no symbol gives them away.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libsecret-1-0, qt6-wayland")
# One of them keeps the keys, and xdg-open finds the browser.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, xdg-utils")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Applications/Productivity)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# The libraries by their file names: they are called the same in Fedora and in openSUSE, the packages not.
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, libsecret-1.so.0()(64bit)")
# Lines for the top of the spec file. Debian's rpmbuild takes no RECOMMENDS from CPack; the names are those
# of Fedora and openSUSE. The rest keeps the time and the name of this machine out of the package, and leaves
# the program as it is in the .deb.
set(CPACK_RPM_SPEC_MORE_DEFINE "Recommends: (qt6-qtwayland or qt6-wayland)
Recommends: (gnome-keyring or kwalletd6 or kf6-kwallet or keepassxc)
%define _build_id_links none
%define __os_install_post %{nil}
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1")
# Folders of others, which the package must not own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr /usr/bin /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/licenses)
foreach(size 16 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

include(CPack)
