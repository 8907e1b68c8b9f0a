# SPDX-License-Identifier: MIT
# add_skw_test(name [FOLDER folder] [LIBRARIES lib...] [SOURCES file...] [RUN command...]): one test program,
# named after its file. RUN is what it is run by. SKW_TEST_HEADERS, if set, is the target whose precompiled
# headers the programs of this folder share: reading Qt's is most of what building a test costs.
function(add_skw_test name)
    cmake_parse_arguments(ARG "" "FOLDER" "LIBRARIES;SOURCES;RUN" ${ARGN})
    if(NOT ARG_FOLDER)
        set(ARG_FOLDER .)
    endif()
    add_executable(${name} ${ARG_FOLDER}/${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test Qt6::Network skw_options ${ARG_LIBRARIES})
    if(SKW_TEST_HEADERS)
        target_precompile_headers(${name} REUSE_FROM ${SKW_TEST_HEADERS})
        # Mostly empty: what moc makes stands at the end of the test.
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp PROPERTIES
            SKIP_PRECOMPILE_HEADERS ON)
    endif()
    if(ARG_RUN)
        add_test(NAME ${name} COMMAND ${ARG_RUN} $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    # On Windows, Qt's platform without a screen finds no fonts.
    if(WIN32)
        set(platform windows)
    else()
        set(platform offscreen)
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT
        "QT_QPA_PLATFORM=${platform};LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
endfunction()
