"""Which mentions a person chose to see, read from the address."""

import re
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Q
from django.db.models.expressions import RawSQL
from django.http import QueryDict

from apps.accounts.models import User
from apps.clients.models import BrandQuerySet, Client
from apps.listening.models import AuthorKind, Feeling, Mention

ROWS: Final = 50
LONGEST_SEARCH: Final = 100
WORD: Final = re.compile(r"[^\W_]+")
MOST_FOUND: Final = 10_000  # of a search, the newest; other filters leave some of these
RISKY: Final = 50  # points from which a mention stands among those to look at first


@dataclass(frozen=True, slots=True)
class MentionFilter:
    """`after` is the public id of the last mention of the page before."""

    user: User
    client: Client | None = None
    feeling: str = ""
    source: str = ""
    topic: str = ""
    author_kind: str = ""
    search: str = ""
    is_risky: bool = False
    after: str = ""

    @classmethod
    def from_address(cls, query: QueryDict, *, user: User, client: Client | None) -> "MentionFilter":
        """This function will read what it can and leave out what means nothing."""
        feeling, kind = query.get("feeling", ""), query.get("author", "")
        return cls(
            user=user,
            client=client,
            feeling=feeling if feeling in Feeling.values else "",
            source=query.get("source", "")[:40],
            topic=query.get("topic", "")[:16],
            author_kind=kind if kind in AuthorKind.values else "",
            search=query.get("q", "").replace("\0", "").strip()[:LONGEST_SEARCH],
            is_risky=query.get("risk") == "high",
            after=query.get("after", "")[:16],
        )

    @property
    def words(self) -> str:
        """The search as PostgreSQL reads it: every word, each as the beginning of one."""
        return " & ".join(f"{word}:*" for word in WORD.findall(self.search.lower()))

    @property
    def is_plain(self) -> bool:
        """Nothing is left out."""
        return not (self.feeling or self.source or self.topic or self.author_kind or self.search or self.is_risky)

    def mentions(self) -> BrandQuerySet[Mention]:
        """This function will return what was chosen, the newest first."""
        rows = Mention.objects.visible_to(self.user).filter(removed_at=None)
        if self.client is not None:
            rows = rows.filter(client=self.client)
        given: dict[str, Any] = {
            "feeling": self.feeling,
            "source__code": self.source,
            "author_kind": self.author_kind,
        }
        rows = rows.filter(**{name: value for name, value in given.items() if value})
        if self.topic:
            rows = rows.filter(topics__public_id=self.topic)
        if self.is_risky:
            rows = rows.filter(risk__gte=RISKY)
        if self.search:
            rows = rows.filter(pk__in=RawSQL("SELECT mentions_found(%s, %s)", [self.words, MOST_FOUND]))
        return rows.order_by("-said_at", "-pk")

    def page(self) -> tuple[list[Mention], str]:
        """This function will return one page, and after which mention the next begins: nothing at the end.

        It goes on from a row instead of counting rows, so that the thousandth page is as quick as the first.
        """
        rows = self.mentions()
        last = Mention.objects.visible_to(self.user).filter(public_id=self.after).first() if self.after else None
        if last is not None:
            rows = rows.filter(Q(said_at__lt=last.said_at) | Q(said_at=last.said_at, pk__lt=last.pk))
        found = list(rows.select_related("client", "source", "customer").prefetch_related("topics")[: ROWS + 1])
        return found[:ROWS], found[ROWS - 1].public_id if len(found) > ROWS else ""
