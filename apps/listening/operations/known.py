"""What is here already of what a batch brings, found with a fixed number of queries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from apps.clients.models import Client
from apps.listening.models import Echo, Mention, MentionBand, MentionTopic, Source
from apps.listening.wording import ALIKE, FEWEST_WORDS, bands_of, hash_of, likeness, shingles_of, words_of

MOST_ALIKE = 50  # of what shares a band with one text, looked at in full


class Words(Protocol):
    """What of a new mention is looked for."""

    @property
    def text(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def outside_id(self) -> str: ...
    @property
    def repost_of(self) -> str: ...


class Register:
    """Mentions by id, by words and by shingles; what a batch brings itself is remembered as it comes."""

    def __init__(self, client: Client, mentions: Sequence[Words], sources: Mapping[str, Source]) -> None:
        self.client = client
        self._found: dict[int, Mention] = {}
        self._ids: dict[tuple[int, str], Mention] = {}
        self._echoes: dict[tuple[int, str], Mention] = {}
        self._words: dict[str, list[Mention]] = defaultdict(list)
        self._bands: dict[int, list[Mention]] = defaultdict(list)
        self._shingles: dict[str, frozenset[int]] = {}
        self._topics: dict[str, list[int]] = {}
        self._find_by_ids(mentions, [source.pk for source in sources.values()])
        self._find_by_words(mentions)
        self._find_topics()

    def _one(self, row: Mention) -> Mention:
        """The same object for the same row, however it was found: what is added to it is added once."""
        return self._found.setdefault(row.pk, row)

    def _find_by_ids(self, mentions: Sequence[Words], sources: Sequence[int]) -> None:
        ids = ({each.outside_id for each in mentions} | {each.repost_of for each in mentions}) - {""}
        for row in self._rows().filter(source__in=sources, outside_id__in=ids):
            self._ids[row.source.pk, row.outside_id] = self._one(row)
        echoes = Echo.objects.filter(client=self.client, source__in=sources, outside_id__in=ids)
        for echo in echoes.select_related("source", "mention__source"):
            self._echoes[echo.source.pk, echo.outside_id] = self._one(echo.mention)

    def _find_by_words(self, mentions: Sequence[Words]) -> None:
        listed = [words_of(each.text) for each in mentions]
        hashes = {hash_of(words) for words in listed}
        bands = {band for words in listed for band in bands_of(shingles_of(words))}
        rows = self._rows().filter(removed_at=None)
        for row in rows.filter(text_hash__in=hashes).order_by("pk"):
            self._words[row.text_hash].append(self._one(row))
        pairs = list(
            MentionBand.objects.filter(client=self.client, band__in=bands).order_by("pk").values_list("band", "mention")
        )
        for row in rows.filter(pk__in={pk for _band, pk in pairs}):
            self._one(row)
        for band, pk in pairs:
            if pk in self._found:
                self._bands[band].append(self._found[pk])

    def _find_topics(self) -> None:
        pairs = MentionTopic.objects.filter(client=self.client, mention__in=list(self._found))
        for mention, topic in pairs.values_list("mention", "topic"):
            self._topics.setdefault(self._found[mention].public_id, []).append(topic)

    def _rows(self) -> Any:
        return Mention.objects.filter(client=self.client).select_related("source")

    def by_id(self, source: Source, outside_id: str) -> Mention | None:
        """What has this id at this place; what echoes another leads to that."""
        return self._ids.get((source.pk, outside_id)) if outside_id else None

    def by_echo(self, source: Source, outside_id: str) -> Mention | None:
        """What is echoed by what has this id at this place."""
        return self._echoes.get((source.pk, outside_id)) if outside_id else None

    def by_words(self, words: list[str], author: str) -> Mention | None:
        """What says the same: the author's own before others'; a few words of another are the same by chance."""
        same = self._words.get(hash_of(words), [])
        own = next((each for each in same if author and each.author == author), None)
        if own is not None:
            return own
        return same[0] if same and len(words) >= FEWEST_WORDS else None

    def by_shingles(self, bands: Sequence[int], shingles: frozenset[int]) -> Mention | None:
        """What says nearly the same: the most alike of what shares a band."""
        rivals = {each.public_id: each for band in bands for each in self._bands.get(band, [])[:MOST_ALIKE]}
        alike = {key: likeness(shingles, self._shingles_of(each)) for key, each in rivals.items()}
        best = max(alike, key=lambda key: alike[key], default=None)
        return rivals[best] if best is not None and alike[best] >= ALIKE else None

    def _shingles_of(self, mention: Mention) -> frozenset[int]:
        kept = self._shingles.get(mention.public_id)
        if kept is None:
            kept = self._shingles[mention.public_id] = shingles_of(words_of(mention.text))
        return kept

    def topics_of(self, mention: Mention) -> list[int]:
        """The topics of a mention that is in the register."""
        return self._topics.get(mention.public_id, [])

    def remember(self, made: Mention, *, bands: Sequence[int], topics: list[int]) -> None:
        """Let what comes after it in the batch find it."""
        if made.outside_id:
            self._ids[made.source.pk, made.outside_id] = made
        self._words[made.text_hash].append(made)
        for band in bands:
            self._bands[band].append(made)
        self._topics[made.public_id] = topics

    def remember_echo(self, echo: Echo) -> None:
        """Let the same one, sent again, be known."""
        if echo.outside_id:
            self._echoes[echo.source.pk, echo.outside_id] = echo.mention
