// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/workbench.h"

#include "core/document/guarded.h"
#include "core/queries/progress.h"
#include "ui/models/recent_files.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

Workbench::Workbench(const QString &sample, QObject *parent)
    : QObject(parent)
    , m_sample(sample)
    , m_preferences(loadPreferences())
{
    applyTheme(*qApp, m_preferences.scheme);
    applyTextSize(*qApp, m_preferences.textSize);
    core::installLanguage(*qApp, m_preferences.language);
}

Workbench::~Workbench()
{
    if (m_window)
        m_window->hide();
    remember();
}

void Workbench::start(const QString &path)
{
    if (!path.isEmpty())
        open(path);
    if (!m_window)
        rebuildWindow();
}

core::DocumentOptions Workbench::options() const
{
    core::DocumentOptions options;
    options.author = m_preferences.author;
    return options;
}

void Workbench::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (!m_sample.isEmpty() && QFileInfo(whole) == QFileInfo(m_sample))
        return openSample();
    if (m_document && m_document->path() == whole)
        return;
    auto opened = core::Document::open(whole, core::Document::Access::ReadWrite, options());
    if (!opened)
        return tellOpenError(opened.error(), whole);
    show(*std::move(opened));
}

void Workbench::openReadOnly(const QString &path)
{
    auto opened = core::Document::open(path, core::Document::Access::ReadOnly, options());
    if (!opened)
        return tellOpenError(opened.error(), path);
    show(*std::move(opened));
}

/// A free name for a copy in the user's folder for labs.
static QString copyPath(const QString &path)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/labinov"_s;
    QDir().mkpath(folder);
    const QString base = QFileInfo(path).completeBaseName();
    QString copy = u"%1/%2.lumbung"_s.arg(folder, base);
    for (int number = 2; QFile::exists(copy); ++number)
        copy = u"%1/%2-%3.lumbung"_s.arg(folder, base).arg(number);
    return copy;
}

void Workbench::openCopyOf(const QString &path)
{
    const QString copy = copyPath(path);
    auto source = core::Document::open(path, core::Document::Access::ReadOnly, options());
    if (!source)
        return tellOpenError(source.error(), path);
    if (const auto saved = (*source)->saveCopy(copy); !saved)
        return tellOpenError(saved.error(), path);
    source->reset();
    open(copy);
}

void Workbench::openSample()
{
    if (!m_sample.isEmpty())
        openCopyOf(m_sample);
}

void Workbench::makeLab(const core::NewLab &lab, const QString &path)
{
    core::NewLab made = lab;
    made.language = m_preferences.language;
    auto document = core::Document::create(path, made, options());
    if (!document)
        return m_window->showNewLabError(document.error().message);
    show(*std::move(document));
}

void Workbench::show(std::unique_ptr<core::Document> document)
{
    remember();
    const MainWindow::State kept = m_window
                                       ? MainWindow::State{.geometry = m_window->state().geometry}
                                       : MainWindow::savedState();
    if (m_window)
        m_window->hide();
    m_window.reset(); // The pages go before the document they show.
    m_document = std::move(document);
    m_told.clear();
    openWindow(kept);
    remember();
}

void Workbench::close()
{
    if (m_document)
        show(nullptr);
}

void Workbench::rebuildWindow()
{
    const auto kept = m_window ? m_window->state() : MainWindow::savedState();
    if (m_window)
        m_window->hide(); // A field that is being typed in commits while its page is whole.
    openWindow(kept);
}

/// A file that cannot even be shown is closed again, and the start page says why.
void Workbench::openWindow(const MainWindow::State &state)
{
    const auto shown = core::guarded([&]() -> core::Result<> {
        buildWindow(state);
        return {};
    });
    if (shown)
        return;
    const QString path = m_document ? m_document->path() : QString();
    m_window.reset();
    m_document.reset();
    buildWindow({.geometry = state.geometry});
    tellOpenError(shown.error(), path);
}

void Workbench::buildWindow(const MainWindow::State &state)
{
    m_window = std::make_unique<MainWindow>(m_document.get(), m_preferences, !m_sample.isEmpty());
    connectWindow();
    m_window->restore(state);
    m_window->show();
}

void Workbench::connectWindow()
{
    auto *window = m_window.get();
    // Queued: what was asked for may end the window that asks.
    const auto type = Qt::QueuedConnection;
    connect(window, &MainWindow::openRequested, this, &Workbench::open, type);
    connect(window, &MainWindow::readOnlyRequested, this, &Workbench::openReadOnly, type);
    connect(window, &MainWindow::copyOpenRequested, this, &Workbench::openCopyOf, type);
    connect(window, &MainWindow::newLabRequested, this, &Workbench::makeLab, type);
    connect(window, &MainWindow::sampleRequested, this, &Workbench::openSample, type);
    connect(window, &MainWindow::closeRequested, this, &Workbench::close, type);
    connect(
        window, &MainWindow::browseRequested, this, [this] { browse(tr("Open a lab")); }, type);
    connect(window, &MainWindow::saveCopyRequested, this, &Workbench::saveCopy, type);
    connect(window, &MainWindow::preferencesChosen, this, &Workbench::setPreferences, type);
}

void Workbench::setPreferences(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    savePreferences(preferences);
    if (m_document)
        m_document->setAuthor(preferences.author);
    if (before.scheme != preferences.scheme)
        applyTheme(*qApp, preferences.scheme);
    if (before.textSize == preferences.textSize && before.language == preferences.language)
        return;
    applyTextSize(*qApp, preferences.textSize);
    core::installLanguage(*qApp, preferences.language);
    rebuildWindow();
}

void Workbench::tellOpenError(const core::Error &error, const QString &path)
{
    if (!m_window) // The program was started with a file that cannot be opened.
        rebuildWindow();
    Notice notice{.kind = Notice::Kind::Warn,
                  .text = tr("%1: %2").arg(QFileInfo(path).fileName(), error.message)};
    const bool canRead = error.fault == core::Fault::Locked ||
                         error.fault == core::Fault::ReadOnly || error.fault == core::Fault::TooNew;
    if (canRead) {
        auto *window = m_window.get();
        notice.actions = {
            {tr("Open for reading only"), [window, path] { emit window->readOnlyRequested(path); }},
            {tr("Open a copy"), [window, path] { emit window->copyOpenRequested(path); }}};
    }
    m_window->post(notice);
}

void Workbench::tellReadError(const core::Error &error)
{
    if (m_window && std::exchange(m_told, error.message) != error.message)
        m_window->post({.kind = Notice::Kind::Bad, .text = error.message, .id = u"unreadable"_s});
}

void Workbench::browse(const QString &title)
{
    const QString folder =
        m_document ? QFileInfo(m_document->path()).path()
                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), title, folder, tr("Lumbung labs (*.lumbung);;All Files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Workbench::saveCopy()
{
    const QFileInfo file(m_document->path());
    const QString suggested = u"%1/%2-%3.lumbung"_s.arg(file.path(), file.completeBaseName(),
                                                        QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Save a copy"), suggested,
                                                      tr("Lumbung labs (*.lumbung)"));
    if (path.isEmpty())
        return;
    const auto saved = m_document->saveCopy(path);
    m_window->post({.kind = saved ? Notice::Kind::Ok : Notice::Kind::Bad,
                    .text = saved ? tr("Copy saved to %1.").arg(QDir::toNativeSeparators(path))
                                  : saved.error().message});
}

/// What the start page tells of the file that is open.
void Workbench::remember()
{
    if (!m_document)
        return;
    std::ignore = core::guarded([this]() -> core::Result<> {
        rememberDocument();
        return {};
    });
}

void Workbench::rememberDocument()
{
    const auto lab = m_document->store().labs.find(m_document->lab());
    if (!lab)
        return;
    const auto figures = core::figuresOf(m_document->progress());
    rememberFile({.path = m_document->path(),
                  .lab = lab->name,
                  .detail = lab->round,
                  .units = figures.units,
                  .ideas = figures.ideas,
                  .stage = figures.displayed  ? 5
                           : figures.launched ? 4
                           : figures.plans    ? 3
                           : figures.ideas    ? 2
                                              : 1,
                  .opened = QDateTime::currentDateTime()});
}

} // namespace ui
