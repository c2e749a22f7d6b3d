"""The moves an outreach case may make. Only operations write a state; tests try every pair."""

from django.utils.translation import gettext as _

from apps.core.errors import DomainError
from apps.core.lifecycle import Lifecycle
from apps.outreach.models import Consent, OutreachCase

State = OutreachCase.State

MOVES: dict[str, frozenset[str]] = {
    # Only a contact leads out of due: nothing else may stop the clock, giving up included.
    State.DUE: frozenset({State.CONTACTED}),
    # Back to due: the mail that had counted came back, so nobody was contacted.
    State.CONTACTED: frozenset({State.CONSENT_ASKED, State.NO_ANSWER, State.DUE}),
    State.CONSENT_ASKED: frozenset({State.CONSENTED, State.DECLINED, State.NO_ANSWER}),
    # The links of a consent live for ever: a late answer counts, and people change their minds.
    State.NO_ANSWER: frozenset({State.DUE, State.CONTACTED, State.CONSENTED, State.DECLINED}),
    State.CONSENTED: frozenset({State.DECLINED}),
    State.DECLINED: frozenset({State.CONSENTED}),
}
OPEN = frozenset({State.DUE, State.CONTACTED, State.CONSENT_ASKED})  # the same three as in the unique constraint
CLOSED = frozenset(State) - OPEN


class CaseCannotMove(DomainError):
    """The case is in a state from which it may not go there."""

    code = "case_cannot_move"

    def __init__(self, here: str, there: str) -> None:
        super().__init__(
            _("This outreach is “%(here)s” and cannot become “%(there)s”. Reload to see what happened meanwhile.")
            % {"here": State(here).label, "there": State(there).label}
        )


OUTREACH_CASE = Lifecycle(
    name="OutreachCase", states=State, moves=MOVES, born=frozenset({State.DUE}), refuse=CaseCannotMove
)


def check_move(here: str, there: str) -> None:
    """This function will raise CaseCannotMove unless a case may go from `here` to `there`."""
    OUTREACH_CASE.check(here, there)


CONSENT = Lifecycle(
    name="Consent",
    states=Consent.State,
    born=frozenset({Consent.State.ASKED}),
    # The links of a consent live for ever: whoever declined or withdrew may say yes again by the same link.
    moves={
        Consent.State.ASKED: frozenset({Consent.State.GRANTED, Consent.State.DECLINED}),
        Consent.State.GRANTED: frozenset({Consent.State.WITHDRAWN}),
        Consent.State.DECLINED: frozenset({Consent.State.GRANTED}),
        Consent.State.WITHDRAWN: frozenset({Consent.State.GRANTED}),
    },
)
