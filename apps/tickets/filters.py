"""Which tickets a person chose to see, read from the address."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import BrandQuerySet, Client
from apps.tickets.lifecycle import AT_WORK, UNSOLVED
from apps.tickets.models import Channel, Priority, Ticket, TicketClock
from apps.tickets.queries import WAS_MISSED, clocks_between

# Views, as people call them; "" is what is theirs to do.
VIEWS: Final = (
    ("", _("To do")),
    ("unowned", _("Nobody’s")),
    ("late", _("Late")),
    ("press", _("For the press")),
    ("waiting", _("Waiting on the customer")),
    ("asleep", _("Put off")),
    ("done", _("Solved and closed")),
)
ME, NOBODY = "me", "none"
USER_ID: Final = re.compile(r"[0-9]{1,9}")
LONGEST_SEARCH: Final = 100
NUMBER: Final = re.compile(r"#?([0-9]{1,9})")
FIGURES: Final = frozenset(f"{kind}{end}" for kind in TicketClock.Kind.values for end in ("", "_missed"))
FIGURES_OVER: Final = timedelta(days=30)
SEARCHED: Final = ("subject", "customer__name", "customer__email", "customer__company", "messages__text")

Tickets = BrandQuerySet[Ticket]


def _holds(word: str) -> Q:
    condition = Q()
    for field in SEARCHED:
        condition |= Q(**{f"{field}__icontains": word})
    number = NUMBER.fullmatch(word)
    return condition | Q(number=int(number[1])) if number else condition


@dataclass(frozen=True, slots=True)
class TicketFilter:
    """`owner` is a word above or a user's id; `figure` is one of those over the list, by its name."""

    user: User
    client: Client | None = None
    view: str = ""
    owner: str = ""
    priority: str = ""
    channel: str = ""
    search: str = ""
    figure: str = ""

    @classmethod
    def from_address(cls, address: QueryDict, *, user: User, client: Client | None) -> "TicketFilter":
        """This function will read the filter; what makes no sense is left out, as if nobody had chosen it."""
        view, owner, priority, channel = (address.get(name, "") for name in ("view", "owner", "priority", "channel"))
        figure = address.get("figure", "")
        return cls(
            user=user,
            client=client,
            view=view if view in dict(VIEWS) else "",
            owner=owner if owner in (ME, NOBODY) or USER_ID.fullmatch(owner) else "",
            priority=priority if priority in Priority.values else "",
            channel=channel if channel in Channel.values else "",
            search=" ".join(address.get("q", "").replace("\0", "").split())[:LONGEST_SEARCH],
            figure=figure if figure in FIGURES else "",
        )

    @property
    def is_plain(self) -> bool:
        """Nothing but the brand was chosen."""
        return not (self.view or self.owner or self.priority or self.channel or self.search or self.figure)

    def everything(self) -> Tickets:
        """This function will return the tickets that fit in every view; merged ones stand in those they are part of."""
        rows = Ticket.objects.visible_to(self.user).exclude(state=Ticket.State.MERGED)
        if self.client is not None:
            rows = rows.filter(client=self.client)
        if self.owner == NOBODY:
            rows = rows.filter(owner=None)
        elif self.owner:
            rows = rows.filter(owner_id=self.user.pk if self.owner == ME else int(self.owner))
        for field in ("priority", "channel"):
            if getattr(self, field):
                rows = rows.filter(**{field: getattr(self, field)})
        for word in self.search.split():
            rows = rows.filter(pk__in=Ticket.objects.visible_to(self.user).filter(_holds(word)).values("pk"))
        return rows

    def tickets(self, now: datetime) -> Tickets:
        """This function will return the tickets of the chosen view, or those behind a figure."""
        if not self.figure:
            return self.in_view(self.view, now)
        kind, _, missed = self.figure.partition("_")
        since = now - FIGURES_OVER
        rows = clocks_between(self.user, client=self.client, since=since, now=now).filter(kind=kind)
        rows = rows.exclude(state=TicketClock.State.DROPPED)
        rows = rows.filter(WAS_MISSED) if missed else rows
        return self.everything().filter(pk__in=rows.values("ticket_id"))

    def in_view(self, view: str, now: datetime) -> Tickets:
        """This function will return the tickets of a view, with everything else as it was chosen."""
        rows = self.everything()
        awake = Q(snoozed_until=None) | Q(snoozed_until__lte=now)
        late = TicketClock.objects.filter(state=TicketClock.State.RUNNING, due_at__lte=now)
        conditions = {
            "": Q(state__in=AT_WORK) & awake,
            "unowned": Q(state__in=AT_WORK, owner=None) & awake,
            "late": Q(state__in=UNSOLVED, pk__in=late.values("ticket_id")),
            "press": Q(state__in=UNSOLVED, flags__isnull=False)
            | Q(state__in=UNSOLVED, handovers__to_team="pr", handovers__answered_at=None, handovers__isnull=False),
            "waiting": Q(state=Ticket.State.WAITING),
            "asleep": Q(state__in=UNSOLVED, snoozed_until__gt=now),
            "done": Q(state__in=[Ticket.State.SOLVED, Ticket.State.CLOSED]),
        }
        found = rows.filter(conditions[view])
        return found.distinct() if view == "press" else found
