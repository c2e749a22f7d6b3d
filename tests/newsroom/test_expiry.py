"""A permission that ran out takes its page down like one that was withdrawn, at the end of the brand's own day."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from apps.clients.days import end_of_day
from apps.core import clock
from apps.newsroom.models import RenderedPage, Withdrawal
from apps.outreach.operations.consent_ends import end_consent
from tests.factories.newsroom import published

HOST = "harbour.north.test"
MINUTE = timedelta(minutes=1)


@pytest.fixture
def far_east(north):
    """The brand lives in Auckland, where the day ends half a day before the servers'."""
    north.harbour.zone = "Pacific/Auckland"
    north.harbour.save(update_fields=["zone"])
    return north


def test_the_page_is_gone_from_the_end_of_the_brands_day_on_and_before_the_sweep_comes(browse, far_east):
    publication = published(far_east.harbour, by=far_east.tom, approver=far_east.helen)
    over_at = end_of_day(far_east.harbour, publication.consent.valid_until)
    assert over_at.astimezone(ZoneInfo("Pacific/Auckland")).hour == 0
    reader = browse(HOST)
    with clock.pinned_to(over_at - MINUTE):
        assert reader.get(publication.path).status_code == 200
    with clock.pinned_to(over_at):
        assert reader.get(publication.path).status_code == 410


def test_the_sweep_ends_the_publication_with_its_reason(browse, far_east):
    publication = published(far_east.harbour, by=far_east.tom, approver=far_east.helen)
    browse(HOST).get(publication.path)
    with clock.pinned_to(end_of_day(far_east.harbour, publication.consent.valid_until)):
        end_consent(publication.consent_id)
    assert Withdrawal.objects.get(publication=publication).reason == "consent_ran_out"
    assert not RenderedPage.objects.filter(publication=publication).exists()
