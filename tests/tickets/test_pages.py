"""Tickets in the browser: list, page, the customer's answer about it, the portal, and for programs."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from apps.core import clock
from apps.notifications.models import Mail
from apps.tickets.models import Handover, Ticket, TicketPolicy
from apps.tickets.operations.canned import approve_canned, write_canned
from apps.tickets.operations.messages import log_reply
from tests.factories.tickets import opened_ticket

URLS = "config.urls_agency"


def address(name, *args):
    return reverse(f"tickets:{name}", args=args, urlconf=URLS)


@pytest.fixture
def ticket(north):
    return opened_ticket(north.harbour)


@pytest.fixture
def lena(north, browse):
    return browse("north.test", north.lena)


def solved(ticket, north):
    return log_reply(
        by=north.lena.actor, ticket=ticket, text="Mended.", channel="phone", said_at=clock.now(), then="solved"
    )


class TestList:
    @pytest.mark.parametrize(
        ("query", "seen"),
        [
            ("", {"Grinder", "Invoice"}),
            ("?view=unowned", {"Grinder", "Invoice"}),
            ("?view=waiting", set()),
            ("?view=done", {"Latte"}),
            ("?priority=urgent", {"Invoice"}),
            ("?channel=review", {"Invoice"}),
            ("?q=una+grinder", {"Grinder"}),
            ("?q=%232", {"Invoice"}),
            ("?owner=me", set()),
            ("?figure=first", {"Latte"}),
            ("?figure=first_missed", set()),
            ("?view=x&priority=x&owner=x&page=x&figure=x", {"Grinder", "Invoice"}),
        ],
    )
    def test_can_be_filtered_by_the_address(self, north, lena, ticket, query, seen):
        opened_ticket(north.harbour, subject="Invoice wrong", text="Wrong sum", priority="urgent", channel="review")
        solved(opened_ticket(north.harbour, subject="Latte cold", text="Cold"), north)
        page = lena.get(address("list") + query).content.decode()
        assert {word for word in ("Grinder", "Invoice", "Latte") if f">{word} " in page} == seen

    def test_several_are_taken_and_given_back(self, north, lena, ticket):
        lena.post(address("bulk"), {"act": "claim", "ticket": [ticket.public_id]})
        ticket.refresh_from_db()
        assert ticket.owner == north.lena
        page = lena.get(address("list")).content.decode()
        batch = re.search(r"/tickets/undo/(\w+)/", page)[1]
        lena.post(address("undo", batch))
        ticket.refresh_from_db()
        assert ticket.owner is None

    def test_a_rival_sees_none_of_it(self, north, browse, ticket):
        marcus = browse("north.test", north.marcus)
        assert "Grinder" not in marcus.get(address("list")).content.decode()
        assert marcus.get(address("ticket", ticket.public_id)).status_code == 404
        assert marcus.post(address("note", ticket.public_id), {"note-text": "x"}).status_code == 404

    def test_a_new_one_by_hand(self, north, lena):
        given = {
            "client": "harbour",
            "channel": "phone",
            "name": "Owen Pritchard",
            "phone": "0117",
            "subject": "Two answers",
            "text": "Two calls, two answers about my refund.",
            "priority": "high",
            "said_at": f"{clock.now():%Y-%m-%dT%H:%M}",
        }
        answer = lena.post(address("new"), given)
        made = Ticket.objects.get()
        assert answer["Location"] == address("ticket", made.public_id)
        assert str(made.customer) == "Owen Pritchard"
        assert lena.post(address("new"), given | {"text": ""}).status_code == 422


class TestPage:
    def test_shows_thread_clocks_and_customer(self, lena, ticket):
        page = lena.get(address("ticket", ticket.public_id)).content.decode()
        assert "board meeting at ten" in page
        assert "Una Reyes" in page
        assert "First answer" in page

    def test_an_answer_by_mail_can_be_taken_back_and_edited(self, lena, ticket):
        lena.post(address("reply", ticket.public_id), {"mail-text": "We come today.", "mail-then": "waiting"})
        page = lena.get(address("ticket", ticket.public_id)).content.decode()
        undo = re.search(rf"/tickets/{ticket.public_id}/recall/\?message=\w+", page)[0]
        assert "We come today." in lena.post(undo).content.decode()
        assert Mail.objects.get().state == "recalled"

    def test_logging_an_answer_and_a_note(self, north, lena, ticket):
        moment = f"{clock.now():%Y-%m-%dT%H:%M}"
        assert lena.post(address("log", ticket.public_id), {"logged-text": " "}).status_code == 422
        lena.post(
            address("log", ticket.public_id),
            {"logged-text": "Told her", "logged-channel": "phone", "logged-said_at": moment, "logged-then": ""},
        )
        lena.post(address("note", ticket.public_id), {"note-text": "Spare part 7"})
        ticket.refresh_from_db()
        assert ticket.first_answered_at is not None
        assert "Spare part 7" in lena.get(address("ticket", ticket.public_id)).content.decode()

    @pytest.mark.parametrize(
        "given",
        [
            {"act": "claim"},
            {"act": "priority", "priority": "urgent"},
            {"act": "flag", "reason": "A journalist"},
            {"act": "solve", "because": "Spam"},
            {"act": "watch"},
        ],
    )
    def test_acts_are_done(self, lena, ticket, given):
        lena.post(address("act", ticket.public_id), given)
        page = lena.get(address("ticket", ticket.public_id)).content.decode()
        assert "toast-bad" not in page

    def test_solving_while_an_answer_is_owed_is_refused_in_words(self, lena, ticket):
        lena.post(address("act", ticket.public_id), {"act": "solve"})
        assert "The customer waits for an answer" in lena.get(address("ticket", ticket.public_id)).content.decode()

    def test_merging_by_number_and_taking_out(self, north, lena, ticket):
        other = opened_ticket(north.harbour)
        lena.post(address("act", other.public_id), {"act": "merge", "into": f"#{ticket.number}"})
        page = lena.get(address("ticket", other.public_id)).content.decode()
        assert "Part of #1" in page
        lena.post(address("act", other.public_id), {"act": "take_out"})
        other.refresh_from_db()
        assert other.merged_into is None

    def test_handing_over_and_answering(self, north, lena, browse, ticket):
        given = {"over-to_team": "pr", "over-reason": "May we say so?", "over-hours": "2"}
        assert lena.post(address("over", ticket.public_id), given | {"over-reason": ""}).status_code == 422
        lena.post(address("over", ticket.public_id), given)
        tom, asked = browse("north.test", north.tom), Handover.objects.get()
        assert "May we say so?" in tom.get(address("ticket", ticket.public_id)).content.decode()
        tom.post(address("act", ticket.public_id), {"act": "answer", "handover": asked.public_id, "answer": "Yes"})
        assert Handover.objects.get().answered_by == north.tom

    def test_who_else_looks(self, north, lena, browse, ticket):
        browse("north.test", north.tom).get(address("ticket", ticket.public_id))
        assert "Tom Ellery is looking at this too" in lena.get(address("ticket", ticket.public_id)).content.decode()

    def test_approved_words_begin_an_answer_and_are_told_from_others(self, north, lena, ticket):
        words = write_canned(by=north.lena, client=north.harbour, title="Sorry", text="We are sorry, {customer}.")
        approve_canned(by=north.tom, version=words, seen_hash=words.content_hash)
        page = lena.get(address("ticket", ticket.public_id) + f"?canned={words.reply.public_id}").content.decode()
        assert "We are sorry, Una Reyes." in page
        text = "We are sorry, Una Reyes.\r\n\r\nLena"
        lena.post(address("reply", ticket.public_id), {"mail-text": text, "mail-then": ""})
        assert ticket.messages.get(kind="reply").canned_hash == words.content_hash


class TestHouse:
    def test_times_are_the_leads_to_set(self, north, browse):
        given = {f"{name}-{field}": "4" for name in ("urgent", "high", "normal", "low") for field in ("first", "then")}
        given |= {f"{name}-solve": "48" for name in ("urgent", "high", "normal", "low")}
        priya = browse("north.test", north.priya)
        assert priya.get(address("times") + "?client=harbour").status_code == 200
        priya.post(address("times") + "?client=harbour", given)
        assert TicketPolicy.objects.get(priority="normal").first_minutes == 240
        assert opened_ticket(north.harbour).clocks.get(kind="first").target == timedelta(hours=4)
        refused = priya.post(address("times") + "?client=harbour", given | {"low-solve": "1"})
        assert refused.status_code == 422

    def test_words_are_written_by_service_and_approved_by_the_press_side(self, north, lena, browse):
        page = address("canned") + "?client=harbour"
        lena.post(page, {"title": "Sorry", "text": "We are sorry."})
        assert "waits for the press side" in lena.get(page).content.decode()
        tom = browse("north.test", north.tom)
        reply, seen = (
            re.search(rf'name="{name}" value="(\w+)"', tom.get(page).content.decode())[1] for name in ("reply", "seen")
        )
        tom.post(page, {"act": "approve", "reply": reply, "seen": seen})
        assert "version 1 in use" in lena.get(page).content.decode()
        assert lena.post(page, {"title": "", "text": ""}).status_code == 422


class TestPortal:
    def test_the_brands_service_reads_without_our_notes(self, north, browse, lena, ticket):
        lena.post(address("note", ticket.public_id), {"note-text": "Difficult customer"})
        dan = browse("north.test", north.dan)
        listed = dan.get("/portal/tickets/").content.decode()
        assert "Grinder stopped again" in listed
        page = dan.get(f"/portal/tickets/{ticket.public_id}/").content.decode()
        assert "board meeting" in page
        assert "Difficult customer" not in page
        assert browse("north.test", north.helen).get("/portal/tickets/").status_code == 404

    def test_the_customers_page_tells_of_it(self, north, lena, ticket):
        solved(ticket, north)
        page = lena.get(f"/customers/{ticket.customer.public_id}/").content.decode()
        assert "Ticket #1" in page
        assert "Mended." in page
