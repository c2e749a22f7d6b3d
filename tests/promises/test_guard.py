"""A text that makes a broken promise does not leave its writer, and a statement that does is not released."""

from datetime import timedelta

import pytest

from apps.case_studies.queries import checks_of
from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.crises.operations.statements import PromisesTooMuch, approve_statement, release_statement, write_statement
from apps.promises.guard import guard_of
from apps.promises.models import Promise
from apps.promises.operations.checking import check_promise
from apps.promises.operations.ruling import rule_passage, say_no_promise, sign_off
from apps.promises.queries import texts_that_make, unregistered
from tests.factories.case_studies import started_story
from tests.factories.crises import incident
from tests.factories.promises import WORDS, promise, tickets

LIKE_IT = "You will hear back from us in less than a day."
UPDATE = "We know that vans came late. We are sorry. The next update comes at noon."


@pytest.fixture
def broken(north):
    now = clock.now()
    tickets(north.harbour, [(now - timedelta(days=5), now - timedelta(days=1))])
    return promise(north.harbour, by=north.tom)


def said_in_boilerplate(client, words):
    Client.objects.filter(pk=client.pk).update(boilerplate=words)
    client.refresh_from_db()


def check_of(story):
    return next((each for each in checks_of(story) if each.name == "promises"), None)


@pytest.fixture
def story(north, monkeypatch):
    """A story whose words are what the test says."""
    made = started_story(north.harbour, by=north.tom)
    said = {"words": ""}
    monkeypatch.setattr("apps.case_studies.queries.own_words", lambda _body, _lookup: said["words"])
    made.say = lambda words: said.update(words=words)
    return made


class TestStory:
    def test_that_promises_nothing_has_no_such_check(self, broken, story):
        story.say("The bins are empty.")
        assert check_of(story) is None

    def test_that_makes_a_broken_promise_is_stopped(self, broken, story):
        story.say(f"They wrote: {WORDS}.")
        found = check_of(story)
        assert not found.passed
        assert "(0 of 1)" in found.reason

    def test_that_says_it_in_other_words_is_stopped_until_somebody_has_read_it(self, north, broken, story):
        story.say(LIKE_IT)
        assert not check_of(story).passed
        rule_passage(by=north.tom, promise=broken, passage=LIKE_IT, makes=False)
        assert check_of(story) is None
        rule_passage(by=north.tom, promise=broken, passage=LIKE_IT, makes=True)
        assert not check_of(story).passed

    def test_passes_once_the_promise_is_kept(self, north, broken, story):
        story.say(WORDS)
        tickets(north.harbour, [])
        Promise.objects.filter(pk=broken.pk).update(threshold=24 * 30)
        broken.refresh_from_db()
        check_promise(by=SYSTEM, promise=broken)
        assert check_of(story).passed

    def test_passes_with_a_reason_that_ends_with_this_break(self, north, broken, story):
        story.say(WORDS)
        sign_off(
            by=north.priya,
            promise=broken,
            text_kind="case_studies.text",
            text_id=story.document_id,
            reason="Mended on Monday",
        )
        assert "Mended on Monday" in check_of(story).reason
        Promise.objects.filter(pk=broken.pk).update(standing_since=clock.now() + timedelta(hours=1))
        assert not check_of(story).passed


class TestStatement:
    def approved(self, north, text):
        made = write_statement(by=north.tom, incident=incident(north.harbour, by=north.priya), text=text)
        return approve_statement(by=north.priya, statement=made)

    def test_that_makes_a_broken_promise_is_not_released(self, north, broken):
        statement = self.approved(north, f"{UPDATE} {WORDS}.")
        with pytest.raises(PromisesTooMuch, match="0 of 1"):
            release_statement(by=north.priya, statement=statement)

    def test_that_makes_none_is(self, north, broken):
        assert release_statement(by=north.priya, statement=self.approved(north, UPDATE)).released_at


class TestTexts:
    def test_that_make_it_are_found_where_they_are(self, north, broken):
        said_in_boilerplate(north.harbour, f"Harbour repairs sails. {WORDS}.")
        ((text, made),) = texts_that_make(broken)
        assert (text.kind, made[0].passage) == ("clients.boilerplate", f"{WORDS}.")

    def test_of_a_rival_are_not_looked_at(self, north, broken):
        said_in_boilerplate(north.bloom, f"{WORDS}.")
        assert texts_that_make(broken) == []

    def test_that_sound_like_promises_are_offered_until_registered_or_dismissed(self, north):
        said_in_boilerplate(north.harbour, "We repair sails within two days. We guarantee the seams.")
        assert len(unregistered(north.harbour)) == 2
        promise(north.harbour, by=north.tom, text="We repair sails within two days")
        say_no_promise(by=north.tom, client=north.harbour, sentence="We guarantee the seams.")
        assert unregistered(north.harbour) == []


def test_the_guard_of_a_brand_without_promises_asks_once(north, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert guard_of(north.harbour).made_in(WORDS) == []
