"""Where in the world: kept with the answer, asked for where it matters, and never wider than what was ticked."""

import pytest

from apps.clients.days import today_of
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.outreach.models.consents import Region, Use
from apps.outreach.permission import check_regions, is_narrower
from tests.factories.consents import asked_consent, grant, granted_consent
from tests.outreach.test_consent_pages import HOST, address, hidden, words_on

PRESS = {"uses": ["case_study", "press_release"], "period": "12"}


@pytest.fixture
def visitor(browse):
    return browse(HOST)


class TestWhatIsAsked:
    def test_the_newsroom_alone_needs_no_part_of_the_world_and_keeps_none(self):
        assert check_regions(["europe"], ["case_study", "name"]) == []

    def test_a_press_release_needs_one(self):
        with pytest.raises(BadInput, match="part of the world") as refused:
            check_regions([], ["press_release"])
        assert refused.value.field == "regions"

    def test_everywhere_is_more_than_any_part(self):
        assert check_regions(["europe", "world"], ["ads"]) == ["world"]

    def test_what_is_no_part_of_the_world_is_named(self):
        with pytest.raises(BadInput, match="the moon"):
            check_regions(["the moon"], ["ads"])

    @pytest.mark.parametrize(
        ("before", "after", "narrower"),
        [
            (["world"], ["europe"], True),
            (["europe"], ["world"], False),
            (["europe", "asia_pacific"], ["europe"], True),
            (["europe"], ["europe", "asia_pacific"], False),
            (["europe"], [], True),
        ],
    )
    def test_less_of_the_world_is_narrower(self, before, after, narrower):
        assert is_narrower(before, after) is narrower


class TestWhatIsCovered:
    def test_is_what_was_ticked_and_not_the_neighbour(self, north):
        consent = asked_consent(north.harbour)
        grant(consent, "case_study", "press_release", regions=("europe",))
        today = today_of(north.harbour)
        assert consent.covers_in(Use.PRESS_RELEASE, Region.EUROPE, today)
        assert not consent.covers_in(Use.PRESS_RELEASE, Region.NORTH_AMERICA, today)
        assert not consent.covers_in(Use.ADS, Region.EUROPE, today)
        assert consent.covers_in(Use.CASE_STUDY, Region.NORTH_AMERICA, today), "a newsroom is read from anywhere"

    def test_less_than_before_is_told(self, north):
        consent = granted_consent(north.harbour, "case_study", "ads")
        grant(consent, "case_study", "ads", regions=("europe",))
        names = list(Event.objects.filter(object_id=consent.pk).order_by("id").values_list("name", flat=True))
        assert names[-1] == "outreach.consent_narrowed"


class TestThePage:
    def test_asks_for_a_part_in_its_own_language(self, visitor, north):
        path = address(asked_consent(north.harbour), "?lang=es")
        response = visitor.post(path, PRESS | {"step": "review"})
        assert response.status_code == 422
        assert "Marque al menos una parte del mundo" in words_on(response)

    def test_says_the_part_back_and_keeps_it_as_proof(self, visitor, north):
        consent = asked_consent(north.harbour)
        path = address(consent)
        shown = visitor.post(path, PRESS | {"regions": ["europe", "latin_america"], "step": "review"})
        assert "Outside our newsroom: only in Europe and Latin America." in words_on(shown)
        fields = {name: hidden(shown, name) for name in ("uses", "regions", "period", "other_day", "seen")}
        visitor.post(path, fields | {"step": "decide"})
        record = consent.records.get()
        assert record.regions == ["europe", "latin_america"]
        assert "[x] Latin America\n" in record.text
        assert "[ ] North America\n" in record.text
        assert 'value="europe" checked' in visitor.get(path).content.decode()

    def test_a_tick_for_the_newsroom_alone_asks_nothing_more(self, visitor, north):
        path = address(asked_consent(north.harbour))
        shown = visitor.post(path, {"uses": ["case_study"], "period": "12", "step": "review"})
        assert shown.status_code == 200
        assert "Outside our newsroom" not in words_on(shown)
