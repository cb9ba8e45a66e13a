// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_chip.h"

class QBoxLayout;
class QPushButton;

namespace ui {

class GridView;
class TextLabel;

/// One line of a list and what will become of it.
struct PreviewLine
{
    int id = 0; ///< Place in the preview.
    QString text = {};
    QString detail = {}; ///< What the second column says of it.
    StatusChip chip = {};

    friend bool operator==(const PreviewLine &, const PreviewLine &) = default;
};

/// The lines of a preview, to look at.
class PreviewModel : public RowsModel<PreviewLine>
{
    Q_OBJECT

public:
    enum Column { Text, Detail, Fate, ColumnCount };

    /// The titles of the first two columns.
    PreviewModel(const QString &text, const QString &detail, QObject *parent);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const PreviewLine &line, int column, int role) const override;

private:
    QString m_text;
    QString m_detail;
};

/// How a preview speaks of what it lists.
struct PreviewWords
{
    QString title = {};
    QString text = {};   ///< Title of the first column.
    QString detail = {}; ///< Title of the second column.
};

/// A list that was pasted or read from a file.
struct PreviewedList
{
    QString source = {};      ///< Name of the file, or where else it came from.
    QStringList summary = {}; ///< What taking it in would do, a sentence each.
    QString accept = {};      ///< What accepting does, in the words of its button.
    QString nothing = {};     ///< Why there is nothing to accept.
    int rows = 0;             ///< How many rows accepting writes; 0: it is not offered.
    bool hasComplaints = false;
    std::vector<PreviewLine> lines = {};
};

/// A list before it is taken into the lab: what is new, what is there already, which lines cannot
/// be taken and why. Nothing is stored yet. Enter accepts, Esc rejects.
class ListPreview : public Card
{
    Q_OBJECT

public:
    explicit ListPreview(const PreviewWords &words, QWidget *parent = nullptr);

    void show(const PreviewedList &list);
    using Card::show;

    /// Puts \a option beside the buttons, which stand in a row then; for wide places.
    void addOption(QWidget *option);

    /// How wide the second column is; a word by default.
    void setDetailWidth(int width);

    /// How many rows accepting would write.
    int rows() const { return m_rows; }
    QString acceptText() const;

signals:
    void accepted();
    void rejected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildGrid();
    void buildButtons();
    void fitFates(const std::vector<PreviewLine> &lines);

    int m_rows = 0;
    TextLabel *m_summary;
    GridView *m_grid;
    PreviewModel *m_model;
    QBoxLayout *m_bottom;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

} // namespace ui
