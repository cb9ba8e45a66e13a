// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/notice.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace ui {

/// Keeps the open lab and the window over it: opening, making and closing files, and building the
/// window anew when the language, the text size or the file changes.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// \a sample: the shipped sample lab; empty if it is not there.
    explicit Workbench(const QString &sample, QObject *parent = nullptr);
    ~Workbench() override;

    /// Shows the window, with \a path opened if it is not empty.
    void start(const QString &path);

    MainWindow *window() const { return m_window.get(); }
    core::Document *document() const { return m_document.get(); }

    void open(const QString &path);
    void openReadOnly(const QString &path);
    void openCopyOf(const QString &path);
    void openSample();
    void makeLab(const core::NewLab &lab, const QString &path);
    void close();

    /// Tells in the window what cannot be read of the open file; the same sentence only once.
    void tellReadError(const core::Error &error);

private:
    void show(std::unique_ptr<core::Document> document);
    void rebuildWindow(); ///< As it stands, in the language and text size chosen.
    void openWindow(const MainWindow::State &state);
    void buildWindow(const MainWindow::State &state);
    void connectWindow();
    void setPreferences(const Preferences &preferences);
    void tellOpenError(const core::Error &error, const QString &path);
    void browse(const QString &title);
    void saveCopy();
    void remember();
    void rememberDocument();
    core::DocumentOptions options() const;

    QString m_sample;
    QString m_told; ///< What was said of the open file by tellReadError().
    Preferences m_preferences;
    std::unique_ptr<core::Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
