"""Several cases at once: given, spread, put off, taken back."""

import csv
from datetime import UTC, datetime, timedelta
from io import StringIO
from types import SimpleNamespace

import pytest

from apps.accounts.absences import note_absence
from apps.core.actors import SYSTEM
from apps.core.clock import now, pinned_to
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.outreach.filters import BoardFilter
from apps.outreach.models import ListAct, OutreachCase
from apps.outreach.operations.cases import assign_case
from apps.outreach.operations.lists import (
    UNDO_FOR,
    UndoIsOver,
    assign_cases,
    rotate_cases,
    snooze_cases,
    undo_list_act,
    wake_cases,
)
from apps.outreach.queries import board_columns, in_list, loop_numbers
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import deadline_of, open_case

State = OutreachCase.State
SCORED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def owners(cases):
    names = dict(OutreachCase.objects.filter(pk__in=[case.pk for case in cases]).values_list("pk", "owner__name"))
    return [names[case.pk] for case in cases]


def shown(north, **wanted):
    return set(in_list(BoardFilter(user=north.olga, **wanted), now=now()))


def put_off(north, *cases, hours=20, by=None):
    until = now() + timedelta(hours=hours)
    return snooze_cases(by=by or north.tom.actor, cases=cases, until=until, reason="Travels until Friday")


class TestAssign:
    def test_gives_all_to_one_and_stops_no_clock(self, north):
        cases = [open_case(north.harbour) for _ in range(3)]
        done = assign_cases(by=north.priya.actor, cases=cases, owner=north.tom)
        assert (done.changed, done.left) == (3, 0)
        assert owners(cases) == ["Tom Ellery"] * 3
        assert all(deadline_of(case).is_open for case in cases)
        assert Event.objects.filter(name="outreach.case_assigned").count() == 3

    def test_leaves_those_of_brands_where_the_person_does_not_work(self, north):
        ours, theirs = open_case(north.harbour), open_case(north.bloom)
        done = assign_cases(by=north.olga.actor, cases=[ours, theirs], owner=north.tom)
        assert (done.changed, done.left) == (1, 1)
        assert owners([ours, theirs]) == ["Tom Ellery", None]

    def test_counts_who_has_it_already_as_left(self, north):
        case = assign_case(by=SYSTEM, case=open_case(north.harbour), owner=north.tom)
        assert assign_cases(by=SYSTEM, cases=[case], owner=north.tom).changed == 0
        assert not ListAct.objects.exists()

    def test_refuses_none_and_too_many(self, north):
        for cases in ([], [SimpleNamespace(pk=number, client_id=north.harbour.pk) for number in range(201)]):
            with pytest.raises(BadInput) as refused:
                assign_cases(by=SYSTEM, cases=cases, owner=north.tom)
            assert refused.value.field == "case"


class TestRotation:
    def test_spreads_by_load(self, north):
        busy = [open_case(north.harbour) for _ in range(2)]
        assign_cases(by=SYSTEM, cases=busy, owner=north.lena)
        cases = [open_case(north.harbour) for _ in range(4)]
        rotate_cases(by=SYSTEM, cases=cases)
        given = owners(cases)
        assert sorted(given) == ["Priya Raman", "Priya Raman", "Tom Ellery", "Tom Ellery"]

    def test_does_not_count_the_spread_ones_as_load_of_those_who_had_them(self, north):
        cases = [open_case(north.harbour) for _ in range(3)]
        assign_cases(by=SYSTEM, cases=cases, owner=north.lena)
        rotate_cases(by=SYSTEM, cases=cases)
        assert sorted(owners(cases)) == ["Lena Brook", "Priya Raman", "Tom Ellery"]

    def test_gives_each_brand_to_its_own_people(self, north):
        ours, theirs = open_case(north.harbour), open_case(north.bloom)
        rotate_cases(by=north.olga.actor, cases=[ours, theirs])
        assert owners([theirs]) == ["Marcus Webb"]
        assert owners([ours])[0] in {"Lena Brook", "Priya Raman", "Tom Ellery"}

    def test_passes_over_people_who_left(self, north):
        for person in (north.lena, north.priya):
            person.is_active = False
            person.save()
        cases = [open_case(north.harbour) for _ in range(2)]
        rotate_cases(by=SYSTEM, cases=cases)
        assert owners(cases) == ["Tom Ellery"] * 2

    def test_passes_over_people_who_are_away(self, north):
        ends = now() + timedelta(days=3)
        for person in (north.lena, north.priya):
            note_absence(by=SYSTEM, user=person, substitute=north.tom, starts_at=now(), ends_at=ends)
        cases = [open_case(north.harbour) for _ in range(2)]
        rotate_cases(by=SYSTEM, cases=cases)
        assert owners(cases) == ["Tom Ellery"] * 2

    def test_leaves_what_is_over(self, north):
        over = open_case(north.harbour, state=State.DECLINED)
        assert rotate_cases(by=SYSTEM, cases=[over]).changed == 0


class TestPuttingOff:
    def test_hides_from_the_list_and_moves_no_deadline(self, north):
        case, other = open_case(north.harbour), open_case(north.harbour)
        due_at = deadline_of(case).due_at
        put_off(north, case)
        assert shown(north) == {other}
        assert deadline_of(case).due_at == due_at
        assert loop_numbers(BoardFilter(user=north.olga), now=now()).owed == 2
        assert shown(north, group="put_off") == {case}
        assert [card.case for card in board_columns(BoardFilter(user=north.olga), now=now(), sizes={})[0].cards] == [
            other
        ]

    def test_comes_back_at_its_moment(self, north):
        case = open_case(north.harbour)
        put_off(north, case, hours=20)
        with pinned_to(now() + timedelta(hours=19, minutes=59)):
            assert shown(north) == set()
        with pinned_to(now() + timedelta(hours=20, minutes=1)):
            assert shown(north) == {case}

    def test_never_hides_who_is_overdue(self, north):
        with pinned_to(SCORED):
            case = open_case(north.harbour, answered_at=SCORED)
            put_off(north, case, hours=24 * 10)
        with pinned_to(SCORED + timedelta(hours=49)):
            assert shown(north) == {case}

    @pytest.mark.parametrize(
        ("field", "hours", "reason"),
        [("until", -1, "x"), ("until", 24 * 61, "x"), ("reason", 5, "  "), ("reason", 5, "x" * 201)],
    )
    def test_refuses_what_makes_no_sense_and_names_the_field(self, north, field, hours, reason):
        until = now() + timedelta(hours=hours)
        with pytest.raises(BadInput) as refused:
            snooze_cases(by=SYSTEM, cases=[open_case(north.harbour)], until=until, reason=reason)
        assert refused.value.field == field

    def test_can_be_ended_early(self, north):
        case = open_case(north.harbour)
        put_off(north, case)
        wake_cases(by=SYSTEM, cases=[case])
        assert shown(north) == {case}


class TestUndo:
    def test_puts_back_each_owner(self, north):
        cases = [open_case(north.harbour) for _ in range(2)]
        assign_case(by=SYSTEM, case=cases[0], owner=north.lena)
        done = assign_cases(by=north.priya.actor, cases=cases, owner=north.tom)
        back = undo_list_act(by=north.priya.actor, batch=done.batch)
        assert (back.changed, owners(cases)) == (2, ["Lena Brook", None])

    def test_puts_back_what_was_put_off(self, north):
        case = open_case(north.harbour)
        undo_list_act(by=north.tom.actor, batch=put_off(north, case).batch)
        case.refresh_from_db()
        assert (case.snoozed_until, case.snooze_reason) == (None, "")

    def test_keeps_what_somebody_changed_in_between(self, north):
        cases = [open_case(north.harbour) for _ in range(2)]
        done = assign_cases(by=north.priya.actor, cases=cases, owner=north.tom)
        assign_case(by=north.lena.actor, case=cases[0], owner=north.lena)
        back = undo_list_act(by=north.priya.actor, batch=done.batch)
        assert (back.changed, back.left, owners(cases)) == (1, 1, ["Lena Brook", None])

    def test_ends_after_some_seconds(self, north):
        done = put_off(north, open_case(north.harbour))
        with pinned_to(now() + UNDO_FOR + timedelta(seconds=1)), pytest.raises(UndoIsOver):
            undo_list_act(by=north.tom.actor, batch=done.batch)

    def test_is_once_and_for_who_did_it(self, north):
        done = put_off(north, open_case(north.harbour))
        with pytest.raises(UndoIsOver):
            undo_list_act(by=north.lena.actor, batch=done.batch)
        undo_list_act(by=north.tom.actor, batch=done.batch)
        with pytest.raises(UndoIsOver):
            undo_list_act(by=north.tom.actor, batch=done.batch)


class TestPages:
    def act(self, browser, cases, **said):
        said = {"case": [case.public_id for case in cases], "back": "view=table&owner=none"} | said
        return browser.post("/outreach/list/act/", said, follow=True)

    def test_leads_back_to_the_same_list_and_offers_undo(self, north, browse):
        case = open_case(north.harbour)
        browser = browse("north.test", north.priya)
        answer = self.act(browser, [case], act="assign", owner=north.tom.pk)
        assert answer.redirect_chain == [("/outreach/?view=table&owner=none", 302)]
        page = answer.content.decode()
        batch = ListAct.objects.get().batch
        assert f"/outreach/list/undo/{batch}/" in page
        assert 'data-seconds="10"' in page
        browser.post(f"/outreach/list/undo/{batch}/")
        assert owners([case]) == [None]

    @pytest.mark.parametrize(
        ("said", "words"),
        [
            ({"act": "snooze", "until": "soon", "reason": "x"}, "“soon” is no day and time"),
            ({"act": "snooze", "until": "2026-02-31T09:00", "reason": "x"}, "is no day and time"),
            ({"act": "assign", "owner": "nonsense"}, "Choose who is to look after them"),
            ({"act": "rotate", "case": []}, "Choose at least one customer"),
        ],
    )
    def test_says_what_is_missing(self, north, browse, said, words):
        answer = self.act(browse("north.test", north.priya), [open_case(north.harbour)], **said)
        assert words in answer.content.decode()

    def test_touches_nothing_of_a_rival(self, north, browse):
        theirs = open_case(north.bloom)
        self.act(browse("north.test", north.priya), [theirs], act="assign", owner=north.priya.pk)
        assert owners([theirs]) == [None]

    def test_puts_off_at_the_moment_typed(self, north, browse):
        case = open_case(north.harbour)
        until = (now() + timedelta(days=1)).replace(second=0, microsecond=0)
        browser = browse("north.test", north.tom)
        self.act(browser, [case], act="snooze", until=f"{until:%Y-%m-%dT%H:%M}", reason="On holiday")
        case.refresh_from_db()
        assert (case.snoozed_until, case.snooze_reason, case.snoozed_by) == (until, "On holiday", north.tom.pk)
        assert "On holiday" in browser.get(f"/outreach/{case.public_id}/").content.decode()

    def test_searches_names_addresses_and_words(self, north, browse):
        open_case(
            north.harbour, customer=CustomerFactory(client=north.harbour, name="Zoe Quill"), comment="Lovely tin."
        )
        open_case(north.harbour, customer=CustomerFactory(client=north.harbour, name="Adam Frost"))
        browser = browse("north.test", north.tom)
        for words in ("quill", "zoe tin", "LOVELY"):
            page = browser.get("/outreach/", {"q": words}).content.decode()
            assert ("Zoe Quill" in page, "Adam Frost" in page) == (True, False)

    def test_the_file_holds_the_filtered_rows_and_no_formula(self, north, browse):
        for name in ("=cmd()", "+1", "-1", "@x", "\tx", "Plain"):
            open_case(north.harbour, customer=CustomerFactory(client=north.harbour, name=name))
        open_case(north.bloom, customer=CustomerFactory(client=north.bloom, name="Canary Rival"))
        answer = browse("north.test", north.tom).get("/outreach/list/export/?sort=name")
        text = answer.content.decode("utf-8-sig")
        names = [row["Customer"] for row in csv.DictReader(StringIO(text))]
        assert set(names) == {"'=cmd()", "'+1", "'-1", "'@x", "'\tx", "Plain"}
        assert answer["Content-Disposition"].startswith("attachment;")


class TestFigures:
    @pytest.mark.parametrize(
        "group", ["owed", "met", "missed", "missed_open", "unworked", "without_owner", "opted_out"]
    )
    def test_each_counts_the_rows_that_its_link_opens(self, north, browse, group):
        for hours, contacted in ((5, None), (60, None), (60, 3), (70, 50), (40, 2)):
            case = open_case(north.harbour, answered_at=now() - timedelta(minutes=1))
            scored = now() - timedelta(hours=hours)
            values = {"due_at": scored + timedelta(hours=48)}
            if contacted:
                values |= {"state": State.CONTACTED, "contacted_at": scored + timedelta(hours=contacted)}
            OutreachCase.objects.filter(pk=case.pk).update(**values)
        alone = open_case(north.harbour)
        alone.customer.do_not_contact_at = now()
        alone.customer.save()
        open_case(north.harbour, answered_at=now() - timedelta(days=40))
        numbers = loop_numbers(BoardFilter(user=north.olga), now=now())
        assert numbers.owed == 5 == numbers.met + numbers.missed + numbers.unworked
        page = browse("north.test", north.olga).get(f"/outreach/?view=table&group={group}").content.decode()
        assert page.count("<tr data-selectable>") == getattr(numbers, group) > 0
