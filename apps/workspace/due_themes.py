"""How what themes become reads on Today."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.deadlines.models import Deadline
from apps.themes.models import ThemeDeed
from apps.themes.operations.deeds import DEADLINE, team_for
from apps.workspace.sections import address_of
from apps.workspace.today import DueRow, describes


def my_deeds(user: User) -> QuerySet[Any]:
    """This function will return what the person is to do, and what nobody has taken."""
    return ThemeDeed.objects.in_scope().filter(Q(owner=user) | Q(owner=None))


@describes(DEADLINE, mine=my_deeds)
def deeds(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe pitches, fixes, ideas and answers that a theme is to become."""
    due = {each.subject_id: each for each in deadlines}
    for deed in ThemeDeed.objects.in_scope().filter(pk__in=due).select_related("theme", "owner"):
        deadline = due[deed.pk]
        yield DueRow(
            title=_("%(kind)s: %(theme)s") % {"kind": deed.get_kind_display(), "theme": deed.theme.name},
            detail=deed.text,
            icon="bulb",
            tone=str(team_for(deed.kind)),
            action=_("Look"),
            path=address_of("themes:theme", deed.theme.public_id),
            owner=deed.owner.name if deed.owner else "",
            client=deadline.client,
            deadline=deadline,
        )
