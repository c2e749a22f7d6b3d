"""Reading promises: lists, the texts that make one, sentences that nobody registered."""

from dataclasses import dataclass
from typing import Final

from django.db.models import QuerySet

from apps.accounts.models import User
from apps.clients.models import Client
from apps.promises.finding import Sounding, soundings
from apps.promises.guard import Made, guard_of
from apps.promises.likeness import likeness, passage_key
from apps.promises.models import NoPromise, Promise, PromiseCheck, Standing
from apps.promises.texts import OwnText, all_texts

HISTORY: Final = 60
_ORDER: Final = {Standing.BROKEN: 0, Standing.KEPT: 1, Standing.NO_DATA: 2, Standing.UNCHECKED: 3}


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence in a text that sounds like a promise which nobody has registered."""

    text: OwnText
    sounding: Sounding


def promises_of(user: User, client: Client | None = None, *, archived: bool = False) -> QuerySet[Promise]:
    """This function will return the promises of the brands that the person sees."""
    rows = Promise.objects.visible_to(user).filter(archived_at__isnull=not archived)
    if client is not None:
        rows = rows.filter(client=client)
    return rows.select_related("client", "series", "cx_owner", "pr_owner")


def broken_first(rows: QuerySet[Promise], most: int) -> list[Promise]:
    """This function will list promises, the broken ones first, then by their words."""
    return sorted(rows.order_by("text")[:most], key=lambda each: _ORDER[Standing(each.standing)])


def history_of(promise: Promise) -> list[PromiseCheck]:
    """This function will return the last checks of a promise, the oldest first."""
    rows = PromiseCheck.objects.filter(client_id=promise.client_id, promise=promise).defer("misses")
    return list(rows.order_by("-at", "-pk")[:HISTORY])[::-1]


def last_check(promise: Promise) -> PromiseCheck | None:
    """This function will return the newest check of a promise."""
    rows = PromiseCheck.objects.filter(client_id=promise.client_id, promise=promise)
    return rows.order_by("-at", "-pk").first()


def texts_that_make(promise: Promise) -> list[tuple[OwnText, list[Made]]]:
    """This function will return the brand's texts that make the promise or seem to, those that are out first."""
    guard = guard_of(promise.client, promises=[promise])
    found = []
    for text in all_texts(promise.client):
        made = guard.made_in(text.words, kind=text.kind, ref=text.ref)
        if made:
            found.append((text, made))
    return sorted(found, key=lambda each: (not each[0].is_out, str(each[0].title)))


def unregistered(client: Client) -> list[Found]:
    """This function will return sentences in texts that are out which sound like promises and are none we know of."""
    promises = list(Promise.objects.filter(client=client))
    dismissed = set(NoPromise.objects.filter(client=client).values_list("passage", flat=True))
    seen, found = set(dismissed), []
    for text in all_texts(client):
        if not text.is_out:
            continue
        for each in soundings(text.words):
            key = passage_key(each.sentence)
            if key in seen:
                continue
            seen.add(key)
            if not any(likeness(each.sentence, known.text, known.wordings) for known in promises):
                found.append(Found(text, each))
    return found
