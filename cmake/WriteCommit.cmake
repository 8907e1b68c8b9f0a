# SPDX-License-Identifier: MIT
# cmake -DSOURCE=... -DOUTPUT=... -P WriteCommit.cmake: which commit is being built, for --version. Runs at each
# build and writes only what has changed. A source archive has it in archived-commit.txt.
set(commit "")
if(EXISTS ${SOURCE}/.git)
    find_program(git git)
    if(git)
        execute_process(COMMAND ${git} -C ${SOURCE} rev-parse --short=12 HEAD OUTPUT_VARIABLE commit
            OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
else()
    file(STRINGS ${SOURCE}/cmake/archived-commit.txt commit)
endif()
if(NOT commit MATCHES "^[0-9a-f]+$")
    set(commit "not known")
endif()
set(text "// Made by cmake/WriteCommit.cmake.\n#define SKW_COMMIT \"${commit}\"\n")
set(present "")
if(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} present)
endif()
if(NOT present STREQUAL text)
    file(WRITE ${OUTPUT} "${text}")
endif()
