"""A published story, and a reader."""

import pytest

from apps.newsroom.models import Publication
from apps.newsroom.operations import publish
from tests.factories.case_studies import approved_story
from tests.factories.newsroom import story_with_picture

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
