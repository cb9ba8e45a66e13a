// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/lab_commands.h"

namespace core {

/// What is wrong with \a lab; empty if nothing is.
static QString objectionTo(const Lab &lab)
{
    if (lab.name.isEmpty())
        return QCoreApplication::translate("Command", "A lab needs a name.");
    if (!isLabYear(lab.year))
        return QCoreApplication::translate("Command", "The year has four digits.");
    if (lab.quota < 0 || lab.quota > 1000)
        return QCoreApplication::translate("Command", "The quota is a number from 0 to 1000.");
    if (lab.reportMonths < 1 || lab.reportMonths > 24)
        return QCoreApplication::translate(
            "Command", "Units report every 1 to 24 months. Choose a number in between.");
    return {};
}

Result<> UpdateLab::execute(Store &store) const
{
    const auto stored = store.labs.find(lab.id);
    if (!stored)
        return notFound("lab", lab.id.value());
    Lab changed = lab;
    changed.name = lab.name.simplified();
    changed.logo = stored->logo;
    changed.letterheadImage = stored->letterheadImage;
    if (const QString objection = objectionTo(changed); !objection.isEmpty())
        return invalid(objection);
    store.labs.update(changed);
    return {};
}

Result<> SetLabPicture::execute(Store &store) const
{
    auto changed = store.labs.find(lab);
    if (!changed)
        return notFound("lab", lab.value());
    if (bytes.size() > largestLabPicture)
        return invalid(QCoreApplication::translate(
            "Command", "The picture is larger than 25 MB. Reduce it and choose it again."));
    const QString key = bytes.isEmpty() ? QString() : store.attachments.add(bytes);
    (picture == LabPicture::Logo ? changed->logo : changed->letterheadImage) = key;
    store.labs.update(*changed);
    return {};
}

} // namespace core
