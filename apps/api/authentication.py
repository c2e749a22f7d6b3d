"""`Authorization: Bearer gwk_…`: who the program is, and which brands it sees from here on."""

from typing import Any, cast

from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from apps.accounts.models import ApiKey
from apps.clients.keys import clients_of_key, good_key, note_use
from apps.core import scope
from apps.core.actors import Actor

SCHEME = b"bearer"


class Program:
    """What stands in `request.user` for a program: a key, its brands and its scopes."""

    is_authenticated = True

    def __init__(self, key: ApiKey, client_ids: list[int]) -> None:
        self.key = key
        self.pk = key.pk
        self.client_ids = client_ids
        self.scopes = frozenset(key.scopes)

    @property
    def actor(self) -> Actor:
        """This program as the one who acts."""
        return Actor.key(self.key.pk)


class KeyAuthentication(BaseAuthentication):
    """Sessions play no part here: a person's cookie opens nothing, so no other site can use it."""

    def authenticate(self, request: Request) -> tuple[Program, ApiKey] | None:
        """Find the key and limit the rest of the request to its brands."""
        scope.limit_to([])  # whatever the session's person might see
        header = get_authorization_header(request).split()
        if not header:
            return None
        if header[0].lower() != SCHEME or len(header) != len(("scheme", "key")):
            raise AuthenticationFailed("Send the key as: Authorization: Bearer gwk_…")
        key = good_key(header[1].decode("latin-1"))
        if key is None:
            raise AuthenticationFailed("This key is not known, was taken back, or has run out.")
        client_ids = clients_of_key(key)
        scope.limit_to(client_ids)
        note_use(key)
        return Program(key, client_ids), key

    def authenticate_header(self, request: Any) -> str:
        """What a 401 says of how to come in."""
        return 'Bearer realm="goodword"'


def program_of(request: Request) -> Program:
    """This function will return the program that calls. For views behind HoldsScope only."""
    return cast("Program", request.user)
