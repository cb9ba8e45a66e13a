// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_rail_accessible.h"

#include "ui/widgets/stage_rail.h"

#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace ui {

namespace {

/// One entry of the rail for screen readers.
class RailTab : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RailTab(StageRail *rail, int item)
        : m_rail(rail)
        , m_item(item)
    {}

    bool isValid() const override { return m_rail && m_item < m_rail->items().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_rail);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::PageTab; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text wanted) const override
    {
        const RailItem &item = m_rail->items()[m_item];
        if (wanted == QAccessible::Name)
            return item.title;
        return wanted == QAccessible::Description ? item.fact : QString();
    }

    QRect rect() const override
    {
        const QRect inside = m_rail->itemRect(m_item);
        return {m_rail->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_item == m_rail->current();
        state.focused = state.selected && m_rail->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action != pressAction())
            return;
        emit m_rail->chosen(m_item);
        m_rail->setCurrent(m_item);
    }

private:
    QPointer<StageRail> m_rail;
    int m_item;
};

/// The rail itself: a list of tabs.
class RailTabs : public QAccessibleWidget
{
public:
    explicit RailTabs(StageRail *rail)
        : QAccessibleWidget(rail, QAccessible::PageTabList)
        , m_rail(rail)
    {}

    ~RailTabs() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_rail->items().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_ids.size()) <= index)
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new RailTab(m_rail, static_cast<int>(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[static_cast<size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_rail->hasFocus() ? child(m_rail->current()) : nullptr;
    }

private:
    StageRail *m_rail;
    mutable std::vector<QAccessible::Id> m_ids; ///< Made when first asked for.
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *rail = qobject_cast<StageRail *>(object);
    return rail ? new RailTabs(rail) : nullptr;
}

} // namespace

void installStageRailAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt keeps one of each
}

} // namespace ui
