"""The address matrix: what each role gets at every address, for own brand, rival brand and other agency."""

import os
from collections.abc import Iterator
from importlib import import_module

import pytest
from django.conf import settings
from django.db import transaction
from django.urls import clear_url_caches

from tests import harness
from tests.conftest import browser_on, in_agency, own_database
from tests.matrix.addresses import Address, NoObject, walk
from tests.matrix.asking import ROLES, Asker, fits
from tests.matrix.expected import AGENCY, LIBRARIES, table
from tests.matrix.expected_newsroom import NEWSROOM
from tests.matrix.world import World, make_world

import_module(settings.URLCONF_AGENCY)  # read once, as the demo has it: the fixture below turns the demo off
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker) -> Iterator[World]:
    """Made once and committed: a transaction as long as this file would hold up what others read in order."""
    with own_database(f"{harness.RUN}_matrix", django_db_blocker):
        with transaction.atomic():
            world = make_world()
        yield world


@pytest.fixture
def asker(world, settings) -> Asker:
    settings.MAILBOX = False
    settings.LIVE_SECONDS = 0  # a stream tells what there is and ends: its pace has tests of its own
    return Asker(world)


# `MATRIX=outreach,api make test ARGS=tests/matrix` asks the addresses of these apps only, while one works on them.
CHOSEN = tuple(f"{name}:" for name in os.environ.get("MATRIX", "").split(",") if name)


def _is_chosen(name: str) -> bool:
    return not CHOSEN or ":" not in name or name.startswith(CHOSEN)


def own(urlconf: str) -> list[Address]:
    return [each for each in walk(urlconf) if not each.library and _is_chosen(each.name)]


def groups(urlconf: str) -> list[str]:
    """The first words of the addresses' names: each group is tried by itself, so that no slow machine runs out of time."""
    return sorted({_group(each) for each in own(urlconf)}) or ["nothing"]


def _group(address: Address) -> str:
    return address.name.partition(":")[0] if ":" in address.name else "without a group"


def mistakes(asker: Asker, urlconf: str, rows: dict, group: str = "") -> list[str]:
    """Everything in which the agency's host differs from the table."""
    found: list[str] = []
    for address in own(urlconf):
        if group and _group(address) != group:
            continue
        listed = {method: row for (name, method), row in rows.items() if name == address.name}
        if not listed:
            found.append(f"{address.name} does not stand in tests/matrix/expected.py")
            continue
        for method, row in listed.items():
            found += asker.mistakes_at(address, method, row)
        if "GET" in listed and not address.parameters:
            found += asker.mistakes_without_object(address, listed["GET"])
        found += asker.other_methods(address, set(listed))
    return found


class TestAgencyHost:
    @pytest.mark.parametrize("group", groups(settings.URLCONF_AGENCY))
    def test_everybody_gets_what_the_table_says_and_no_canary(self, asker, group):
        assert mistakes(asker, settings.URLCONF_AGENCY, table(AGENCY), group) == []

    def test_the_table_names_no_address_that_is_gone(self):
        there = {address.name for address in walk(settings.URLCONF_AGENCY)}
        assert {name for name, _ in table(AGENCY)} - there == set()

    def test_the_demos_mailbox_shows_its_own_agency_only(self, asker, settings):
        settings.MAILBOX = True
        for role in ROLES:
            agency_brands = {"harbour", "bloom"} if role.agency == "north" else {"kestrel"}
            for brand, things in asker.world.things.items():
                path = f"/mailbox/{things.mail.pk}/"
                answer = asker.ask(asker.browsers[role.person], "GET", path)
                assert fits(answer, "page" if brand in agency_brands else "404"), (role.person, brand)
                assert list(asker.leaks(answer, agency_brands, path)) == []


class TestNewsroomHost:
    @pytest.mark.parametrize("signed_in", [False, True], ids=["as a reader", "with an owner's session in the cookie"])
    def test_answers_with_its_own_brand_only(self, asker, signed_in):
        with in_agency("north"):
            reader = browser_on("harbour.north.test", raise_request_exception=False)
        if signed_in:
            reader.cookies["sessionid"] = asker.browsers["olga"].cookies["sessionid"].value
        rows, found = table(NEWSROOM), []
        for address in own(settings.URLCONF_NEWSROOM):
            listed = {method: row for (name, method), row in rows.items() if name == address.name}
            if not listed:
                found.append(f"{address.name} does not stand in tests/matrix/expected.py")
            for method, row in listed.items():
                for column, brand in (("own", "harbour"), ("rival", "bloom"), ("other", "kestrel")):
                    answer = asker.ask(reader, method, address.path(asker.world.things[brand]))
                    who = f"{method} {address.name} of {brand} on Harbour's newsroom"
                    if not fits(answer, row[column]):
                        found.append(f"{who}: {row[column]} expected, got {answer.status_code}")
                    found += asker.leaks(answer, {"harbour"}, who)
        assert found == []

    def test_the_table_names_no_address_that_is_gone(self):
        names = {address.name for address in walk(settings.URLCONF_NEWSROOM)}
        assert {name for name, _ in table(NEWSROOM)} - names == set()

    def test_has_no_way_to_sign_in(self):
        assert not [address for address in walk(settings.URLCONF_NEWSROOM) if address.library == "allauth"]


class TestLibraries:
    def test_their_pages_keep_to_the_rule_of_their_group(self, asker):
        found = []
        for address in walk(settings.URLCONF_AGENCY):
            if not address.library or address.parameters or address.route.endswith("$"):
                continue  # a pattern that takes every address has none of its own
            path = address.path(asker.world.things["harbour"])
            for person, side in (("", "anon"), ("priya", "agency"), ("vera", "client")):
                answer = asker.ask(asker.browsers[person], "GET", path)
                if answer.status_code not in LIBRARIES[address.library][side]:
                    found.append(f"{address.name} as {person or 'nobody'}: {answer.status_code}")
                found += asker.leaks(answer, {"harbour"} if person else set(), address.name)
        assert found == []


class TestTheMatrixItself:
    """A net is tried by throwing something into it."""

    @pytest.fixture
    def planted(self, settings):
        settings.URLCONF_AGENCY = settings.ROOT_URLCONF = "tests.matrix.planted_urls"
        clear_url_caches()
        yield {(name, method): row for (name, method), row in table(AGENCY).items() if name == "outreach:case"}
        clear_url_caches()

    def only(self, name: str, rows: dict, asker: Asker) -> list[str]:
        """What is found at one address, with the row of the page of a case as what is expected of it."""
        expected = {(name, "GET"): rows["outreach:case", "GET"]}
        return [each for each in mistakes(asker, "tests.matrix.planted_urls", expected) if name in each]

    def test_an_address_that_nobody_thought_about_fails(self, planted, asker):
        rows = {(name, method): row for (name, method), row in table(AGENCY).items() if name == "outreach:case"}
        found = mistakes(asker, "tests.matrix.planted_urls", rows)
        assert "unguarded does not stand in tests/matrix/expected.py" in found
        assert not [each for each in found if each.startswith("outreach:case ")]

    def test_a_view_without_a_door_fails_for_those_who_should_not_get_in(self, planted, asker):
        found = self.only("unguarded", planted, asker)
        assert "GET unguarded of harbour as nobody: login expected, got 200 " in found
        assert "GET unguarded of harbour as vera: 404 expected, got 200 " in found

    def test_a_view_that_shows_every_brand_is_told_by_its_canaries(self, planted, asker):
        found = self.only("guarded_but_wide", planted, asker)
        assert "GET guarded_but_wide of harbour as tom: a canary of bloom is in the answer" in found
        assert not [each for each in found if "kestrel" in each and "canary of kestrel" in each], "another schema"

    def test_a_view_that_forgets_its_filter_still_shows_nothing_of_the_rival(self, planted, asker):
        """The second wall: without any queryset filter the database gives only what the scope holds."""
        found = self.only("guarded_but_unfiltered", planted, asker)
        assert not [each for each in found if "canary" in each]

    def test_an_address_with_an_unknown_parameter_asks_for_an_object(self):
        with pytest.raises(NoObject, match=r"does not know what unheard:of\.thing stands for"):
            Address("config.urls_agency", "unheard:of", ("thing",), "", "").path(None)

    def test_a_crash_is_a_mistake(self, planted, asker):
        found = self.only("crashing", planted, asker)
        assert "GET crashing of harbour as tom: page expected, got 500 " in found
