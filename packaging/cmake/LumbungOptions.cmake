# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(BUILD_TESTING "Build the tests" ON)
option(LUMBUNG_PCH "Use precompiled headers (off for clang-tidy, which cannot read GCC's)" ON)
option(LUMBUNG_WERROR "Treat warnings as errors" OFF)
option(LUMBUNG_COVERAGE "Count executed lines" OFF)
set(LUMBUNG_SANITIZE "" CACHE STRING "Value for -fsanitize, empty for none")

add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual)
if(LUMBUNG_WERROR)
    add_compile_options(-Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # GCC 12 sees overflows inside std::string that are not there when it optimises (bug 105651).
        add_compile_options(-Wno-error=array-bounds -Wno-error=restrict -Wno-error=stringop-overflow)
    endif()
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(LUMBUNG_SANITIZE)
    add_compile_options(-fsanitize=${LUMBUNG_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${LUMBUNG_SANITIZE})
endif()
if(LUMBUNG_COVERAGE)
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers need the two relaxations; the base directory lets checkouts share a cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()

# Sources are found, not listed: a folder is a module, and a file in it belongs to it.
function(lumbung_sources variable)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${ARGN})
    set(${variable} ${found} PARENT_SCOPE)
endfunction()

function(lumbung_precompile target)
    if(LUMBUNG_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
