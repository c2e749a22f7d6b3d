"""What a reader gets at a newsroom's addresses, before and after."""

import re

import pytest
from wagtail.models import Page

from apps.documents.models import Version
from apps.newsroom.models import NewsroomIndexPage, RenderedPage, StoryPage
from apps.newsroom.operations import ensure_newsroom
from tests.factories.newsroom import published
from tests.newsroom.reading import addresses, codes, source_addresses


class TestStory:
    def test_shows_the_approved_words(self, publication, reader):
        answer = reader.get(publication.path)
        text = answer.content.decode()
        assert answer.status_code == 200
        assert "The hallway is a hallway again" in text
        assert f"<h1>{publication.headline}</h1>" in text
        assert f'<meta name="description" content="{publication.description}">' in text

    def test_leads_to_the_source_of_each_quote_and_figure(self, publication, reader):
        text = reader.get(publication.path).content.decode()
        linked = set(re.findall(r'href="(/stories/[^"]+/source/[^"]+)"', text))
        assert linked == set(source_addresses(publication))
        assert codes(reader, linked) == {200}

    def test_knows_nothing_of_the_agency(self, north, publication, reader):
        text = reader.get(publication.path).content.decode()
        assert "Northstar" not in text
        assert "Bloom" not in text

    def test_is_asked_about_each_time(self, publication, reader):
        answer = reader.get(publication.path)
        assert answer["Cache-Control"] == "max-age=0, must-revalidate"
        assert reader.get(publication.path, headers={"If-None-Match": answer["ETag"]}).status_code == 304
        assert reader.get(publication.path, headers={"If-None-Match": '"other"'}).status_code == 200

    def test_sets_no_cookie(self, publication, reader):
        assert not reader.get(publication.path).cookies

    def test_is_stored_once(self, publication, reader):
        before = RenderedPage.objects.get()
        reader.get(publication.path)
        assert RenderedPage.objects.get().etag == before.etag
        assert reader.get(publication.path)["ETag"] == f'"{before.etag}"'

    def test_is_made_anew_when_the_brand_changes_its_looks(self, north, publication, reader):
        before = reader.get(publication.path)["ETag"]
        type(north.harbour).objects.filter(pk=north.harbour.pk).update(colour="#7a1f2b")
        answer = reader.get(publication.path)
        assert answer["ETag"] != before
        assert reader.get(re.search(r"/theme/[^\"]+", answer.content.decode())[0]).status_code == 200

    def test_is_made_anew_when_the_stored_page_was_changed(self, publication, reader):
        RenderedPage.objects.update(html="<p>Planted</p>")
        assert "Planted" not in reader.get(publication.path).content.decode()

    def test_shows_its_picture(self, pictured, reader):
        text = reader.get(pictured.path).content.decode()
        address = re.search(r'<img\s+src="([^"]+)"\s+alt="A van on the quay"', text)[1]
        answer = reader.get(address)
        assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
        assert reader.get(address, headers={"If-None-Match": answer["ETag"]}).status_code == 304

    @pytest.mark.parametrize("query", ["?amp=1", "?utm_source=x", "?page=9", "?%00"])
    def test_a_query_changes_nothing(self, publication, reader, query):
        plain = reader.get(publication.path)
        assert reader.get(publication.path + query).content == plain.content

    def test_www_is_the_same_host(self, publication, browse):
        assert browse(f"www.{'harbour.north.test'}").get(publication.path).status_code == 200

    def test_answers_head_and_refuses_to_be_written_to(self, publication, reader):
        assert reader.head(publication.path).status_code == 200
        assert reader.post(publication.path).status_code == 405

    def test_stands_at_one_address_only(self, publication, reader):
        assert reader.get(f"/{publication.slug}/").status_code == 404
        assert publication.headline in reader.get("/stories/").content.decode()
        assert reader.get(f"{publication.path}more/").status_code == 404


class TestNothingThere:
    def test_a_shell_without_a_publication_is_empty(self, north, reader):
        root = ensure_newsroom(by=north.tom.actor, client=north.harbour)
        root.add_child(instance=StoryPage(title="Story zzzz", slug="by-hand", live=True))
        assert reader.get("/stories/by-hand/").status_code == 404

    def test_a_page_of_another_brand_has_no_address_here(self, north, publication, rival):
        assert codes(rival, addresses(publication)) == {404}
        published(north.bloom, by=north.marcus, approver=north.sofia)
        assert codes(rival, addresses(publication)) == {404}

    def test_the_front_of_a_rival_shows_nothing_of_it(self, north, publication, rival):
        assert publication.headline not in rival.get("/").content.decode()
        theirs = published(north.bloom, by=north.marcus, approver=north.sofia)
        text = rival.get("/").content.decode()
        assert f"{theirs.path}" in text
        assert f"{publication.path}" not in text

    def test_a_newsroom_without_stories_says_so(self, north, reader):
        assert "No stories yet" in reader.get("/").content.decode()
        ensure_newsroom(by=north.tom.actor, client=north.harbour)
        assert "No stories yet" in reader.get("/").content.decode()

    @pytest.mark.parametrize("path", ["/cms/", "/admin/", "/documents/1/x/", "/images/x/", "/search/", "/portal/"])
    def test_nothing_of_wagtail_or_the_workspace_is_here(self, publication, reader, path):
        assert reader.get(path).status_code == 404

    def test_the_tree_of_the_default_site_is_never_shown(self, north, reader):
        page = Page.objects.get(slug="nothing-here")
        Page.objects.filter(pk=page.pk).update(live=True)
        assert NewsroomIndexPage.objects.count() == 0
        assert reader.get("/nothing-here/").status_code == 404

    def test_evidence_that_is_not_in_the_text_has_no_source_page(self, north, publication, reader):
        other = published(north.harbour, by=north.tom, approver=north.helen)
        foreign = source_addresses(other)[0].split("/source/")[1]
        assert reader.get(f"{publication.path}source/{foreign}").status_code == 404
        assert reader.get(f"{publication.path}source/nothing/").status_code == 404


class TestTamperedWords:
    @pytest.fixture
    def one_byte(self, pictured, monkeypatch):
        """One byte of the stored words is another, as after a change in SQL."""
        real = Version.from_db.__func__

        def from_db(cls, db, names, values):
            made = real(cls, db, names, values)
            made.canonical = made.canonical.replace("hallway", "stairway", 1)
            return made

        monkeypatch.setattr(Version, "from_db", classmethod(from_db))

    @pytest.mark.usefixtures("one_byte")
    def test_are_not_shown_anywhere(self, pictured, reader, caplog):
        paths = [pictured.path, f"{pictured.path}pictures/{pictured.pictures.get().key}"]
        assert codes(reader, paths) == {404}
        assert pictured.headline not in reader.get("/").content.decode()
        assert "not the words that were approved" in caplog.text


class TestSource:
    def test_tells_the_steps_and_no_person(self, publication, reader):
        customer = publication.consent.customer
        for path in source_addresses(publication):
            text = reader.get(path).content.decode()
            assert "Permission in force" in text
            assert publication.content_hash[:4] in text
            for secret in (customer.name, customer.email, "192.0.2.7", "Helen Marsh", "Tom Ellery"):
                assert secret not in re.sub(r"<footer.*", "", text, flags=re.DOTALL)
