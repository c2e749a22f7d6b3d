"""The workspace's newsroom, the door to the tree, and what a dump of Wagtail's tables holds."""

import os
import subprocess

import pytest
from django.db import connections, transaction
from django.urls import reverse

from apps.newsroom.models import Publication, StoryPage, Withdrawal
from apps.newsroom.operations import publish, take_down
from apps.outreach.models import Consent
from apps.tenancy.dumps import pg_dump_path
from tests import harness
from tests.conftest import cast_of_agency, in_agency
from tests.factories.case_studies import approved_story
from tests.factories.newsroom import published

AGENCY = "north.test"


class TestList:
    @pytest.fixture
    def story(self, north):
        return approved_story(north.harbour, by=north.tom, approver=north.helen)

    def test_shows_what_waits_and_what_stands(self, north, story, publication, browse):
        text = browse(AGENCY, north.tom).get("/newsroom/").content.decode()
        assert reverse("newsroom:publish", urlconf="config.urls_agency", args=[story.public_id]) in text
        assert publication.path in text

    def test_says_what_to_do_while_it_is_empty(self, north, browse):
        assert "Nothing stands in the newsroom yet" in browse(AGENCY, north.tom).get("/newsroom/").content.decode()

    def test_offers_nothing_to_those_who_may_only_look(self, north, story, publication, browse):
        text = browse(AGENCY, north.lena).get("/newsroom/").content.decode()
        assert publication.headline in text
        assert "/newsroom/publish/" not in text
        assert "take-down" not in text

    def test_shows_a_rival_nothing(self, north, story, publication, browse):
        text = browse(AGENCY, north.marcus).get("/newsroom/").content.decode()
        assert publication.path not in text
        assert browse(AGENCY, north.marcus).get(f"/newsroom/publish/{story.public_id}/").status_code == 404

    def test_a_withdrawn_one_says_why(self, north, publication, browse):
        take_down(by=north.tom, publication=publication)
        text = browse(AGENCY, north.tom).get("/newsroom/").content.decode()
        assert "Taken down by hand" in text


class TestPublishing:
    @pytest.fixture
    def story(self, north):
        return approved_story(north.harbour, by=north.tom, approver=north.helen)

    def test_a_question_changes_nothing_and_a_press_publishes(self, north, story, browse):
        browser, path = browse(AGENCY, north.tom), f"/newsroom/publish/{story.public_id}/"
        shown = browser.get(path).content.decode()
        assert "approved by Helen Marsh" in shown
        assert not Publication.objects.exists()
        answer = browser.post(path)
        assert (answer.status_code, answer["Location"]) == (302, "/newsroom/?client=harbour")
        assert Publication.objects.get().published_by == north.tom

    def test_a_refusal_is_said_on_the_page(self, north, story, browse):
        browser, path = browse(AGENCY, north.tom), f"/newsroom/publish/{story.public_id}/"
        Consent.objects.update(state="withdrawn")
        answer = browser.post(path)
        assert answer.status_code == 409
        assert "permission is not in force" in answer.content.decode()
        assert not StoryPage.objects.exists()

    def test_those_who_may_not_publish_find_nothing(self, north, story, browse):
        for person in (north.lena, north.helen):
            assert browse(AGENCY, person).post(f"/newsroom/publish/{story.public_id}/").status_code == 404

    def test_taking_down_asks_first(self, north, publication, browse):
        browser, path = browse(AGENCY, north.tom), f"/newsroom/{publication.public_id}/take-down/"
        assert browser.get(path).status_code == 200
        assert not Withdrawal.objects.exists()
        assert browser.post(path).status_code == 302
        assert Withdrawal.objects.get().reason == "by_hand"
        assert browser.post(path).status_code == 409


class TestTreeDoor:
    def test_opens_for_owners(self, north, publication, browse):
        browser = browse(AGENCY, north.olga)
        answer = browser.get("/cms/")
        assert answer.status_code == 200
        assert "'unsafe-inline'" in answer["Content-Security-Policy"]
        root = StoryPage.objects.get().get_parent()
        for path in (f"/cms/pages/{root.pk}/", f"/cms/pages/{publication.page_id}/edit/"):
            answer = browser.get(path)
            assert answer.status_code == 200
            assert publication.headline not in answer.content.decode()

    @pytest.mark.parametrize("name", ["priya", "tom", "lena", "marcus", "helen", "dan", "vera", ""])
    def test_is_not_there_for_anybody_else(self, north, browse, name):
        answer = browse(AGENCY, getattr(north, name, None)).get("/cms/")
        assert answer.status_code == 404
        assert "unsafe" not in answer["Content-Security-Policy"]

    @pytest.mark.parametrize(
        "path",
        [
            "login/",
            "users/",
            "groups/",
            "sites/",
            "images/",
            "documents/",
            "account/",
            "reports/",
            "logout/",
            "nothing/",
        ],
    )
    def test_leads_to_nothing_but_the_tree(self, north, browse, path):
        assert browse(AGENCY, north.olga).get(f"/cms/{path}").status_code == 404

    def test_lets_no_change_in(self, north, publication, browse):
        browser = browse(AGENCY, north.olga)
        assert browser.post(f"/cms/pages/{publication.page_id}/edit/", {"title": "Words"}).status_code == 404
        assert browser.post(f"/cms/pages/{publication.page_id}/delete/").status_code == 404
        assert StoryPage.objects.get().title.startswith("Story ")

    def test_is_not_there_on_a_newsroom_host(self, north, browse):
        assert browse("harbour.north.test", north.olga).get("/cms/").status_code == 404


@pytest.mark.durable
class TestDump:
    def test_of_wagtails_tables_holds_no_sentence_of_a_story(self, durable):
        with in_agency("north"), transaction.atomic():
            north = cast_of_agency()
            publication = published(north.harbour, by=north.tom, approver=north.helen)
            customer = publication.consent.customer
            words = [publication.headline, publication.description, "hallway", customer.name, customer.company]
            words += [north.harbour.name, str(customer.email)]
        parts = connections["owner"].settings_dict
        command = [pg_dump_path(), harness.with_database(harness.databases.urls["owner"], durable), "--data-only"]
        command += ["-t", "*.wagtail*", "-t", "*.newsroom_storypage", "-t", "*.newsroom_newsroomindexpage"]
        env = os.environ | {"PGPASSWORD": parts["PASSWORD"]}
        dump = subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout
        assert publication.slug in dump
        assert [word for word in words if word and word in dump] == []

    def test_can_tell(self, durable):
        """The same dump does find a word that stands in the tree: the test above would see one."""
        with in_agency("north"), transaction.atomic():
            north = cast_of_agency()
            story = approved_story(north.harbour, by=north.tom, approver=north.helen)
            publish(by=north.tom, story=story)
            StoryPage.objects.update(title="The hallway is a hallway again")
        command = [pg_dump_path(), harness.with_database(harness.databases.urls["owner"], durable), "--data-only"]
        dump = subprocess.run([*command, "-t", "*.wagtail*"], check=True, capture_output=True, text=True).stdout
        assert "hallway" in dump
