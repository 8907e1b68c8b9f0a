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
    if(SKW_COMPILER_MACROS)
        skw_run_moc(${name} ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}/${name}.cpp)
    endif()
    if(SKW_TEST_HEADERS)
        target_precompile_headers(${name} REUSE_FROM ${SKW_TEST_HEADERS})
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

# AUTOMOC, for a program whose one source says itself that it needs moc: to look for that takes six times as long as
# moc does, in a hundred programs. moc has to know the compiler's macros, or it would skip what stands below
# "#ifdef Q_OS_LINUX"; where CMake cannot tell them, AUTOMOC stays.
if(CMAKE_CXX_COMPILER_PREDEFINES_COMMAND)
    set(SKW_COMPILER_MACROS ${PROJECT_BINARY_DIR}/compiler_macros.h)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER_PREDEFINES_COMMAND} OUTPUT_FILE ${SKW_COMPILER_MACROS}
        COMMAND_ERROR_IS_FATAL ANY)
endif()
function(skw_run_moc name source)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
    set(folders $<TARGET_PROPERTY:${name},INCLUDE_DIRECTORIES>)
    set(macros $<TARGET_PROPERTY:${name},COMPILE_DEFINITIONS>)
    add_custom_command(OUTPUT ${made}
        COMMAND Qt6::moc --include ${SKW_COMPILER_MACROS} "-I$<JOIN:${folders},;-I>" "-D$<JOIN:${macros},;-D>"
                -o ${made} ${source}
        DEPENDS ${source}
        COMMENT "moc ${name}"
        COMMAND_EXPAND_LISTS VERBATIM)
    target_sources(${name} PRIVATE ${made})
    set_source_files_properties(${made} PROPERTIES HEADER_FILE_ONLY ON)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()
