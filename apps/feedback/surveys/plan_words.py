"""A sampling plan in sentences: what it will do, for whom, and who is left out."""

from typing import Final

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.feedback.surveys.choosing import Counted, Filter, customers_words
from apps.feedback.surveys.sampling import DAYS, Plan, a_day, days_for_all
from apps.feedback.surveys.wording import WORDS

WORKING_DAYS: Final = tuple(range(5))


def plan_sentences(plan: Plan, wanted: Filter, *, base: int, reminds_after_days: int = 0) -> list[str]:
    """This function will say what a plan does, for a base of so many customers."""
    return [
        _pace(plan, base),
        ngettext("Each person at most once in %(n)d day.", "Each person at most once in %(n)d days.", plan.once_in_days)
        % {"n": plan.once_in_days},
        *_for_whom(wanted),
        *_until_all(plan, base),
        *_reminder(reminds_after_days),
    ]


def _pace(plan: Plan, base: int) -> str:
    least, most = a_day(plan, base)
    values = {"least": least, "most": most, "cap": plan.at_most_a_day, "days": _days(plan)}
    if not most:
        return _("Nobody yet: no customer can be reached by mail and fits.")
    if least == most:
        return _("About %(most)d a day, %(days)s, in the client's open hours; never more than %(cap)d.") % values
    return _("%(least)d to %(most)d a day, %(days)s, in the client's open hours; never more than %(cap)d.") % values


def _days(plan: Plan) -> str:
    days = tuple(day for day in range(DAYS) if plan.weekday_shares[day])
    if len(days) == DAYS:
        return _("every day")
    if days == WORKING_DAYS:
        return _("Monday to Friday")
    return ", ".join(str(WEEKDAYS[day]) for day in days)


def _for_whom(wanted: Filter) -> list[str]:
    lines = []
    if wanted.only_language:
        lines.append(_("Only customers who read %(language)s.") % {"language": WORDS[wanted.only_language].called})
    if wanted.customer_for_days:
        lines.append(_("Only who has been a customer for %(n)d days.") % {"n": wanted.customer_for_days})
    return lines


def _until_all(plan: Plan, base: int) -> list[str]:
    days = days_for_all(plan, base)
    if not days:
        return []
    line = _("Everybody has been asked once in about %(n)d days; then the first come round again.") % {"n": days}
    return [line if days >= plan.once_in_days else line + " " + _("Until their days are over, nobody is asked.")]


def _reminder(days: int) -> list[str]:
    if not days:
        return [_("No reminder.")]
    return [_("One reminder after %(n)d days to who has not answered, and never a second.") % {"n": days}]


def counted_sentence(found: Counted) -> str:
    """This function will say how many can be asked of how many."""
    everybody = found.may + sum(found.left_out.values())
    values = {"all": customers_words(everybody), "base": f"{found.base:,}", "may": f"{found.may:,}"}
    return _("%(all)s: %(base)s can be reached by mail and fit, %(may)s of them may be asked today.") % values
