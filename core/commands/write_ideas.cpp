// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/write_ideas.h"

#include "core/commands/idea_commands.h"

namespace core {

Result<> WriteIdeas::execute(Store &store) const
{
    for (const Idea &idea : changed) {
        if (auto done = UpdateIdea{idea}.execute(store); !done)
            return done;
    }
    for (const Idea &idea : added) {
        if (const auto done = AddIdea{idea, today}.execute(store); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace core
