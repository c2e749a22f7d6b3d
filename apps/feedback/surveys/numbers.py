"""What became of a survey, in numbers: each with how many it stands on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from apps.clients.models import Ask, Client, Customer
from apps.feedback.models import (
    PASSIVE_FROM,
    PROMOTER_FROM,
    AskLetter,
    AskRound,
    Response,
    Survey,
    SurveyAnswer,
)
from apps.feedback.queries import ScoreNumbers, score_numbers
from apps.feedback.surveys.mails import REVIEW_MAIL, SURVEY_MAIL
from apps.feedback.surveys.wording import WORDS
from apps.notifications.models import Mail, MailReport

ENOUGH: Final = 30  # under that many a share says little: it is told with a word of caution


def share(part: int, whole: int) -> int | None:
    """This function will return the whole percent that `part` is of `whole`; None of nothing."""
    return round(100 * part / whole) if whole else None


@dataclass(frozen=True, slots=True)
class SentNumbers:
    """Mails of one language, or of all of them (an empty `label`)."""

    label: str
    planned: int = 0
    sent: int = 0
    delivered: int = 0  # as far as the provider reports it
    came_back: int = 0
    opened: int = 0  # by somebody, or by a mail scanner
    answered: int = 0

    @property
    def arrived(self) -> int:
        """Sent and not come back: what a response rate is of."""
        return self.sent - self.came_back

    @property
    def rate(self) -> int | None:
        return share(self.answered, self.arrived)

    @property
    def is_enough(self) -> bool:
        return self.arrived >= ENOUGH


def letters_of(*, survey: Survey | None = None, ask_round: AskRound | None = None) -> QuerySet[Any]:
    """This function will return the letters of a survey, or of one round."""
    if ask_round is not None:
        return AskLetter.objects.filter(client_id=ask_round.client_id, round=ask_round)
    return AskLetter.objects.filter(client_id=survey.client_id if survey else 0, round__survey=survey)


def sent_numbers(letters: QuerySet[Any]) -> tuple[SentNumbers, list[SentNumbers]]:
    """This function will count the mails, all together and by language, in one statement."""
    of_letter = {"client_id": OuterRef("client_id"), "ref": OuterRef("pk"), "purpose__in": (SURVEY_MAIL, REVIEW_MAIL)}
    mails = Mail.objects.filter(**of_letter)
    delivered = MailReport.objects.filter(
        kind=MailReport.Kind.DELIVERED, **{f"mail__{name}": value for name, value in of_letter.items()}
    )
    rows = letters.annotate(
        is_back=Exists(mails.filter(Q(bounced_at__isnull=False) | Q(state=Mail.State.FAILED))),
        is_delivered=Exists(delivered),
    )
    sent = Q(state=AskLetter.State.SENT)
    counted = rows.values("language").annotate(
        planned=Count("pk", filter=Q(state=AskLetter.State.PLANNED)),
        sent=Count("pk", filter=sent),
        delivered=Count("pk", filter=sent & Q(is_delivered=True)),
        came_back=Count("pk", filter=sent & Q(is_back=True)),
        opened=Count("pk", filter=sent & Q(first_opened_at__isnull=False)),
        answered=Count("pk", filter=sent & Q(answer__isnull=False)),
    )
    by_language = [SentNumbers(label=WORDS[row.pop("language")].called, **row) for row in counted.order_by("language")]
    return _together(by_language), by_language


def _together(numbers: Iterable[SentNumbers]) -> SentNumbers:
    fields = ("planned", "sent", "delivered", "came_back", "opened", "answered")
    rows = list(numbers)
    return SentNumbers("", **{name: sum(getattr(each, name) for each in rows) for name in fields})


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """Answers that came in one language, or by one way."""

    label: str
    numbers: ScoreNumbers

    @property
    def is_enough(self) -> bool:
        return self.numbers.total >= ENOUGH


def responses_of(survey: Survey) -> QuerySet[Response]:
    """This function will return the responses that came by the survey."""
    rows: QuerySet[Response] = Response.objects.filter(client_id=survey.client_id, survey_answer__survey=survey)
    return rows


def answer_lines(survey: Survey) -> list[AnswerLine]:
    """This function will count the answers by way and by language; only what came is told."""
    rows = responses_of(survey)
    ways = [AnswerLine(str(way.label), score_numbers(rows.filter(survey_answer__way=way))) for way in SurveyAnswer.Way]
    languages = [
        AnswerLine(words.called, score_numbers(rows.filter(survey_answer__language=code)))
        for code, words in WORDS.items()
    ]
    return [line for line in (*ways, *languages) if line.numbers.total]


@dataclass(frozen=True, slots=True)
class InvitedLine:
    """Of the customers whose last score is of one kind, or who gave none: how many were invited to review."""

    label: Any
    customers: int
    invited: int

    @property
    def percent(self) -> int | None:
        return share(self.invited, self.customers)

    @property
    def is_enough(self) -> bool:
        return self.customers >= ENOUGH


def invited_by_kind(client: Client, labels: Sequence[Any]) -> list[InvitedLine]:
    """This function will count, for each kind of last score, who was invited to review: the check that all are alike.

    `labels` are for promoters, passives, detractors and those who gave no score. Customers with an e-mail count.
    """
    # Three plain lists put together here: asked for each customer by itself, it took a second for six hundred.
    last = Response.objects.filter(client=client, customer__isnull=False).order_by("customer_id", "-answered_at", "-pk")
    scores = dict(last.distinct("customer_id").values_list("customer_id", "score"))
    asks = Ask.objects.filter(client=client, kind=Ask.Kind.REVIEW_INVITATION)
    invited = set(asks.values_list("customer_id", flat=True))
    people = Customer.objects.filter(client=client, survivor=None).exclude(email="").values_list("pk", flat=True)
    customers, reached = [0, 0, 0, 0], [0, 0, 0, 0]
    for pk in people:
        at = _band(scores.get(pk))
        customers[at] += 1
        reached[at] += pk in invited
    return [InvitedLine(label, customers[at], reached[at]) for at, label in enumerate(labels)]


def _band(score: int | None) -> int:
    """The place of a score's kind among promoters, passives, detractors and those without one."""
    if score is None:
        return 3
    return 0 if score >= PROMOTER_FROM else 1 if score >= PASSIVE_FROM else 2


def left_out_when_sending(ask_round: AskRound) -> dict[str, int]:
    """This function will count the mails that were planned and then left out, by reason."""
    rows = AskLetter.objects.filter(round=ask_round, state=AskLetter.State.LEFT_OUT)
    return dict(rows.values("left_out_for").annotate(n=Count("pk")).order_by().values_list("left_out_for", "n"))
