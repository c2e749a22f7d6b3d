"""Going into a drill's walled brand, and out again.

Who is inside sees that one brand and nothing else, on every screen, by the same two walls that keep rivals apart; who
is outside does not see it at all. So nothing of a drill can stand among real figures, nor the other way round. Its own
pages (`/drills/`) stand outside: who leads it looks on from there.
"""

from typing import Final, cast

from django.http import HttpRequest
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.queries import sandbox_ids_of
from apps.core.errors import NotAllowed

KEY: Final = "drill"  # in the session: the brand that the person went into
OUTSIDE: Final = "/drills/"


def place_in_drill(request: HttpRequest) -> None:
    """This function will put the request inside the drill that the person went into, if they still may."""
    inside = request.session.get(KEY)
    if not inside or request.path.startswith(OUTSIDE):
        return
    place_inside(cast("User", request.user), inside)


def place_inside(user: User, sandbox_id: int) -> None:
    """This function will put a person inside a drill if they still may go in; else they are outside."""
    user.inside_sandbox = sandbox_id if sandbox_id in sandbox_ids_of(user) else 0  # type: ignore[attr-defined]


def inside_of(request: HttpRequest) -> int:
    """This function will return the drill that the session is in, from wherever it is asked; 0 for none."""
    return int(request.session.get(KEY) or 0)


def go_into(request: HttpRequest, client: Client) -> None:
    """This function will have the person see this drill only, from the next page on. Raises NotAllowed."""
    if not client.is_sandbox or client.pk not in sandbox_ids_of(cast("User", request.user)):
        raise NotAllowed(_("You are not of the team of this drill."))
    request.session[KEY] = client.pk


def leave(request: HttpRequest) -> None:
    """This function will bring the person back to their real work."""
    request.session.pop(KEY, None)
