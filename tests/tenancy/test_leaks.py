"""Leaks between agencies that were seen elsewhere, each with the way it is closed here."""

import re

import pytest
from django.conf import settings
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.db import connection

from apps.accounts.models import User
from apps.accounts.operations import create_user
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.notifications.models import Mail
from tests.cast import PASSWORD
from tests.conftest import in_agency

TWIN = "twin@example.test"
LOGIN = "/sign-in/"


@pytest.fixture
def twins(db):
    """One address, with the same password, at both agencies, and with the same id in both."""
    made = {}
    for slug in ("north", "south"):
        with in_agency(slug):
            user = User(id=777_000, email=TWIN, name="Twin", created_at="2026-01-01T00:00Z", password="")
            user.set_password(PASSWORD)
            user.save(force_insert=True)
            made[slug] = user
    return made


def sees_a_page(browser) -> bool:
    return browser.get("/sign-in/password/").status_code == 200


class TestCache:
    def test_a_key_of_one_agency_is_nothing_to_the_other(self, db):
        with in_agency("north"):
            cache.set("greeting", "north's")
        with in_agency("south"):
            assert cache.get("greeting") is None
            assert cache.get_or_set("greeting", "south's") == "south's"
        with in_agency("north"):
            assert cache.get("greeting") == "north's"
            cache.delete("greeting")

    def test_the_process_wide_cache_of_sites_is_not_installed(self):
        assert "django.contrib.sites" not in settings.INSTALLED_APPS


class TestFiles:
    def test_lie_in_a_folder_of_their_agency(self, db):
        storage = storages.create_storage(settings.STORAGES["default"])  # the shared one keeps what other tests set
        paths = {}
        for slug in ("north", "south"):
            with in_agency(slug):
                name = storage.save("try/same.txt", ContentFile(slug.encode()))
                paths[slug] = storage.path(name)
        for slug in ("north", "south"):
            with in_agency(slug):
                assert paths[slug].startswith(str(settings.MEDIA_ROOT / slug))
                with storage.open("try/same.txt") as file:
                    assert file.read() == slug.encode()
                storage.delete("try/same.txt")

    def test_are_served_by_no_address(self, browse):
        for host in ("north.test", "harbour.north.test"):
            assert browse(host).get("/media/north/try/same.txt").status_code == 404

    def test_none_climbs_out_of_its_folder(self, db):
        from django.core.exceptions import SuspiciousFileOperation

        with in_agency("south"), pytest.raises(SuspiciousFileOperation):
            default_storage.path("../north/try/same.txt")


class TestSessions:
    def test_a_session_of_one_agency_signs_in_nowhere_else(self, twins, browse):
        with in_agency("north"):
            here = browse("north.test", twins["north"])
            assert sees_a_page(here)
        there = browse("south.test")
        there.cookies["sessionid"] = here.cookies["sessionid"].value
        assert not sees_a_page(there)

    def test_a_session_is_nothing_on_a_newsroom(self, twins, browse):
        with in_agency("north"):
            here = browse("north.test", twins["north"])
        room = browse("harbour.north.test")
        room.cookies["sessionid"] = here.cookies["sessionid"].value
        assert room.get("/sign-in/password/").status_code == 404

    def test_cookies_are_the_hosts_alone(self, twins, browse):
        with in_agency("north"):
            here = browse("north.test", twins["north"])
            here.get(LOGIN)
        for name in ("sessionid", "csrftoken"):
            if name in here.cookies:
                assert not here.cookies[name]["domain"]

    def test_a_password_of_one_agency_is_nothing_to_the_other(self, north, browse):
        create_user(by=SYSTEM, email="only@north.test", name="Only", password=PASSWORD)
        form = {"login": "only@north.test", "password": PASSWORD}
        assert browse("south.test").post(LOGIN, form).status_code == 200
        assert browse("north.test").post(LOGIN, form).status_code == 302


class TestMailedKeys:
    def last_mail(self, slug: str) -> str:
        with in_agency(slug):
            return Mail.objects.filter(purpose="sign_in").latest("id").text

    def test_a_mailed_code_works_where_it_was_asked_for_only(self, twins, browse):
        here, there = browse("north.test"), browse("south.test")
        for browser in (here, there):
            browser.post("/sign-in/code/", {"email": TWIN})
        code = re.search(r"^\s*([A-Z0-9]{3,}(?:-[A-Z0-9]{3,})*)\s*$", self.last_mail("north"), re.MULTILINE)[1]
        assert there.post("/sign-in/code/confirm/", {"code": code}).status_code == 200
        assert not sees_a_page(there)
        assert here.post("/sign-in/code/confirm/", {"code": code}).status_code == 302
        assert sees_a_page(here)

    def test_a_key_for_a_new_password_works_at_its_agency_only(self, twins, browse):
        browse("north.test").post("/sign-in/password/forgotten/", {"email": TWIN})
        path = re.search(r"https?://north\.test[^/\s]*(/sign-in/password/new/\S+)", self.last_mail("north"))[1]
        wrong = browse("south.test").get(path, follow=True)
        assert b'name="password1"' not in wrong.content
        right = browse("north.test").get(path, follow=True)
        assert b'name="password1"' in right.content

    def test_no_key_is_signed_from_an_id_alone(self):
        assert settings.ACCOUNT_EMAIL_CONFIRMATION_HMAC is False


class TestConnection:
    def test_a_schema_that_is_not_there_is_no_way_into_another(self, db):
        with in_agency("north"):
            assert connection.schema_name == "north"
            before = scope.current()
        assert before
        assert scope.current() == (), "the scope does not travel"
        assert connection.schema_name == "public"

    def test_public_has_no_users_to_fall_back_to(self, db):
        from django.db import transaction
        from django.db.utils import ProgrammingError

        connection.set_schema("nowhere_at_all")
        try:
            with pytest.raises(ProgrammingError, match="does not exist"), transaction.atomic():
                User.objects.count()
        finally:
            connection.set_schema_to_public()
