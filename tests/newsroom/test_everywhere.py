"""Withdrawn is withdrawn everywhere: every address of the newsroom's host, asked before and after."""

import io
import zipfile
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import connection

from apps.core import clock
from apps.documents.queries import check_version
from apps.documents.rendering import render_text
from apps.newsroom.models import DerivedFile, PublishedPicture, PublishedText, RenderedPage
from apps.newsroom.operations import publish, take_down
from tests.factories.newsroom import release_with_picture, story_with_picture, withdraw
from tests.matrix.addresses import walk
from tests.newsroom.reading import LISTS, addresses, codes

# What is not asked below, with the reason: one address, or all of another app on this host.
OF_NO_STORY = {
    "newsroom:logo": "the brand's own mark",
    "newsroom:faq": "the brand's own answers, approved for themselves",
    "newsroom:faq_helpful": "a count of whether an answer helped",
}
SUBSCRIBING = {f"newsroom:subscribe{more}" for more in ("", "_confirm", "_stop")}  # of readers, and no text
OTHER_APPS = {
    "clients": "colours",
    "outreach": "the customer's own pages, by a link of theirs",
    "surveys_public": "questions, and nothing that anybody answered but to themselves",
    "themes": "a form for those who work for the brand, by a link of theirs",
    "tickets": "the customer's own verdict on their ticket, by a link of theirs",
    "approvals_public": "the quoted customer's own words, by a link of theirs",
}


def words_of(answer):
    """What an answer says, unpacked where it is packed."""
    if answer.headers.get("Content-Type") == "application/zip":
        packed = zipfile.ZipFile(io.BytesIO(answer.content))
        return " ".join([*packed.namelist(), *(packed.read(n).decode("utf-8", "replace") for n in packed.namelist())])
    return answer.content.decode("utf-8", "replace")


@pytest.fixture(params=["case_study", "press_release"])
def pictured(north, request):
    """A publication with a picture, of each kind."""
    if request.param == "case_study":
        return publish(by=north.tom, story=story_with_picture(north.harbour, by=north.tom, approver=north.helen))
    part = release_with_picture(north.harbour, by=north.tom, approver=north.helen)
    return publish(by=north.tom, story=part.story, part=part)


@pytest.fixture
def told(pictured):
    """Words of the story, of the kind that must not be found anywhere any more."""
    sentences = [line.strip() for line in render_text(check_version(pictured.version)).splitlines() if len(line) > 20]
    sentences = [line for line in sentences if line != pictured.client.boilerplate.strip()]  # the brand's own words
    return [pictured.slug, pictured.headline, pictured.consent.customer.name, *sentences]


class TestEveryAddress:
    def test_of_the_host_is_asked_here(self):
        """A new kind of page is either asked in `reading` or named above with its reason."""
        patterns = {address.name for address in walk(settings.URLCONF_NEWSROOM) if not address.library}
        asked = {
            *("newsroom:page", "newsroom:story", "newsroom:source", "newsroom:picture", "newsroom:picture_in"),
            *("newsroom:story_json", "newsroom:embed", "newsroom:robots", "newsroom:sitemap", "newsroom:feed"),
            *(f"newsroom:release{more}" for more in ("s", "", "_source", "_picture", "_picture_in", "_card")),
            *("newsroom:release_json", "newsroom:release_embed"),
            *("newsroom:card", "newsroom:stories", "newsroom:kit", "newsroom:kit_file", "newsroom:about"),
        }
        others = {name for name in patterns if name.split(":")[0] in OTHER_APPS}
        assert patterns == asked | set(OF_NO_STORY) | SUBSCRIBING | others

    def test_shows_the_story_before(self, pictured, reader):
        assert codes(reader, addresses(pictured)) == {200}
        assert codes(reader, LISTS) == {200}
        others = {path for path in LISTS if path.startswith(("/stories/", "/releases/"))}
        others = {path for path in others if not path.startswith(f"/{pictured.printable.section}/")}
        without = {path for path in LISTS if pictured.slug not in words_of(reader.get(path))}
        assert without == {"/about/", "/robots.txt", *others}

    def test_has_no_word_of_it_after_the_withdrawal(self, pictured, reader, told):
        paths = addresses(pictured)
        tags = {path: reader.get(path).headers["ETag"] for path in (*paths, *LISTS) if "/source/" not in path}
        withdraw(pictured.consent)
        of_other_kind = "/stories/" if pictured.kind == "press_release" else "/releases/"
        since = {"If-Modified-Since": "Thu, 26 Nov 2099 10:00:00 GMT"}
        for path in (*paths, *LISTS):
            for headers in ({}, since, {"If-None-Match": tags.get(path, "*")}):
                answer = reader.get(path, headers=headers)
                if path in paths:
                    assert answer.status_code == 410, (path, headers)
                elif path not in {"/about/", "/robots.txt"} and not path.startswith(of_other_kind):
                    assert answer.status_code == 200, (path, headers)
                shown = words_of(answer).replace("hallway", "") if path.endswith("q=hallway") else words_of(answer)
                assert [word for word in told if word in shown] == [], path

    def test_has_no_word_of_it_when_the_permission_ran_out(self, pictured, reader, told):
        with clock.pinned_to(clock.now() + timedelta(days=400)):
            assert codes(reader, addresses(pictured)) == {410}
            for path in LISTS:
                assert [word for word in told if word in words_of(reader.get(path))] == [], path

    def test_has_no_word_of_it_when_taken_down_by_hand(self, north, pictured, reader, told):
        take_down(by=north.tom, publication=pictured)
        assert codes(reader, addresses(pictured)) == {410}
        for path in LISTS:
            assert [word for word in told if word in words_of(reader.get(path))] == [], path

    def test_leaves_no_copy_in_the_database(self, pictured, reader):
        codes(reader, addresses(pictured))
        kept = (DerivedFile, PublishedText, RenderedPage, PublishedPicture)
        assert [model.objects.exists() for model in kept] == [True] * 4
        withdraw(pictured.consent)
        assert [model.objects.exists() for model in kept] == [False] * 4

    def test_keeps_nothing_that_is_made_after_the_withdrawal(self, pictured):
        withdraw(pictured.consent)
        with connection.cursor() as cursor, pytest.raises(Exception, match="the story is withdrawn"):
            cursor.execute(
                "INSERT INTO newsroom_derivedfile (client_id, publication_id, name, made_from, content_type, content,"
                " digest) VALUES (%s, %s, 'card.png', '', 'image/png', '', '')",
                [pictured.client_id, pictured.pk],
            )
