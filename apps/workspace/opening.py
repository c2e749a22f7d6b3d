"""The sentence that opens Today: how much is late, how much is due, and how long until the nearest."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.core.wording import SOON, duration_words
from apps.workspace.today import Today


@dataclass(frozen=True, slots=True)
class Opening:
    """`nearest` is the time left in words, empty where nothing lies ahead today; `is_soon` colours it."""

    sentence: str
    nearest: str
    is_soon: bool


def opening_of(due: Today, *, now: datetime) -> Opening:
    """This function will say a day in one sentence."""
    ahead = due.soon.total + due.later.total
    row = next(iter([*due.soon.rows, *due.later.rows]), None)
    left = row.deadline.due_at - now if row is not None else None
    return Opening(
        sentence=capfirst(_sentence(due.late.total, ahead)),
        nearest=duration_words(span=left) if left is not None else "",
        is_soon=left is not None and left <= SOON,
    )


def _sentence(late: int, ahead: int) -> str:
    of_late = ngettext("one thing is late", "%(count)s things are late", late) % {"count": _figure(late)}
    if not ahead:
        return _("%(late)s, and nothing else is due today.") % {"late": of_late}
    if not late:
        return ngettext("one thing is due today.", "%(count)s things are due today.", ahead) % {"count": _figure(ahead)}
    of_ahead = ngettext("one more is due today", "%(count)s more are due today", ahead) % {"count": _figure(ahead)}
    return _("%(late)s and %(ahead)s.") % {"late": of_late, "ahead": of_ahead}


def _figure(number: int) -> str:
    words = [_("two"), _("three"), _("four"), _("five"), _("six"), _("seven"), _("eight"), _("nine"), _("ten")]
    place = number - 2
    return words[place] if 0 <= place < len(words) else str(number)
