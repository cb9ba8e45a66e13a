// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/id.h"

#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace core {

/// Which member of Entity a column holds.
template<typename Entity, typename Member>
struct Column
{
    const char *name;
    Member Entity::*member;
};

template<typename Entity, typename Member>
constexpr Column<Entity, Member> column(const char *name, Member Entity::*member)
{
    return {name, member};
}

/// The one place that says how an entity lies in its table. Specialised in core/store/mappings.h:
/// `table`, the name of the table, and `columns()`, a tuple of Column, without the key.
template<typename Entity>
struct Mapping;

/// The rows of one table as values: find, list, add, update, remove. Throws db::Error.
template<typename Entity>
class Records
{
public:
    explicit Records(db::Database &database)
        : m_database(database)
    {}

    std::optional<Entity> find(Id<Entity> id) const
    {
        static const std::string sql = select() + " WHERE id = ?";
        return m_database.row(sql, toEntity, id);
    }

    /// All rows for which \a condition holds: what follows SELECT ... FROM table, for example
    /// "WHERE opd = ? ORDER BY id".
    template<typename... Values>
    std::vector<Entity> list(const char *condition, const Values &...values) const
    {
        return m_database.rows(select() + ' ' + condition, toEntity, values...);
    }

    /// The first of them.
    template<typename... Values>
    std::optional<Entity> first(const char *condition, const Values &...values) const
    {
        return m_database.row(select() + ' ' + condition, toEntity, values...);
    }

    /// The keys of all rows.
    std::vector<Id<Entity>> ids() const
    {
        return m_database.rows(std::string("SELECT id FROM ") + Mapping<Entity>::table,
                               [](const db::Row &row) { return row.get<Id<Entity>>(0); });
    }

    template<typename... Values>
    qint64 count(const char *condition, const Values &...values) const
    {
        return m_database.number(std::string("SELECT count(*) FROM ") + Mapping<Entity>::table +
                                     ' ' + condition,
                                 values...);
    }

    void add(const Entity &entity)
    {
        static const std::string sql = insert();
        bound(sql, entity);
    }

    /// Writes all columns; the journal keeps those that differ.
    void update(const Entity &entity)
    {
        static const std::string sql = updating();
        bound(sql, entity);
    }

    /// Adds the row, or updates it where the id is known.
    void put(const Entity &entity) { find(entity.id) ? update(entity) : add(entity); }

    void remove(Id<Entity> id)
    {
        static const std::string sql =
            std::string("DELETE FROM ") + Mapping<Entity>::table + " WHERE id = ?";
        m_database.run(sql, id);
    }

private:
    static std::string select()
    {
        std::string names = "SELECT id";
        std::apply(
            [&names](const auto &...columns) { ((names += ", ", names += columns.name), ...); },
            Mapping<Entity>::columns());
        return names + " FROM " + Mapping<Entity>::table;
    }

    static std::string insert()
    {
        std::string names, marks;
        const auto append = [&](const char *name) {
            names += std::string(name) + ", ";
            marks += "?, ";
        };
        std::apply([&append](const auto &...columns) { (append(columns.name), ...); },
                   Mapping<Entity>::columns());
        return std::string("INSERT INTO ") + Mapping<Entity>::table + " (" + names +
               "id) VALUES (" + marks + "?)";
    }

    static std::string updating()
    {
        std::string sets;
        const auto append = [&sets](const char *name) {
            sets += (sets.empty() ? "" : ", ") + std::string(name) + " = ?";
        };
        std::apply([&append](const auto &...columns) { (append(columns.name), ...); },
                   Mapping<Entity>::columns());
        return std::string("UPDATE ") + Mapping<Entity>::table + " SET " + sets + " WHERE id = ?";
    }

    static Entity toEntity(const db::Row &row)
    {
        Entity entity{.id = row.get<Id<Entity>>(0)};
        int at = 0;
        const auto read = [&]<typename Member>(Member Entity::*member) {
            entity.*member = fromCell<Member>(row, ++at);
        };
        std::apply([&read](const auto &...columns) { (read(columns.member), ...); },
                   Mapping<Entity>::columns());
        return entity;
    }

    void bound(const std::string &sql, const Entity &entity)
    {
        std::apply(
            [&](const auto &...columns) {
                m_database.run(sql, toCell(entity.*columns.member)..., entity.id);
            },
            Mapping<Entity>::columns());
    }

    // A member of a type that SQLite does not know provides its own pair (see Mapping<ListEntry>).
    template<typename Member>
    static Member fromCell(const db::Row &row, int column)
    {
        if constexpr (requires { Mapping<Entity>::template read<Member>(row, column); })
            return Mapping<Entity>::template read<Member>(row, column);
        else
            return row.get<Member>(column);
    }

    template<typename Member>
    static decltype(auto) toCell(const Member &member)
    {
        if constexpr (requires { Mapping<Entity>::write(member); })
            return Mapping<Entity>::write(member);
        else
            return (member);
    }

    db::Database &m_database;
};

} // namespace core
