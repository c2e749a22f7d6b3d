"""Stories in the last column of the outreach board."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.core.clock import now
from apps.outreach.filters import BoardFilter
from apps.outreach.queries import board_columns
from tests.factories.case_studies import started_story
from tests.factories.consents import granted_consent


def columns(north):
    return {column.key: column for column in board_columns(BoardFilter(user=north.tom), now=now(), sizes={})}


class TestStoryColumn:
    def test_takes_the_case_from_the_column_of_the_consented(self, north):
        granted_consent(north.harbour)
        assert (columns(north)["consented"].count, columns(north)["story"].count) == (1, 0)
        story = started_story(north.harbour, by=north.tom)
        found = columns(north)
        assert (found["consented"].count, found["story"].count) == (1, 1)
        [card] = found["story"].cards
        assert card.case.pk == story.case_id
        assert (card.story.label, card.story.line) == ("Writing", story.title)

    def test_takes_a_fixed_number_of_queries(self, north):
        def statements():
            with CaptureQueriesContext(connection) as captured:
                columns(north)
            return len(captured)

        started_story(north.harbour, by=north.tom)
        few = statements()
        for _ in range(3):
            started_story(north.harbour, by=north.tom)
        assert statements() == few
