"""The palette and the search page: what they find, offer, and leave out."""

from datetime import timedelta
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.listening.operations.correcting import remove_mention
from apps.workspace.search import found_objects, words_in
from tests.conftest import acting_as
from tests.factories.case_studies import started_story
from tests.factories.crises import incident
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.factories.mentions import mention
from tests.factories.outreach import open_case
from tests.factories.tickets import opened_ticket


def lines(browse, user, words="", **more):
    answer = browse("north.test", user).get("/search/lines/", {"q": words} | more)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def labels(user, words):
    groups = found_objects(user=user, words=words_in(words), most=5)
    return {str(group.label): [entry.label for entry in group.entries] for group in groups}


@pytest.fixture
def rita(north):
    return CustomerFactory(
        client=north.harbour, name="Rita Müller-Sørensen", company="Quay Café", email="rita.m@harbourside-cafe.test"
    )


class TestWhatIsFound:
    @pytest.mark.parametrize(
        "words", ["rita", "RIT", "müll", "sørensen", "quay", "cafe.test", "harbourside-cafe", "rita quay", "café"]
    )
    def test_customers_by_the_beginning_of_any_word_of_name_company_and_address(self, north, rita, words):
        assert labels(north.tom, words)["Customers"] == ["Rita Müller-Sørensen"]

    @pytest.mark.parametrize("words", ["ita", "rita bloom", "& | ! :*", "'", "🙂", "\\", "a" * 300])
    def test_nothing_where_a_word_is_not_there(self, north, rita, words):
        assert labels(north.tom, words) == {}

    def test_cases_stories_and_responses(self, north, rita):
        case = open_case(north.harbour, customer=rita, comment="The grinder came in two days.")
        story = started_story(north.harbour, by=north.tom)
        assert labels(north.tom, "rita")["Outreach"] == [str(rita)]
        assert labels(north.tom, "grinder")["Responses"] == [f"“{case.response.comment}”"]
        assert story.title in labels(north.tom, story.title)["Stories"]
        said = ResponseFactory(client=north.harbour, comment="Takes 2.5 hours and/or 1,842 refunds; www.quay.test/x")
        for words in ("2.5", "or", "1,842", "quay.test/x"):
            assert labels(north.tom, words)["Responses"] == [f"“{said.comment}”"], words

    def test_tickets_by_subject_and_number_mentions_and_incidents(self, north):
        ticket = opened_ticket(north.harbour, subject="Kettle leaks over the counter")
        said = mention(north.harbour, text="That kettle of theirs leaks again!", author="Ida Quist")
        fire = incident(north.harbour, by=north.priya, title="Kettles recalled in the north")
        found = labels(north.tom, "kett")
        assert found["Tickets"] == [ticket.subject]
        assert found["Mentions"] == [f"“{said.text}”"]
        assert found["Incidents"] == [fire.title]
        assert ticket.subject in labels(north.tom, str(ticket.number))["Tickets"]
        assert labels(north.tom, "ida quist")["Mentions"] == [f"“{said.text}”"]

    def test_a_mention_that_its_author_took_back_is_not_found(self, north):
        said = mention(north.harbour, text="Zymurgy all over my shirt", author="Ida Quist")
        remove_mention(by=SYSTEM, mention=said)
        assert "Mentions" not in labels(north.tom, "ida quist")

    def test_the_newest_first_and_no_more_than_asked_for(self, north):
        made = [CustomerFactory(client=north.harbour, name=f"Zelda {number}") for number in range(7)]
        assert labels(north.tom, "zelda")["Customers"] == [each.name for each in reversed(made[2:])]

    @given(typed=st.text(max_size=120))
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_whatever_is_typed_is_no_error(self, north, typed):
        found_objects(user=north.tom, words=words_in(typed), most=5)


class TestTheWall:
    def test_the_function_knows_the_scope_by_itself(self, north, rita):
        def found():
            with connection.cursor() as cursor:
                cursor.execute("SELECT kind, ref FROM workspace_found('rita:*', 5)")
                return cursor.fetchall()

        assert found() == [("customer", rita.pk)]
        with scope.limited_to([north.bloom.pk]):
            assert found() == []
        with scope.limited_to([]):
            assert found() == []

    def test_a_rivals_customers_are_not_there(self, north, browse):
        CustomerFactory(client=north.bloom, name="Ruth Rival")
        assert "Ruth Rival" not in lines(browse, north.tom, "ruth")
        assert "Ruth Rival" in lines(browse, north.marcus, "ruth")
        assert "Ruth Rival" in lines(browse, north.olga, "ruth")

    def test_a_rivals_tickets_mentions_and_incidents_are_not_there(self, north):
        opened_ticket(north.bloom, subject="Rivalry at the till")
        mention(north.bloom, text="Rivalry of coffee houses, what a day")
        incident(north.bloom, by=north.marcus, title="Rivalry becomes a fire")
        with acting_as(north.tom):
            assert labels(north.tom, "rivalry") == {}
        assert set(labels(north.olga, "rivalry")) == {"Tickets", "Mentions", "Incidents"}

    def test_a_rivals_name_is_not_there(self, north, browse):
        assert "Bean & Bloom" not in lines(browse, north.tom, "bean")
        assert "Bean & Bloom" in lines(browse, north.olga, "bean")


class TestWhatIsOffered:
    def test_only_what_the_person_may_do(self, north, browse):
        owner, specialist = lines(browse, north.olga), lines(browse, north.tom)
        assert "New client" in owner
        assert "New member" in owner
        assert "New import" in specialist
        assert "New client" not in specialist
        assert "/settings/members/" not in specialist

    def test_the_promoter_who_is_due_first_and_only_where_one_is(self, north, browse, rita):
        assert "Write to the next promoter due" not in lines(browse, north.tom)
        open_case(north.harbour, answered_at=clock.now())
        first = open_case(north.harbour, customer=rita, answered_at=clock.now() - timedelta(hours=9))
        assert f'href="/outreach/{first.public_id}/"' in lines(browse, north.tom, "write next")
        assert "Write to" not in lines(browse, north.marcus)

    def test_other_words_for_an_act(self, north, browse):
        assert "/imports/new/" in lines(browse, north.tom, "upload")

    def test_keeps_the_chosen_brand(self, north, browse):
        page = lines(browse, north.olga, "stories", client="bloom")
        assert 'href="/stories/?client=bloom"' in page
        assert browse("north.test", north.tom).get("/search/lines/", {"client": "bloom"}).status_code == 404


class TestSearchPage:
    def test_shows_the_same_without_script(self, north, browse, rita):
        page = unescape(browse("north.test", north.tom).get("/search/", {"q": "rita"}).content.decode())
        assert "Rita Müller-Sørensen</a>" in page
        assert 'value="rita"' in page

    def test_says_what_to_do_where_nothing_is_found(self, north, browse):
        page = browse("north.test", north.tom).get("/search/", {"q": "qwxyz"}).content.decode()
        assert "Nothing holds all these words" in page

    def test_what_is_typed_is_shown_as_text(self, north, browse):
        page = browse("north.test", north.tom).get("/search/", {"q": "<b>\0x"}).content.decode()
        assert "&lt;b&gt;x" in page

    def test_costs_the_same_for_one_and_for_many(self, north, browse):
        def price():
            browser = browse("north.test", north.olga)
            with CaptureQueriesContext(connection) as asked:
                assert browser.get("/search/lines/", {"q": "zelda"}).status_code == 200
            return len(asked)

        def add(count):
            for number in range(count):
                who = CustomerFactory(client=north.harbour, name=f"Zelda {number}")
                ResponseFactory(client=north.harbour, customer=who, comment="Zelda was kind")
                open_case(north.harbour, customer=who)

        add(1)
        price()
        first = price()
        add(6)
        assert price() == first
