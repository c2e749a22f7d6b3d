"""Which customers a person chose to see, read from the address."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Greatest
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.clients.models import Client, Customer
from apps.feedback.models import Response

SEARCH_CHARACTERS = 100
WISHES = (
    ("", _("any wish")),
    ("reachable", _("may be contacted")),
    ("opted_out", _("not to be asked")),
    ("left_alone", _("left alone")),
)
_WISH = {
    "reachable": Q(do_not_contact_at=None, opted_out_at=None) & ~Q(email="", phone=""),
    "opted_out": Q(opted_out_at__isnull=False),
    "left_alone": Q(do_not_contact_at__isnull=False),
}
SORTS = {
    "name": (F("name").asc(), _("Customer")),
    "company": (F("company").asc(), _("Company")),
    "heard": (F("last_heard").desc(nulls_last=True), _("Last heard")),
    "renewal": (F("renews_on").asc(nulls_last=True), _("Renewal")),
}


@dataclass(frozen=True, slots=True)
class CustomerFilter:
    """Who is wanted, and in which order."""

    user: User
    client: Client | None = None
    search: str = ""
    wish: str = ""
    sort: str = "name"

    @classmethod
    def from_address(cls, address: QueryDict, *, user: User, client: Client | None) -> "CustomerFilter":
        """This function will read the filter; what makes no sense is left out."""
        wish, sort = address.get("wish", ""), address.get("sort", "")
        return cls(
            user=user,
            client=client,
            search=address.get("q", "").replace("\0", "").strip()[:SEARCH_CHARACTERS],
            wish=wish if wish in _WISH else "",
            sort=sort if sort in SORTS else "name",
        )

    @property
    def is_plain(self) -> bool:
        """Nothing but the brand was chosen."""
        return not (self.search or self.wish)

    @property
    def brand_query(self) -> str:
        """What keeps the chosen brand in an address."""
        return f"?{urlencode({'client': self.client.slug})}" if self.client else ""

    def customers(self) -> QuerySet[Any]:
        """This function will return the persons, each once, with `last_heard` over all their rows."""
        rows = Customer.objects.visible_to(self.user).filter(survivor=None)
        if self.client is not None:
            rows = rows.filter(client=self.client)
        if self.wish:
            rows = rows.filter(_WISH[self.wish])
        for word in self.search.split():
            rows = rows.filter(
                Q(name__icontains=word)
                | Q(company__icontains=word)
                | Q(email__icontains=word)
                | Q(phone__icontains=word)
            )
        order, _label = SORTS[self.sort]
        own = Response.objects.filter(client_id=OuterRef("client_id"), customer_id=OuterRef("pk"))
        theirs = Response.objects.filter(client_id=OuterRef("client_id"), customer__survivor_id=OuterRef("pk"))
        return rows.annotate(
            last_heard=Greatest(_latest(own, "answered_at"), _latest(theirs, "answered_at")),
        ).order_by(order, "pk")


def _latest(rows: QuerySet[Any], field: str) -> Subquery:
    return Subquery(rows.order_by(f"-{field}").values(field)[:1])
