"""Who works for whom in the demo. One password for all of them: the demo answers on this machine only."""

from dataclasses import dataclass

from apps.clients.models import Assignment
from apps.demo.seeds.brands import BLOOM, HARBOUR, KESTREL, LULL, Brand

PASSWORD = "goodword-demo"
Role = Assignment.Role
ROLES_OF_AGENCY = {Role.ACCOUNT_LEAD, Role.PR, Role.CX}


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

    @property
    def host(self) -> str:
        return f"{self.slug}.localhost"


NORTH = DemoAgency(
    slug="north",
    name="Northstar PR",
    owner=Person("Olga Berg", "olga@northstar.example"),
    people=(
        Person(
            "Priya Raman", "priya@northstar.example", ((Role.ACCOUNT_LEAD, "harbour"), (Role.ACCOUNT_LEAD, "bloom"))
        ),
        Person("Tom Ellery", "tom@northstar.example", ((Role.PR, "harbour"), (Role.PR, "bloom"))),
        Person("Marcus Webb", "marcus@northstar.example", ((Role.PR, "bloom"),)),
        Person("Lena Brook", "lena@northstar.example", ((Role.CX, "harbour"), (Role.CX, "bloom"))),
        Person("Helen Marsh", "helen@harbour.example", ((Role.APPROVER, "harbour"), (Role.PRESS_OFFICE, "harbour"))),
        Person("Dan Okafor", "dan@harbour.example", ((Role.CLIENT_CX, "harbour"),)),
        Person("Vera Lund", "vera@harbour.example", ((Role.VIEWER, "harbour"),)),
        Person("Sofia Marin", "sofia@bloom.example", ((Role.APPROVER, "bloom"),)),
    ),
    brands=(HARBOUR, BLOOM),
)
SOUTH = DemoAgency(
    slug="south",
    name="Millrace Communications",
    owner=Person("Sam Quill", "sam@millrace.example"),
    people=(
        Person("Abel Stone", "abel@millrace.example", ((Role.ACCOUNT_LEAD, "kestrel"), (Role.PR, "lull"))),
        Person("Nora Field", "nora@kestrel.example", ((Role.APPROVER, "kestrel"),)),
        Person("Ida Thorne", "ida@lull.example", ((Role.APPROVER, "lull"),)),
    ),
    brands=(KESTREL, LULL),
)
AGENCIES = (NORTH, SOUTH)
