"""Asking every address as everybody, and comparing with the table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction

from tests.conftest import AgencyBrowser, browser_on, in_agency
from tests.matrix.addresses import Address
from tests.matrix.world import CANARIES, World

IN = {200, 302, 409, 410, 422}
FRONT_DOORS = {"/", "/portal/"}


@dataclass(frozen=True, slots=True)
class Role:
    """`column` for the brands of `sees`, `elsewhere` for the rival's: names of columns in the table."""

    person: str
    host: str
    column: str
    elsewhere: str
    sees: frozenset[str]
    agency: str = "north"


def _of(*brands: str) -> frozenset[str]:
    return frozenset(brands)


ROLES = (
    Role("", "north.test", "anon", "anon", _of()),
    Role("olga", "north.test", "owner", "owner", _of("harbour", "bloom")),
    Role("priya", "north.test", "lead", "r.lead", _of("harbour")),
    Role("tom", "north.test", "pr", "r.lead", _of("harbour")),
    Role("lena", "north.test", "cx", "r.lead", _of("harbour")),
    Role("helen", "north.test", "appr", "r.appr", _of("harbour")),
    Role("dan", "north.test", "staff", "r.appr", _of("harbour")),
    Role("vera", "north.test", "view", "r.appr", _of("harbour")),
    Role("marcus", "north.test", "lead", "r.lead", _of("bloom")),
    Role("sofia", "north.test", "appr", "r.appr", _of("bloom")),
    Role("sam", "south.test", "owner", "owner", _of("kestrel"), agency="south"),
)
# Whose object each asks for. Not all with all: who has the same column for it gets the same by the same code.
QUESTIONS: dict[str, set[str]] = {
    "": {"harbour", "kestrel"},
    "olga": {"harbour", "bloom", "kestrel"},
    "priya": {"harbour", "bloom"},
    "helen": {"harbour", "bloom", "kestrel"},
    "marcus": {"harbour", "bloom"},
    "sofia": {"harbour", "bloom"},
    "sam": {"harbour", "kestrel"},
}
BRANDS_OF = {"north": _of("harbour", "bloom"), "south": _of("kestrel")}


def expected_of(row: dict[str, str], role: Role, brand: str) -> str:
    """What the table says for this role and an object of this brand."""
    if brand in BRANDS_OF[role.agency]:
        return row[role.column if brand in role.sees or not role.person else role.elsewhere]
    own = row[role.column]
    return own if row["other"] == "own" or own in {"login", "away"} else row["other"]


def fits(answer: Any, wanted: str) -> bool:
    """Whether the answer is of the kind that the table names."""
    status, target = answer.status_code, urlsplit(answer.headers.get("Location", "")).path
    to_login = status == 302 and target.startswith(settings.LOGIN_URL)
    kinds = {
        "in": status in IN and not to_login,
        "page": status == 200,
        "login": to_login,
        "away": status == 302 and target in FRONT_DOORS,
        "401": status == 401,
        "404": status == 404,
        "403": status == 403,
        "405": status == 405,
        "415": status == 415,
    }
    return kinds[wanted]


class Asker:
    """Holds a browser for each role; what an answer did is undone before the next question."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.browsers: dict[str, AgencyBrowser] = {}
        for role in ROLES:
            with in_agency(role.agency):
                browser = browser_on(role.host, world.people.get(role.person), raise_request_exception=False)
            self.browsers[role.person] = browser

    def ask(self, browser: AgencyBrowser, method: str, path: str) -> Any:
        with transaction.atomic():
            answer = browser.generic(method, path)
            answer.words = b"".join(answer.streaming_content) if answer.streaming else answer.content
            transaction.set_rollback(True)
        return answer

    def mistakes_at(self, address: Address, method: str, row: dict[str, str]) -> Iterator[str]:
        """Each cell of the row in which the product does not do what the table says, or lets a canary out."""
        for role in ROLES:
            for brand in sorted(QUESTIONS.get(role.person, {"harbour"})):
                path = address.path(self.world.things[brand])
                if not address.parameters:
                    path += f"?client={brand}"
                answer = self.ask(self.browsers[role.person], method, path)
                who = f"{method} {address.name} of {brand} as {role.person or 'nobody'}"
                wanted = expected_of(row, role, brand)
                if not fits(answer, wanted):
                    yield f"{who}: {wanted} expected, got {answer.status_code} {answer.headers.get('Location', '')}"
                holds_link = "token" in address.parameters and answer.status_code in IN
                yield from self.leaks(answer, role.sees | ({brand} if holds_link else set()), who)

    def mistakes_without_object(self, address: Address, row: dict[str, str]) -> Iterator[str]:
        """A page that names no object, without a chosen brand: everybody as for their own."""
        for role in ROLES:
            answer = self.ask(self.browsers[role.person], "GET", address.path(self.world.things["harbour"]))
            who = f"GET {address.name} as {role.person or 'nobody'}"
            if not fits(answer, row[role.column]):
                yield f"{who}: {row[role.column]} expected, got {answer.status_code}"
            yield from self.leaks(answer, role.sees, who)

    def other_methods(self, address: Address, listed: set[str]) -> Iterator[str]:
        """What is not in the table must not be possible: 405, or a door that is closed anyway."""
        for method in {"GET", "POST", "DELETE"} - listed:
            for person in ("olga", "helen"):
                path = address.path(self.world.things["harbour"])
                answer = self.ask(self.browsers[person], method, path)
                if not any(fits(answer, kind) for kind in ("405", "404", "401", "login", "away")):
                    yield f"{method} {address.name} as {person or 'nobody'} is not in the table: {answer.status_code}"

    @staticmethod
    def leaks(answer: Any, allowed: frozenset[str] | set[str], who: str) -> Iterator[str]:
        """Canaries of brands that the role may not see, in body or headers."""
        text = answer.words.lower() + repr(sorted(answer.headers.items())).lower().encode()
        for brand, word in CANARIES.items():
            if brand not in allowed and word.encode() in text:
                yield f"{who}: a canary of {brand} is in the answer"
