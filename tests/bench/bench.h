// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: measuring, measuring in turns with a baseline, printing.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <optional>
#include <vector>

namespace bench {

/// Measured values of one thing in the order in which they were measured.
struct Samples
{
    std::vector<double> values = {};

    double median() const
    {
        auto sorted = values;
        std::ranges::sort(sorted);
        const size_t middle = sorted.size() / 2;
        return sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
    double least() const { return std::ranges::min(values); }
    double most() const { return std::ranges::max(values); }
};

/// A thing, its baseline, and the ratio of each pair measured one after the other.
struct Compared
{
    Samples ours = {};
    Samples baseline = {};
    Samples ratio = {};
};

/// How long \a act takes, in milliseconds.
template<typename Act>
double milliseconds(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Times \a act so many times, after one round that warms up and is not counted.
template<typename Act>
Samples measure(int rounds, Act act)
{
    Samples samples;
    act();
    for (int round = 0; round < rounds; ++round)
        samples.values.push_back(milliseconds(act));
    return samples;
}

/// Asks \a ours and \a baseline for their milliseconds in turns, so that whatever else the machine
/// does falls on both; the first pair warms up and is not counted.
template<typename Ours, typename Baseline>
Compared alternate(int rounds, Ours ours, Baseline baseline)
{
    Compared compared;
    for (int round = -1; round < rounds; ++round) {
        const double one = ours();
        const double other = baseline();
        if (round < 0)
            continue;
        compared.ours.values.push_back(one);
        compared.baseline.values.push_back(other);
        compared.ratio.values.push_back(one / other);
    }
    return compared;
}

inline QString rangeOf(const Samples &samples, int decimals)
{
    const auto text = [decimals](double value) { return QString::number(value, 'f', decimals); };
    return QStringLiteral("%1 (%2 to %3)")
        .arg(text(samples.median()), text(samples.least()), text(samples.most()));
}

/// Whether the median is within \a aim, in words; a dash where there is no aim.
inline QString verdict(const Samples &samples, std::optional<double> aim, const QString &unit = {})
{
    if (!aim)
        return QStringLiteral("-");
    return QStringLiteral("<= %1 %2: %3")
        .arg(QString::number(*aim), unit,
             samples.median() <= *aim ? QStringLiteral("met") : QStringLiteral("MISSED"))
        .replace(QStringLiteral(" :"), QStringLiteral(":")); // No unit.
}

/// One row of the table that run.sh makes: what, ours, baseline, ratio, aim.
inline void printRow(const QStringList &cells)
{
    QTextStream(stdout) << "| " << cells.join(QStringLiteral(" | ")) << " |\n" << Qt::flush;
}

/// So many decimals that about three digits are told.
inline int decimalsFor(const Samples &samples)
{
    return samples.median() < 10 ? 2 : samples.median() < 100 ? 1 : 0;
}

/// A figure that stands by itself.
inline void print(const QString &what, const Samples &samples, const QString &unit,
                  std::optional<double> aim = std::nullopt)
{
    printRow({what, rangeOf(samples, decimalsFor(samples)) + u' ' + unit, QStringLiteral("-"),
              QStringLiteral("-"), verdict(samples, aim, unit)});
}

/// A thing beside its baseline, with the most its ratio or its milliseconds should be.
inline void print(const QString &what, const Compared &compared, std::optional<double> ratioAim,
                  std::optional<double> aim = std::nullopt)
{
    const QString unit = QStringLiteral("ms");
    printRow({what, rangeOf(compared.ours, decimalsFor(compared.ours)) + u' ' + unit,
              rangeOf(compared.baseline, decimalsFor(compared.baseline)) + u' ' + unit,
              rangeOf(compared.ratio, decimalsFor(compared.ratio)),
              ratioAim ? verdict(compared.ratio, ratioAim) : verdict(compared.ours, aim, unit)});
}

/// A folder of the benchmark's own, gone at its end, in which the settings lie too.
class Scratch
{
public:
    Scratch()
    {
        if (!m_folder.isValid())
            qFatal("there is no folder to write to");
        QCoreApplication::setOrganizationName(QStringLiteral("Lumbung"));
        QCoreApplication::setApplicationName(QStringLiteral("bench"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    QString path() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace bench
