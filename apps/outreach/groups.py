"""The figures of the loop as conditions: a figure counts the very rows that its link opens.

Owed = met + missed + unworked. Scores that came late by import stand apart, and so do customers who asked to be left
alone before anybody had contacted them.
"""

from collections.abc import Callable
from datetime import datetime

from django.db.models import F, Q

from apps.outreach.lifecycle import OPEN
from apps.outreach.models import OutreachCase

State = OutreachCase.State

LATE = Q(late_on_import=True)
LATE_APART = Q(state=State.DUE, late_on_import=True)
LEFT_ALONE = Q(customer__do_not_contact_at__isnull=False) | Q(customer__opted_out_at__isnull=False)
OPTED_OUT = Q(state__in=OPEN, contacted_at=None) & LEFT_ALONE
OWED = ~LATE & ~OPTED_OUT
_WAITS = OWED & Q(contacted_at=None)


def hidden(now: datetime) -> Q:
    """This function will return who is out of the list: put off, and not overdue. Overdue shows until somebody acts."""
    overdue = Q(state__in=OPEN, contacted_at=None, due_at__lte=now, late_on_import=False)
    return Q(snoozed_until__gt=now) & ~overdue


Condition = Callable[[datetime], Q]
GROUPS: dict[str, Condition] = {
    "owed": lambda now: OWED,
    "met": lambda now: OWED & Q(contacted_at__lte=F("due_at")),
    "missed": lambda now: OWED & (Q(contacted_at__gt=F("due_at")) | Q(contacted_at=None, due_at__lte=now)),
    "missed_open": lambda now: _WAITS & Q(due_at__lte=now),
    "unworked": lambda now: _WAITS & Q(due_at__gt=now),
    "without_owner": lambda now: _WAITS & Q(due_at__gt=now, owner=None),
    "late_apart": lambda now: LATE_APART,
    "opted_out": lambda now: OPTED_OUT & ~LATE_APART,
    "put_off": hidden,
}
