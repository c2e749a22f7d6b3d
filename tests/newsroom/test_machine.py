"""The newsroom for programs: feeds, sitemap, structured data, cards, smaller pictures, frames."""

import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree as ET

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from PIL import Image

from apps.core.errors import BadInput
from apps.documents import blocks
from apps.documents.queries import check_version
from apps.newsroom.cards import draw_card
from apps.newsroom.kit import facts_in, pack
from apps.newsroom.models import CopyHolder
from apps.newsroom.operations import add_origin, publish, remove_origin
from apps.newsroom.schema import embedded_json
from tests.factories.case_studies import answer, body_of, save, send, started_story
from tests.factories.newsroom import published

SITE = "https://www.harbour.example"
NASTY = "</script><script>alert(1)</script> & <b>“bold”</b> \u2028 naïve"


class TestFeeds:
    @pytest.mark.parametrize("form", ["rss.xml", "atom.xml"])
    def test_are_read_by_a_feed_reader(self, publication, reader, form):
        tree = ET.fromstring(reader.get(f"/feeds/{form}").content)
        atom = "{http://www.w3.org/2005/Atom}"
        if form == "rss.xml":
            (entry,) = tree.findall("channel/item")
            title, link, at = entry.findtext("title"), entry.findtext("link"), entry.findtext("pubDate")
            when = parsedate_to_datetime(at)
        else:
            (entry,) = tree.findall(f"{atom}entry")
            title, link = entry.findtext(f"{atom}title"), entry.find(f"{atom}link").get("href")
            when = datetime.fromisoformat(entry.findtext(f"{atom}published"))
        assert (title, when.replace(microsecond=0)) == (
            publication.headline,
            publication.published_at.replace(microsecond=0),
        )
        assert link.endswith(publication.path)

    def test_answer_304_to_who_has_them(self, publication, reader):
        for form in ("rss.xml", "atom.xml", "feed.json"):
            tag = reader.get(f"/feeds/{form}")["ETag"]
            assert reader.get(f"/feeds/{form}", headers={"If-None-Match": tag}).status_code == 304

    def test_show_a_rival_nothing(self, publication, rival):
        for form in ("rss.xml", "atom.xml", "feed.json"):
            assert publication.slug not in rival.get(f"/feeds/{form}").content.decode()

    def test_json_says_the_same(self, publication, reader):
        (item,) = json.loads(reader.get("/feeds/feed.json").content)["items"]
        assert (item["title"], "hallway" in item["content_text"]) == (publication.headline, True)


class TestSitemap:
    def test_lists_whole_addresses_that_answer(self, publication, reader):
        tree = ET.fromstring(reader.get("/sitemap.xml").content)
        found = [each.text for each in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
        paths = [re.sub(r"^https?://[^/]+", "", each) for each in found]
        assert publication.path in paths
        assert {reader.get(path).status_code for path in paths} == {200}
        assert found[0].split("://")[1].startswith("harbour.north.test")

    def test_is_named_in_robots(self, publication, reader):
        assert "Sitemap: http://harbour.north.test" in reader.get("/robots.txt").content.decode()


class TestStructuredData:
    def test_is_valid_json_about_the_story(self, publication, reader):
        text = reader.get(publication.path).content.decode()
        found = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)[1])
        assert (found["@type"], found["headline"]) == ("NewsArticle", publication.headline)
        assert found["mainEntityOfPage"].endswith(publication.path)

    def test_cannot_be_left_by_any_text(self):
        written = embedded_json({"headline": NASTY})
        assert not {"<", ">", "&", "\u2028"} & set(written)
        assert json.loads(written)["headline"] == NASTY

    def test_a_nasty_headline_stays_text_everywhere(self, north, reader):
        story = started_story(north.harbour, by=north.tom)
        body = body_of(story)
        headline = blocks.Headline(
            block_id=body.blocks[0].block_id, runs=(blocks.Text(text=NASTY.replace("\u2028", "")),)
        )
        save(story, by=north.tom, body=blocks.Document(blocks=(headline, *body.blocks[1:])))
        story.refresh_from_db()
        answer(send(story, by=north.tom, approver=north.helen)[0])
        story.refresh_from_db()
        publication = publish(by=north.tom, story=story)
        for path in ("/", "/stories/", publication.path, f"{publication.path}embed/"):
            assert "<script>alert" not in reader.get(path).content.decode()


class TestCard:
    def test_is_a_picture_of_the_size_that_others_show(self, publication, reader):
        reply = reader.get(f"{publication.path}card.png")
        assert reply["Content-Type"] == "image/png"
        assert Image.open(io.BytesIO(reply.content)).size == (1200, 630)
        assert f"{publication.path}card.png" in reader.get(publication.path).content.decode()

    @pytest.mark.parametrize("headline", ["", "x" * 400, "word " * 200, "Ñandú — café “déjà vu” 日本"])
    def test_holds_any_headline(self, north, headline):
        assert Image.open(io.BytesIO(draw_card(north.harbour, headline))).size == (1200, 630)

    def test_is_drawn_anew_in_new_colours(self, north, publication, reader):
        before = reader.get(f"{publication.path}card.png")["ETag"]
        type(north.harbour).objects.filter(pk=north.harbour.pk).update(colour="#7a1f2b")
        assert reader.get(f"{publication.path}card.png")["ETag"] != before


class TestPictures:
    def test_come_in_formats_that_are_smaller(self, pictured, reader):
        text = reader.get(pictured.path).content.decode()
        offered = re.findall(r'srcset="([^"]+)"', text)
        paths = [each.split(" ")[0] for found in offered for each in found.split(", ")]
        assert {path.rsplit(".", 1)[1] for path in paths} == {"avif", "webp"}
        for path in paths:
            reply = reader.get(path)
            width = int(path.rsplit("/", 1)[1].split(".")[0])
            assert Image.open(io.BytesIO(reply.content)).width == width
        assert 'width="1200" height="800"' in text

    @pytest.mark.parametrize("name", ["481.webp", "960.gif", "99999.avif", "0.webp"])
    def test_are_made_in_the_offered_forms_only(self, pictured, reader, name):
        key = pictured.pictures.get().key
        assert reader.get(f"{pictured.path}pictures/{key}/{name}").status_code == 404


class TestFrame:
    def test_is_for_nobody_until_a_site_is_listed(self, north, publication, reader):
        path = f"{publication.path}embed/"
        assert "frame-ancestors 'none'" in reader.get(path)["Content-Security-Policy"]
        add_origin(by=north.priya, client=north.harbour, typed=f"{SITE}/")
        reply = reader.get(path)
        assert f"frame-ancestors {SITE}" in reply["Content-Security-Policy"]
        assert "X-Frame-Options" not in reply
        assert "<script" not in reply.content.decode()
        assert publication.headline in reply.content.decode()

    def test_data_is_read_by_listed_sites_only(self, north, publication, reader):
        path = f"{publication.path}story.json"
        add_origin(by=north.priya, client=north.harbour, typed=SITE)
        assert reader.get(path, headers={"Origin": SITE})["Access-Control-Allow-Origin"] == SITE
        assert "Access-Control-Allow-Origin" not in reader.get(path, headers={"Origin": "https://evil.example"})
        assert json.loads(reader.get(path).content)["headline"] == publication.headline

    def test_a_site_taken_off_the_list_shows_nothing(self, north, publication, reader):
        remove_origin(by=north.priya, origin=add_origin(by=north.priya, client=north.harbour, typed=SITE))
        assert "frame-ancestors 'none'" in reader.get(f"{publication.path}embed/")["Content-Security-Policy"]

    def test_is_listed_as_a_copy_that_others_hold(self, publication, reader):
        for _ in range(2):
            reader.get(f"{publication.path}embed/", headers={"Referer": f"{SITE}/stories"})
        held = CopyHolder.objects.get(kind="embed")
        assert (held.holder, held.times, held.publication) == ("www.harbour.example", 2, publication)

    @pytest.mark.parametrize(
        "typed",
        [
            "",
            "harbour",
            "ftp://x.example",
            "https://x.example/path",
            "https://x.example; script-src *",
            "https://u:p@x.example",
            "https://x.example:99999",
            "*",
            "https://*.example",
            "https://x .example",
        ],
    )
    def test_what_is_no_origin_is_refused(self, north, typed):
        with pytest.raises(BadInput, match="not a website"):
            add_origin(by=north.priya, client=north.harbour, typed=typed)


class TestSearch:
    def test_finds_words_of_the_text_by_their_stem(self, publication, reader):
        for words in ("hallway", "hallways", '"hallway again"'):
            assert publication.path in reader.get(f"/stories/?q={words}").content.decode()
        assert publication.path not in reader.get("/stories/?q=zebra").content.decode()

    @pytest.mark.parametrize("words", ["%00", "'", '"', "((", "a" * 5000, "<b>", ":*&|!", "%20"])
    def test_takes_any_words(self, publication, reader, words):
        assert reader.get("/stories/", {"q": words}).status_code == 200

    def test_finds_nothing_of_a_rival(self, north, publication, rival):
        published(north.bloom, by=north.marcus, approver=north.sofia)
        assert publication.path not in rival.get("/stories/?q=hallway").content.decode()

    def test_leaves_one_subject(self, north, publication, reader):
        story = started_story(north.harbour, by=north.tom)
        save(story, by=north.tom, theme="another-subject")
        answer(send(story, by=north.tom, approver=north.helen)[0])
        story.refresh_from_db()
        other = publish(by=north.tom, story=story)
        text = reader.get("/stories/?subject=another-subject").content.decode()
        assert (other.path in text, publication.path in text) == (True, False)
        assert publication.path in reader.get("/stories/?subject=unheard-of").content.decode()


class TestKit:
    def test_shows_what_is_published(self, pictured, reader):
        text = reader.get("/press-kit/").content.decode()
        assert pictured.headline in text
        assert "/press-kit/all.zip" in text

    def test_packs_figures_as_a_table_that_holds_no_formula(self, north, publication):
        resolved = check_version(publication.version)
        figure = replace(facts_in([(publication, resolved)])[0].figure, label="=1+1")
        changed = [replace(b, figures=(figure,)) if b.kind == "figures" else b for b in resolved.blocks]
        content = pack(north.harbour, [(publication, replace(resolved, blocks=tuple(changed)))])
        table = zipfile.ZipFile(io.BytesIO(content)).read("figures.csv").decode("utf-8-sig")
        assert "'=1+1," in table
        assert f"{publication.path}source/{figure.evidence_id}/" in table


class TestQueries:
    def test_a_list_asks_as_much_for_ten_stories_as_for_one(self, north, publication, reader):
        def asked(path):
            with CaptureQueriesContext(connection) as found:
                reader.get(path)
            return len(found)

        paths = (
            "/",
            "/stories/",
            "/feeds/atom.xml",
            "/feeds/feed.json",
            "/press-kit/",
            "/stories/?q=hallway",
            "/sitemap.xml",
        )
        for path in paths:
            reader.get(path)
        before = {path: asked(path) for path in paths}
        for _ in range(9):
            published(north.harbour, by=north.tom, approver=north.helen)
        for path in paths:
            reader.get(path)
        assert {path: asked(path) for path in paths} == before
