"""The moves that imports and closed loops may make. Only operations write a state."""

from django.utils.translation import gettext as _

from apps.core.errors import DomainError
from apps.core.lifecycle import Lifecycle
from apps.feedback.models import ClosedLoop, Import


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
        Import.State.FAILED: frozenset({Import.State.RUNNING, Import.State.UNDONE}),
        Import.State.DONE: frozenset({Import.State.UNDONE}),
    },
    refuse=ImportHasStarted,
)

CLOSED_LOOP = Lifecycle(
    name="ClosedLoop",
    states=ClosedLoop.State,
    born=frozenset({ClosedLoop.State.OPEN}),
    moves={ClosedLoop.State.OPEN: frozenset({ClosedLoop.State.CLOSED})},
    refuse=LoopIsClosed,
)
