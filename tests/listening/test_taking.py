"""Taking mentions in: each once, echoes to reach, edits and deletions followed, counts true."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import Sum
from django.test.utils import CaptureQueriesContext

from apps.clients.people import Person
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.listening.models import Echo, Mention, MentionCount, Source
from apps.listening.operations.correcting import remove_mention
from apps.listening.operations.topics import save_topic
from tests.factories.mentions import heard, mention, said

LONG = "My order from last week has still not arrived and nobody at the hotline answers the telephone at all"


def outcomes(taken):
    return [each.outcome for each in taken]


def counted(**wanted):
    return MentionCount.objects.filter(series="source", **wanted).aggregate(
        mentions=Sum("mentions"), negative=Sum("negative"), positive=Sum("positive"), reach=Sum("reach")
    )


class TestOnce:
    def test_the_same_id_at_the_same_place_is_known(self, north):
        first = heard(north.harbour, said(outside_id="p1"))
        again = heard(north.harbour, said(outside_id="p1"))
        assert outcomes(first) + outcomes(again) == ["new", "known"]
        assert first[0].mention == again[0].mention
        assert counted()["mentions"] == 1

    def test_the_same_id_elsewhere_is_another(self, north):
        taken = heard(
            north.harbour, said("Good morning", outside_id="p1"), said("Hello", outside_id="p1", source="forum")
        )
        assert outcomes(taken) == ["new", "new"]

    def test_the_same_words_of_the_same_author_are_known(self, north):
        taken = heard(north.harbour, said(LONG, author="@una"), said(LONG.upper() + "!", author="@una"))
        assert outcomes(taken) == ["new", "known"]

    def test_a_batch_sent_twice_changes_nothing(self, north):
        batch = [said(f"{LONG} number {n}", outside_id=f"p{n}", author=f"@a{n}", reach=n) for n in range(30)]
        heard(north.harbour, *batch)
        before = (Mention.objects.count(), Echo.objects.count(), counted())
        assert set(outcomes(heard(north.harbour, *batch))) == {"known"}
        assert (Mention.objects.count(), Echo.objects.count(), counted()) == before

    def test_of_a_rival_it_is_not_known(self, north):
        heard(north.harbour, said(LONG, outside_id="p1"))
        assert outcomes(heard(north.bloom, said(LONG, outside_id="p1"))) == ["new"]


class TestEchoes:
    def test_a_repost_adds_reach(self, north):
        one = mention(north.harbour, LONG, outside_id="p1", reach=100)
        taken = heard(north.harbour, said(f"RT {LONG}", outside_id="p2", repost_of="p1", author="@b", reach=900))
        one.refresh_from_db()
        assert outcomes(taken) == ["echo"]
        assert (one.echo_count, one.reach, one.echoes.get().kind) == (1, 1000, "repost")

    def test_a_repost_of_a_repost_leads_to_the_first(self, north):
        one = mention(north.harbour, LONG, outside_id="p1")
        heard(north.harbour, said("so true", outside_id="p2", repost_of="p1"))
        heard(north.harbour, said("indeed", outside_id="p3", repost_of="p2"))
        assert one.echoes.count() == 2

    def test_the_words_of_another_are_a_copy(self, north):
        one = mention(north.harbour, LONG, author="@a")
        heard(north.harbour, said(f"{LONG} https://x.test/1", author="@b"))
        assert one.echoes.get().kind == "copy"

    def test_nearly_the_same_words_are_an_echo(self, north):
        one = mention(north.harbour, LONG, author="@a")
        heard(north.harbour, said(f"{LONG} please help", author="@b"))
        assert one.echoes.get().kind == "near"

    def test_a_few_words_are_the_same_by_chance(self, north):
        assert outcomes(heard(north.harbour, said("Thank you!", author="@a"), said("Thank you", author="@b"))) == [
            "new",
            "new",
        ]

    def test_an_echo_counts_as_said(self, north):
        heard(north.harbour, said(LONG, author="@a", reach=5), said(LONG, author="@b", reach=7))
        assert counted() | {"positive": 0} == {"mentions": 2, "negative": 2, "positive": 0, "reach": 12}


class TestEdits:
    def test_other_words_under_a_known_id_are_an_edit(self, north):
        one = mention(north.harbour, "The worst service ever, I am furious", outside_id="p1")
        taken = heard(
            north.harbour, said("They called me, all is well. Excellent service, thank you!", outside_id="p1")
        )
        one.refresh_from_db()
        assert outcomes(taken) == ["edited"]
        assert (one.feeling, one.edited_at is not None) == ("positive", True)
        assert counted() | {"reach": 0} == {"mentions": 1, "negative": 0, "positive": 1, "reach": 0}

    def test_what_is_removed_at_the_place_loses_its_words_here(self, north):
        one = remove_mention(by=SYSTEM, mention=mention(north.harbour, LONG, outside_id="p1", author="@una"))
        assert (one.text, one.author) == ("", "")
        assert outcomes(heard(north.harbour, said(LONG, outside_id="p1"))) == ["known"]
        one.refresh_from_db()
        assert one.text == ""


class TestWhatItSays:
    def test_a_complaint_that_many_read_is_risky_and_says_why(self, north):
        one = mention(
            north.harbour, "My kettle caught fire, terrible, I am furious", author_kind="journalist", reach=200_000
        )
        assert one.risk_reasons == ["safety", "far", "negative", "journalist"]
        assert one.risk == 100

    def test_praise_that_many_read_is_not(self, north):
        one = mention(north.harbour, "Excellent service, I love it, thank you so much", reach=200_000)
        assert (one.feeling, one.risk) == ("positive", 10)

    def test_topics_are_found_by_the_beginnings_of_words(self, north):
        save_topic(by=SYSTEM, client=north.harbour, name="Refunds", words="refund, money back", kind="subject")
        save_topic(by=SYSTEM, client=north.harbour, name="Rival", words="bloom", kind="competitor")
        one = mention(north.harbour, "Still waiting for my REFUNDS from them")
        assert [topic.name for topic in one.topics.all()] == ["Refunds"]
        assert MentionCount.objects.get(series="topic").mentions == 1

    def test_a_known_customer_is_linked(self, north):
        one = mention(north.harbour, person=Person(email="una@arden.test", name="Una Reyes"))
        assert (one.customer.email, one.author_kind) == ("una@arden.test", "customer")

    def test_the_language_is_said_or_unknown(self, north):
        assert mention(north.harbour, "Das Paket ist leider immer noch nicht angekommen").language == "de"
        assert mention(north.harbour, "zzz qqq").language == "unknown"

    def test_a_moment_to_come_is_now(self, north):
        assert mention(north.harbour, said_at=clock.now() + timedelta(days=2)).said_at <= clock.now()

    def test_an_older_mention_dates_its_place_back(self, north):
        mention(north.harbour, "One")
        mention(north.harbour, "Two", said_at=clock.now() - timedelta(days=9))
        assert Source.objects.get().since < clock.now() - timedelta(days=8)

    def test_without_words_it_is_refused(self, north):
        with pytest.raises(BadInput, match="needs words"):
            mention(north.harbour, "  ")


def test_a_larger_batch_takes_no_more_queries(north):
    def asked(count, word):
        batch = [said(f"{LONG} {word} {n} {n * 7}", outside_id=f"{word}{n}", author=f"@{n}") for n in range(count)]
        with CaptureQueriesContext(connection) as seen:
            heard(north.harbour, *batch)
        return len(seen)

    asked(25, "warm")
    assert asked(400, "many") == asked(25, "few")
