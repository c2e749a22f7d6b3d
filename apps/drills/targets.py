"""What a drill is measured by.

Real minutes from the first inject, however fast the script plays: people write no faster.
"""

from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Target:
    """Something that is to happen within so many minutes; None: at the moment that the team itself named."""

    code: str
    name: Any
    minutes: int | None


TARGETS: Final = (
    Target("known", _("Both sides say that they know"), 10),
    Target("opened", _("The incident is open"), 15),
    Target("fact", _("The first fact is confirmed"), 30),
    Target("approved", _("The first statement is approved"), 60),
    Target("remedy", _("Service has recorded a remedy"), 90),
    Target("update", _("The next update came when it was promised"), None),
)
