// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/create_lab.h"

#include "core/defaults/shipped_texts.h"

#include <QCoreApplication>

namespace core {

static void addLists(Store &store, const Lab &lab, Language language)
{
    const QString key = QString::number(lab.id.value());
    for (const QString &name : shippedListNames()) {
        for (ListEntry entry : shippedList(name, language)) {
            entry.id = hashedId<ListEntry>({key, entry.list, entry.code});
            entry.lab = lab.id;
            store.lists.add(entry);
        }
    }
}

static void addTexts(Store &store, const Lab &lab, Language language)
{
    const QString key = QString::number(lab.id.value());
    for (const ShippedText &text : shippedTexts(language))
        store.texts.add({.id = hashedId<DocumentText>({key, text.code}),
                         .lab = lab.id,
                         .code = text.code,
                         .body = text.body});
}

Result<LabId> CreateLab::execute(Store &store) const
{
    const QString name = lab.name.simplified();
    if (name.isEmpty())
        return invalid(QCoreApplication::translate("Command", "A lab needs a name."));
    if (!isLabYear(lab.year))
        return invalid(QCoreApplication::translate("Command", "The year has four digits."));

    Lab made{.id = store.ids.newId<Lab>()};
    made.name = name;
    made.region = lab.region.simplified();
    made.regionCode = lab.regionCode.simplified();
    made.year = lab.year;
    store.labs.add(made);
    addLists(store, made, lab.language);
    addTexts(store, made, lab.language);
    return made.id;
}

} // namespace core
