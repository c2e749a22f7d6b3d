"""What a person chose to see on the board, read from the address."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q
from django.http import QueryDict

from apps.accounts.models import User
from apps.clients.models import BrandQuerySet, Client
from apps.outreach.groups import GROUPS
from apps.outreach.models import OutreachCase

PERIODS = (7, 30, 90)  # days
ANYONE, ME, NOBODY = "", "me", "none"
LONGEST_SEARCH = 100
USER_ID = re.compile(r"[0-9]{1,9}")

SEARCHED = ("customer__name", "customer__email", "customer__phone", "customer__company", "response__comment")

Cases = BrandQuerySet[OutreachCase]


def _holds(word: str) -> Q:
    condition = Q()
    for field in SEARCHED:
        condition |= Q(**{f"{field}__icontains": word})
    return condition


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """`days` back from now by the moment of the score, None for all; `owner` is a word above or a user's id.

    `group` is a figure of the loop, by its name in `groups`; `search` is looked for in names, addresses and words.
    """

    user: User
    client: Client | None = None
    days: int | None = None
    owner: str = ANYONE
    late: bool = False
    state: str = ""
    group: str = ""
    search: str = ""

    @classmethod
    def from_address(cls, address: QueryDict, *, user: User, client: Client | None) -> "BoardFilter":
        """This function will read the filter; what makes no sense is left out, as if nobody had chosen it."""
        days, owner, state, group = (address.get(name, "") for name in ("days", "owner", "state", "group"))
        return cls(
            user=user,
            client=client,
            days=int(days) if days in {str(each) for each in PERIODS} else None,
            owner=owner if owner in (ME, NOBODY) or USER_ID.fullmatch(owner) else ANYONE,
            late=address.get("late") == "1",
            state=state if state in OutreachCase.State.values else "",
            group=group if group in GROUPS else "",
            search=" ".join(address.get("q", "").replace("\0", "").split())[:LONGEST_SEARCH],
        )

    def everything(self) -> Cases:
        """This function will return the cases of the chosen brands and owner, of any time."""
        rows = OutreachCase.objects.visible_to(self.user)
        if self.client is not None:
            rows = rows.filter(client=self.client)
        if self.owner == NOBODY:
            rows = rows.filter(owner=None)
        elif self.owner:
            rows = rows.filter(owner_id=self.user.pk if self.owner == ME else int(self.owner))
        for word in self.search.split():
            rows = rows.filter(_holds(word))
        return rows

    @property
    def is_plain(self) -> bool:
        """Whether nothing but the brand was chosen."""
        return not (self.days or self.owner or self.late or self.state or self.group or self.search)

    def cases(self, now: datetime) -> Cases:
        """This function will return the cases of the chosen brands, owner and time."""
        rows = self.everything()
        return rows.filter(response__answered_at__gte=now - timedelta(days=self.days)) if self.days else rows

    def cases_before(self, now: datetime) -> Cases | None:
        """This function will return the cases of the stretch of time just before, or None where there is none."""
        if self.days is None:
            return None
        length = timedelta(days=self.days)
        return self.everything().filter(
            response__answered_at__gte=now - 2 * length, response__answered_at__lt=now - length
        )
