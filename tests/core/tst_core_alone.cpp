// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

/// Links the core and nothing else: whoever gives the core a window learns it here.
class TestCoreAlone : public QObject
{
    Q_OBJECT

private slots:
    void theCoreBringsNoWindowAlong()
    {
#if defined(QT_GUI_LIB) || defined(QT_WIDGETS_LIB) || defined(QT_PRINTSUPPORT_LIB)
        QFAIL("lumbung_core links a library that needs a display");
#endif
    }
};

QTEST_GUILESS_MAIN(TestCoreAlone)
#include "tst_core_alone.moc"
