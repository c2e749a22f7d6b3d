"""The screens of promises, as somebody uses them: register, look, rule, sign, put away."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.case_studies.operations import save_story
from apps.clients.models import Client
from apps.core import clock
from apps.documents.blocks import Paragraph
from apps.documents.inline import Text
from apps.documents.stored import parse_document
from apps.promises.models import MetricSeries, NoPromise, PassageRuling, Promise, SignOff
from tests.factories.case_studies import started_story
from tests.factories.promises import WORDS, promise, tickets

FORM = {
    "client": "harbour",
    "text": WORDS,
    "place": "page",
    "metric": "first_answer",
    "operator": "at_most",
    "threshold": "24",
    "share": "95",
    "window_days": "30",
    "calendar": "plain",
}


@pytest.fixture
def tom(north, browse):
    return browse("north.test", north.tom)


@pytest.fixture
def broken(north):
    now = clock.now()
    tickets(north.harbour, [(now - timedelta(days=5), now - timedelta(days=1))])
    return promise(north.harbour, by=north.tom)


def words(answer):
    return " ".join(answer.content.decode().split())


class TestRegistering:
    def test_leads_to_the_promise_with_its_result(self, north, tom):
        answer = tom.post("/promises/new/", FORM, follow=True)
        assert Promise.objects.get().share == 95
        assert f"“{WORDS}”" in words(answer)

    def test_says_what_is_wrong_beside_its_field_and_keeps_what_was_typed(self, north, tom):
        answer = tom.post("/promises/new/", FORM | {"threshold": ""})
        assert answer.status_code == 422
        assert "Enter a number from 0 to 8760." in words(answer)
        assert WORDS in words(answer)

    def test_begins_with_the_words_of_a_sentence_that_was_found(self, north, tom):
        assert "We never close" in words(tom.get("/promises/new/?client=harbour&text=We+never+close"))

    def test_changes_it(self, north, tom, broken):
        tom.post(f"/promises/{broken.public_id}/change/", FORM | {"threshold": "240"})
        broken.refresh_from_db()
        assert broken.standing == "kept"


class TestLooking:
    def test_an_empty_list_teaches(self, north, tom):
        assert "No promise is registered" in words(tom.get("/promises/"))

    def test_a_list_asks_the_same_for_one_and_for_many(self, north, tom, broken):
        tom.get("/promises/")
        with CaptureQueriesContext(connection) as one:
            tom.get("/promises/")
        for number in range(5):
            promise(north.harbour, by=north.tom, text=f"Promise {number}")
        with CaptureQueriesContext(connection) as many:
            assert "Promise 4" in words(tom.get("/promises/"))
        assert len(many) == len(one)

    def test_a_broken_one_shows_its_share_its_n_and_the_ticket(self, north, tom, broken):
        page = words(tom.get(f"/promises/{broken.public_id}/"))
        assert "0.0 %" in page
        assert "0 of 1" in page
        assert "A question</a>" in page

    def test_is_checked_and_put_away_with_a_press(self, north, tom, broken):
        tom.post(f"/promises/{broken.public_id}/check/")
        assert broken.checks.count() == 2
        tom.post(f"/promises/{broken.public_id}/archive/")
        assert WORDS not in words(tom.get("/promises/"))
        assert WORDS in words(tom.get("/promises/?view=past"))

    def test_the_brands_own_service_people_read_it_in_the_portal(self, north, browse, broken):
        page = words(browse("north.test", north.dan).get("/portal/promises/"))
        assert WORDS in page
        assert "n = 1" in page


class TestTexts:
    def test_that_say_much_the_same_are_put_to_a_person(self, north, tom, broken):
        said = "You will hear back from us in less than a day."
        Client.objects.filter(pk=north.harbour.pk).update(boilerplate=said)
        path = f"/promises/{broken.public_id}/"
        assert "It says something else" in words(tom.get(path))
        tom.post(f"{path}passage/", {"passage": said, "ruling": "differs"})
        assert PassageRuling.objects.get().ruling == "differs"
        assert said not in words(tom.get(path))

    def test_that_sound_like_promises_are_offered_and_dismissed(self, north, tom):
        said = "We guarantee the seams."
        Client.objects.filter(pk=north.harbour.pk).update(boilerplate=said)
        assert said in words(tom.get("/promises/found/?client=harbour"))
        tom.post("/promises/found/no/", {"client": "harbour", "sentence": said})
        assert NoPromise.objects.count() == 1
        assert said not in words(tom.get("/promises/found/?client=harbour"))


class TestStory:
    @pytest.fixture
    def path(self, north, broken):
        story = started_story(north.harbour, by=north.tom)
        body = parse_document(story.document.body)
        said = Paragraph(block_id="said", runs=(Text(text=f"{WORDS}."),))
        given = {"title": story.title, "theme": story.theme, "seen_revision": story.document.revision}
        save_story(by=north.tom, story=story, body=replace(body, blocks=(*body.blocks, said)), **given)
        return f"/stories/{story.public_id}/"

    def test_is_signed_for_on_its_own_page(self, north, tom, path, broken):
        assert "Sign for it" in words(tom.get(path))
        tom.post(f"{path}promise/", {"promise": broken.public_id, "act": "sign", "reason": "Mended on Monday"})
        assert SignOff.objects.get().reason == "Mended on Monday"
        assert "It stands because: Mended on Monday" in words(tom.get(path))

    def test_without_a_reason_stays_stopped(self, north, tom, path, broken):
        answer = tom.post(f"{path}promise/", {"promise": broken.public_id, "act": "sign"}, follow=True)
        assert "Say in one sentence why" in words(answer)
        assert not SignOff.objects.exists()


class TestFigures:
    def test_come_from_a_file(self, north, tom):
        file = SimpleUploadedFile("in-time.csv", b"day,value\n2026-11-01,97\n2026-11-02,91\n")
        answer = tom.post("/promises/figures/", {"client": "harbour", "name": "In time", "file": file}, follow=True)
        assert "2 figures are in." in words(answer)
        assert MetricSeries.objects.get().points.count() == 2

    def test_in_another_coding_are_refused_with_the_mend(self, north, tom):
        file = SimpleUploadedFile("in-time.csv", "Pünktlich,1\n".encode("cp1252"))
        answer = tom.post("/promises/figures/", {"client": "harbour", "name": "In time", "file": file})
        assert answer.status_code == 422
        assert "Save it as CSV in UTF-8" in words(answer)
