"""Taking in what was said: each thing once, with how it feels, what it is about and how far it reaches."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from apps.clients.models import Client, Customer
from apps.clients.operations import new_public_id
from apps.clients.people import Person, find_or_create_customers
from apps.core import clock
from apps.core.actors import Actor
from apps.core.bulk import insert_objects
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.listening.events import MENTION_EDITED, MENTIONS_ECHOED, MENTIONS_RECEIVED
from apps.listening.layers import Judge, judge_in_use
from apps.listening.models import AuthorKind, Echo, Mention, MentionBand, MentionTopic, Source
from apps.listening.operations.counting import Tally, add_counts
from apps.listening.operations.known import Register
from apps.listening.operations.places import find_or_open_sources, hold
from apps.listening.risk import risk_of
from apps.listening.subjects import Subjects, subjects_of
from apps.listening.wording import bands_of, hash_of, shingles_of, words_of

LONGEST = 20_000  # characters
NEW, KNOWN, EDITED, ECHO = "new", "known", "edited", "echo"
MEMORY = timedelta(days=7)  # how long a near-duplicate is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMention:
    """What a place tells. `reach` is how many may have read it; `repost_of` names what it shares, at the same place."""

    text: str
    source: str
    said_at: datetime
    source_name: str = ""
    source_kind: str = Source.Kind.OTHER
    outside_id: str = ""
    url: str = ""
    author: str = ""
    author_kind: str = AuthorKind.UNKNOWN
    reach: int = 0
    language: str = ""
    repost_of: str = ""
    person: Person = field(default_factory=Person)


@dataclass(frozen=True, slots=True)
class Taken:
    """The mention, and what became of what was sent: new, known, edited, or an echo of it."""

    mention: Mention
    outcome: str


def take_mentions(*, by: Actor, client: Client, mentions: Sequence[NewMention]) -> list[Taken]:
    """This function will take in what was said and return one result for each, in order.

    The same id at the same place, or the same words of the same author, is known; other words under a known id are an
    edit of its author's; a repost, a copy or nearly the same words are an echo, which adds reach. Those who take in for
    one brand go one after the other. Raises BadInput for an empty text or a moment without a zone.
    """
    for each in mentions:
        _check(each)
    hold(client)
    sources = find_or_open_sources(by=by, client=client, mentions=mentions)
    register = Register(client, mentions, sources)
    subjects, judged, now = subjects_of(client), judge_in_use(client), clock.now()
    people = find_or_create_customers(by=by, client=client, people=[each.person for each in mentions]).customers
    taking = _Taking(client, register, subjects, judged, now)
    taken = [taking.take(each, sources[each.source], person) for each, person in zip(mentions, people, strict=True)]
    taking.save(by)
    return taken


def _check(new: NewMention) -> None:
    if not new.text.strip():
        raise BadInput(_("A mention needs words."), field="text")
    if len(new.text) > LONGEST:
        raise BadInput(_("A mention has 20,000 characters at most."), field="text")
    if "\0" in new.text:
        raise BadInput(_("The text holds a character that cannot be kept: NUL."), field="text")
    if new.said_at.tzinfo is None:
        raise BadInput(_("Name the moment with its zone, like 2026-11-23T18:04:00+01:00."), field="said_at")


class _Taking:
    """One batch: what is new in it meets what came before it, in the batch and in the database."""

    def __init__(self, client: Client, register: Register, subjects: Subjects, judged: Judge, now: datetime) -> None:
        self.client, self.register, self.subjects, self.judged, self.now = client, register, subjects, judged, now
        self.fresh: list[Mention] = []
        self.bands: list[tuple[Mention, int]] = []
        self.links: list[tuple[Mention, int]] = []
        self.echoes: list[Echo] = []
        self.edited: list[Mention] = []
        self.changed: dict[str, Mention] = {}
        self.tally = Tally()

    def take(self, new: NewMention, source: Source, customer: Customer | None) -> Taken:
        """One of the batch: what it is, and where it goes."""
        words, register = words_of(new.text), self.register
        known = register.by_id(source, new.outside_id)
        if known is not None:
            return self._again(known, new, hash_of(words))
        echoed = register.by_echo(source, new.outside_id)
        if echoed is not None:
            return Taken(echoed, KNOWN)
        shared = register.by_id(source, new.repost_of) or register.by_echo(source, new.repost_of)
        if shared is not None:
            return self._echo(Echo.Kind.REPOST, shared, new, source)
        same = register.by_words(words, new.author)
        if same is not None:
            is_own = bool(new.author) and same.author == new.author
            return Taken(same, KNOWN) if is_own else self._echo(Echo.Kind.COPY, same, new, source)
        shingles = shingles_of(words)
        bands = bands_of(shingles)
        near = register.by_shingles(bands, shingles)
        if near is not None:
            return self._echo(Echo.Kind.NEAR, near, new, source)
        made = self._make(new, source, customer, hash_of(words))
        register.remember(made, bands=bands, topics=[topic for mention, topic in self.links if mention is made])
        self.bands += [(made, band) for band in bands]
        self._weigh(made)
        return Taken(made, NEW)

    def _again(self, known: Mention, new: NewMention, sum_of_words: str) -> Taken:
        if known.text_hash == sum_of_words or known.removed_at is not None:
            return Taken(known, KNOWN)
        before = known.feeling
        known.text, known.text_hash, known.edited_at = new.text.strip(), sum_of_words, self.now
        if known.corrected_by_id is None:
            verdict = self.judged(known.text, language=new.language)
            known.feeling, known.confidence = str(verdict.mood), verdict.confidence
        self._weigh(known)
        if known.pk:
            self.edited.append(known)
        self.tally.feels_otherwise(known, self.register.topics_of(known), before)
        return Taken(known, EDITED)

    def _echo(self, kind: str, original: Mention, new: NewMention, source: Source) -> Taken:
        said_at = min(new.said_at, self.now)
        echo = Echo(
            client=self.client,
            mention=original,
            kind=kind,
            source=source,
            outside_id=new.outside_id,
            author=new.author[:120],
            reach=new.reach,
            said_at=said_at,
            received_at=self.now,
        )
        self.echoes.append(echo)
        self.register.remember_echo(echo)
        original.echo_count += 1
        original.reach += new.reach
        self._weigh(original)
        if original.pk:
            self.changed[original.public_id] = original
        self.tally.count(source.pk, self.register.topics_of(original), said_at, original.feeling, new.reach)
        return Taken(original, ECHO)

    def _make(self, new: NewMention, source: Source, customer: Customer | None, sum_of_words: str) -> Mention:
        text = new.text.strip()
        verdict = self.judged(text, language=new.language)
        said_at = min(new.said_at, self.now)
        made = Mention(
            client=self.client,
            public_id=new_public_id(),
            source=source,
            outside_id=new.outside_id,
            url=new.url,
            text=text,
            text_hash=sum_of_words,
            author=new.author[:120],
            author_kind=AuthorKind.CUSTOMER if customer and new.author_kind == "unknown" else new.author_kind,
            customer=customer,
            language=verdict.language[:8],
            feeling=str(verdict.mood),
            confidence=verdict.confidence,
            reach=new.reach,
            said_at=said_at,
            received_at=self.now,
        )
        topics = self.subjects.found_in(text)
        self.links += [(made, topic) for topic in topics]
        self.fresh.append(made)
        self.tally.count(source.pk, topics, said_at, made.feeling, new.reach)
        return made

    def _weigh(self, mention: Mention) -> None:
        risk = risk_of(
            mention.text,
            language=mention.language,
            feeling=mention.feeling,
            author_kind=mention.author_kind,
            reach=mention.reach,
            echoes=mention.echo_count,
            names_leader=self.subjects.names_leader(self.register.topics_of(mention)),
        )
        mention.risk, mention.risk_reasons = risk.points, list(risk.reasons)

    def save(self, by: Actor) -> None:
        """Write all of it, and tell of it."""
        insert_objects(self.fresh)
        for echo in self.echoes:
            echo.mention_id = echo.mention.pk
        insert_objects(self.echoes)
        insert_objects(
            [MentionTopic(client=self.client, mention=mention, topic_id=topic) for mention, topic in self.links]
        )
        insert_objects(
            [
                MentionBand(client=self.client, mention=mention, band=band, said_at=mention.said_at)
                for mention, band in self.bands
                if mention.said_at > self.now - MEMORY
            ]
        )
        MentionBand.objects.filter(client=self.client, said_at__lt=self.now - MEMORY).delete()
        Mention.objects.bulk_update(self.changed.values(), ["echo_count", "reach", "risk", "risk_reasons"])
        self._save_edited(by)
        add_counts(self.client, self.tally)
        if self.fresh:
            announce(
                MENTIONS_RECEIVED, client_id=self.client.pk, by=by, batch=self.fresh, source=self.fresh[0].source.code
            )
        if self.echoes:
            announce(MENTIONS_ECHOED, client_id=self.client.pk, by=by, batch=self.echoes)

    def _save_edited(self, by: Actor) -> None:
        fields = ["text", "text_hash", "edited_at", "feeling", "confidence", "risk", "risk_reasons"]
        Mention.objects.bulk_update(self.edited, fields)
        for each in self.edited:
            announce(MENTION_EDITED, client_id=self.client.pk, by=by, obj=each)
