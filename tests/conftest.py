"""Fixtures that every test may use: agencies with their scope, people signed in, durable databases."""

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.files.storage import storages
from django.core.signals import setting_changed
from django.db import connection, connections, transaction
from django.dispatch import receiver
from django.template import Template
from django.test import Client as Browser
from django.test.utils import _TestState

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.queries import client_ids_of, whole_agency
from apps.core import scope
from apps.tenancy import hosts, tasks
from apps.tenancy.models import Agency
from tests import harness

REAL_PROGRAMS = ("tests/faults/", "tests/browser/")
LONGEST_FIRST = ("tests/faults/", "tests/matrix/", "tests/demo/test_seed.py", "tests/tenancy/test_provisioning.py")
WAITS = ("tests/browser/", "tests/servers/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest: of the processes none ends up alone with it. What mostly waits, for a browser
    or a program, goes among what mostly computes, so that no processor stands still.
    """
    places = _places(dict.fromkeys(item.nodeid.partition("::")[0] for item in items))
    items.sort(key=lambda item: places[item.nodeid.partition("::")[0]])
    # Real programs race real clocks: on a machine that stood still for seconds one more try is fair. It is reported.
    for item in items:
        if item.nodeid.startswith(REAL_PROGRAMS):
            item.add_marker(pytest.mark.flaky(reruns=1))


def _places(files: Collection[str]) -> dict[str, float]:
    """Where each file goes: below 0 what comes first, then from 0 to 1 the rest, waiting and computing ones mixed."""
    first = {name: at - 9.0 for name in files for at, start in enumerate(LONGEST_FIRST) if name.startswith(start)}
    waiting = [name for name in files if name.startswith(WAITS)]
    others = [name for name in files if name not in first and not name.startswith(WAITS)]
    mixed = {name: at / len(group) for group in (waiting, others) for at, name in enumerate(group)}
    return first | mixed


def pytest_collection_finish() -> None:
    """What the product and its tests are made of stays: looking through it for garbage again costs a twelfth."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@contextmanager
def in_agency(slug: str) -> Iterator[Agency]:
    """Work in the agency with the scope that its owner has."""
    connection.set_schema_to_public()
    with transaction.atomic():
        agency = Agency.objects.get(slug=slug)
        connection.set_tenant(agency)
        scope.limit_to(whole_agency())
    try:
        yield agency
    finally:
        connection.set_schema_to_public()
        scope.limit_to([])


def cast_of_agency() -> SimpleNamespace:
    """Brands by slug and people by first name, of the agency we are in."""
    return SimpleNamespace(
        **{client.slug: client for client in Client.objects.all()},
        **{user.name.split()[0].lower(): user for user in User.objects.all()},
    )


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: Any) -> Any:
    """In place of pytest-django's: it would build the database as the role that the tests run as."""
    harness.databases.build()
    harness.databases.copy(harness.RUN)
    yield
    with django_db_blocker.unblock():
        for connection in connections.all():
            connection.close()
    harness.databases.drop(harness.RUN)


@pytest.fixture(scope="session", autouse=True)
def _plain_rendering(django_test_environment: None) -> None:
    """Django records the context of each template it renders for tests; nobody reads that here, and it is slow."""
    Template._render = _TestState.saved_data.template_render  # type: ignore[method-assign]


@receiver(setting_changed)
def _forget_media_root(*, setting: str, **_rest: Any) -> None:
    """django-tenants keeps the folder of the first test that stores a file, for the life of the process."""
    if setting == "MEDIA_ROOT":
        storages["default"].__dict__.pop("relative_media_root", None)


@pytest.fixture(autouse=True)
def _no_leftovers() -> Iterator[None]:
    hosts.forget_hosts()
    tasks.listen_again()
    yield
    hosts.forget_hosts()
    connection.set_schema_to_public()
    scope.limit_to([])


@pytest.fixture
def north(db: None) -> Iterator[SimpleNamespace]:
    """Northstar PR's people and brands; the test runs inside it, seeing the whole agency."""
    with in_agency("north") as agency:
        yield SimpleNamespace(agency=agency, **vars(cast_of_agency()))


@pytest.fixture
def south(db: None) -> Iterator[SimpleNamespace]:
    """Southgate PR, the other agency."""
    with in_agency("south") as agency:
        yield SimpleNamespace(agency=agency, **vars(cast_of_agency()))


@contextmanager
def acting_as(user: User) -> Iterator[None]:
    """Narrow the scope to what the person may see, as the middleware does."""
    with scope.limited_to(whole_agency() if user.is_owner else client_ids_of(user)):
        yield


class AgencyBrowser(Browser):
    """Django's test client on a host, which leaves the test in the agency where it was."""

    def __init__(self, host: str, **kwargs: Any) -> None:
        super().__init__(headers={"host": host}, **kwargs)

    def request(self, **request: Any) -> Any:
        tenant, before = connection.tenant, scope.current()
        try:
            return super().request(**request)
        finally:
            connection.set_tenant(tenant)
            scope.limit_to(before)


def browser_on(host: str, user: User | None = None, **kwargs: Any) -> AgencyBrowser:
    """A browser on that host, signed in as the user if one is given."""
    browser = AgencyBrowser(host, **kwargs)
    if user is not None:
        tenant, before = connection.tenant, scope.current()
        with transaction.atomic():
            browser.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        connection.set_tenant(tenant)
        scope.limit_to(before)
    return browser


@pytest.fixture
def browse(db: None) -> Any:
    """`browse("north.test", user)`: a browser on that host, signed in as the user if one is given."""
    return browser_on


@contextmanager
def own_database(name: str, django_db_blocker: Any) -> Iterator[str]:
    """A copy of the template with real transactions, to which all connections lead meanwhile."""
    harness.databases.copy(name)
    before = {alias: connections[alias].settings_dict["NAME"] for alias in connections}
    with django_db_blocker.unblock():
        _point_at(dict.fromkeys(connections, name))
        try:
            yield name
        finally:
            connection.set_schema_to_public()
            _point_at(before)
            harness.databases.drop(name)


@pytest.fixture
def durable(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """A database of the test's own, with real transactions; yields its name. For `@pytest.mark.durable` tests.

    Other threads and processes may connect to it; `connections.close_all()` in each thread at its end.
    """
    with own_database(f"{harness.RUN}_own", django_db_blocker) as name:
        yield name


def _point_at(names: dict[str, str]) -> None:
    for alias, name in names.items():
        connections[alias].close()
        connections[alias].settings_dict["NAME"] = name
        connections.settings[alias]["NAME"] = name
