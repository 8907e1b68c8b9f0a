# SPDX-License-Identifier: MIT
# What a program is to Windows: icon, version, publisher, and a manifest (per-monitor DPI, UTF-8, no
# administrator). Also a companion for the console: Windows gives a program with a window no console,
# and cmd.exe does not wait for it, so stripe-key-wizard.com is the same program for the console. It
# comes before the .exe when somebody types "stripe-key-wizard --check".
function(skw_windows_resources target file_name)
    set(SKW_FILE_NAME ${file_name})
    set(SKW_ICON ${PROJECT_SOURCE_DIR}/resources/icons/stripe-key-wizard.ico)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/windows-${target})
    set(manifest ${folder}/program.manifest)
    configure_file(${PROJECT_SOURCE_DIR}/cmake/windows/program.manifest.in ${manifest} @ONLY)
    if(MSVC)
        # Its linker merges manifests itself.
        target_sources(${target} PRIVATE ${manifest})
        set(SKW_MANIFEST_LINE "")
    else()
        set(SKW_MANIFEST_LINE "1 24 \"${manifest}\"")
    endif()
    configure_file(${PROJECT_SOURCE_DIR}/cmake/windows/program.rc.in ${folder}/program.rc @ONLY)
    set_source_files_properties(${folder}/program.rc PROPERTIES
        OBJECT_DEPENDS "${SKW_ICON};${manifest}")
    target_sources(${target} PRIVATE ${folder}/program.rc)
endfunction()

function(skw_windows_program target)
    get_target_property(sources ${target} SOURCES)
    get_target_property(libraries ${target} LINK_LIBRARIES)
    skw_windows_resources(${target} ${target}.exe)

    add_executable(${target}-console ${sources})
    target_link_libraries(${target}-console PRIVATE ${libraries})
    set_target_properties(${target}-console PROPERTIES OUTPUT_NAME ${target} SUFFIX .com
        PDB_NAME ${target}-console)
    skw_windows_resources(${target}-console ${target}.com)

    if(MINGW)
        # The same source gives the same bytes.
        foreach(program ${target} ${target}-console)
            target_link_options(${program} PRIVATE -Wl,--no-insert-timestamp)
        endforeach()
    endif()
endfunction()
