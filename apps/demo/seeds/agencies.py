"""Who works for whom in the demo. One password for all of them: the demo answers on this machine only."""

from dataclasses import dataclass

from apps.demo.seeds.brands import BLOOM, HARBOUR, KESTREL, LULL, Brand

PASSWORD = "goodword-demo"  # noqa: S105 - told to everybody on the first screen
LEAD, PR, CX = "account_lead", "pr", "cx"
APPROVER, PRESS_OFFICE, CLIENT_CX, VIEWER = "approver", "press_office", "client_cx", "viewer"
ROLES_OF_AGENCY = {LEAD, PR, CX}


@dataclass(frozen=True)
class Person:
    name: str
    email: str
    roles: tuple[tuple[str, str], ...] = ()  # (role, brand)

    @property
    def is_client_staff(self) -> bool:
        return any(role not in ROLES_OF_AGENCY for role, _ in self.roles)


@dataclass(frozen=True)
class DemoAgency:
    slug: str
    name: str
    owner: Person
    people: tuple[Person, ...]
    brands: tuple[Brand, ...]
    invited: tuple[Person, ...] = ()  # asked in, not here yet
    away: tuple[tuple[str, str], ...] = ()  # (who is away this week, who stands in)

    @property
    def host(self) -> str:
        return f"{self.slug}.localhost"


NORTH = DemoAgency(
    slug="north",
    name="Northstar PR",
    owner=Person("Olga Berg", "olga@northstar.example"),
    people=(
        Person("Priya Raman", "priya@northstar.example", ((LEAD, "harbour"), (LEAD, "bloom"))),
        Person("Tom Ellery", "tom@northstar.example", ((PR, "harbour"), (PR, "bloom"))),
        Person("Marcus Webb", "marcus@northstar.example", ((PR, "bloom"),)),
        Person("Lena Brook", "lena@northstar.example", ((CX, "harbour"), (CX, "bloom"))),
        Person("Helen Marsh", "helen@harbour.example", ((APPROVER, "harbour"), (PRESS_OFFICE, "harbour"))),
        Person("Dan Okafor", "dan@harbour.example", ((CLIENT_CX, "harbour"),)),
        Person("Vera Lund", "vera@harbour.example", ((VIEWER, "harbour"),)),
        Person("Sofia Marin", "sofia@bloom.example", ((APPROVER, "bloom"),)),
    ),
    brands=(HARBOUR, BLOOM),
    invited=(Person("Ines Calder", "ines@northstar.example", ((PR, "harbour"),)),),
    away=(("marcus@northstar.example", "tom@northstar.example"),),
)
SOUTH = DemoAgency(
    slug="south",
    name="Millrace Communications",
    owner=Person("Sam Quill", "sam@millrace.example"),
    people=(
        Person("Abel Stone", "abel@millrace.example", ((LEAD, "kestrel"), (PR, "lull"))),
        Person("Nora Field", "nora@kestrel.example", ((APPROVER, "kestrel"),)),
        Person("Ida Thorne", "ida@lull.example", ((APPROVER, "lull"),)),
    ),
    brands=(KESTREL, LULL),
)
AGENCIES = (NORTH, SOUTH)
