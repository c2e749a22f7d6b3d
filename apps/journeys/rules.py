"""Which incoming items belong to a stage: its rules as conditions, one query a kind for all stages of a journey."""

from collections.abc import Callable, Iterable
from typing import Final

from django.db.models import Q

from apps.feedback.models import SurveyAnswer
from apps.journeys.models import StageRule
from apps.listening.models import MentionTopic
from apps.themes.models import Voice

Kind = StageRule.Kind
Condition = Callable[[StageRule], Q]


def _number(rule: StageRule) -> int:
    return int(rule.value) if rule.value.isdigit() else 0


def _voices(kind: str) -> Condition:
    def condition(rule: StageRule) -> Q:
        rows = Voice.objects.filter(client_id=rule.client_id, theme_id=_number(rule), kind=kind)
        return Q(pk__in=rows.values("ref"))

    return condition


def _survey(rule: StageRule) -> Q:
    rows = SurveyAnswer.objects.filter(client_id=rule.client_id, survey_id=_number(rule))
    return Q(pk__in=rows.values("response_id"))


def _topic(rule: StageRule) -> Q:
    rows = MentionTopic.objects.filter(client_id=rule.client_id, topic_id=_number(rule))
    return Q(pk__in=rows.values("mention_id"))


RESPONSES: Final[dict[str, Condition]] = {
    Kind.SURVEY: _survey,
    Kind.SEGMENT: lambda rule: Q(segment__iexact=rule.value),
    Kind.THEME: _voices(Voice.Kind.RESPONSE),
    Kind.WORDS: lambda rule: Q(comment__icontains=rule.value),
}
TICKETS: Final[dict[str, Condition]] = {
    Kind.CHANNEL: lambda rule: Q(channel=rule.value),
    Kind.THEME: _voices(Voice.Kind.TICKET),
    Kind.WORDS: lambda rule: Q(subject__icontains=rule.value),
}
MENTIONS: Final[dict[str, Condition]] = {
    Kind.TOPIC: _topic,
    Kind.SOURCE: lambda rule: Q(source_id=_number(rule)),
    Kind.THEME: _voices(Voice.Kind.MENTION),
    Kind.WORDS: lambda rule: Q(text__icontains=rule.value),
}


def condition(rules: Iterable[StageRule], conditions: dict[str, Condition]) -> Q | None:
    """This function will join the rules of a stage that speak of one kind of item; None where none does."""
    found = [conditions[rule.kind](rule) for rule in rules if rule.kind in conditions]
    if not found:
        return None
    joined = found[0]
    for each in found[1:]:
        joined |= each
    return joined
