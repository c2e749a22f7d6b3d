"""A brand's logo, from the upload to every page that carries it."""

import io

import pytest
from django.core.files.storage import storages
from PIL import Image

from apps.clients.logos import logo_path, remove_logo, set_logo
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.tenancy import domain_check
from tests.factories.case_studies import picture_file
from tests.factories.consents import asked_consent, link_of

HERE = "/settings/clients/harbour/looks/"


@pytest.fixture(autouse=True)
def _own_files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def drawn(*, size=(300, 120), mode="RGBA", colour=(200, 30, 30, 0), form="PNG", **save):
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, format=form, **save)
    out.seek(0)
    out.name = f"logo.{form.lower()}"
    return out


def harbour_with_logo(north, **drawing):
    north.harbour = set_logo(by=SYSTEM, client=north.harbour, upload=drawn(**drawing))
    return north.harbour


class TestUpload:
    def test_is_drawn_anew_and_stays_see_through(self, north, browse):
        harbour_with_logo(north, size=(2400, 960))
        kept = Image.open(io.BytesIO(browse("north.test").get(logo_path(north.harbour)).content))
        assert (kept.format, kept.mode, kept.size) == ("PNG", "RGBA", (1200, 480))
        assert kept.getpixel((5, 5))[3] == 0

    def test_carries_nothing_along_that_a_camera_wrote(self, north, browse):
        exif = Image.Exif()
        exif[0x010E] = "taken at home"
        harbour_with_logo(north, mode="RGB", colour=(9, 9, 9), form="JPEG", exif=exif)
        content = browse("north.test").get(logo_path(north.harbour)).content
        assert b"taken at home" not in content
        assert Image.open(io.BytesIO(content)).info == {}

    @pytest.mark.parametrize(
        ("content", "mend"),
        [
            (b'<?xml version="1.0"?><svg xmlns="x"><script/></svg>', "Export it as a PNG"),
            (b"GIF89a" + b"\0" * 400, "Choose a JPEG, PNG or WebP file"),
            (drawn(size=(20, 20)).read(), "at least 32 on each side"),
            (drawn().read()[:90], "damaged"),
        ],
    )
    def test_of_what_is_no_logo_is_refused_with_the_mend(self, north, content, mend):
        with pytest.raises(BadInput, match=mend) as refused:
            set_logo(by=SYSTEM, client=north.harbour, upload=io.BytesIO(content))
        assert refused.value.field == "file"

    def test_of_the_same_picture_again_changes_nothing(self, north):
        harbour_with_logo(north)
        before = Event.objects.count()
        harbour_with_logo(north)
        assert Event.objects.count() == before


class TestPages:
    def test_of_newsroom_portal_and_customers_carry_it(self, north, browse):
        path = logo_path(harbour_with_logo(north))
        token = link_of(asked_consent(north.harbour))[1]
        newsroom, portal = browse("harbour.north.test"), browse("north.test", north.helen)
        for page in (newsroom.get("/"), newsroom.get(f"/consent/{token}/"), portal.get("/portal/", follow=True)):
            assert f'src="{path}" alt="Harbour Coffee"' in page.content.decode(), page.request["PATH_INFO"]
        assert newsroom.get(path).headers["Cache-Control"].startswith("public")

    def test_of_the_press_offer_it_as_a_file(self, north, browse):
        there = browse("harbour.north.test")
        assert there.get("/press-kit/logo.png").status_code == 404
        harbour_with_logo(north)
        assert "Logo, PNG" in there.get("/press-kit/").content.decode()
        assert there.get("/press-kit/logo.png").headers["Content-Disposition"].startswith("attachment")

    def test_of_a_rivals_newsroom_know_nothing_of_it(self, north, browse):
        assert browse("bloom.north.test").get(logo_path(harbour_with_logo(north))).status_code == 404


class TestTakingAway:
    def test_takes_the_file_along(self, north, browse, django_capture_on_commit_callbacks):
        path = logo_path(harbour_with_logo(north))
        with django_capture_on_commit_callbacks(execute=True):
            changed = remove_logo(by=SYSTEM, client=north.harbour)
        assert logo_path(changed) == ""
        assert browse("harbour.north.test").get(path).status_code == 404
        assert storages["default"].listdir("logos")[1] == []


class TestSettingsPage:
    def test_takes_shows_and_removes_a_logo(self, north, browse):
        priya = browse("north.test", north.priya)
        assert priya.post(HERE, {"save": "1", "file": drawn()}).status_code == 302
        north.harbour.refresh_from_db()
        assert logo_path(north.harbour) in priya.get(HERE).content.decode()
        assert priya.post(HERE, {"remove": "1"}).status_code == 302
        north.harbour.refresh_from_db()
        assert not north.harbour.logo

    def test_says_at_the_field_what_to_mend(self, north, browse):
        priya = browse("north.test", north.priya)
        for sent, words in (({}, "Choose a picture first."), ({"file": picture_file(size=(10, 10))}, "at least 32")):
            answer = priya.post(HERE, {"save": "1"} | sent)
            assert answer.status_code == 422
            assert words in answer.content.decode()

    def test_tells_whether_the_newsrooms_name_leads_here(self, north, browse, monkeypatch, settings):
        priya = browse("north.test", north.priya)
        monkeypatch.setattr(domain_check, "_addresses_of", lambda host: ["10.0.0.7"])
        monkeypatch.setattr(domain_check, "_ask", lambda host, address: domain_check.proof_for(host))
        assert "leads here, by 10.0.0.7" in priya.post(HERE, {"look": "1"}).content.decode()
        settings.MODE = "server"
        assert "leads inside a network" in priya.post(HERE, {"look": "1"}).content.decode()
