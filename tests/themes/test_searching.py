"""Themes of a brand: found in what customers said, kept, told of, named, joined, split and acted on."""

from datetime import timedelta

import pytest

from apps.clients.operations import create_client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.deadlines.models import Deadline
from apps.notifications.models import Notice
from apps.tenancy.models import Due
from apps.themes.models import Theme, ThemeDeed, Voice
from apps.themes.operations.deeds import end_deed, start_deed
from apps.themes.operations.editing import merge_themes, pin_words, rename_theme, split_theme
from apps.themes.operations.searching import search_at_night, search_themes
from apps.themes.queries import board
from tests.factories.feedback import ResponseFactory
from tests.factories.themes import theme
from tests.factories.tickets import opened_ticket

SAID = {
    "billing": "The invoice was wrong again and billing charged us twice",
    "driver": "The driver came late and left the parcel in the rain",
    "coffee": "Lovely beans and the coffee tastes fresh every morning",
}
EXTRA = ("really", "today", "honestly", "for weeks", "at our office", "in March", "on Monday", "as always")


def answered(client, topic, *, score=3, extras=EXTRA, days=5, **given):
    at = clock.now() - timedelta(days=days)
    return [
        ResponseFactory(client=client, score=score, comment=f"{SAID[topic]} {extra}", answered_at=at, **given)
        for extra in extras
    ]


@pytest.fixture
def spoken(north):
    answered(north.harbour, "billing")
    answered(north.harbour, "driver")
    answered(north.harbour, "coffee", score=10)
    search_themes(north.harbour)
    return {topic: theme_of(north.harbour, topic) for topic in SAID}


def theme_of(client, topic):
    """The theme that most texts of a topic have."""
    refs = [each.pk for each in responses(client, topic)]
    owners = list(Voice.objects.filter(client=client, ref__in=refs).values_list("theme_id", flat=True))
    return Theme.objects.get(pk=max(set(owners), key=owners.count))


def responses(client, topic):
    from apps.feedback.models import Response

    return Response.objects.filter(client=client, comment__startswith=SAID[topic])


class TestSearching:
    def test_finds_what_is_spoken_of_with_counts_share_and_feeling(self, north, spoken):
        found = board(north.harbour, days=30)
        line = next(each for each in found.lines if each.theme == spoken["coffee"])
        assert found.n == 24
        assert line.positive == line.count
        assert sum(each.count for each in found.lines) == found.placed

    def test_a_theme_stays_itself_while_texts_come(self, north, spoken):
        answered(north.harbour, "billing", extras=("once more", "this week", "and nobody knows why"))
        search_themes(north.harbour)
        assert {topic: theme_of(north.harbour, topic).pk for topic in SAID} == {
            topic: each.pk for topic, each in spoken.items()
        }

    def test_a_name_that_a_person_gave_stays(self, north, spoken):
        rename_theme(by=north.tom, theme=spoken["billing"], name="Invoices")
        search_themes(north.harbour)
        assert theme_of(north.harbour, "billing").name == "Invoices"

    def test_tells_of_a_new_theme_but_not_of_the_first_ones(self, north, spoken):
        assert not Notice.objects.filter(kind="themes.new").exists()
        for extra in (*EXTRA, "again", "twice"):
            said = f"Grinder squeals and the repair of our grinder failed {extra}"
            opened_ticket(north.harbour, text=said, subject="Grinder")
        search_themes(north.harbour)
        assert "grinder" in Notice.objects.filter(kind="themes.new").first().text

    def test_looks_at_one_brand_alone(self, north, spoken):
        assert not Theme.objects.filter(client=north.bloom).exists()
        search_themes(north.bloom)
        assert not Voice.objects.filter(client=north.bloom).exists()

    def test_a_new_brand_is_read_from_its_first_night_on(self, north):
        made = create_client(by=SYSTEM, name="Tidal Sails", slug="tidal")
        assert Due.objects.filter(kind="themes", ref=made.pk).exists()

    def test_too_few_texts_have_no_theme(self, north):
        answered(north.harbour, "billing", extras=("a", "b"))
        search_themes(north.harbour)
        assert board(north.harbour, days=30).lines == []


class TestEditing:
    def test_joined_themes_are_one_and_stay_one(self, north, spoken):
        merge_themes(by=north.tom, theme=spoken["billing"], into=spoken["driver"])
        assert theme_of(north.harbour, "billing") == spoken["driver"]
        search_themes(north.harbour)
        assert spoken["billing"].pk not in [line.theme.pk for line in board(north.harbour, days=30).lines]

    def test_of_two_brands_are_never_joined(self, north, spoken):
        with pytest.raises(BadInput):
            merge_themes(by=north.olga, theme=spoken["billing"], into=theme(north.bloom))

    def test_pinned_words_go_before_what_is_found(self, north, spoken):
        pin_words(by=north.tom, theme=spoken["coffee"], pins=["charged us twice"])
        search_themes(north.harbour)
        assert theme_of(north.harbour, "billing") == spoken["coffee"]

    def test_a_theme_that_is_split_off_has_the_texts_with_its_words(self, north, spoken):
        made = split_theme(by=north.tom, theme=spoken["driver"], name="Rain in March", pins=["in march"])
        search_themes(north.harbour)
        assert Voice.objects.filter(theme=made).count() == 3

    @pytest.mark.parametrize("pins", [[], ["ab"], ["x" * 81]])
    def test_words_that_say_nothing_split_nothing(self, north, spoken, pins):
        with pytest.raises(BadInput) as refused:
            split_theme(by=north.tom, theme=spoken["driver"], name="New", pins=pins)
        assert refused.value.field == "pins"


class TestDeeds:
    def test_a_pitch_is_due_within_days_and_its_clock_stops_with_it(self, north):
        deed = start_deed(by=north.tom, theme=theme(north.harbour), kind="pitch", text="Tell the trade press")
        deadline = Deadline.objects.get(kind="themes.deed", subject_id=deed.pk)
        assert deadline.due_at - deed.started_at == timedelta(days=3)
        end_deed(by=north.tom, deed=deed, state="done", outcome="https://courier.example/coffee")
        deadline.refresh_from_db()
        assert deadline.state == Deadline.State.STOPPED

    def test_a_fix_is_service_s_to_do(self, north):
        found = theme(north.harbour)
        assert (
            start_deed(by=north.tom, theme=found, kind="fix", text="Check invoices", owner=north.lena).owner
            == north.lena
        )
        with pytest.raises(BadInput) as refused:
            start_deed(by=north.tom, theme=found, kind="fix", text="Check invoices", owner=north.marcus)
        assert refused.value.field == "owner"

    def test_nothing_ends_without_a_word(self, north):
        deed = start_deed(by=north.tom, theme=theme(north.harbour), kind="faq", text="Answer it")
        with pytest.raises(BadInput):
            end_deed(by=north.tom, deed=deed, state="done", outcome=" ")
        deed.refresh_from_db()
        assert deed.state == ThemeDeed.State.OPEN


class TestPages:
    def test_a_brand_that_was_never_read_learns_how_it_works(self, north, browse):
        assert (
            b"Nobody has read the texts yet" in browse("north.test", north.tom).get("/themes/?client=harbour").content
        )

    def test_a_theme_is_read_in_its_words_named_and_acted_on(self, north, browse, spoken):
        tom, path = browse("north.test", north.tom), f"/themes/{spoken['billing'].public_id}/"
        assert b"charged us twice for weeks" in tom.get(path).content
        assert b"charged us twice" not in tom.get(f"{path}?feels=positive").content
        tom.post(f"{path}rename/", {"name": "Invoices"})
        tom.post(f"{path}deed/", {"deed-kind": "fix", "deed-text": "Check each invoice", "deed-owner": north.lena.pk})
        page = tom.get(path).content.decode()
        assert "Invoices" in page
        assert "Check each invoice" in page
        assert tom.post(f"{path}deed/", {"deed-kind": "fix", "deed-text": ""}).status_code == 422

    def test_a_press_has_the_texts_read_anew(self, north, browse, spoken):
        browse("north.test", north.tom).post("/themes/search/", {"client": "harbour"})
        due = Due.objects.get(agency=north.agency, kind="themes", ref=north.harbour.pk)
        assert due.due_at <= clock.now()


def test_a_search_at_night_writes_and_comes_again(north):
    answered(north.harbour, "billing")
    assert search_at_night(north.harbour.pk) > clock.now()
    assert Voice.objects.filter(client=north.harbour).exists()
