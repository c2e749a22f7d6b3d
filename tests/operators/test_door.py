"""The platform's own host: who comes in, what each address answers, and that nothing of an agency stands there."""

import re
from datetime import timedelta
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client as Browser
from django.urls import reverse

from apps.core import clock
from apps.operators.models import Operator
from apps.operators.signing_in import COOKIE, SESSION_LIVES
from apps.tenancy.domain_check import proof_for
from apps.tenancy.models import Agency
from tests.matrix.addresses import walk
from tests.matrix.expected import OPERATORS, table

pytestmark = pytest.mark.durable
HOST = "operators.test"


def printed_path(name: str = "Ona Pratt") -> str:
    said = StringIO()
    call_command("operator_link", name, stdout=said)
    found = re.match(rf"http://{HOST}:8000(/enter/\S+/)\n", said.getvalue())
    assert found, said.getvalue()
    return found.group(1)


@pytest.fixture
def stranger(durable) -> Browser:
    return Browser(headers={"host": HOST})


@pytest.fixture
def operator(stranger) -> Browser:
    browser = Browser(headers={"host": HOST})
    assert browser.post(printed_path()).headers["Location"] == "/"
    return browser


class TestComingIn:
    def test_looking_at_the_link_uses_nothing_up_and_pressing_uses_it_once(self, stranger):
        path = printed_path()
        for _ in range(2):
            assert "Come in, Ona Pratt" in stranger.get(path).content.decode()
        assert stranger.get("/").status_code == 403
        assert stranger.post(path).status_code == 302
        assert stranger.get("/").status_code == 200
        assert Browser(headers={"host": HOST}).post(path).status_code == 404

    def test_the_link_is_over_after_ten_minutes_and_with_the_next_one(self, stranger):
        first = printed_path()
        second = printed_path()
        assert stranger.get(first).status_code == 404
        with clock.pinned_to(clock.now() + timedelta(minutes=10, seconds=1)):
            assert stranger.get(second).status_code == 404

    def test_the_token_is_kept_as_a_hash_only(self, stranger):
        token = printed_path().strip("/").split("/")[-1]
        assert Operator.objects.using("owner").filter(link_hash=token).count() == 0

    def test_a_forged_cookie_and_one_of_an_ended_session_open_nothing(self, operator, stranger):
        kept = operator.cookies[COOKIE].value
        stranger.cookies[COOKIE] = kept[:-2] + "xx"
        assert stranger.get("/").status_code == 403
        operator.post("/leave/")
        stranger.cookies[COOKIE] = kept
        assert stranger.get("/").status_code == 403

    def test_the_cookie_is_for_this_host_and_no_script(self, operator):
        cookie = operator.cookies[COOKIE]
        assert (cookie["httponly"], cookie["samesite"], cookie["domain"]) == (True, "Strict", "")
        assert cookie["max-age"] == SESSION_LIVES.total_seconds()

    def test_a_form_from_elsewhere_is_refused(self, operator):
        strict = Browser(headers={"host": HOST}, enforce_csrf_checks=True)
        strict.cookies = operator.cookies
        assert strict.post("/agencies/south/act/", {"act": "suspend"}).status_code == 403
        assert Agency.objects.using("owner").get(slug="south").suspended_at is None


class TestAddresses:
    """The operators' own address matrix."""

    KINDS = {"page": {200}, "in": {200, 302, 422}, "403": {403}, "404": {404}}
    VALUES = {"slug": "south", "token": "none"}

    def path(self, address) -> str:
        values = {name: self.VALUES[name] for name in address.parameters}
        return reverse(address.name, urlconf=address.urlconf, kwargs=values)

    def mistakes_at(self, address, browsers) -> list[str]:
        """Where the answers differ from the table, and methods that are not in it and yet do something."""
        rows = {method: row for (name, method), row in table(OPERATORS).items() if name == address.name}
        found = [] if rows else [f"{address.name} does not stand in tests/matrix/expected.py"]
        for method, row in rows.items():
            for column, browser in browsers.items():
                answer = browser.generic(method, self.path(address))
                if answer.status_code not in self.KINDS[row[column]]:
                    found.append(f"{method} {address.name} as {column}: {answer.status_code}")
        for method in {"GET", "POST", "DELETE"} - set(rows):
            answer = browsers["operator"].generic(method, self.path(address))
            if answer.status_code not in (403, 405):  # 403: the operator has just left
                found.append(f"{method} {address.name} is not in the table: {answer.status_code}")
        return found

    def test_answer_as_the_table_says(self, stranger, operator):
        found = []
        for address in walk(settings.URLCONF_OPERATORS):
            found += self.mistakes_at(address, {"anon": stranger, "operator": operator})
            if address.name == "leave":
                operator.post(printed_path())
        assert found == []

    def test_the_table_names_no_address_that_is_gone(self):
        assert {name for name, _ in table(OPERATORS)} == {each.name for each in walk(settings.URLCONF_OPERATORS)}

    def test_of_an_agency_are_not_on_this_host_nor_this_ones_on_an_agencys(self, operator):
        for path in ("/sign-in/", "/outreach/", "/cms/", "/portal/"):
            assert operator.get(path).status_code == 404
        there = Browser(headers={"host": "north.test"})
        there.cookies = operator.cookies
        assert there.get("/agencies/south/").status_code == 404

    def test_without_a_host_of_its_own_there_is_no_such_door(self, operator, settings):
        settings.OPERATOR_HOST = ""
        assert operator.get("/").status_code == 404

    def test_any_name_that_reaches_here_proves_it(self, durable):
        for host in ("new.test", "north.test", HOST):
            answer = Browser(headers={"host": f"{host}:8000"}).get("/.well-known/goodword")
            assert answer.content.decode() == proof_for(host)
        assert proof_for("new.test") != proof_for("north.test")


class TestPages:
    def test_an_agency_is_made_paused_renamed_and_marked(self, operator):
        made = {
            "name": "West PR",
            "slug": "west",
            "domain": "west.test",
            "owner_name": "Wanda",
            "owner_email": "wanda@west.test",
        }
        assert operator.post("/new/", made).headers["Location"] == "/agencies/west/?done=made"
        assert "Southgate PR" in operator.get("/").content.decode()
        for sent, words in (
            ({"act": "suspend"}, "It is paused"),
            ({"act": "rename", "name": "Wester PR"}, "<h1>Wester PR</h1>"),
            ({"act": "resume"}, "It is running"),
            ({"act": "host", "domain": "also.west.test", "unchecked": "on"}, "also.west.test"),
            ({"act": "delete", "confirmed": "west"}, "Marked for deletion"),
            ({"act": "restore"}, "It is running"),
        ):
            answer = operator.post("/agencies/west/act/", sent, follow=True)
            assert answer.status_code == 200, sent
            assert words in answer.content.decode(), sent

    @pytest.mark.parametrize(
        ("sent", "words"),
        [
            ({"act": "delete", "confirmed": "north"}, "Type the short name “south”"),
            ({"act": "host", "domain": "north.test", "unchecked": "on"}, "taken"),
            ({"act": "host", "domain": "<script>", "unchecked": "on"}, "is not a host name"),
            ({"act": "rename", "name": ""}, "field-error"),
        ],
    )
    def test_what_is_refused_is_said_at_the_field(self, operator, sent, words):
        answer = operator.post("/agencies/south/act/", sent)
        assert answer.status_code == 422
        assert words in answer.content.decode()

    def test_hold_nothing_from_inside_an_agency(self, operator):
        text = operator.get("/").content.decode() + operator.get("/agencies/north/").content.decode()
        assert [word for word in ("Olga", "olga@", "Harbour Coffee", "Priya") if word in text] == []

    def test_the_archive_is_streamed(self, operator):
        answer = operator.post("/agencies/south/export/")
        assert answer.streaming
        assert b"".join(answer.streaming_content)[:2] == b"PK"
