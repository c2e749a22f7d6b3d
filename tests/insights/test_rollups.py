"""The dashboard's hourly sums are what the rows say, whatever was written, moved and taken back."""

import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.models import Event, Reaction
from apps.insights.bins import EDGES, bin_of, median_of
from apps.insights.counting import freshen
from apps.insights.models import Hour, StaleHour
from apps.insights.scratch import counted_from_scratch, differences, rebuild
from apps.listening.models import Mention
from apps.listening.operations.correcting import correct_mentions, remove_mention
from apps.tenancy.sweep import sweep_once
from apps.tickets.models import Ticket
from apps.tickets.operations.messages import log_reply
from apps.tickets.operations.moves import reopen_ticket
from tests.conftest import in_agency
from tests.factories.crises import incident
from tests.factories.mentions import mention
from tests.factories.outreach import open_case, write
from tests.factories.tickets import opened_ticket


class TestBins:
    @given(st.lists(st.floats(min_value=61, max_value=3_000_000), min_size=1, max_size=60))
    def test_give_the_median_within_five_per_cent(self, times):
        bins = {}
        for seconds in times:
            bins[bin_of(seconds)] = bins.get(bin_of(seconds), 0) + 1
        true = sorted(times)[(len(times) - 1) // 2]
        assert median_of(bins) == pytest.approx(true, rel=0.05)

    def test_of_nothing_have_no_median(self):
        assert median_of({}) is None

    def test_hold_each_edge_in_the_bin_that_begins_with_it(self):
        assert [bin_of(edge) for edge in EDGES[:3]] == [1, 2, 3]
        assert bin_of(0) == 0


def busy_day(north) -> None:
    """A little of everything, over some hours."""
    now = clock.now()
    for hours in (1, 5, 30):
        with clock.pinned_to(now - timedelta(hours=hours)):
            open_case(north.harbour, score=10, answered_at=clock.now())
            open_case(north.bloom, score=9, answered_at=clock.now())
            opened_ticket(north.harbour, subject=f"Late {hours}", text=f"Late again, {hours}")
            mention(north.harbour, f"Dreadful {hours}, the worst ever, I am furious.", said_at=clock.now())
    incident(north.harbour, by=north.priya)


class TestCounting:
    def test_gives_what_the_rows_say(self, north):
        busy_day(north)
        assert freshen(north.harbour.pk) > 0
        assert differences(north.harbour.pk) == []
        sums = Hour.objects.filter(client=north.harbour)
        assert sum(hour.mentions for hour in sums) == 3
        assert sum(hour.promoters for hour in sums) == 3
        assert sum(hour.incidents for hour in sums) == 1
        assert freshen(north.harbour.pk) == 0

    def test_sees_a_difference_that_somebody_made(self, north):
        busy_day(north)
        freshen(north.harbour.pk)
        Hour.objects.filter(client=north.harbour, mentions__gt=0).update(mentions=7)
        assert [each.split(": ")[1] for each in differences(north.harbour.pk)] == ["kept 7, true 1"] * 3
        rebuild(north.harbour.pk)
        assert differences(north.harbour.pk) == []

    def test_is_woken_by_the_event_once(self, north):
        mention(north.harbour)
        told = Event.objects.get(name="listening.mentions_received")
        sweep_once(now=clock.now() + timedelta(minutes=1))
        with in_agency("north"):
            assert Reaction.objects.filter(event_id=told.pk, handler="insights.count_anew").count() == 1
            assert Hour.objects.get(client=north.harbour).mentions == 1

    def test_of_one_brand_touches_no_other(self, north):
        busy_day(north)
        freshen(north.harbour.pk)
        assert not Hour.objects.filter(client=north.bloom).exists()
        assert StaleHour.objects.filter(client=north.bloom).exists()

    def test_keeps_how_long_answers_and_solutions_took_also_when_one_is_taken_back(self, north):
        began = clock.now() - timedelta(days=3)
        for number, minutes in enumerate((0, 1, 7, 65, 300, 3000)):
            ticket = opened_ticket(north.harbour, subject=str(number), text=str(number), at=began)
            said = {"channel": "mail", "said_at": began + timedelta(minutes=minutes), "then": "solved"}
            log_reply(by=north.tom.actor, ticket=ticket, text="Here it is.", **said)
        freshen(north.harbour.pk)
        assert differences(north.harbour.pk) == []
        assert sum(hour.answers for hour in Hour.objects.all()) == 6
        assert sum(hour.solves for hour in Hour.objects.all()) == 6
        reopen_ticket(by=north.tom.actor, ticket=ticket, because="It broke again.")
        freshen(north.harbour.pk)
        assert differences(north.harbour.pk) == []
        assert sum(hour.solves for hour in Hour.objects.all()) == 5

    def test_counts_a_merged_ticket_no_more_and_one_taken_out_again(self, north):
        from apps.tickets.operations.merging import merge_ticket, take_out

        first, second = (opened_ticket(north.harbour, subject=name, text=name) for name in ("One", "Two"))
        freshen(north.harbour.pk)
        merge_ticket(by=SYSTEM, ticket=second, into=first)
        freshen(north.harbour.pk)
        assert differences(north.harbour.pk) == []
        assert sum(hour.tickets for hour in Hour.objects.all()) == 1
        take_out(by=SYSTEM, ticket=Ticket.objects.get(pk=second.pk))
        freshen(north.harbour.pk)
        assert differences(north.harbour.pk) == []


class World:
    """What can happen to a brand, each at a moment."""

    def __init__(self, north) -> None:
        self.brand, self.tom, self.cases = north.harbour, north.tom, []

    def score(self, at) -> None:
        self.cases.append(open_case(self.brand, score=9, answered_at=at))

    def late_score(self, at) -> None:
        open_case(self.brand, score=10, answered_at=at - timedelta(hours=3))

    def said(self, at) -> None:
        mention(self.brand, f"Post of {at:%d %H%M%S%f}, awful service.", said_at=at)

    def correct(self, _at) -> None:
        chosen = list(Mention.objects.filter(client=self.brand)[:2])
        if chosen:
            correct_mentions(by=self.tom, client=self.brand, mentions=chosen, feeling="positive")

    def ticket(self, at) -> None:
        opened_ticket(self.brand, subject=f"Ticket of {at:%d %H%M}", text="It broke.", at=at)

    def contact(self, _at) -> None:
        if self.cases:
            write(self.cases.pop(), by=SYSTEM)

    def answer(self, at) -> None:
        """Said at once, and half of them solved with it."""
        ticket = Ticket.objects.filter(client=self.brand, state=Ticket.State.NEW, opened_at__lte=at).first()
        if ticket is not None:
            then = "solved" if ticket.number % 2 else ""
            log_reply(by=self.tom.actor, ticket=ticket, text="We look.", channel="mail", said_at=at, then=then)

    def open_again(self, _at) -> None:
        ticket = Ticket.objects.filter(client=self.brand, state=Ticket.State.SOLVED).first()
        if ticket is not None:
            reopen_ticket(by=self.tom.actor, ticket=ticket, because="It broke again.")

    def take_away(self, _at) -> None:
        chosen = Mention.objects.filter(client=self.brand, removed_at=None).first()
        if chosen is not None:
            remove_mention(by=self.tom.actor, mention=chosen)

    def count(self, _at) -> None:
        freshen(self.brand.pk)


ACTS = ("score", "late_score", "said", "correct", "ticket", "answer", "open_again", "contact", "take_away", "count")


class TestWhateverHappens:
    @settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(acts=st.lists(st.sampled_from(ACTS), min_size=3, max_size=14))
    def test_the_sums_are_what_the_rows_say(self, north, acts):
        now, world = clock.now() - timedelta(days=2), World(north)
        for act in acts:
            with clock.pinned_to(now):
                getattr(world, act)(now)
            now += timedelta(minutes=37)
        freshen(north.harbour.pk)
        assert differences(north.harbour.pk) == []
        assert counted_from_scratch(north.harbour.pk) or not Hour.objects.filter(client=north.harbour).exists()


class TestCommand:
    def test_says_that_all_is_well_or_names_what_is_not(self, north, capsys):
        busy_day(north)
        call_command("check_rollups", agency="north", json=True)
        told = json.loads(capsys.readouterr().out)
        assert told["clients"] == 2
        assert told["differences"] == {"harbour": [], "bloom": []}
        with in_agency("north"):
            Hour.objects.filter(promoters__gt=0).update(promoters=40)
        with pytest.raises(SystemExit):
            call_command("check_rollups", agency="north")
        assert "promoters: kept 40, true 1" in capsys.readouterr().out
        call_command("check_rollups", agency="north", rebuild=True)
