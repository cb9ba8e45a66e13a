// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/record.h"
#include "app/sample/register.h"
#include "core/commands/opd_commands.h"
#include "core/commands/session_commands.h"

namespace sample {

/// Identity, letterhead with crest, signatories and the lab's own team.
struct PrepareLab
{
    static constexpr auto label = core::AddOpd::label;

    const Record &lab;
    const Register &names;

    core::Result<> execute(core::Store &store) const;
};

/// Units with head, people and, later on, signatures.
struct RegisterUnits
{
    static constexpr auto label = core::AddOpd::label;

    const std::vector<Record> &units;
    Register &names;

    core::Result<> execute(core::Store &store) const;
};

/// One session and who was there: all invited but those listed.
struct HoldSession
{
    static constexpr auto label = core::AddSession::label;

    const Record &session;
    const Register &names;

    core::Result<> execute(core::Store &store) const;
};

/// Signatures of \a day: commitments (Drum-up) and launch contracts (Deliver).
struct SignPapers
{
    static constexpr auto label = core::AddOpd::label;

    const std::vector<Record> &units;
    const Register &names;
    QDate day;

    core::Result<> execute(core::Store &store) const;
};

} // namespace sample
