"""A story, its writer's browser, and a folder for the files of each test."""

import pytest

from apps.case_studies.models import Story
from tests.factories.case_studies import started_story


@pytest.fixture(autouse=True)
def _own_files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def story(north) -> Story:
    return started_story(north.harbour, by=north.tom)


@pytest.fixture
def tom(browse, north):
    return browse("north.test", north.tom)
