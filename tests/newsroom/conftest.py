"""A published story, and a reader."""

import pytest

from apps.core import clock
from apps.newsroom.models import Publication
from apps.newsroom.operations import plan_opening, publish
from tests.factories.case_studies import approved_story
from tests.factories.newsroom import story_with_picture
from tests.newsroom.planning import TOMORROW

HARBOUR = "harbour.north.test"
RIVAL = "bloom.north.test"


@pytest.fixture
def publication(north) -> Publication:
    return publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))


@pytest.fixture
def pictured(north) -> Publication:
    """A publication with a picture."""
    return publish(by=north.tom, story=story_with_picture(north.harbour, by=north.tom, approver=north.helen))


@pytest.fixture
def reader(browse):
    return browse(HARBOUR)


@pytest.fixture
def rival(browse):
    return browse(RIVAL)


@pytest.fixture
def story(north):
    return approved_story(north.harbour, by=north.tom, approver=north.helen)


@pytest.fixture
def plan(north, story):
    def make(*, is_embargo=False, of=story, after=TOMORROW):
        return plan_opening(by=north.tom, story=of, opens_at=clock.now() + after, is_embargo=is_embargo)

    return make


@pytest.fixture
def embargoed(plan):
    return plan(is_embargo=True)
