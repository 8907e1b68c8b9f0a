# SPDX-License-Identifier: MIT
# add_skw_layer(folder USES library...): one folder of sources as a static library, skw_<folder>. What it may
# include is what it uses here: tests/house/includegraph.py reads these lines, and the linker holds them.
function(add_skw_layer folder)
    cmake_parse_arguments(ARG "" "" "USES;EXCEPT" ${ARGN})
    get_filename_component(top ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set(library skw_${top}_${folder})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    foreach(name IN LISTS ARG_EXCEPT)
        list(FILTER sources EXCLUDE REGEX "/${name}(\\.cpp)?$")
    endforeach()
    add_library(${library} STATIC ${sources})
    target_include_directories(${library} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${library} PUBLIC ${ARG_USES} PRIVATE skw_options)
endfunction()
