"""The promise guard: which promises a text makes, and which of them stop it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from apps.clients.models import Client
from apps.promises.likeness import How, likeness, passage_key, sentences_of
from apps.promises.models import PassageRuling, Promise, SignOff

Ruling = PassageRuling.Ruling


@dataclass(frozen=True, slots=True)
class Made:
    """A passage that makes a promise, or seems to. `ruled`: a person has read it; `reason`: signed off, and why."""

    promise: Promise
    passage: str
    how: How
    ruled: bool
    reason: str = ""

    @property
    def is_certain(self) -> bool:
        """The words say it, or a person does."""
        return self.ruled or self.how != How.ALIKE

    @property
    def stops(self) -> bool:
        """The text cannot go to review: the promise is broken and nobody answers for it."""
        return self.promise.is_broken and not self.reason


@dataclass(frozen=True, slots=True)
class Guard:
    """The brand's promises with what people have ruled, read once for any number of texts."""

    promises: tuple[Promise, ...]
    rulings: Mapping[tuple[int, str], str]
    sign_offs: Mapping[tuple[int, str, int], SignOff]

    def made_in(self, words: str, *, kind: str = "", ref: int = 0) -> list[Made]:
        """The promises that a text makes, each passage once, in the order of the text."""
        found = []
        for passage in sentences_of(words) if self.promises else ():
            key = passage_key(passage)
            for promise in self.promises:
                ruled = self.rulings.get((promise.pk, key))
                how = likeness(passage, promise.text, promise.wordings)
                if ruled == Ruling.DIFFERS or (how is None and ruled is None):
                    continue
                reason = self._reason(promise, kind, ref)
                found.append(Made(promise, passage, how or How.ALIKE, ruled is not None, reason))
        return found

    def _reason(self, promise: Promise, kind: str, ref: int) -> str:
        """Who signed off did so for the present break: another one is another matter."""
        signed = self.sign_offs.get((promise.pk, kind, ref))
        if signed is None or promise.standing_since is None or signed.at < promise.standing_since:
            return ""
        return signed.reason


def guard_of(client: Client, *, promises: Iterable[Promise] | None = None) -> Guard:
    """This function will read what the guard of a brand knows, in three queries."""
    rows = Promise.objects.filter(client=client, archived_at=None).order_by("pk") if promises is None else promises
    listed = tuple(rows)
    if not listed:
        return Guard((), {}, {})
    ids = [each.pk for each in listed]
    rulings = PassageRuling.objects.filter(client=client, promise_id__in=ids)
    signed = SignOff.objects.filter(client=client, promise_id__in=ids)
    return Guard(
        listed,
        {(each.promise_id, each.passage): each.ruling for each in rulings},
        {(each.promise_id, each.text_kind, each.text_id): each for each in signed},
    )
