// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace core::exchange {

/// How the characters of a text file are stored.
enum class Charset { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// By its byte order mark; without one UTF-8 if \a bytes are valid UTF-8, else Windows-1252.
Charset charsetOf(QByteArrayView bytes);

/// \a bytes without a byte order mark, and in UTF-8 if they were in UTF-16: what is left is either
/// UTF-8 or Windows-1252, where the signs of a table (comma, quote, line end) are single bytes.
QByteArray withoutByteOrderMark(QByteArray bytes, Charset charset);

/// \a bytes in Windows-1252 (what Excel in Indonesia saves as "CSV"); all bytes have a meaning, the
/// five without a character stand for control characters as browsers do it (WHATWG encoding).
QString decodeWindows1252(QByteArrayView bytes);

} // namespace core::exchange
