"""Asking a survey tool's API for one answer: what the two tools have in common whose hooks carry none."""

from collections.abc import Mapping
from typing import Any, Final

from django.utils.translation import gettext as _

from apps.core import scope
from apps.core.gate import HeldBack, ask_leave
from apps.core.outbound import NotReached, call
from apps.integrations.errors import CannotBeUsed, DeliveryUnreadable, NotNow
from apps.integrations.reading import read_json

LARGEST: Final = 1024 * 1024
GONE: Final = (404, 410)
NOT_OURS: Final = (401, 403)


def fetched_json(url: str, headers: Mapping[str, str]) -> dict[str, Any]:
    """This function will return the object at the address.

    Raises NotNow where another try may help, CannotBeUsed where it will not, AddressRefused for one inside a network.
    """
    try:
        leave = ask_leave(scope.current())
        answer = call(
            leave=leave, method="GET", url=url, headers={"Accept": "application/json", **headers}, largest=LARGEST
        )
    except HeldBack as error:
        raise CannotBeUsed(_("This is a drill: no tool is asked."), code=error.code) from error
    except NotReached as error:
        raise NotNow(_("The tool could not be reached: %(words)s.") % {"words": error.words}) from error
    if answer.status in NOT_OURS:
        raise CannotBeUsed(_("The tool does not know the token, or it may not read answers."), code="token_refused")
    if answer.status in GONE:
        raise CannotBeUsed(_("The tool has no such answer any more."), code="answer_gone")
    if answer.status != 200 or answer.is_cut:  # noqa: PLR2004 - OK
        raise NotNow(_("The tool answered %(status)s.") % {"status": answer.status})
    try:
        return read_json(answer.body)
    except DeliveryUnreadable as error:
        raise NotNow(_("The tool’s answer cannot be read.")) from error
