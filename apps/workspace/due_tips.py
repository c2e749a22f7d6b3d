"""How the answers that tips are owed read on Today."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from apps.deadlines.models import Deadline
from apps.themes.models import Tip
from apps.themes.operations.tipping import DEADLINE
from apps.workspace.sections import address_of
from apps.workspace.today import DueRow, describes


@describes(DEADLINE)
def tips(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe tips of the house that wait for an answer."""
    due = {each.subject_id: each for each in deadlines}
    for tip in Tip.objects.in_scope().filter(pk__in=due):
        yield DueRow(
            title=_("Answer a tip of the house"),
            detail=tip.text[:80],
            icon="inbox",
            tone="pr",
            action=_("Answer"),
            path=address_of("themes:tips"),
            owner="",
            client=due[tip.pk].client,
            deadline=due[tip.pk],
        )
