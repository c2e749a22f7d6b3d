"""Making and changing brands, giving them hosts and people, and changing people."""

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import transaction

from apps.accounts.models import User
from apps.accounts.people import LastOwner, change_user, deactivate_user, reactivate_user
from apps.clients.models import Assignment, Client
from apps.clients.newsroom_hosts import host_name
from apps.clients.operations import add_newsroom_host, assign, change_client, create_client, unassign
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.notifications.models import Mail
from apps.tenancy.hosts import host_named, newsroom_host
from apps.tenancy.models import Domain
from apps.workspace.members import Duty, change_member, invite_member
from tests.conftest import in_agency

Role = Assignment.Role


def events(name):
    return list(Event.objects.filter(name=name).order_by("id"))


class TestCreateClient:
    def test_makes_a_brand_and_its_event(self, north):
        made = create_client(by=north.olga.actor, name="Kiln", slug="kiln", colour="#ABC", zone="Europe/London")
        assert (made.colour, made.zone) == ("#aabbcc", "Europe/London")
        assert events("clients.client_created")[-1].object_id == made.pk

    @pytest.mark.parametrize(
        ("field", "value", "mend"),
        [
            ("zone", "Mars/Base", "choose a place"),
            ("colour", "red", "six digits"),
            ("closed_loop_hours", 0, "choose 1 to 720"),
            ("sender_name", "Kiln\nBcc: all@example.test", "line break"),
            ("sender_email", "kiln", "name@host"),
            ("type_pairing", "gothic", "choose one of"),
            ("language", "xx", "choose one of"),
            ("city", "x" * 81, "shorten it to 80"),
        ],
    )
    def test_refuses_a_detail_that_cannot_be_used_and_names_the_mend(self, north, field, value, mend):
        with pytest.raises(BadInput, match=mend) as refusal:
            create_client(by=SYSTEM, name="Kiln", slug="kiln", **{field: value})
        assert refusal.value.field == field

    @pytest.mark.parametrize("slug", ["Kiln", "ki ln", "ki_ln", "-kiln", "new", "ü", "x" * 61])
    def test_refuses_a_short_name_that_cannot_stand_in_addresses(self, north, slug):
        with pytest.raises(BadInput) as refusal:
            create_client(by=SYSTEM, name="Kiln", slug=slug)
        assert refusal.value.field == "slug"

    def test_refuses_a_short_name_that_is_taken(self, north):
        with pytest.raises(BadInput, match="taken"):
            create_client(by=SYSTEM, name="Other", slug="harbour")

    @pytest.mark.parametrize("host", ["harbour.north.test", "HARBOUR.north.test.", "north.test", "kestrel.south.test"])
    def test_refuses_a_host_that_somebody_has(self, north, host):
        with pytest.raises(BadInput, match="taken"):
            create_client(by=SYSTEM, name="Kiln", slug="kiln", newsroom_domain=host)
        assert not Client.objects.filter(slug="kiln").exists()


class TestHostNames:
    @pytest.mark.parametrize(
        "raw", ["", "kiln", "http://kiln.test", "kiln.test/x", "a b.test", "-a.test", "1.2.3.4", "a..test", "a.test:80"]
    )
    def test_refuses_what_is_no_host_name(self, raw):
        with pytest.raises(BadInput, match="not a host name"):
            host_name(raw)

    def test_refuses_a_host_that_this_server_does_not_answer_for(self):
        with pytest.raises(BadInput, match="ALLOWED_HOSTS"):
            host_name("news.example.com")

    def test_writes_it_as_dns_does(self):
        assert host_name(" Küche.North.Test. ") == "xn--kche-0ra.north.test"
        assert host_name("www.kiln.test") == "kiln.test"


@pytest.mark.durable
class TestHostAndTransaction:
    def test_a_rolled_back_brand_leaves_its_host_free_for_the_second_try(self, durable):
        def make():
            return create_client(by=SYSTEM, name="Kiln", slug="kiln", newsroom_domain="kiln.north.test")

        with in_agency("north") as agency:
            with pytest.raises(ZeroDivisionError), transaction.atomic():
                make()
                raise ZeroDivisionError
            with transaction.atomic():
                assert Domain.objects.filter(domain="kiln.north.test").count() == 1
                made = make()
            with transaction.atomic():
                assert newsroom_host(agency, made.pk) == "kiln.north.test"
                assert host_named("kiln.north.test").client_id == made.pk
                assert Domain.objects.filter(domain="kiln.north.test").count() == 1

    def test_what_another_agency_left_stays_theirs(self, durable):
        with in_agency("north"), pytest.raises(ZeroDivisionError), transaction.atomic():
            create_client(by=SYSTEM, name="Kiln", slug="kiln", newsroom_domain="kiln.north.test")
            raise ZeroDivisionError
        with in_agency("south"), transaction.atomic(), pytest.raises(BadInput, match="taken"):
            create_client(by=SYSTEM, name="Kiln", slug="kiln", newsroom_domain="kiln.north.test")

    def test_a_brand_that_has_none_is_given_one_later(self, durable):
        with in_agency("north") as agency, transaction.atomic():
            made = create_client(by=SYSTEM, name="Kiln", slug="kiln")
            assert newsroom_host(agency, made.pk) is None
            add_newsroom_host(by=SYSTEM, client=made, domain="kiln.north.test")
            assert newsroom_host(agency, made.pk) == "kiln.north.test"
            assert events("clients.newsroom_host_added")[-1].object_id == made.pk


class TestChangeClient:
    def test_tells_which_fields_changed_and_not_what_they_say(self, north):
        changed = change_client(by=north.olga.actor, client=north.harbour, city="Leith", name="Harbour Coffee")
        assert changed.city == "Leith"
        assert events("clients.client_changed")[-1].data == {"fields": ["city"]}

    def test_the_same_again_changes_nothing(self, north):
        change_client(by=SYSTEM, client=north.harbour, name="Harbour Coffee", colour="#0B4F60")
        assert events("clients.client_changed") == []

    def test_the_short_name_stays(self, north):
        with pytest.raises(TypeError, match="slug"):
            change_client(by=SYSTEM, client=north.harbour, slug="port")


class TestRoles:
    def test_taking_a_role_away_twice_tells_it_once(self, north):
        for _ in range(2):
            unassign(by=SYSTEM, user=north.tom, client=north.harbour, role=Role.PR)
        assert not Assignment.objects.filter(user=north.tom).exists()
        assert len(events("clients.member_unassigned")) == 1

    def test_refuses_a_role_of_the_other_side(self, north):
        with pytest.raises(BadInput, match="people of the client"):
            assign(by=SYSTEM, user=north.tom, client=north.harbour, role=Role.APPROVER)


class TestPeople:
    def test_the_only_owner_stays_owner(self, north):
        with pytest.raises(LastOwner, match="Olga Berg is the only owner"):
            change_user(by=SYSTEM, user=north.olga, name="Olga", role=User.Role.MEMBER)
        with pytest.raises(LastOwner):
            deactivate_user(by=SYSTEM, user=north.olga)

    def test_one_of_two_owners_may_go(self, north):
        second = change_user(by=north.olga.actor, user=north.tom, name="Tom Ellery", role=User.Role.OWNER)
        assert second.is_superuser
        assert not change_user(by=second.actor, user=north.olga, name="Olga Berg", role=User.Role.MEMBER).is_superuser
        assert [event.data["fields"] for event in events("accounts.user_changed")] == [["role"], ["role"]]

    def test_nobody_shuts_themselves_out(self, north):
        with pytest.raises(BadInput, match="yourself out"):
            deactivate_user(by=north.tom.actor, user=north.tom)

    def test_shut_out_and_let_in_again_are_told_once_each(self, north):
        for _ in range(2):
            deactivate_user(by=north.olga.actor, user=north.tom)
        for _ in range(2):
            back = reactivate_user(by=north.olga.actor, user=north.tom)
        assert back.is_active
        assert len(events("accounts.user_deactivated")) == len(events("accounts.user_reactivated")) == 1

    def test_client_staff_cannot_own_the_agency(self, north):
        with pytest.raises(BadInput, match="Only people of the agency"):
            change_user(by=SYSTEM, user=north.helen, name="Helen", role=User.Role.OWNER)


class TestInviteMember:
    def test_makes_a_person_with_roles_who_is_mailed_a_link_to_come_in_by(self, north):
        made = invite_member(
            by=north.olga.actor,
            email="Ada@north.test",
            name="Ada Quist",
            side="agency",
            role="member",
            duties=[Duty(north.harbour, Role.PR), Duty(north.bloom, Role.CX)],
        )
        assert not made.has_usable_password()
        assert set(made.assignments.values_list("client__slug", "role")) == {("harbour", "pr"), ("bloom", "cx")}
        mail = Mail.objects.get(purpose="workspace.invitation")
        assert mail.to_address == "Ada Quist <ada@north.test>"
        assert "http://north.test:8000/sign-in/welcome/" in mail.text

    def test_client_staff_need_a_brand(self, north):
        with pytest.raises(BadInput, match="see nothing"):
            invite_member(by=SYSTEM, email="a@b.test", name="A", side="client", role="member", duties=[])

    def test_changing_duties_adds_and_takes_what_differs(self, north):
        change_member(
            by=north.olga.actor,
            user=north.tom,
            name="Tom Ellery",
            role="member",
            duties=[Duty(north.harbour, Role.PR), Duty(north.bloom, Role.PR)],
        )
        change_member(by=SYSTEM, user=north.tom, name="Tom Ellery", role="member", duties=[Duty(north.bloom, Role.PR)])
        assert list(north.tom.assignments.values_list("client__slug", "role")) == [("bloom", "pr")]


@pytest.mark.durable
class TestCommands:
    def test_an_agency_gets_a_client_and_its_people(self, durable, capsys):
        call_command("create_client", agency="south", slug="kiln", name="Kiln", newsroom_domain="kiln.south.test")
        call_command(
            "create_member", agency="south", email="ada@kiln.test", name="Ada", side="client", role=["kiln:approver"]
        )
        said = capsys.readouterr().out
        assert "its newsroom is http://kiln.south.test:8000/" in said
        assert "a mail to ada@kiln.test" in said
        with in_agency("south"), transaction.atomic():
            assert User.objects.get(email="ada@kiln.test").assignments.get().role == "approver"

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            ({"agency": "nowhere"}, "agency: there is no agency “nowhere”. Known: north, south"),
            ({"role": ["harbor:pr"]}, "role: There is no client “harbor”. Known: bloom, harbour"),
            ({"role": ["harbour"]}, "role: “harbour” is not CLIENT:ROLE"),
            ({"email": "tom@north.test"}, "email: tom@north.test has an account here already"),
        ],
    )
    def test_a_mistake_is_one_clear_line(self, durable, options, words):
        given = {"agency": "north", "email": "ada@north.test", "name": "Ada", "role": ["harbour:pr"]} | options
        with pytest.raises(CommandError) as refusal:
            call_command("create_member", **given)
        assert words in str(refusal.value)
