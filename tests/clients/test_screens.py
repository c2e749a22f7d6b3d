"""Settings > Clients and Settings > Members, as people use them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.accounts.models import User
from apps.accounts.operations import create_user
from apps.clients.models import Assignment, Client
from apps.clients.queries import whole_agency
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.notifications.models import Mail
from apps.tenancy.models import Domain
from apps.workspace.models import FirstStep

DETAILS = {
    "name": "Kiln",
    "slug": "kiln",
    "newsroom_domain": "",
    "colour": "#0b4f60",
    "second_colour": "#f3b53a",
    "type_pairing": "modern",
    "language": "en",
    "zone": "Europe/London",
    "city": "Leeds",
    "boilerplate": "Kiln makes cups.\nIn Leeds.",
    "press_name": "Ada",
    "press_email": "press@kiln.test",
    "press_phone": "",
    "legal_line": "Kiln Ltd, Leeds",
    "sender_name": "Kiln",
    "sender_email": "hello@kiln.test",
    "clock": "plain",
    "closed_loop_hours": "48",
}


@pytest.fixture
def olga(north, browse):
    return browse("north.test", north.olga)


def text_of(answer):
    return answer.content.decode()


@pytest.mark.django_db(databases=["default", "owner"])
class TestClients:
    def test_an_owner_makes_one_and_is_told_what_comes_next(self, north, olga):
        answer = olga.post("/settings/clients/new/", DETAILS)
        assert answer.headers["Location"] == "/settings/clients/kiln/next/"
        scope.limit_to(whole_agency())
        made = Client.objects.get(slug="kiln")
        assert (made.zone, made.closed_loop_hours, made.type_pairing) == ("Europe/London", 48, "modern")
        page = text_of(olga.get(answer.headers["Location"]))
        assert "Say who works for it" in page
        assert Domain.objects.using("owner").get(client_id=made.pk).domain == "kiln.north.test"
        assert "/settings/members/new/?client=kiln" in page

    def test_each_mistake_is_named_at_its_field(self, north, olga):
        wrong = DETAILS | {"name": "", "slug": "harbour", "zone": "Mars", "sender_email": "x", "closed_loop_hours": "0"}
        answer = olga.post("/settings/clients/new/", wrong)
        page = text_of(answer)
        assert answer.status_code == 422
        assert "Name is missing: fill it in." in page
        assert "This is not among the choices" in page
        assert "write it like name@example.com" in page
        assert "choose 1 to 720" in page
        assert not Client.objects.filter(name="Kiln").exists()

    def test_a_taken_short_name_is_named_at_its_field_and_nothing_typed_is_lost(self, north, olga):
        page = text_of(olga.post("/settings/clients/new/", DETAILS | {"slug": "harbour"}))
        assert "“harbour” is taken" in page
        assert "Kiln makes cups." in page

    def test_a_taken_host_is_named_at_its_field(self, north, olga):
        page = text_of(olga.post("/settings/clients/new/", DETAILS | {"newsroom_domain": "kestrel.south.test"}))
        assert "The host kestrel.south.test is taken" in page
        assert Domain.objects.filter(domain="kestrel.south.test").count() in (0, 1)

    def test_details_are_changed_by_those_who_manage_the_brand(self, north, browse):
        browser = browse("north.test", north.priya)
        form = {key: value for key, value in DETAILS.items() if key not in ("slug", "newsroom_domain")}
        answer = browser.post("/settings/clients/harbour/", form | {"name": "Harbour Coffee"})
        assert answer.status_code == 302
        north.harbour.refresh_from_db()
        assert (north.harbour.city, north.harbour.slug) == ("Leeds", "harbour")

    @pytest.mark.parametrize(
        "path", ["/settings/clients/bloom/", "/settings/clients/bloom/next/", "/settings/clients/?client=bloom"]
    )
    def test_a_rival_is_not_there(self, north, browse, path):
        assert browse("north.test", north.priya).get(path).status_code == 404

    def test_a_specialist_finds_no_settings(self, north, browse):
        browser = browse("north.test", north.tom)
        assert browser.get("/settings/clients/").status_code == 404
        assert browser.get("/settings/clients/harbour/").status_code in (403, 404)
        assert "/settings/" not in text_of(browser.get("/"))

    def test_a_lead_cannot_add_a_client(self, north, browse):
        browser = browse("north.test", north.priya)
        assert browser.get("/settings/clients/new/").status_code == 404
        assert "New client" not in text_of(browser.get("/settings/clients/"))

    def test_the_newsroom_of_each_stands_in_the_list(self, north, olga):
        page = text_of(olga.get("/settings/clients/"))
        assert "http://harbour.north.test:8000/" in page
        assert "http://bloom.north.test:8000/" in page

    def test_the_list_asks_a_fixed_number_of_questions(self, north, olga):
        with CaptureQueriesContext(connection) as first:
            olga.get("/settings/clients/")
        olga.post("/settings/clients/new/", DETAILS)
        with CaptureQueriesContext(connection) as second:
            assert "Kiln" in text_of(olga.get("/settings/clients/"))
        assert len(second) == len(first)


class TestThemePreview:
    def test_draws_both_faces_and_the_contrasts(self, north, olga):
        page = text_of(
            olga.get("/settings/clients/colours/?colour=%23f3e25a&second_colour=%23222222&type_pairing=modern")
        )
        assert page.count('<svg class="theme-preview"') == 2
        assert "Words on a button" in page
        assert "28 of 28 pairs hold" in page
        assert "is too pale for buttons on white" in page

    def test_says_what_is_no_colour(self, north, olga):
        page = text_of(olga.get("/settings/clients/colours/?colour=nope&second_colour=%23222222&type_pairing=modern"))
        assert "is not a colour" in page


class TestMembers:
    def form(self, north, **given):
        return {"email": "ada@north.test", "name": "Ada Quist", "side": "agency", "role": "member"} | given

    def test_an_owner_invites_somebody_with_roles(self, north, olga):
        answer = olga.post("/settings/members/new/", self.form(north, **{f"duty_{north.harbour.pk}": ["pr", "cx"]}))
        assert answer.headers["Location"] == "/settings/members/"
        made = User.objects.get(email="ada@north.test")
        assert set(made.assignments.values_list("role", flat=True)) == {"pr", "cx"}
        assert Mail.objects.filter(purpose="workspace.invitation", ref=made.pk).count() == 1
        assert "Ada Quist is asked in" in text_of(olga.get("/settings/members/"))

    def test_a_role_of_the_other_side_is_named(self, north, olga):
        page = text_of(
            olga.post("/settings/members/new/", self.form(north, **{f"duty_{north.harbour.pk}": ["viewer"]}))
        )
        assert "Viewer is for the other side" in page
        assert not User.objects.filter(email="ada@north.test").exists()

    def test_an_address_that_is_taken_is_named(self, north, olga):
        page = text_of(olga.post("/settings/members/new/", self.form(north, email="TOM@north.test")))
        assert "tom@north.test has an account here already" in page

    def test_roles_are_changed(self, north, olga):
        tom = north.tom
        answer = olga.post(
            f"/settings/members/{tom.pk}/", {"name": "Tom E", "role": "member", f"duty_{north.bloom.pk}": ["pr"]}
        )
        assert answer.status_code == 302
        assert list(Assignment.objects.filter(user=tom).values_list("client__slug", "role")) == [("bloom", "pr")]

    def test_the_only_owner_is_told_why_not(self, north, olga):
        page = text_of(olga.post(f"/settings/members/{north.olga.pk}/", {"name": "Olga", "role": "member"}))
        assert "is the only owner" in page

    def test_somebody_is_shut_out_and_let_in_again(self, north, olga):
        path = f"/settings/members/{north.tom.pk}/access/"
        olga.post(path, {"act": "deactivate"})
        assert not User.objects.get(pk=north.tom.pk).is_active
        assert "Shut out" in text_of(olga.get("/settings/members/"))
        olga.post(path, {"act": "reactivate"})
        assert User.objects.get(pk=north.tom.pk).is_active

    def test_the_invitation_is_sent_again(self, north, olga):
        olga.post("/settings/members/new/", self.form(north))
        made = User.objects.get(email="ada@north.test")
        olga.post(f"/settings/members/{made.pk}/access/", {"act": "invite"})
        assert Mail.objects.filter(purpose="workspace.invitation", ref=made.pk).count() == 2

    def test_looking_changes_nothing(self, north, olga):
        assert olga.get(f"/settings/members/{north.tom.pk}/access/").status_code == 405

    @pytest.mark.parametrize("who", ["priya", "tom", "helen"])
    def test_others_find_no_members(self, north, browse, who):
        browser = browse("north.test", getattr(north, who))
        for path in ("/settings/members/", "/settings/members/new/", f"/settings/members/{north.tom.pk}/"):
            assert browser.get(path).status_code == 404
        assert browser.post(f"/settings/members/{north.tom.pk}/access/", {"act": "deactivate"}).status_code == 404
        assert User.objects.get(pk=north.tom.pk).is_active


class TestEmptyAgency:
    @pytest.fixture
    def empty(self, south, browse):
        Assignment.objects.all().delete()
        FirstStep.objects.all().delete()
        Client.objects.all().delete()
        return browse("south.test", south.sam)

    def test_each_page_says_what_to_do_next(self, south, empty):
        assert "Add the first client" in text_of(empty.get("/settings/clients/"))
        assert "Add the first client" in text_of(empty.get("/settings/members/"))
        assert "/settings/clients/new/" in text_of(empty.get("/"))

    def test_somebody_without_a_client_sees_today_and_is_told_why_it_is_empty(self, south, browse, empty):
        new = create_user(by=SYSTEM, email="new@south.test", name="New")
        page = browse("south.test", new).get("/")
        assert page.status_code == 200
        assert "/settings/" not in text_of(page)
