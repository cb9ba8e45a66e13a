// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/step_field.h"

#include "core/domain/format.h"
#include "core/domain/normalized_name.h"
#include "core/domain/parse_date.h"
#include "core/domain/parse_rupiah.h"

#include <QCoreApplication>

namespace core {

static QString Step::*textMember(StepField field)
{
    switch (field) {
    case StepField::Activity:
        return &Step::activity;
    case StepField::Who:
        return &Step::who;
    case StepField::Output:
        return &Step::output;
    case StepField::Method:
        return &Step::method;
    case StepField::Source:
        return &Step::source;
    case StepField::Parties:
        return &Step::parties;
    case StepField::Start:
    case StepField::End:
    case StepField::Budget:
        break;
    }
    return nullptr;
}

static Result<QDate> readDate(const QString &text)
{
    return text.isEmpty() ? Result<QDate>(QDate()) : domain::parseDate(text);
}

static Result<std::optional<qint64>> readBudget(const QString &text)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    const QString none = QCoreApplication::translate("Step", "none", "budget of a step");
    if (domain::normalizedName(text) == domain::normalizedName(none))
        return std::optional<qint64>(0);
    const auto amount = domain::parseRupiah(text);
    if (!amount)
        return tl::unexpected(amount.error());
    return std::optional<qint64>(*amount);
}

static Result<QString> readSource(const QString &text, const std::vector<ListEntry> &sources)
{
    const QString wanted = domain::normalizedName(text);
    for (const ListEntry &source : sources) {
        if (wanted == domain::normalizedName(source.label) || text == source.code)
            return source.code;
    }
    if (wanted.isEmpty())
        return QString();
    return invalid(QCoreApplication::translate(
                       "Step", "“%1” is not in the list of sources of funds. Choose one of the "
                               "list, or add it to the list in Preparation.")
                       .arg(text.left(80)));
}

Result<> readStepField(Step &step, StepField field, const QString &text,
                       const std::vector<ListEntry> &sources)
{
    Step changed = step;
    const QString plain = text.simplified();
    const auto take = [](auto &member, auto &&read) -> Result<> {
        if (!read)
            return tl::unexpected(read.error());
        member = *std::forward<decltype(read)>(read);
        return {};
    };
    Result<> taken;
    if (field == StepField::Start)
        taken = take(changed.start, readDate(plain));
    else if (field == StepField::End)
        taken = take(changed.end, readDate(plain));
    else if (field == StepField::Budget)
        taken = take(changed.budget, readBudget(plain));
    else if (field == StepField::Source)
        taken = take(changed.source, readSource(plain, sources));
    else
        changed.*textMember(field) = plain;
    if (taken)
        taken = checkStep(changed);
    if (taken)
        step = changed;
    return taken;
}

QString stepFieldText(const Step &step, StepField field, const std::vector<ListEntry> &sources,
                      Language language)
{
    switch (field) {
    case StepField::Start:
        return domain::formatShortDate(step.start, language);
    case StepField::End:
        return domain::formatShortDate(step.end, language);
    case StepField::Budget:
        return step.budget ? domain::formatNumber(*step.budget, language) : QString();
    case StepField::Source:
        for (const ListEntry &source : sources) {
            if (source.code == step.source)
                return source.label;
        }
        return step.source;
    default:
        return step.*textMember(field);
    }
}

bool isEmptyField(const Step &step, StepField field)
{
    switch (field) {
    case StepField::Start:
        return !step.start.isValid();
    case StepField::End:
        return !step.end.isValid();
    case StepField::Budget:
        return !step.budget;
    default:
        return (step.*textMember(field)).isEmpty();
    }
}

void copyStepField(const Step &from, Step &to, StepField field)
{
    switch (field) {
    case StepField::Start:
        to.start = from.start;
        break;
    case StepField::End:
        to.end = from.end;
        break;
    case StepField::Budget:
        to.budget = from.budget;
        break;
    default:
        to.*textMember(field) = from.*textMember(field);
    }
}

Result<> checkStep(const Step &step)
{
    if (step.start.isValid() && step.end.isValid() && step.end < step.start)
        return invalid(QCoreApplication::translate("Command", "The end is before the start."));
    if (step.budget && (*step.budget < 0 || *step.budget > domain::largestRupiah))
        return invalid(QCoreApplication::translate(
            "Command", "A budget is between Rp0 and a thousand trillion rupiah."));
    if (step.progress < 0 || step.progress > 100)
        return invalid(
            QCoreApplication::translate("Command", "Progress is between 0 and 100 percent."));
    return {};
}

} // namespace core
