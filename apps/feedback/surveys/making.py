"""Making a survey, wording it in each language, opening and closing it."""

from collections.abc import Mapping, Sequence
from typing import Final

from django.db import connection
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.clients.origins import checked_origin
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.documents.errors import DocumentError
from apps.documents.text import check_text
from apps.feedback.events import (
    SURVEY_MADE,
    SURVEY_MOVED,
    SURVEY_ORIGINS_CHANGED,
    SURVEY_WORDED,
    SURVEY_WORDING_REMOVED,
)
from apps.feedback.lifecycle import SURVEY
from apps.feedback.models import AskRound, Survey, SurveyWording
from apps.feedback.surveys.errors import SurveyNeedsHost
from apps.feedback.surveys.rounds import move_round
from apps.feedback.surveys.wording import WORDS
from apps.tenancy.hosts import newsroom_host

LONGEST_NAME: Final = 120
MOST_ORIGINS: Final = 20
# Each text with its longest; what may stay empty, and what holds several lines.
TEXTS: Final[Mapping[str, int]] = {
    "question": 300,
    "for_promoters": 300,
    "for_passives": 300,
    "for_detractors": 300,
    "extra_one": 300,
    "extra_two": 300,
    "thanks": 500,
    "mail_subject": 200,
    "mail_text": 2000,
}
MAY_BE_EMPTY: Final = frozenset({"extra_one", "extra_two"})
OF_LINES: Final = frozenset({"mail_text"})


def make_survey(*, by: Actor, client: Client, name: str, languages: Sequence[str]) -> Survey:
    """This function will begin a survey, worded as we would in each of the languages. It is a draft at first.

    Raises BadInput without a name, without a language, or for a language that we do not speak.
    """
    name = _checked("name", " ".join(name.split()), LONGEST_NAME)
    if not languages:
        raise BadInput(_("Choose one language at least."), field="languages")
    for language in languages:
        _check_language(language)
    survey: Survey = Survey.objects.create(
        client=client, public_id=new_public_id(), name=name, created_by=by.id, created_at=clock.now()
    )
    SurveyWording.objects.bulk_create(
        SurveyWording(client=client, survey=survey, language=language, **usual_texts(client, language))
        for language in dict.fromkeys(languages)
    )
    announce(SURVEY_MADE, client_id=client.pk, by=by, obj=survey)
    return survey


def usual_texts(client: Client, language: str) -> dict[str, str]:
    """This function will return the texts with which a survey begins, with the brand's name in them."""
    words = WORDS[language]
    given = {name: getattr(words, name, "").replace("{brand}", client.name) for name in TEXTS}
    return {name: text[: TEXTS[name]] for name, text in given.items()}


def save_wording(*, by: Actor, survey: Survey, language: str, texts: Mapping[str, str]) -> SurveyWording:
    """This function will word the survey in a language, whole; a language that it did not have is added.

    Raises BadInput, naming the text, for what is empty, too long or holds characters that cannot be shown.
    """
    _check_language(language)
    kept = {name: _text(name, texts.get(name, "")) for name in TEXTS}
    held = _locked(survey)
    wording: SurveyWording = SurveyWording.objects.update_or_create(
        client_id=held.client_id, survey=held, language=language, defaults=kept
    )[0]
    announce(SURVEY_WORDED, client_id=held.client_id, by=by, obj=held, language=language)
    return wording


def remove_wording(*, by: Actor, survey: Survey, language: str) -> None:
    """This function will take a language away. Raises BadInput for the last one: somebody must be able to read it."""
    held = _locked(survey)
    rows = SurveyWording.objects.filter(client_id=held.client_id, survey=held)
    if not rows.exclude(language=language).exists():
        raise BadInput(_("This is the survey's only language. Add another one first."), field="language")
    if rows.filter(language=language).delete()[0]:
        announce(SURVEY_WORDING_REMOVED, client_id=held.client_id, by=by, obj=held, language=language)


def move_survey(*, by: Actor, survey: Survey, to: str) -> Survey:
    """This function will open or close the survey. Closing ends its rounds: nobody is asked what they cannot answer.

    Raises MoveRefused, and SurveyNeedsHost where the brand has no host on which it could stand.
    """
    held = _locked(survey)
    SURVEY.check(held.state, to)
    if to == Survey.State.OPEN:
        if newsroom_host(connection.tenant, held.client_id) is None:  # type: ignore[attr-defined]
            raise SurveyNeedsHost
        held.opened_at, held.closed_at = clock.now(), None
    else:
        held.closed_at = clock.now()
        for each in AskRound.objects.filter(survey=held).exclude(state=AskRound.State.ENDED):
            move_round(by=by, ask_round=each, to=AskRound.State.ENDED)
    held.state = to
    held.save(update_fields=["state", "opened_at", "closed_at"])
    announce(SURVEY_MOVED, client_id=held.client_id, by=by, obj=held, state=to)
    return held


def set_origins(*, by: Actor, survey: Survey, typed: str) -> Survey:
    """This function will list the websites, one a line, that may show the survey in a frame; nobody else may.

    Raises BadInput for a line that is no origin: it stands in a header, so nothing else may come in.
    """
    lines = [line.strip() for line in typed.splitlines() if line.strip()]
    origins = list(dict.fromkeys(checked_origin(line) for line in lines[: MOST_ORIGINS + 1]))
    if len(origins) > MOST_ORIGINS:
        raise BadInput(_("%(most)d websites at most.") % {"most": MOST_ORIGINS}, field="origins")
    held = _locked(survey)
    held.origins = origins
    held.save(update_fields=["origins"])
    announce(SURVEY_ORIGINS_CHANGED, client_id=held.client_id, by=by, obj=held, count=len(origins))
    return held


def _locked(survey: Survey) -> Survey:
    held: Survey = Survey.objects.select_for_update().select_related("client").get(pk=survey.pk)
    return held


def _check_language(language: str) -> None:
    if language not in WORDS:
        known = ", ".join(words.called for words in WORDS.values())
        message = _("We do not ask in “%(value)s”. There are %(known)s.")
        raise BadInput(message % {"value": language[:20], "known": known}, field="languages")


def _text(name: str, typed: str) -> str:
    text = typed.replace("\r\n", "\n").strip()
    return _checked(name, text if name in OF_LINES else " ".join(text.split()), TEXTS[name])


def _checked(name: str, text: str, longest: int) -> str:
    if not text and name not in MAY_BE_EMPTY:
        raise BadInput(_("Write something: customers read this."), field=name)
    try:
        for line in text.split("\n"):
            check_text(line, block_id="", field=name, limit=longest, required=False)
    except DocumentError as error:
        raise BadInput(str(error), field=name) from error
    if len(text) > longest:
        values = {"length": len(text), "longest": longest}
        raise BadInput(_("This has %(length)d characters: shorten it to %(longest)d.") % values, field=name)
    return text
