"""What a person chose to see on the board, read from the address."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.http import QueryDict

from apps.accounts.models import User
from apps.clients.models import BrandQuerySet, Client
from apps.outreach.models import OutreachCase

PERIODS = (7, 30, 90)  # days
ANYONE, ME, NOBODY = "", "me", "none"
USER_ID = re.compile(r"[0-9]{1,9}")

Cases = BrandQuerySet[OutreachCase]


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """`days` back from now by the moment of the score, None for all; `owner` is a word above or a user's id."""

    user: User
    client: Client | None = None
    days: int | None = None
    owner: str = ANYONE
    late: bool = False
    state: str = ""

    @classmethod
    def from_address(cls, address: QueryDict, *, user: User, client: Client | None) -> "BoardFilter":
        """This function will read the filter; what makes no sense is left out, as if nobody had chosen it."""
        days, owner, state = (address.get(name, "") for name in ("days", "owner", "state"))
        return cls(
            user=user,
            client=client,
            days=int(days) if days in {str(each) for each in PERIODS} else None,
            owner=owner if owner in (ME, NOBODY) or USER_ID.fullmatch(owner) else ANYONE,
            late=address.get("late") == "1",
            state=state if state in OutreachCase.State.values else "",
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
        return rows

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
