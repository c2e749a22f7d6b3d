"""Keys of programs, made by their owner's operation."""

from apps.accounts.models import ApiKey
from apps.clients.keys import make_key
from apps.clients.models import Client, KeyScope
from apps.core.actors import SYSTEM


def key_for(*clients: Client, scopes: tuple[str, ...] = tuple(KeyScope.values)) -> tuple[ApiKey, str]:
    """A key that may do everything for these brands, and its text."""
    return make_key(by=SYSTEM, name="Help desk", scopes=scopes, clients=clients)
