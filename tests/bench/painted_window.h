// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace bench {

/// Says "painted" on the standard output as soon as the window that holds \a watched has been
/// painted and nothing is left to be done, then how much memory it took at most in kB where the
/// system tells, and ends the program.
class PaintedWindow : public QObject
{
public:
    explicit PaintedWindow(QWidget *watched) { watched->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { tell(); });
        }
        return false;
    }

private:
    static void tell()
    {
        QTextStream(stdout) << "painted\n" << Qt::flush;
        QTextStream(stdout) << peakMemory() << '\n' << Qt::flush;
        QCoreApplication::quit();
    }

    static int peakMemory()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).chopped(2).trimmed().toInt();
        }
        return 0;
    }
};

} // namespace bench
