"""What may become of a deed, and of a tip."""

from apps.core.lifecycle import Lifecycle
from apps.themes.models import ThemeDeed, Tip

State = ThemeDeed.State
DEED = Lifecycle(
    name="ThemeDeed",
    states=State,
    born=frozenset({State.OPEN}),
    moves={State.OPEN: frozenset({State.DONE, State.DROPPED})},
)
TIP = Lifecycle(
    name="Tip",
    states=Tip.State,
    born=frozenset({Tip.State.WAITING}),
    moves={Tip.State.WAITING: frozenset({Tip.State.ANSWERED})},
)
