"""Why an answer or a plan is refused. Customers read these in their own language: the views choose the words."""

from django.utils.translation import gettext_lazy as _

from apps.core.errors import DomainError


class SurveyIsClosed(DomainError):
    """No answers are taken: the survey is a draft, or closed."""

    code = "survey_is_closed"
    status = 410

    def __init__(self) -> None:
        super().__init__(_("This survey is not open. Open it first."))


class AnswerStands(DomainError):
    """The time in which an answer may be changed is over."""

    code = "answer_stands"

    def __init__(self) -> None:
        super().__init__(_("This answer can no longer be changed by its link."))


class AnswerInUse(DomainError):
    """Somebody works with these words by now: a quote was made of them."""

    code = "answer_in_use"

    def __init__(self) -> None:
        super().__init__(_("These words are quoted by now and cannot be changed by the survey's link."))


class SurveyNeedsHost(DomainError):
    """A survey stands on the brand's newsroom host, and there is none."""

    code = "survey_needs_host"

    def __init__(self) -> None:
        super().__init__(_("This client has no newsroom address yet. An owner can add one in the client's settings."))


class GatedByScore(DomainError):
    """A plan that chooses customers by what they said cannot be saved."""

    code = "gated_by_score"
    status = 422

    def __init__(self, field: str) -> None:
        super().__init__(
            _(
                "A plan cannot choose customers by “%(field)s”. Language and time as a customer are all it may look at:"
                " who is asked must not hang on what they said."
            )
            % {"field": field[:60]},
            field=field,
        )


class RoundIsOn(DomainError):
    """There is a plan at work already."""

    code = "round_is_on"

    def __init__(self) -> None:
        super().__init__(_("A plan is at work already. End it first, or let it run."))
