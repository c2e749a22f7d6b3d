"""Which brands the present unit of work may see.

The scope stands on the database connection. Our wrapper (tenancy) sets it, together with the search path, at
the head of every transaction, and the policies of the brand wall read it there. No scope sees nothing.
Client number 0 stands for what belongs to the agency and to no brand.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections

AGENCY_ITSELF = 0


def current(using: str = DEFAULT_DB_ALIAS) -> tuple[int, ...]:
    """This function will return the client ids that the connection may see, sorted."""
    connection: Any = connections[using]
    scope: tuple[int, ...] = connection.scope
    return scope


def limit_to(clients: Iterable[int], using: str = DEFAULT_DB_ALIAS) -> None:
    """This function will set the scope for the rest of the unit of work. For doors and supervisors only."""
    connection: Any = connections[using]
    connection.set_scope(clients)


@contextmanager
def limited_to(clients: Iterable[int], using: str = DEFAULT_DB_ALIAS) -> Iterator[None]:
    """This function will set the scope inside the block and put the old one back after it."""
    before = current(using)
    limit_to(clients, using)
    try:
        yield
    finally:
        limit_to(before, using)


@contextmanager
def widened_by(*clients: int, using: str = DEFAULT_DB_ALIAS) -> Iterator[None]:
    """This function will add clients to the scope inside the block: for a client being born, for agency events."""
    with limited_to({*current(using), *clients}, using):
        yield
