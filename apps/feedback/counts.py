"""What became of the rows of an import, counted."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

# The numbers that are promised to people and programs; the others are for our own page.
TOLD = (
    "rows",
    "created",
    "duplicates",
    "rejected",
    "promoters",
    "passives",
    "detractors",
    "not_contactable",
    "outreach_opened",
    "late",
)


@dataclass(frozen=True, slots=True)
class Counts:
    """`rows` = created + duplicates + rejected; the kinds count created rows; `late` is part of outreach_opened."""

    rows: int = 0
    created: int = 0
    duplicates: int = 0
    rejected: int = 0
    promoters: int = 0
    passives: int = 0
    detractors: int = 0
    not_contactable: int = 0  # created promoters with neither e-mail nor phone
    outreach_opened: int = 0
    late: int = 0
    new_customers: int = 0
    loops_opened: int = 0
    loops_late: int = 0  # part of loops_opened
    left_out: int = 0  # cells that could not be taken, of rows that were

    def __add__(self, other: "Counts") -> "Counts":
        ours, theirs = asdict(self), asdict(other)
        return Counts(**{name: ours[name] + theirs[name] for name in ours})

    def as_dict(self) -> dict[str, int]:
        """All numbers, to be kept."""
        return asdict(self)

    def told(self) -> dict[str, int]:
        """The ten numbers of an import, in their order."""
        return {name: getattr(self, name) for name in TOLD}

    @classmethod
    def from_dict(cls, kept: Mapping[str, int]) -> "Counts":
        """The numbers as they were kept; what is missing is nought."""
        return cls(**{name: kept[name] for name in cls.__slots__ if name in kept})
