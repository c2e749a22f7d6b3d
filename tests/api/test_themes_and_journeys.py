"""A program reads themes in the words of customers, and journeys with their live cells; of its own brands alone."""

import pytest

from apps.clients.models import KeyScope
from apps.core import clock
from apps.journeys.operations.boards import make_journey
from apps.journeys.operations.editing import add_rule
from apps.themes.models import Voice
from apps.themes.operations.deeds import start_deed
from tests.factories.feedback import ResponseFactory
from tests.factories.keys import key_for
from tests.factories.themes import theme


@pytest.fixture
def spoken(north):
    made = theme(north.harbour)
    response = ResponseFactory(client=north.harbour, score=2, comment="The van came late again")
    Voice.objects.create(
        client=north.harbour, theme=made, kind="response", ref=response.pk, said_at=clock.now(), feeling="negative"
    )
    start_deed(by=north.tom, theme=made, kind="fix", text="Find out why")
    return made


class TestThemes:
    def test_are_listed_with_their_counts(self, north, program, spoken):
        (told,) = program.get("themes/?client=harbour").json()["results"]
        assert (told["id"], told["n"], told["negative"], told["positive"]) == (spoken.public_id, 1, 1, 0)

    def test_one_has_its_words_and_what_becomes_of_it(self, north, program, spoken):
        told = program.get(f"themes/{spoken.public_id}/").json()
        assert told["voices"][0]["text"] == "The van came late again"
        assert (told["deeds"][0]["kind"], told["deeds"][0]["state"]) == ("fix", "open")

    def test_of_a_rival_are_not_there(self, north, program):
        other = theme(north.bloom)
        assert program.get("themes/").json()["results"] == []
        assert program.get(f"themes/{other.public_id}/").status_code == 404

    def test_are_not_for_a_key_without_that_right(self, north, calling, spoken):
        assert calling(key_for(north.harbour, scopes=[KeyScope.OUTREACH_READ])[1]).get("themes/").status_code == 403


class TestJourneys:
    def test_have_their_stages_with_live_cells(self, north, program):
        journey = make_journey(by=north.tom, client=north.harbour, name="Office coffee", starter="software")
        add_rule(by=north.tom, stage=journey.stages.get(place=3), kind="segment", value="Onboarding")
        ResponseFactory(client=north.harbour, score=2, segment="Onboarding")
        assert program.get("journeys/").json()["results"][0]["name"] == "Office coffee"
        stages = program.get(f"journeys/{journey.public_id}/").json()["stages"]
        assert (stages[3]["nps"], stages[3]["experience"], stages[3]["measured"]) == (-100, -1.2, True)
        assert (stages[0]["nps"], stages[0]["experience"], stages[0]["evidence"]) == (None, None, "none")
        assert {each["name"] for each in stages[3]["touchpoints"]} == {"Kick-off", "First steps"}

    def test_of_a_rival_are_not_there(self, north, program):
        other = make_journey(by=north.olga, client=north.bloom, name="Theirs")
        assert program.get(f"journeys/{other.public_id}/").status_code == 404
