"""The questions of the short interview: few, and each asks for a fact that somebody could check."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.questions import Draft, usual_questions
from apps.outreach.interview_wording import interview_words_in
from apps.outreach.models import InterviewAnswer

Topic = InterviewAnswer.Topic
FIGURES_ASKED = 3  # rows of the figure question; who has more to count fills the interview in twice


@dataclass(frozen=True, slots=True)
class Question:
    """One question: what it is for, how it is asked, and a word of help below it."""

    topic: str
    text: str
    help_text: str


def question_set(client: Client) -> tuple[Question, ...]:
    """This function will return the brand's questions in the order in which they are asked."""
    brand = {"brand": client.name}
    return (
        Question(
            Topic.PROBLEM,
            _("What was going wrong before %(brand)s?") % brand,
            _("A day or a week in which it hurt says more than a summary."),
        ),
        Question(
            Topic.SOLUTION,
            _("What did %(brand)s do, and what did you change yourself?") % brand,
            _("Who did what, and from when."),
        ),
        Question(
            Topic.RESULT,
            _("What is different now?"),
            _("Something that somebody who visits you could see for themselves."),
        ),
        Question(
            Topic.OTHER,
            _("What did it not solve?"),
            _("Readers believe a story that says so."),
        ),
    )


def figure_question() -> str:
    """This function will return how the question for figures is asked."""
    return _("Which numbers show it?")


@usual_questions
def usual_drafts(client: Client, language: str) -> list[Draft]:
    """This function will return the questions that a brand without its own asks, to begin its own from."""
    _code, words = interview_words_in(language)
    return [
        Draft(each.text.format(brand=client.name), each.help_text, each.topic, each.kind) for each in words.questions
    ]
