# SPDX-License-Identifier: MIT
# One INTERFACE target carries every compile option, so that all layers are built alike.
add_library(skw_options INTERFACE)
target_compile_features(skw_options INTERFACE cxx_std_20)

target_compile_definitions(skw_options INTERFACE
    SKW_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(skw_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
        -Werror=switch -Werror=return-type)
    if(MINGW)
        # Qt's headers make GCC for Windows warn about dllimport on every inline function.
        target_compile_options(skw_options INTERFACE -Wno-attributes)
    else()
        target_compile_options(skw_options INTERFACE -fstack-protector-strong)
    endif()
elseif(MSVC)
    target_compile_options(skw_options INTERFACE /W4 /permissive- /utf-8 /we4062)
endif()

if(UNIX AND NOT APPLE)
    # Looked up at its first call, a function leaves on the stack what is in the registers, a key perhaps.
    target_link_options(skw_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(SKW_SANITIZE)
    # Not in skw_options, whose word would be the last: the tests' own code does without.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(skw_options INTERFACE -fsanitize=address,undefined)
elseif(UNIX AND NOT APPLE)
    target_compile_options(skw_options INTERFACE
        $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
    target_link_options(skw_options INTERFACE -Wl,--as-needed)
endif()
