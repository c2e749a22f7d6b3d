"""Which responses and loops a person chose to see, read from the address."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode

from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import BrandQuerySet, Client
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, Response

PERIODS = (7, 30, 90, 365)  # days
BANDS = (("", _("any score")), ("promoters", _("9 and 10")), ("passives", _("7 and 8")), ("detractors", _("0 to 6")))
_IN_BAND = {
    "promoters": Q(score__gte=PROMOTER_FROM),
    "passives": Q(score__gte=PASSIVE_FROM, score__lt=PROMOTER_FROM),
    "detractors": Q(score__lt=PASSIVE_FROM),
}
SEARCH_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class ResponseFilter:
    """`days` back from now by the moment of the score, None for all; `imported` is the public id of an import."""

    user: User
    client: Client | None = None
    band: str = ""
    days: int | None = None
    worded: bool = False
    search: str = ""
    imported: str = ""

    @classmethod
    def from_address(cls, address: QueryDict, *, user: User, client: Client | None) -> "ResponseFilter":
        """This function will read the filter; what makes no sense is left out, as if nobody had chosen it."""
        band, days = address.get("band", ""), address.get("days", "")
        return cls(
            user=user,
            client=client,
            band=band if band in _IN_BAND else "",
            days=int(days) if days in {str(each) for each in PERIODS} else None,
            worded=address.get("worded") == "1",
            search=address.get("q", "").replace("\0", "").strip()[:SEARCH_CHARACTERS],
            imported=address.get("import", "").replace("\0", "")[:16],
        )

    @property
    def is_plain(self) -> bool:
        """Nothing but the brand was chosen."""
        return not (self.band or self.days or self.worded or self.search or self.imported)

    @property
    def brand_query(self) -> str:
        """What keeps the chosen brand in an address."""
        return f"?{urlencode({'client': self.client.slug})}" if self.client else ""

    def responses(self, now: datetime) -> BrandQuerySet[Response]:
        """This function will return the responses, latest first."""
        rows = Response.objects.visible_to(self.user)
        if self.client is not None:
            rows = rows.filter(client=self.client)
        if self.band:
            rows = rows.filter(_IN_BAND[self.band])
        if self.days:
            rows = rows.filter(answered_at__gte=now - timedelta(days=self.days))
        if self.worded:
            rows = rows.exclude(comment="")
        if self.imported:
            rows = rows.filter(imported__public_id=self.imported)
        for word in self.search.split():
            rows = rows.filter(
                Q(comment__icontains=word)
                | Q(customer__name__icontains=word)
                | Q(customer__company__icontains=word)
                | Q(customer__email__icontains=word)
            )
        return rows.order_by("-answered_at", "-pk")
