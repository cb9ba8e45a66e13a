// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/reviews.h"

namespace core {

using namespace Qt::StringLiterals;

std::optional<Review> lastReview(const Store &store, IdeaId idea, Review::By by)
{
    return store.reviews.first(
        "WHERE idea = ? AND decided_as = ? ORDER BY at DESC, id DESC LIMIT 1", idea, int(by));
}

QString reviewList(Review::By by)
{
    return by == Review::By::Head ? u"head_review"_s : u"lan_review"_s;
}

QString reviewCode(Review::By by, Review::Decision decision)
{
    switch (decision) {
    case Review::Decision::Approve:
        return by == Review::By::Head ? u"disetujui"_s : u"siap"_s;
    case Review::Decision::Revise:
        return u"perbaikan"_s;
    case Review::Decision::Postpone:
        return u"ditunda"_s;
    }
    return {};
}

} // namespace core
