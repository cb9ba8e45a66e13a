// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QStringDecoder>

#include <array>

namespace core::exchange {
namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";
constexpr char littleMark[] = "\xFF\xFE";
constexpr char bigMark[] = "\xFE\xFF";

/// Windows-1252 0x80 to 0x9F; the rest of it is Latin-1.
constexpr std::array<char16_t, 32> windowsBlock = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArray utf8FromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    constexpr qsizetype step = qsizetype(1) << 20; // bounded memory: a piece at a time
    QStringDecoder decoder(encoding);
    QByteArray utf8;
    utf8.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (qsizetype from = 0; from < bytes.size(); from += step) {
        const QString piece =
            decoder(QByteArrayView(bytes).sliced(from).first(std::min(step, bytes.size() - from)));
        utf8 += piece.toUtf8();
    }
    return utf8;
}

} // namespace

Charset charsetOf(QByteArrayView bytes)
{
    if (bytes.startsWith(littleMark))
        return Charset::Utf16LittleEndian;
    if (bytes.startsWith(bigMark))
        return Charset::Utf16BigEndian;
    if (bytes.startsWith(utf8Mark))
        return Charset::Utf8;
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() ? Charset::Utf8
                                                                     : Charset::Windows1252;
}

QByteArray withoutByteOrderMark(QByteArray bytes, Charset charset)
{
    switch (charset) {
    case Charset::Utf16LittleEndian:
        return utf8FromUtf16(bytes, QStringConverter::Utf16LE);
    case Charset::Utf16BigEndian:
        return utf8FromUtf16(bytes, QStringConverter::Utf16BE);
    case Charset::Utf8:
    case Charset::Windows1252:
        break;
    }
    if (bytes.startsWith(utf8Mark))
        bytes.remove(0, 3);
    return bytes;
}

QString decodeWindows1252(QByteArrayView bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto &character : text) {
        const auto code = character.unicode();
        if (code >= 0x80 && code < 0xA0)
            character = QChar(windowsBlock[code - 0x80u]);
    }
    return text;
}

} // namespace core::exchange
