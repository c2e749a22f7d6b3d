"""What may become of a deed."""

from apps.core.lifecycle import Lifecycle
from apps.themes.models import ThemeDeed

State = ThemeDeed.State
DEED = Lifecycle(
    name="ThemeDeed",
    states=State,
    born=frozenset({State.OPEN}),
    moves={State.OPEN: frozenset({State.DONE, State.DROPPED})},
)
