"""Twenty at once: each story, or its press release, is published by one and withdrawn by its customer at the same moment."""

from threading import Barrier, Thread

import pytest
from django.db import connections, transaction

from apps.case_studies.models import Story, StoryFormat
from apps.core.errors import DomainError
from apps.newsroom.models import Publication, PublishedPicture, RenderedPage
from apps.newsroom.operations import publish
from apps.outreach.models import Consent
from tests.conftest import AgencyBrowser, cast_of_agency, in_agency
from tests.factories.case_studies import approved_story
from tests.factories.newsroom import approved_release, withdraw

STORIES, RELEASES = 6, 4


@pytest.mark.durable
class TestPublishingAgainstWithdrawing:
    def test_nothing_withdrawn_stands_whoever_comes_first(self, durable):
        with in_agency("north"), transaction.atomic():
            north = cast_of_agency()
            around = {"by": north.tom, "approver": north.helen}
            ids = [approved_story(north.harbour, **around).pk for _ in range(STORIES)]
            ids += [approved_release(north.harbour, **around).story_id for _ in range(RELEASES)]
        barrier, unexpected = Barrier(2 * (STORIES + RELEASES)), []
        acts = [Thread(target=run, args=(act, pk, barrier, unexpected)) for pk in ids for act in (press, take_back)]
        for thread in acts:
            thread.start()
        for thread in acts:
            thread.join(60)
        assert unexpected == []
        with in_agency("north"), transaction.atomic():
            assert set(Consent.objects.values_list("state", flat=True)) == {"withdrawn"}
            assert not Publication.objects.filter(withdrawal__isnull=True).exists()
            assert not RenderedPage.objects.exists()
            assert not PublishedPicture.objects.exists()
            assert set(Story.objects.values_list("state", flat=True)) == {"withdrawn"}
            assert set(StoryFormat.objects.values_list("state", flat=True)) == {"withdrawn"}
            paths = [publication.path for publication in Publication.objects.all()]
        with in_agency("north"):
            reader = AgencyBrowser("harbour.north.test")
            assert {reader.get(path).status_code for path in paths} <= {410}


def press(story_id: int) -> None:
    """Publish the release, or the story where there is none, unless the customer was quicker."""
    story = Story.objects.get(pk=story_id)
    publish(by=cast_of_agency().tom, story=story, part=story.formats.filter(kind="press_release").first())


def take_back(story_id: int) -> None:
    withdraw(Story.objects.get(pk=story_id).consent)


def run(act, story_id: int, barrier: Barrier, unexpected: list[BaseException]) -> None:
    try:
        with in_agency("north"):
            barrier.wait(60)
            with transaction.atomic():
                act(story_id)
    except DomainError:
        pass  # said to the person who was too late
    except Exception as error:  # noqa: BLE001 a thread has nobody to tell
        unexpected.append(error)
    finally:
        connections.close_all()
