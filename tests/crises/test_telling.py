"""From confirmed facts to everybody who is concerned: drafted, held against the board, mailed once, reported."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from apps.clients.suppression import suppress_addresses
from apps.core import clock
from apps.core.errors import BadInput
from apps.crises.grounds import grounds_of
from apps.crises.models import Statement, Telling
from apps.crises.operations.drafting import draft_statement
from apps.crises.operations.facts import judge_fact, state_fact
from apps.crises.operations.statements import approve_statement, record_remedy, release_statement, write_statement
from apps.crises.operations.telling import add_stakeholder, remove_stakeholder, send_statement
from apps.crises.operations.updates import set_next_update
from apps.crises.told import told_of
from apps.crises.wording import checks_of
from apps.notifications.models import Mail, Notice
from apps.notifications.sending import send_mail
from tests.factories.crises import incident
from tests.notifications.conftest import server  # noqa: F401 - a mail server of our own

BOARD = [
    ("confirmed", "Three of five vans broke down before six"),
    ("confirmed", "1,842 subscribers were charged twice"),
    ("confirmed", "No card details were exposed"),
    ("unconfirmed", "All cafés have their delivery by noon"),
    ("wrong", "The depot burned down"),
]


@pytest.fixture
def burning(north):
    return incident(north.harbour, by=north.priya)


def confirmed(north, burning, text):
    return judge_fact(by=north.lena, fact=state_fact(by=north.tom, incident=burning, text=text), standing="confirmed")


def out(north, burning):
    made = write_statement(by=north.tom, incident=burning, text="We know that vans are late. We are sorry.")
    return release_statement(by=north.tom, statement=approve_statement(by=north.priya, statement=made))


def named(north, burning, *names):
    return [
        add_stakeholder(
            by=north.tom, incident=burning, name=name, email=f"{name.lower()}@example.org", group="affected"
        )
        for name in names
    ]


class TestDraft:
    def test_is_made_of_what_is_confirmed_and_passes_its_checks(self, north, burning):
        with pytest.raises(BadInput, match="Confirm a fact first"):
            draft_statement(by=north.tom, incident=burning)
        confirmed(north, burning, "Three of five vans broke down before six")
        state_fact(by=north.tom, incident=burning, text="All have their delivery by noon")
        remedy = record_remedy(
            by=north.lena, incident=burning, text="Refund all orders", due_at=clock.now() + timedelta(days=2)
        )
        set_next_update(by=north.tom, incident=burning, at=clock.now() + timedelta(hours=2))
        made = draft_statement(by=north.tom, incident=burning)
        assert "Three of five vans broke down before six." in made.text
        assert "by noon" not in made.text
        assert (made.remedy, made.promises, made.approved_at) == (remedy, True, None)
        assert [check.is_there for check in checks_of(made.text, promises=True, in_hand=True)] == [True] * 5
        assert grounds_of(made.text, burning.facts.values_list("standing", "text")) == []

    def test_lacks_what_nobody_wrote(self):
        assert [check.is_there for check in checks_of("No comment.", promises=True, in_hand=False)] == [False] * 5

    @pytest.mark.parametrize(
        ("said", "clashes"),
        [
            ("Four of five vans broke down before six.", ["contradicts"]),
            ("We know that 1,900 subscribers were charged twice last night.", ["contradicts"]),
            ("On 24 November 1,842 subscribers were charged twice.", []),
            ("Card details were exposed.", ["contradicts"]),
            ("No card details were exposed. You need not call.", []),
            ("All cafés will have their delivery by noon today.", ["unconfirmed"]),
            ("All cafés have their delivery by noon. Our depot burned down.", ["wrong", "unconfirmed"]),
            ("The depot did not burn down.", []),
            ("We are sorry for the trouble.", []),
        ],
    )
    def test_is_held_against_the_board(self, said, clashes):
        assert [ground.clash for ground in grounds_of(said, BOARD)] == clashes

    def test_shows_in_the_room_what_is_at_odds(self, north, browse, burning):
        confirmed(north, burning, "Three of five vans broke down before six")
        browser, address = browse("north.test", north.tom), f"/crises/{burning.public_id}/"
        browser.post(f"{address}act/", {"act": "draft"})
        assert "At odds" not in browser.get(address).content.decode()
        given = {"act": "write", "statement": Statement.objects.get().pk, "text": "Four vans broke down before six."}
        browser.post(f"{address}act/", given)
        assert "At odds with a confirmed fact" in browser.get(address).content.decode()


class TestTelling:
    def test_reaches_each_once_and_says_whom_it_did_not(self, north, browse, burning, server):  # noqa: F811
        ann, *_others = named(north, burning, "Ann", "Bea", "Cleo", "Dora")
        suppress_addresses(by=north.priya.actor, client=north.harbour, addresses=["dora@example.org"], reason="Asked")
        statement = out(north, burning)
        made = send_statement(by=north.tom, statement=statement)
        with pytest.raises(BadInput, match="Everybody who is concerned"):
            send_statement(by=north.tom, statement=statement)
        assert [one.stakeholder.name for one in made] == ["Ann", "Bea", "Cleo"]
        send_mail(made[0].mail_id)
        server.answers.append("550 no such mailbox")
        send_mail(made[1].mail_id)
        server.drops = 1
        send_mail(made[2].mail_id)
        told = told_of([statement])[statement.pk]
        assert (told.sent, [one.stakeholder.name for one in told.failed + told.unsure]) == (1, ["Bea", "Cleo"])
        lines = list(burning.entries.filter(made_by=0).order_by("pk").values_list("text", flat=True))
        assert lines == [
            "Statement 1 did not go out to Bea: the mail was refused",
            "Nobody knows whether statement 1 reached Cleo: settle it",
        ]
        assert {notice.user for notice in Notice.objects.filter(kind="crises.mail")} == {north.tom}
        browser, address = browse("north.test", north.tom), f"/crises/{burning.public_id}/"
        page = browser.get(address).content.decode()
        assert "never written to" in page
        assert "Mail statement 1 to those who do not have it" not in page
        assert "Unsure whether Cleo has it" in page
        browser.post(f"{address}act/", {"act": "settle", "telling": made[2].pk, "answer": "sent"})
        assert Mail.objects.get(pk=made[2].mail_id).state == Mail.State.SENT
        remove_stakeholder(by=north.tom, stakeholder=ann)
        assert "2 of 3 have it by mail" in browser.get(f"{address}report/").content.decode()

    def test_waits_until_it_is_out(self, north, burning):
        (ann,) = named(north, burning, "Ann")
        made = write_statement(by=north.tom, incident=burning, text="We know that vans are late.")
        with pytest.raises(BadInput, match="Release it first"):
            send_statement(by=north.tom, statement=made)
        row = Telling(client=north.harbour, statement=made, stakeholder=ann, told_by=1, told_at=clock.now())
        with pytest.raises(IntegrityError, match="not out"), transaction.atomic():
            row.save()

    def test_the_same_address_again_is_the_same_person(self, north, burning):
        (ann,) = named(north, burning, "Ann")
        remove_stakeholder(by=north.tom, stakeholder=ann)
        again = add_stakeholder(
            by=north.tom, incident=burning, name="Ann Lee", email="ANN@example.org", group="partner"
        )
        assert (again.pk, again.name, again.removed_at) == (ann.pk, "Ann Lee", None)

    def test_service_sends_nothing(self, north, browse, burning):
        answer = browse("north.test", north.lena).post(f"/crises/{burning.public_id}/act/", {"act": "send"})
        assert answer.status_code == 403


class TestReport:
    def test_tells_how_it_stands(self, north, browse, burning):
        confirmed(north, burning, "Three of five vans broke down")
        record_remedy(by=north.lena, incident=burning, text="Refund all orders", is_done=True)
        out(north, burning)
        page = browse("north.test", north.lena).get(f"/crises/{burning.public_id}/report/").content.decode()
        for words in ("Three of five vans", "Refund all orders", "We know that vans are late", "Statement 1 is out"):
            assert words in page
