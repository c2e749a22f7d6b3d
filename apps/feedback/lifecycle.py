"""The moves that imports, closed loops, surveys and rounds may make. Only operations write a state."""

from django.utils.translation import gettext as _

from apps.core.errors import DomainError
from apps.core.lifecycle import Lifecycle
from apps.feedback.models import AskLetter, AskRound, ClosedLoop, Import, Survey


class ImportHasStarted(DomainError):
    """The import was started before."""

    code = "import_has_started"

    def __init__(self, here: str, there: str) -> None:
        super().__init__(
            _("This import is “%(here)s” and cannot become “%(there)s”. Its page shows how far it is.")
            % {"here": Import.State(here).label, "there": Import.State(there).label}
        )


class LoopIsClosed(DomainError):
    """Somebody has answered the customer already."""

    code = "loop_is_closed"

    def __init__(self, here: str, there: str) -> None:
        super().__init__(_("This loop is closed already. Reload to see who closed it, and with which words."))


IMPORT = Lifecycle(
    name="Import",
    states=Import.State,
    born=frozenset({Import.State.UPLOADED}),
    moves={
        Import.State.UPLOADED: frozenset({Import.State.RUNNING}),
        Import.State.RUNNING: frozenset({Import.State.DONE, Import.State.FAILED}),
        # A file that could not be read to its end is taken up again from the row where it stopped.
        Import.State.FAILED: frozenset({Import.State.RUNNING, Import.State.UNDOING}),
        Import.State.DONE: frozenset({Import.State.UNDOING}),
        # Where a customer was reached meanwhile it stays, as it was.
        Import.State.UNDOING: frozenset({Import.State.UNDONE, Import.State.DONE, Import.State.FAILED}),
    },
    refuse=ImportHasStarted,
)

CLOSED_LOOP = Lifecycle(
    name="ClosedLoop",
    states=ClosedLoop.State,
    born=frozenset({ClosedLoop.State.OPEN}),
    moves={
        ClosedLoop.State.OPEN: frozenset({ClosedLoop.State.CLOSED}),
        # Who was content for a while and is unhappy again is owed another answer.
        ClosedLoop.State.CLOSED: frozenset({ClosedLoop.State.OPEN}),
    },
    refuse=LoopIsClosed,
)

SURVEY = Lifecycle(
    name="Survey",
    states=Survey.State,
    born=frozenset({Survey.State.DRAFT}),
    moves={
        Survey.State.DRAFT: frozenset({Survey.State.OPEN}),
        Survey.State.OPEN: frozenset({Survey.State.CLOSED}),
        Survey.State.CLOSED: frozenset({Survey.State.OPEN}),
    },
)

ASK_ROUND = Lifecycle(
    name="AskRound",
    states=AskRound.State,
    born=frozenset({AskRound.State.RUNNING}),
    moves={
        AskRound.State.RUNNING: frozenset({AskRound.State.PAUSED, AskRound.State.ENDED}),
        AskRound.State.PAUSED: frozenset({AskRound.State.RUNNING, AskRound.State.ENDED}),
    },
)

ASK_LETTER = Lifecycle(
    name="AskLetter",
    states=AskLetter.State,
    born=frozenset({AskLetter.State.PLANNED}),
    moves={AskLetter.State.PLANNED: frozenset({AskLetter.State.SENT, AskLetter.State.LEFT_OUT})},
)
