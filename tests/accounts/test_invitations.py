"""Asking somebody in: the link in the mail, what it lets one do, and when it does not."""

import re
from datetime import timedelta

import pytest

from apps.accounts.invitations import LIVES, accept_invitation, make_invitation
from apps.accounts.models import User
from apps.accounts.people import deactivate_user, reactivate_user
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.links import LinkOver, opened
from apps.core.models import Event, Link
from apps.notifications.models import Mail
from apps.workspace.members import Duty, invite_member, send_invitation_again
from tests.cast import PASSWORD

CHOSEN = {"name": "Nell Novak", "password": "a new long horse"}


@pytest.fixture
def nell(north) -> User:
    duties = [Duty(north.harbour, "pr")]
    return invite_member(
        by=north.olga.actor, email="nell@north.test", name="Nell", side="agency", role="member", duties=duties
    )


def mailed_path() -> str:
    mail = Mail.objects.filter(purpose="workspace.invitation").latest("id")
    return re.search(r"https?://[^/]+(/\S+)", mail.text).group(1)


class TestInviteMember:
    def test_mails_a_link_on_the_agencys_host_and_gives_the_roles_at_once(self, north, nell):
        mail = Mail.objects.get(purpose="workspace.invitation")
        assert mail.to_address.endswith("<nell@north.test>")
        assert "http://north.test:8000/sign-in/welcome/" in mail.text
        assert nell.is_invited
        assert nell.assignments.get().role == "pr"

    def test_keeps_no_token(self, north, nell):
        token = mailed_path().rstrip("/").rsplit("/", 1)[-1]
        assert Link.objects.get(purpose="invitation").token_hash != token

    def test_again_ends_the_link_before(self, north, nell, browse):
        first = mailed_path()
        send_invitation_again(by=north.olga.actor, user=nell)
        assert browse("north.test").get(first).status_code == 410
        assert browse("north.test").get(mailed_path()).status_code == 200

    def test_again_is_refused_for_somebody_who_has_come_in(self, north):
        with pytest.raises(BadInput, match="needs no invitation"):
            send_invitation_again(by=north.olga.actor, user=north.tom)


class TestWelcome:
    def test_looking_changes_nothing(self, north, nell, browse):
        page = browse("north.test").get(mailed_path())
        nell.refresh_from_db()
        assert nell.is_invited
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert "nell@north.test" in page.content.decode()

    def test_name_and_password_bring_the_person_in_once(self, north, nell, browse):
        path, browser = mailed_path(), browse("north.test")
        answer = browser.post(path, CHOSEN)
        assert (answer.status_code, answer.headers["Location"]) == (302, "/")
        assert browser.get("/").status_code == 200
        nell.refresh_from_db()
        assert (nell.name, nell.is_invited, nell.check_password(CHOSEN["password"])) == ("Nell Novak", False, True)
        assert browse("north.test").post(path, CHOSEN | {"password": "another long horse"}).status_code == 410
        nell.refresh_from_db()
        assert nell.check_password(CHOSEN["password"])

    def test_is_written_into_the_log_as_done_by_the_link(self, north, nell, browse):
        link = Link.objects.get(purpose="invitation")
        browse("north.test").post(mailed_path(), CHOSEN)
        event = Event.objects.get(name="accounts.invitation_accepted")
        assert (event.actor_kind, event.actor_id, event.object_id) == ("link", link.pk, nell.pk)

    @pytest.mark.parametrize(
        ("sent", "field"),
        [({"password": "short"}, "id_password"), ({"password": ""}, "id_password"), ({"name": "  "}, "id_name")],
        ids=["a short password", "none", "no name"],
    )
    def test_refuses_with_a_sentence_at_the_field(self, north, nell, browse, sent, field):
        answer = browse("north.test").post(mailed_path(), CHOSEN | sent)
        assert answer.status_code == 422
        assert f'id="{field}_error"' in answer.content.decode()
        nell.refresh_from_db()
        assert nell.is_invited

    def test_is_over_after_its_days(self, north, nell, browse):
        with clock.pinned_to(clock.now() + LIVES + timedelta(seconds=1)):
            assert browse("north.test").get(mailed_path()).status_code == 410

    def test_is_over_once_taken_back_and_stays_so(self, north, nell, browse):
        path = mailed_path()
        deactivate_user(by=north.olga.actor, user=nell)
        assert browse("north.test").post(path, CHOSEN).status_code == 410
        reactivate_user(by=north.olga.actor, user=nell)
        assert browse("north.test").post(path, CHOSEN).status_code == 410

    def test_is_over_for_somebody_who_came_in_by_a_mailed_code(self, north, nell, browse):
        path = mailed_path()
        User.objects.filter(pk=nell.pk).update(last_login=clock.now())
        assert browse("north.test").get(path).status_code == 410

    def test_is_unknown_at_another_agency_and_when_cut(self, north, nell, browse):
        path = mailed_path()
        assert browse("south.test").get(path).status_code == 404
        assert browse("north.test").get(path[:-5] + "/").status_code == 404

    def test_a_link_for_something_else_opens_nothing(self, north, nell, browse):
        Link.objects.update(purpose="approval")
        assert browse("north.test").get(mailed_path()).status_code == 404


class TestAcceptInvitation:
    def test_refuses_the_second_of_two_who_hold_the_page(self, north, nell):
        token = make_invitation(by=north.olga.actor, user=nell)
        with opened(token, purpose="invitation") as link:
            accept_invitation(link=link, **CHOSEN)
            with pytest.raises(LinkOver):
                accept_invitation(link=link, **CHOSEN)


class TestMemberList:
    def test_shows_who_is_invited_active_and_shut_out(self, north, nell, browse):
        deactivate_user(by=north.olga.actor, user=north.lena)
        page = browse("north.test", north.olga).get("/settings/members/").content.decode()
        states = {
            name: next(state for state in ("Invited", "Shut out", "Active") if state in row)
            for row in page.split("<tr>")[1:]
            for name in ("Nell", "Lena Brook", "Tom Ellery")
            if f">{name}<" in row
        }
        assert states == {"Nell": "Invited", "Lena Brook": "Shut out", "Tom Ellery": "Active"}

    def test_shows_an_invitation_that_ran_out(self, north, nell, browse):
        Link.objects.filter(purpose="invitation").update(expires_at=clock.now() - timedelta(days=1))
        assert "Invitation ran out" in browse("north.test", north.olga).get("/settings/members/").content.decode()

    def test_the_owner_sends_it_again(self, north, nell, browse):
        browse("north.test", north.olga).post(f"/settings/members/{nell.pk}/access/", {"act": "invite"})
        assert Mail.objects.filter(purpose="workspace.invitation").count() == 2


def test_the_password_of_the_cast_still_signs_in(north, browse):
    answer = browse("north.test").post("/sign-in/", {"login": "tom@north.test", "password": PASSWORD})
    assert answer.headers["Location"] == "/"
