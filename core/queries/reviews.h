// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace core {

/// The last decision about a plan by the head of the unit or by the LAN team; none if there is
/// none.
std::optional<Review> lastReview(const Store &store, IdeaId idea, Review::By by);

/// The list whose words say how \a by decided: head_review or lan_review.
QString reviewList(Review::By by);

/// The code of \a decision in that list.
QString reviewCode(Review::By by, Review::Decision decision);

} // namespace core
