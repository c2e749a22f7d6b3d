"""The screens of journeys, as somebody uses them."""

import pytest

from apps.journeys.models import Journey, Stage, Touchpoint
from apps.journeys.operations.boards import make_journey
from tests.factories.feedback import ResponseFactory


@pytest.fixture
def tom(north, browse):
    return browse("north.test", north.tom)


@pytest.fixture
def journey(north):
    return make_journey(by=north.tom, client=north.harbour, name="Office coffee", starter="shop")


def words(answer):
    return " ".join(answer.content.decode().split())


def test_an_empty_list_teaches(north, tom):
    assert "No journey is drawn yet" in words(tom.get("/journeys/"))


def test_a_journey_is_drawn_from_a_trade(north, tom):
    given = {"client": "harbour", "name": "Office coffee", "starter": "bank", "view": "now"}
    page = words(tom.post("/journeys/new/", given, follow=True))
    assert "moment of truth" in page
    assert Journey.objects.get().stages.count() == 6


def test_a_stage_is_worded_tied_and_its_cell_lives(north, tom, journey):
    stage = journey.stages.get(place=4)
    path = f"/journeys/stages/{stage.public_id}/"
    tom.post(path, {"name": "After-sales", "buyer": "Writes to support", "guess": "-1.5", "seen": journey.revision})
    tom.post(f"{path}rules/", {"what": "segment", "words": "Onboarding"})
    ResponseFactory(client=north.harbour, score=1, segment="Onboarding")
    live = words(tom.get(f"/journeys/{journey.public_id}/live/"))
    assert "-1.6" in live
    assert "n 1" in live
    page = words(tom.get(f"/journeys/{journey.public_id}/"))
    assert "Writes to support" in page
    assert '<span class="meta">a guess</span>' not in page


def test_a_rule_without_words_is_refused_beside_its_field(north, tom, journey):
    answer = tom.post(
        f"/journeys/stages/{journey.stages.get(place=0).public_id}/rules/", {"what": "words", "words": ""}
    )
    assert answer.status_code == 422
    assert "Write something here." in words(answer)


def test_stages_and_touchpoints_move_without_script(north, tom, journey):
    first = journey.stages.get(place=0)
    answer = tom.post(f"/journeys/stages/{first.public_id}/move/", {"place": "1", "seen": journey.revision})
    first.refresh_from_db()
    assert (first.place, answer.url.partition("#")[2]) == (1, f"stage-{first.public_id}")
    touchpoint, other = first.touchpoints.first(), journey.stages.get(place=3)
    tom.post(
        f"/journeys/touchpoints/{touchpoint.public_id}/",
        {"name": "Article", "stage": other.public_id, "lane": "physical"},
    )
    touchpoint.refresh_from_db()
    assert (touchpoint.stage_id, touchpoint.lane) == (other.pk, "physical")


def test_who_moves_on_an_old_board_is_told(north, tom, journey):
    first = journey.stages.get(place=0)
    tom.post(f"/journeys/stages/{first.public_id}/move/", {"place": "3", "seen": "1"})
    page = tom.post(f"/journeys/stages/{first.public_id}/move/", {"place": "5", "seen": "1"}, follow=True)
    assert "Somebody has changed this journey meanwhile" in words(page)


def test_versions_show_changes_and_the_board_goes_into_a_spreadsheet(north, tom, journey):
    tom.post(f"/journeys/{journey.public_id}/keep/", {"note": "Spring 2026"})
    tom.post(f"/journeys/{journey.public_id}/stages/", {"name": "Recommend"})
    assert "<ins>Recommend</ins>" in words(tom.get(f"/journeys/{journey.public_id}/versions/"))
    file = tom.get(f"/journeys/{journey.public_id}/board.csv")
    assert file["Content-Type"].startswith("text/csv")
    assert "Recommend" in file.content.decode("utf-8-sig")


def test_what_is_added_is_taken_away_again(north, tom, journey):
    stage = journey.stages.get(place=0)
    given = {"stage": stage.public_id, "lane": "digital", "name": "Radio"}
    tom.post(f"/journeys/{journey.public_id}/touchpoints/", given)
    made = Touchpoint.objects.get(name="Radio")
    tom.post(f"/journeys/touchpoints/{made.public_id}/remove/")
    tom.post(f"/journeys/stages/{stage.public_id}/remove/")
    assert not Touchpoint.objects.filter(pk=made.pk).exists()
    assert not Stage.objects.filter(pk=stage.pk).exists()
    tom.post(f"/journeys/{journey.public_id}/archive/")
    assert "No journey is drawn yet" in words(tom.get("/journeys/"))
