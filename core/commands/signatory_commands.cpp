// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/signatory_commands.h"

namespace core {

Result<> UpdateSignatory::execute(Store &store) const
{
    if (store.lists.count("WHERE lab = ? AND list = 'signatory_role' AND code = ?", signatory.lab,
                          signatory.role) == 0)
        return invalid(QCoreApplication::translate(
            "Command", "This role is not in the list of roles of signatories any more."));
    const auto before =
        store.signatories.first("WHERE lab = ? AND role = ?", signatory.lab, signatory.role);
    Signatory changed = signatory;
    changed.id =
        before ? before->id
               : hashedId<Signatory>({QStringLiteral("signatory"),
                                      QString::number(signatory.lab.value()), signatory.role});
    for (QString Signatory::*member : {&Signatory::prefix, &Signatory::title, &Signatory::name,
                                       &Signatory::rank, &Signatory::nip})
        changed.*member = (changed.*member).simplified();
    const bool isEmpty =
        (changed.prefix + changed.title + changed.name + changed.rank + changed.nip).isEmpty();
    if (!isEmpty)
        store.signatories.put(changed);
    else if (before)
        store.signatories.remove(before->id);
    return {};
}

Result<> WriteSignatories::execute(Store &store) const
{
    for (const Signatory &signatory : signatories) {
        if (auto done = UpdateSignatory{signatory}.execute(store); !done)
            return done;
    }
    return {};
}

} // namespace core
