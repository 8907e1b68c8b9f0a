# SPDX-License-Identifier: MIT
# skw_name_commit(target): sources of target may include commit.h, in which SKW_COMMIT is the commit being built.
function(skw_name_commit target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/commit)
    set(write ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR} -DOUTPUT=${folder}/commit.h
        -P ${PROJECT_SOURCE_DIR}/cmake/WriteCommit.cmake)
    execute_process(COMMAND ${write}) # for who reads the sources without building
    add_custom_target(skw_commit BYPRODUCTS ${folder}/commit.h COMMAND ${write} COMMENT "Naming the commit" VERBATIM)
    add_dependencies(${target} skw_commit)
    target_include_directories(${target} PRIVATE ${folder})
endfunction()
