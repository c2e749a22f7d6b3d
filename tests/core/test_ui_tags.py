"""The words a person reads about time, and the tags that draw them."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django import forms
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import timezone, translation
from hypothesis import given
from hypothesis import strategies as st

from apps.core import wording
from apps.core.templatetags import ui

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SPANS = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=4000))


@pytest.fixture(autouse=True)
def _english_in_london():
    with translation.override("en"), timezone.override(ZoneInfo("Europe/London")):
        yield


def draw(source: str, **context: object) -> str:
    return Template("{% load ui %}" + source).render(Context({"now": NOW, **context}))


class TestDurationWords:
    @pytest.mark.parametrize(
        ("span", "words"),
        [
            (timedelta(0), "under 1 min"),
            (59 * timedelta(seconds=1), "under 1 min"),
            (18 * MINUTE, "18 min"),
            (5 * HOUR, "5 h"),
            (72 * MINUTE, "1 h 12 min"),
            (28 * HOUR + 5 * MINUTE, "1 d 4 h"),
            (24 * HOUR, "1 d"),
            (53 * HOUR, "2 d"),
        ],
    )
    def test_says_at_most_two_units(self, span, words):
        assert wording.duration_words(span=span) == words

    @given(SPANS)
    def test_never_promises_more_time_than_there_is(self, span):
        units = {"d": timedelta(days=1), "h": HOUR, "min": MINUTE}
        words = wording.duration_words(span=span)
        said = sum((int(n) * units[unit] for n, unit in re.findall(r"(\d+) (d|h|min)", words)), timedelta(0))
        assert said <= span or words == "under 1 min"

    @given(SPANS)
    def test_says_the_same_of_time_gone_and_time_to_come(self, span):
        assert wording.duration_words(span=-span) == wording.duration_words(span=span)


class TestCountdown:
    @pytest.mark.parametrize(
        ("due_in", "state", "words"),
        [
            (5 * HOUR, "calm", "5 h left"),
            (2 * HOUR, "soon", "2 h left"),
            (2 * HOUR + MINUTE, "calm", "2 h 1 min left"),
            (timedelta(0), "late", "under 1 min late"),
            (-72 * MINUTE, "late", "1 h 12 min late"),
        ],
    )
    def test_turns_soon_in_the_last_two_hours_and_late_at_the_moment(self, due_in, state, words):
        read = wording.countdown(due_at=NOW + due_in, now=NOW)
        assert (read.state, read.words) == (state, words)

    def test_says_how_long_it_took_when_met(self):
        read = wording.countdown(due_at=NOW, now=NOW, started_at=NOW - 48 * HOUR, met_at=NOW - 44.5 * HOUR)
        assert (read.state, read.words) == ("met", "met in 3 h 30 min")

    def test_owns_up_when_met_late(self):
        read = wording.countdown(due_at=NOW - HOUR, now=NOW, met_at=NOW)
        assert (read.state, read.words) == ("met-late", "met 1 h late")

    def test_met_at_the_very_moment_is_in_time(self):
        assert wording.countdown(due_at=NOW, now=NOW + HOUR, met_at=NOW).words == "met in time"

    def test_paused_says_what_will_count_and_does_not_alarm(self):
        read = wording.countdown(due_at=NOW + 15 * HOUR, now=NOW, left=HOUR, is_paused=True)
        assert (read.state, read.words) == ("paused", "paused, 1 h left")

    def test_business_hours_turn_soon_by_what_counts(self):
        read = wording.countdown(due_at=NOW + 15 * HOUR, now=NOW, left=HOUR)
        assert (read.state, read.words) == ("soon", "1 h left")

    @given(due=SPANS, started=SPANS)
    def test_share_left_stays_between_none_and_all(self, due, started):
        share = wording.countdown(due_at=NOW + due, now=NOW, started_at=NOW - started).share_left
        assert share is None or 0 <= share <= 1


class TestRelativeWords:
    @pytest.mark.parametrize(
        ("gap", "words"),
        [
            (timedelta(0), "just now"),
            (-12 * MINUTE, "12 min ago"),
            (18 * MINUTE, "in 18 min"),
            (-(3 * HOUR + 40 * MINUTE), "3 h ago"),
            (-24 * HOUR, "yesterday, 09:42"),
            (25 * HOUR, "tomorrow, 10:42"),
            (-72 * HOUR, "Sat 21 Nov, 09:42"),
            (-60 * 24 * HOUR, "25 Sep"),
            (-400 * 24 * HOUR, "20 Oct 2025"),
        ],
    )
    def test_says_when(self, gap, words):
        assert wording.relative_words(moment=NOW + gap, now=NOW) == words

    @given(st.timedeltas(min_value=timedelta(days=-4000), max_value=timedelta(days=4000)))
    def test_always_says_something_of_any_moment(self, gap):
        with translation.override("en"), timezone.override(ZoneInfo("Pacific/Auckland")):
            assert wording.relative_words(moment=NOW + gap, now=NOW)

    def test_exact_words_carry_the_zone_of_the_reader(self):
        with timezone.override(ZoneInfo("Europe/Madrid")):
            assert wording.exact_words(moment=NOW) == "Tuesday 24 November 2026, 10:42 CET"


class TestCountdownTag:
    def test_words_stand_in_the_text_and_the_moment_in_title_and_datetime(self):
        html = draw("{% countdown due_at %}", due_at=NOW + 5 * HOUR)
        assert "5 h left" in html
        assert 'title="Tuesday 24 November 2026, 14:42 GMT"' in html
        assert 'datetime="2026-11-24T14:42:00+00:00"' in html

    def test_ring_shows_the_share_that_is_left(self):
        html = draw("{% countdown due_at started_at=start %}", due_at=NOW + 12 * HOUR, start=NOW - 36 * HOUR)
        assert 'stroke-dasharray="25.0 100"' in html

    def test_browser_leaves_business_hours_alone(self):
        assert "data-countdown" in draw("{% countdown due_at %}", due_at=NOW + HOUR)
        assert "data-countdown" not in draw("{% countdown due_at left=left %}", due_at=NOW + HOUR, left=MINUTE)

    def test_no_tag_writes_a_style(self):
        html = draw(
            "{% countdown due_at started_at=start %}{% brand_mark 'Harbour' '#123E5C' %}{% avatar 'Ada Bell' %}"
            "{% progress 2 5 'done' %}{% share_bar shares 'all' %}",
            due_at=NOW + HOUR,
            start=NOW - HOUR,
            shares=[(1, "ok"), (2, "bad")],
        )
        assert "style=" not in html
        assert "<script" not in html


class TestPeopleAndBrands:
    @pytest.mark.parametrize(
        ("name", "letters"),
        [("Priya Raman", "PR"), ("Ada", "A"), ("Bean & Bloom", "BB"), ("anna maria de vries", "AV"), ("", "")],
    )
    def test_initials(self, name, letters):
        assert ui.initials(name) == letters

    def test_nobody_is_said_aloud(self):
        assert 'aria-label="No owner"' in draw("{% avatar '' %}")

    def test_ink_is_dark_on_yellow_and_white_on_navy(self):
        assert ui.ink_on("#f3b53a") == "#10191f"
        assert ui.ink_on("#0b4f60") == "#ffffff"

    def test_a_colour_that_is_none_is_not_drawn(self):
        html = draw("{% brand_mark 'X' colour %}", colour='red" onload="alert(1)')
        assert "onload" not in html
        assert ui.NEUTRAL_MARK in html

    def test_names_are_escaped(self):
        assert "<b>" not in draw("{% avatar name %}{% chip name %}", name="<b>Bo</b> Li")


class Reply(forms.Form):
    email = forms.EmailField(label="Email")
    secret = forms.CharField(label="Password", widget=forms.PasswordInput, max_length=2)
    is_sure = forms.BooleanField(label="Sure", required=False)


class TestFields:
    def test_error_names_the_field_the_value_and_the_mend(self):
        html = draw("{{ form }}", form=self._form({"email": "tom@", "secret": "x"}))
        assert re.search(r"<q>tom@</q>\s*This is not an e-mail address", html)
        assert '<a href="#id_email">Email</a>: This is not an e-mail address: write it like name@example.com.' in html

    def test_a_secret_is_never_quoted(self):
        html = draw("{{ form }}", form=self._form({"email": "t@x.example", "secret": "opensesame"}))
        assert "shorten it to 2 characters" in html
        assert "opensesame" not in html

    def test_one_tick_has_its_label_behind_it(self):
        html = draw("{% field form.is_sure %}", form=self._form(None))
        assert html.index("<input") < html.index("<label")

    def test_error_is_tied_to_its_input(self):
        html = draw("{{ form }}", form=self._form({"email": "tom@", "secret": "x"}))
        assert 'aria-describedby="id_email_error"' in html
        assert 'id="id_email_error"' in html

    @staticmethod
    def _form(given: dict[str, str] | None) -> Reply:
        from apps.core.form_rendering import FormRenderer

        return Reply(given, renderer=FormRenderer())


class TestPaginator:
    def test_keeps_the_rest_of_the_address(self):
        from django.core.paginator import Paginator

        request = RequestFactory().get("/responses/?owner=me&page=2")
        html = draw("{% paginator page %}", page=Paginator(range(90), 25).page(2), request=request)
        assert "26 to 50 of 90" in html
        assert 'href="?owner=me&amp;page=3"' in html


class TestTheme:
    @pytest.mark.parametrize(("cookie", "written"), [("dark", 'data-bs-theme="dark"'), ("x onload=", ""), ("", "")])
    def test_only_known_themes_are_written(self, cookie, written):
        request = RequestFactory().get("/")
        request.COOKIES["theme"] = cookie
        assert draw("{% theme_attribute %}", request=request) == written


class TestTheKit:
    def test_each_icon_a_template_names_is_in_the_sprite(self):
        drawn = set(re.findall(r'<symbol id="([^"]+)"', (ROOT / "static/goodword/icons.svg").read_text()))
        named = {
            (path.name, name)
            for path in (ROOT / "templates").rglob("*.html")
            for name in re.findall(r'{% icon "([^"]+)"', path.read_text())
        }
        assert {(path, name) for path, name in named if name not in drawn} == set()

    def test_no_template_of_ours_writes_a_style_or_a_script(self):
        """JSON in a script element is data: no browser runs it, and the policy lets it stand."""
        broken = re.compile(
            r"<[^>]*\sstyle=|<style|<script(?![^>]*\b(src=|type=\"application/(ld\+)?json\"))|\son[a-z]+=\""
        )
        found = [p.name for p in (ROOT / "templates").rglob("*.html") if broken.search(p.read_text())]
        assert found == []
