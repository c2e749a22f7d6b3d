"""A story beside what customers complain of: a theme on its own subject needs a reason."""

from datetime import timedelta

import pytest

from apps.case_studies.operations import explain_trend
from apps.case_studies.queries import checks_of
from apps.core import clock
from apps.themes.models import Voice
from tests.factories.case_studies import started_story
from tests.factories.themes import theme


def complained(client, name, *, negative=12, neutral=2, words=()):
    made = theme(client, name=name, words=list(words or name.split(", ")))
    feelings = ["negative"] * negative + ["neutral"] * neutral
    at = clock.now() - timedelta(days=20)
    Voice.objects.bulk_create(
        Voice(client=client, theme=made, kind="mention", ref=made.pk * 1000 + n, said_at=at, feeling=feeling)
        for n, feeling in enumerate(feelings)
    )
    return made


@pytest.fixture
def story(north):
    made = started_story(north.harbour, by=north.tom)
    made.title = "Billing that nobody has to check"
    made.save(update_fields=["title"])
    return made


def trend(story):
    return next(each for each in checks_of(story) if each.name == "trend")


def test_a_theme_on_its_subject_needs_a_reason(north, story):
    complained(north.harbour, "billing, invoice, twice")
    found = trend(story)
    assert not found.passed
    assert "“billing, invoice, twice”, 12 of 14 complain in 90 days" in found.reason
    explain_trend(by=north.tom, story=story, reason="It tells of what was mended in May")
    assert trend(story).passed


def test_a_theme_on_another_subject_is_told_and_stops_nothing(north, story):
    complained(north.harbour, "parcel, driver, rain")
    found = trend(story)
    assert found.passed
    assert "parcel, driver, rain" in found.reason


@pytest.mark.parametrize(("negative", "neutral"), [(5, 0), (6, 20)])
def test_few_texts_and_mostly_content_ones_are_no_open_theme(north, story, negative, neutral):
    complained(north.harbour, "billing, invoice", negative=negative, neutral=neutral)
    assert "billing" not in trend(story).reason


def test_of_a_rival_is_nothing_said(north, story):
    complained(north.bloom, "billing, invoice")
    assert "billing" not in trend(story).reason
