"""Which column goes to which field: a guess that says why, and the check of what a person chose instead."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.utils.translation import gettext, gettext_noop

from apps.feedback.reading.cells import NOTHING, TOP_SCORE, read_email, read_phone, read_score
from apps.feedback.reading.moments import MomentReader
from apps.feedback.reading.problems import FIELD_LABELS, FIELDS, CellProblem, ReadingError
from apps.feedback.reading.table_format import TableFormat
from apps.feedback.reading.words import likeness

_MOST = 0.5  # of a named column's values must suit the field
_NEARLY_ALL = 0.9  # of an unnamed one's
_LONG_NUMBER = 10_000
_SENTENCE_WORDS = 2
_WHY = {
    "format": gettext_noop("This is how {tool} names it."),
    "name": gettext_noop("The name says so."),
    "part_of_name": gettext_noop("The name sounds like it."),
    "values": gettext_noop("The values look like it."),
}


@dataclass(frozen=True)
class Guess:
    """A column that probably belongs to a field, and the reason for thinking so."""

    field: str
    column: str
    why: str  # a key of _WHY
    tool: str = ""

    @property
    def sentence(self) -> str:
        """The reason, in the active language."""
        return gettext(_WHY[self.why]).format(tool=self.tool)


def guess_mapping(
    columns: Sequence[str],
    sample_rows: Sequence[Sequence[str]],
    *,
    table_format: TableFormat | None = None,
    labels: Sequence[str] = (),
) -> dict[str, Guess]:
    """This function will guess the column of each field, from the tool's format, then names, then values.

    A field without a likely column is left out. A column with a name that does not sound like a score
    becomes the score only where no other could, and where it is the only column whose values are all whole
    numbers from 0 to 10.
    """
    return _Guesser(columns, sample_rows, table_format or TableFormat(), labels or columns).guesses()


def chosen_columns(guesses: Mapping[str, Guess]) -> dict[str, str]:
    """This function will turn guesses into a map from field to column."""
    return {target: guess.column for target, guess in guesses.items()}


def check_mapping(mapping: Mapping[str, str], columns: Sequence[str], *, needs_score: bool = True) -> None:
    """This function will raise ReadingError where a map names a field or a column that does not exist."""
    used: dict[str, str] = {}
    for target, column in mapping.items():
        if target not in FIELD_LABELS:
            raise ReadingError("unknown_field", name=target, fields=", ".join(FIELDS))
        if column not in columns:
            raise ReadingError("unknown_column", column=column, field=target, columns=", ".join(columns))
        if column in used:
            raise ReadingError("column_twice", column=column, field=used[column])
        used[column] = target
    if needs_score and "score" not in mapping:
        raise ReadingError("score_unmapped")


class _Guesser:
    """One guess over one file."""

    def __init__(
        self,
        columns: Sequence[str],
        sample_rows: Sequence[Sequence[str]],
        table_format: TableFormat,
        labels: Sequence[str],
    ) -> None:
        self.columns = columns
        self.labels = labels
        self.format = table_format
        self.values: list[list[str]] = [
            [
                row[place].strip()
                for row in sample_rows
                if place < len(row) and row[place].strip().casefold() not in NOTHING
            ]
            for place in range(len(columns))
        ]
        self.free = set(range(len(columns))) - table_format.ignored
        self.found: dict[str, Guess] = {}

    def guesses(self) -> dict[str, Guess]:
        for target, place in self.format.roles.items():
            if place in self.free and self.values[place]:
                self._take(target, place, "format")
        self._by_names()
        self._split_name()
        self._by_values()
        for target, place in self.format.roles.items():
            if place in self.free and target not in self.found:
                self._take(target, place, "format")  # blank in the first rows; the tool's name for it tells enough
        return {target: self.found[target] for target in FIELDS if target in self.found}

    def _take(self, target: str, place: int, why: str) -> None:
        self.free.discard(place)
        self.found[target] = Guess(target, self.columns[place], why, self.format.name)

    def _by_names(self) -> None:
        """Give each column to the field it sounds most like, the surest first."""
        offers = sorted(
            (-max(likeness(self.columns[place], target), likeness(self.labels[place], target)), place, target)
            for place in self.free
            for target in FIELDS
        )
        for minus_likeness, place, target in offers:
            if not minus_likeness or place not in self.free or target in self.found:
                continue
            if self._is_open_to(place, target) and self._suits(place, target, _MOST):
                self._take(target, place, "name" if -minus_likeness > 600 else "part_of_name")  # noqa: PLR2004 - see words

    def _is_open_to(self, place: int, target: str) -> bool:
        """In a tool's file only its questions hold the score and the comment."""
        if target in {"score", "comment"} and self.format.questions is not None:
            return place in self.format.questions
        return True

    def _split_name(self) -> None:
        """A "nom" or "name" of single words beside a "prénom" or "surname" is the other half of it."""
        halves = {"customer_first_name", "customer_last_name"} - set(self.found)
        whole = self.found.get("customer_name")
        if whole is None or len(halves) != 1:
            return
        values = self.values[self.columns.index(whole.column)]
        if sum(" " in value for value in values) < _MOST * max(len(values), 1):
            half = halves.pop()
            del self.found["customer_name"]
            self.found[half] = Guess(half, whole.column, whole.why, whole.tool)

    def _suits(self, place: int, target: str, share: float) -> bool:
        values = self.values[place]
        check = _SUITS.get(target)
        if check is None or not values:
            return True
        return sum(map(check, values)) >= share * len(values)

    def _by_values(self) -> None:
        """Look at the columns that are left for what cannot be mistaken."""
        for target in ("customer_email", "answered_at"):
            self._take_only(target, [p for p in self._left() if self._suits(p, target, _NEARLY_ALL)])
        questions = self.format.questions
        answers = [place for place in self._left() if questions is None or place in questions]
        self._take_only("score", [place for place in answers if self._all_scores(place)])
        texts = [place for place in answers if place in self.free and self._is_prose(place)]
        if questions is None:
            texts = [place for place in texts if self._suits(place, "comment", _NEARLY_ALL)]
        self._take_only("comment", texts)

    def _left(self) -> list[int]:
        return [place for place in sorted(self.free) if self.values[place]]

    def _take_only(self, target: str, places: list[int]) -> None:
        if target not in self.found and len(places) == 1:
            self._take(target, places[0], "values")

    def _all_scores(self, place: int) -> bool:
        return all(value.isdecimal() and int(value[:9]) <= TOP_SCORE for value in self.values[place])

    def _is_prose(self, place: int) -> bool:
        values = self.values[place]
        worded = sum(len(value.split()) >= _SENTENCE_WORDS for value in values)
        return worded >= _MOST * len(values) and not any(map(_is_moment, values[:5]))


def _is_score(value: str) -> bool:
    try:
        return read_score(value) is not None
    except CellProblem as problem:
        # An 11 among scores is a mistake in a cell; a 2026 says that the column holds something else.
        return problem.problem.code in {"score_above", "score_below"} and len(value) <= 2  # noqa: PLR2004


def _is_email(value: str) -> bool:
    try:
        return bool(read_email(value))
    except CellProblem:
        return False


def _is_phone(value: str) -> bool:
    try:
        return bool(read_phone(value))
    except CellProblem as problem:
        return problem.problem.code == "phone_rounded"


_ANY_MOMENT = MomentReader(zone=UTC, day_first=None, now=datetime(2200, 1, 1, tzinfo=UTC))


def _is_moment(value: str) -> bool:
    if value.isdecimal() and int(value[:18]) < _LONG_NUMBER:
        return False
    try:
        _ANY_MOMENT.read(value)
    except CellProblem as problem:
        return problem.problem.code != "moment_unreadable"
    return True


def _is_worded(value: str) -> bool:
    return any(letter.isalpha() for letter in value) and "@" not in value[:40].partition(" ")[0]


def _is_language(value: str) -> bool:
    return value.replace("-", "").replace("_", "").isalpha()


_SUITS: dict[str, Callable[[str], bool]] = {
    "score": _is_score,
    "comment": _is_worded,
    "answered_at": _is_moment,
    "customer_email": _is_email,
    "customer_phone": _is_phone,
    "customer_name": _is_worded,
    "customer_first_name": _is_worded,
    "customer_last_name": _is_worded,
    "company": lambda value: not value.startswith("http"),
    "language": _is_language,
}
