"""Places in the log, as programs see them."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.integrations.opaque import opaque_id, place_in, place_text
from tests.conftest import in_agency

NUMBER = st.integers(min_value=0, max_value=2**47)
AS_IT_IS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


class TestPlaces:
    @AS_IT_IS
    @given(NUMBER, NUMBER)
    def test_are_read_as_they_were_written(self, north, xid, event_id):
        assert place_in(place_text(xid, event_id)) == (xid, event_id)

    @AS_IT_IS
    @given(st.text(max_size=40))
    def test_of_nobody_are_no_place(self, north, text):
        assert place_in(text) is None
        assert place_in(f"evt_{text}") is None

    def test_tell_nothing_and_hold_in_one_agency_only(self, north):
        here = [place_text(7, number) for number in range(50)]
        assert len({text[:10] for text in here}) == 50, "neighbours look like strangers"
        with in_agency("south"):
            assert [place_in(text) for text in here] == [None] * 50

    def test_objects_without_a_public_id_have_a_stable_one(self, north):
        assert opaque_id("deadlines.deadline", 1) == opaque_id("deadlines.deadline", 1)
        assert opaque_id("deadlines.deadline", 1) != opaque_id("deadlines.deadline", 2)
