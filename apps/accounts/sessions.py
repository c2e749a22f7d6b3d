"""Where somebody is signed in. allauth.usersessions keeps the list beside Django's sessions in the database."""

from collections.abc import Iterable

from allauth.usersessions.models import UserSession

from apps.accounts.events import SESSIONS_ENDED
from apps.accounts.models import User
from apps.core.actors import Actor
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF


def end_sessions(*, by: Actor, user: User, sessions: Iterable[UserSession]) -> int:
    """This function will sign the person out in these browsers, from their next click on; returns in how many."""
    ended = 0
    for session in sessions:
        session.end()
        ended += 1
    if ended:
        announce(SESSIONS_ENDED, client_id=AGENCY_ITSELF, by=by, obj=user, count=ended)
    return ended
