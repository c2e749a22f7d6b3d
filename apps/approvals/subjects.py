"""What a page of approval tells about a text beyond its words. Apps above register a provider for their kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from apps.clients.models import Customer
from apps.documents.models import Version
from apps.documents.resolved import ResolvedBlock, ResolvedLine, ResolvedQuote


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at before the text was sent, in the words that the approver reads."""

    words: str
    passed: bool = True


@dataclass(frozen=True, slots=True)
class SubjectImage:
    """A picture in the text. `read` opens the file only when the picture is asked for."""

    width: int
    height: int
    content_type: str
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Subject:
    """`path` is the page of the text in the agency's workspace; `after` says what follows a yes.

    `customer` is who is quoted, and `their_words` the ids of the evidence that holds what they said: a step of
    the quoted customer asks them, and shows them nothing but these.
    """

    checks: tuple[Check, ...] = ()
    images: Mapping[str, SubjectImage] = field(default_factory=dict)
    path: str = ""
    after: str = ""
    customer: Customer | None = None
    their_words: frozenset[str] = frozenset()


Provider = Callable[[Version], Subject]
_providers: dict[str, Provider] = {}


def subject_provider(kind: str) -> Callable[[Provider], Provider]:
    """This function will register the decorated function as what knows about documents of `kind`."""

    def register(function: Provider) -> Provider:
        if kind in _providers:
            raise RuntimeError(f"documents of kind {kind!r} have a subject provider already")
        _providers[kind] = function
        return function

    return register


def subject_of(version: Version) -> Subject:
    """This function will return what is known about the version's text: nothing beyond it without a provider."""
    provider = _providers.get(version.document.kind)
    return provider(version) if provider is not None else Subject()


def is_theirs(block: ResolvedBlock, their_words: frozenset[str]) -> bool:
    """This function will say whether the passage quotes one of these: as a quote of its own or within a line."""
    if isinstance(block, ResolvedQuote):
        return block.evidence_id in their_words
    return isinstance(block, ResolvedLine) and any(run.evidence_id in their_words for run in block.runs)
