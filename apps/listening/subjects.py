"""Finding a brand's topics in what is said: products, leaders, rivals, and whatever else it listens for."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from apps.clients.models import Client
from apps.listening.models import Topic


@dataclass(frozen=True, slots=True)
class Subjects:
    """Patterns by topic, and which of the topics are people at the head of the brand."""

    patterns: dict[int, re.Pattern[str]]
    leaders: frozenset[int]

    def found_in(self, text: str) -> list[int]:
        """This function will return the ids of the topics whose words stand in the text."""
        lower = text.lower().replace("’", "'")
        return [pk for pk, pattern in self.patterns.items() if pattern.search(lower)]

    def names_leader(self, topics: Collection[int]) -> bool:
        """This function will tell if one of the topics is a leader of the brand."""
        return not self.leaders.isdisjoint(topics)


def subjects_of(client: Client) -> Subjects:
    """This function will return what the brand listens for now, in one query."""
    topics = list(Topic.objects.filter(client=client, archived_at=None).order_by("pk"))
    patterns = {topic.pk: pattern_of(topic.words) for topic in topics}
    return Subjects(patterns, frozenset(topic.pk for topic in topics if topic.kind == Topic.Kind.LEADER))


def listed(words: str) -> list[str]:
    """This function will return the words or phrases between the commas, in lower case."""
    return [" ".join(word.lower().replace("’", "'").split()) for word in words.split(",") if word.strip()]


def pattern_of(words: str) -> re.Pattern[str]:
    """This function will return what finds one of the words at the beginning of a word: “refund” finds “refunds”."""
    found = "|".join(re.escape(word) for word in listed(words))
    return re.compile(rf"(?<!\w)(?:{found})" if found else r"(?!)")
