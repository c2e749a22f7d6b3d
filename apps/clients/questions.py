"""Writing a brand's own interview questions, and reading what is asked."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from django.conf import settings
from django.utils.translation import gettext as _

from apps.clients.events import QUESTION_SET_CHANGED
from apps.clients.models import Client, Question, QuestionSet
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce

Kind, Topic = Question.Kind, Question.Topic
MOST_QUESTIONS: Final = 12  # nobody answers more on a telephone
LONGEST: Final = 300


class Draft(NamedTuple):
    """A question as somebody writes it."""

    text: str
    help_text: str = ""
    topic: str = Topic.OTHER
    kind: str = Kind.WORDS


Usual = Callable[[Client, str], Sequence[Draft]]
_usual: list[Usual] = []


def usual_questions(function: Usual) -> Usual:
    """This function will register what is asked in a language while a brand has no questions of its own."""
    _usual[:] = [function]
    return function


def questions_of(client: Client, language: str) -> list[Question]:
    """This function will return the brand's own questions in the language, in order; none: the usual are asked."""
    return list(Question.objects.filter(client=client, question_set__language=language))


def own_drafts(client: Client, language: str) -> list[Draft]:
    """This function will return the brand's own questions as drafts, none where it has none."""
    return [Draft(each.text, each.help_text, each.topic, each.kind) for each in questions_of(client, language)]


def question_drafts(client: Client, language: str) -> tuple[list[Draft], bool]:
    """This function will return what would be asked now, and whether that is the brand's own."""
    own = own_drafts(client, language)
    return (own, True) if own else ([draft for usual in _usual for draft in usual(client, language)], False)


def save_question_set(*, by: Actor, client: Client, language: str, drafts: Sequence[Draft]) -> list[Question]:
    """This function will keep the questions in their order, in place of the set before; none: the usual are asked.

    Interviews that were sent keep the questions they were sent with. Raises BadInput with the number of the question.
    """
    if language not in dict(settings.LANGUAGES):
        raise BadInput(_("“%(value)s” is no language of ours.") % {"value": language[:20]}, field="language")
    if len(drafts) > MOST_QUESTIONS:
        values = {"count": len(drafts), "most": MOST_QUESTIONS}
        raise BadInput(_("%(count)d questions are too many to answer: keep %(most)d at most.") % values)
    kept = [_checked(number, draft) for number, draft in enumerate(drafts, start=1)]
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    if own_drafts(client, language) == kept:
        return questions_of(client, language)
    at = clock.now()
    question_set, _first = QuestionSet.objects.update_or_create(
        client=client, language=language, defaults={"changed_at": at}
    )
    Question.objects.filter(client=client, question_set=question_set).delete()
    rows = [
        Question(client=client, question_set=question_set, position=number, **draft._asdict())
        for number, draft in enumerate(kept, start=1)
    ]
    made: list[Question] = Question.objects.bulk_create(rows)
    announce(QUESTION_SET_CHANGED, client_id=client.pk, by=by, obj=question_set, count=len(made))
    return made


def _checked(number: int, draft: Draft) -> Draft:
    text, help_text = " ".join(draft.text.split()), " ".join(draft.help_text.split())
    place = {"number": number}
    if not text:
        raise BadInput(_("Question %(number)d has no words: write it, or take it out.") % place, field="text")
    if len(text) > LONGEST or len(help_text) > LONGEST or "\0" in text + help_text:
        raise BadInput(_("Question %(number)d is too long: 300 characters at most.") % place, field="text")
    if draft.topic not in Topic.values or draft.kind not in Kind.values:
        raise BadInput(_("Choose what question %(number)d is about, and how it is answered.") % place, field="topic")
    topic = Topic.FIGURE if draft.kind == Kind.FIGURE else draft.topic
    return Draft(text, help_text, topic, draft.kind)
