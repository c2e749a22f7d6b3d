"""What a brand says: written by one, approved by another, read by everybody, known to the service team."""

from datetime import timedelta

import pytest
from django.core.cache import cache

from apps.core import clock
from apps.core.errors import BadInput
from apps.messaging.models import Broadcast, BroadcastReader, Faq, House
from apps.messaging.operations.broadcasts import know_broadcast, send_broadcast
from apps.messaging.operations.faqs import approve_faq, archive_faq, write_faq
from apps.messaging.operations.houses import approve_house, write_house
from apps.messaging.operations.promising import PromiseIsBroken
from apps.messaging.queries import drifting, fit_of, house_in_force, public_faqs
from apps.notifications.models import Notice
from apps.promises.queries import texts_that_make
from apps.themes.models import Voice
from tests.factories.promises import WORDS, promise, tickets
from tests.factories.themes import theme

PILLARS = [
    {"message": "Coffee that nobody has to think about", "proofs": [{"text": "Machines are mended the same day"}]},
    {"message": "Beans roasted in the harbour", "proofs": []},
]


def house(north, **given):
    values = {"umbrella": "The office runs on it", "pillars": PILLARS} | given
    return write_house(by=north.tom, client=north.harbour, **values)


def approved(north, **given):
    made = house(north, **given)
    return approve_house(by=north.priya, house=made, seen=made.content_hash)


@pytest.fixture
def broken(north):
    now = clock.now()
    tickets(north.harbour, [(now - timedelta(days=5), now - timedelta(days=1))])
    return promise(north.harbour, by=north.tom)


class TestHouse:
    def test_counts_once_somebody_else_has_approved_it(self, north):
        made = house(north)
        with pytest.raises(BadInput):
            approve_house(by=north.tom, house=made, seen=made.content_hash)
        assert house_in_force(north.harbour) is None
        approve_house(by=north.priya, house=made, seen=made.content_hash)
        assert house_in_force(north.harbour) == made

    def test_is_approved_as_it_was_seen(self, north):
        with pytest.raises(BadInput) as refused:
            approve_house(by=north.priya, house=house(north), seen="other words")
        assert refused.value.field == "seen"

    def test_that_is_written_the_same_is_no_other_version(self, north):
        assert house(north) == house(north)
        assert House.objects.count() == 1

    @pytest.mark.parametrize(
        "pillars", [[], [{"message": "One", "proofs": [{"text": "Shown", "evidence": "E999"}]}], [PILLARS[1]] * 6]
    )
    def test_without_pillars_or_on_no_evidence_is_refused(self, north, pillars):
        with pytest.raises(BadInput) as refused:
            house(north, pillars=pillars)
        assert refused.value.field == "pillars"

    def test_that_promises_what_is_broken_is_not_approved(self, north, broken):
        made = house(north, umbrella=WORDS)
        with pytest.raises(PromiseIsBroken):
            approve_house(by=north.priya, house=made, seen=made.content_hash)


class TestFit:
    def pleased(self, client, name, count=8):
        made = theme(client, name=name, words=name.split(", "))
        Voice.objects.bulk_create(
            Voice(
                client=client,
                theme=made,
                kind="mention",
                ref=made.pk * 1000 + n,
                said_at=clock.now(),
                feeling="positive",
            )
            for n in range(count)
        )
        return made

    def test_says_what_is_used_what_is_missing_and_what_nobody_speaks_of(self, north):
        used = self.pleased(north.harbour, "coffee, fresh")
        missing = self.pleased(north.harbour, "driver, friendly")
        self.pleased(north.harbour, "cups, colour", count=2)
        fit = fit_of(north.harbour, approved(north))
        assert [each.theme for each in fit.used] == [used]
        assert [each.theme for each in fit.missing] == [missing]
        assert fit.unvalued == ["Beans roasted in the harbour"]

    def test_finds_texts_that_use_no_word_of_the_house(self, north):
        approve_faq(by=north.priya, version=faq(north, "Where do you park?", "Behind the museum."))
        approve_faq(by=north.priya, version=faq(north, "Is your coffee fair?", "Every bean of it."))
        assert [text.title for text in drifting(north.harbour, approved(north))] == ["Where do you park?"]


def faq(north, question="Do you repair grinders?", answer="Yes, in our workshop.", **given):
    return write_faq(by=north.lena, client=north.harbour, question=question, answer=answer, **given)


class TestFaq:
    def test_is_public_from_its_approval_and_stays_so_until_a_later_one_is_approved(self, north):
        first = faq(north)
        assert public_faqs(north.harbour) == []
        approve_faq(by=north.tom, version=first)
        second = faq(north, answer="Yes, and we fetch them.", faq=first.faq)
        assert [version for _faq, version in public_faqs(north.harbour)] == [first]
        approve_faq(by=north.tom, version=second)
        assert [version for _faq, version in public_faqs(north.harbour)] == [second]
        archive_faq(by=north.tom, faq=first.faq)
        assert public_faqs(north.harbour) == []

    def test_is_not_approved_by_its_writer_nor_in_an_older_wording(self, north):
        first = faq(north)
        with pytest.raises(BadInput):
            approve_faq(by=north.lena, version=first)
        faq(north, answer="Another", faq=first.faq)
        with pytest.raises(BadInput):
            approve_faq(by=north.tom, version=first)

    def test_that_promises_what_is_broken_is_not_approved(self, north, broken):
        with pytest.raises(PromiseIsBroken, match="0 of 1"):
            approve_faq(by=north.tom, version=faq(north, answer=f"{WORDS}."))

    def test_that_makes_a_promise_is_found_with_it(self, north):
        made = promise(north.harbour, by=north.tom)
        approve_faq(by=north.tom, version=faq(north, answer=f"{WORDS}."))
        assert texts_that_make(made)[0][0].kind == "messaging.faq"

    def test_the_same_question_twice_is_refused(self, north):
        faq(north)
        with pytest.raises(BadInput) as refused:
            faq(north, question="Do you  repair grinders?")
        assert refused.value.field == "question"


class TestNewsroom:
    def test_everybody_reads_searches_and_says_whether_it_helped(self, north, browse):
        cache.clear()
        approve_faq(by=north.tom, version=faq(north))
        approve_faq(by=north.tom, version=faq(north, question="Do you deliver?", answer="By van."))
        reader = browse("harbour.north.test")
        assert "Do you repair grinders?" in reader.get("/questions/").content.decode()
        found = reader.get("/questions/?q=grinder").content.decode()
        assert "Do you deliver?" not in found
        asked = Faq.objects.get(question="Do you deliver?")
        for _time in range(2):
            assert reader.post(f"/questions/{asked.public_id}/helpful/", {"helped": "yes"}).status_code == 302
        asked.refresh_from_db()
        assert (asked.helped, asked.did_not_help) == (1, 0)

    def test_shows_no_answer_that_nobody_approved_and_none_of_a_rival(self, north, browse):
        faq(north)
        other = write_faq(by=north.marcus, client=north.bloom, question="Bloom?", answer="Bloom.")
        approve_faq(by=north.olga, version=other)
        page = browse("harbour.north.test").get("/questions/").content.decode()
        assert "grinders" not in page
        assert "Bloom" not in page
        assert browse("harbour.north.test").post(f"/questions/{other.faq.public_id}/helpful/").status_code == 404


class TestBroadcast:
    def test_reaches_each_of_the_service_team_and_each_says_that_they_know(self, north):
        made = send_broadcast(by=north.tom, client=north.harbour, text="Vans come on Saturdays from May")
        assert list(made.readers.values_list("user__name", flat=True)) == ["Lena Brook"]
        assert Notice.objects.filter(kind="messaging.broadcast", user=north.lena).exists()
        know_broadcast(by=north.lena, broadcast=made)
        assert BroadcastReader.objects.get(broadcast=made).known_at is not None
        with pytest.raises(BadInput):
            know_broadcast(by=north.tom, broadcast=made)


class TestPages:
    def test_a_house_is_written_as_a_text_and_approved_by_somebody_else(self, north, browse):
        tom, priya = browse("north.test", north.tom), browse("north.test", north.priya)
        typed = "Coffee that nobody has to think about\n- Mended the same day\n\nRoasted in the harbour"
        tom.post("/messages/write/", {"client": "harbour", "umbrella": "The office runs on it", "pillars": typed})
        made = House.objects.get()
        assert [len(pillar["proofs"]) for pillar in made.pillars] == [1, 0]
        assert b"Approve these words" not in tom.get("/messages/?client=harbour").content
        assert b"Approve these words" in priya.get("/messages/?client=harbour").content
        priya.post("/messages/approve/", {"client": "harbour", "seen": made.content_hash})
        assert "In force: version 1" in priya.get("/messages/?client=harbour").content.decode()

    def test_answers_and_messages_to_the_team_have_their_pages(self, north, browse):
        lena, tom = browse("north.test", north.lena), browse("north.test", north.tom)
        lena.post("/messages/answers/", {"client": "harbour", "question": "Do you deliver?", "answer": "By van."})
        asked = Faq.objects.get()
        lena.post(f"/messages/answers/{asked.public_id}/", {"question": asked.question, "answer": "By van, daily."})
        tom.post(f"/messages/answers/{asked.public_id}/approve/", {"number": "2"})
        assert "in the newsroom" in tom.get("/messages/answers/?client=harbour").content.decode()
        tom.post("/messages/team/send/", {"client": "harbour", "text": "Vans come on Saturdays"})
        page = lena.get("/messages/team/").content.decode()
        assert "Vans come on Saturdays" in page
        lena.post(f"/messages/team/{Broadcast.objects.get().public_id}/known/")
        assert "1 know, 0 have not said so yet" in lena.get("/messages/team/").content.decode()
