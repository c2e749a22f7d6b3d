"""What an interview by link asks: the questions as they were sent, and how each stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from apps.clients.models import Client
from apps.clients.questions import question_drafts
from apps.outreach.models import Interview, InterviewAnswer, InterviewPhoto

WORDS, FIGURE, PHOTO = "words", "figure", "photo"
MINUTES = {WORDS: 2, FIGURE: 2, PHOTO: 1}


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One question as it was sent. `number` counts from 1 and is the answer's number, too."""

    number: int
    kind: str
    topic: str
    text: str
    help_text: str
    answer: InterviewAnswer | None = None
    photo: InterviewPhoto | None = None

    @property
    def is_answered(self) -> bool:
        """Words, a whole figure, or a photo that is described."""
        if self.kind == PHOTO:
            return self.photo is not None and bool(self.photo.alt)
        return self.answer is not None and bool(self.answer.answer)


def questions_to_send(client: Client, language: str) -> list[dict[str, str]]:
    """This function will return the brand's own questions in the language, else the usual, as they are kept."""
    drafts, _are_own = question_drafts(client, language)
    return [{"kind": each.kind, "topic": each.topic, "text": each.text, "help": each.help_text} for each in drafts]


def asked_in(interview: Interview) -> tuple[AskedQuestion, ...]:
    """This function will return what the interview asks, each with its answer, in two statements."""
    answers = {each.number: each for each in interview.answers.all()}
    photos = {each.number: each for each in interview.photos.all()}
    return tuple(
        replace(each, answer=answers.get(each.number), photo=photos.get(each.number))
        for each in _bare(interview.questions)
    )


def _bare(kept: Sequence[dict[str, Any]]) -> list[AskedQuestion]:
    return [
        AskedQuestion(number, each["kind"], each["topic"], each["text"], each["help"])
        for number, each in enumerate(kept, start=1)
    ]


def minutes_for(questions: Sequence[AskedQuestion]) -> int:
    """This function will return about how many minutes the questions take."""
    return sum(MINUTES[each.kind] for each in questions)


def first_open(questions: Sequence[AskedQuestion]) -> int:
    """This function will return the number of the first question without an answer, or the last one's."""
    return next((each.number for each in questions if not each.is_answered), len(questions))
