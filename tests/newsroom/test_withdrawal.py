"""Gone: page, sources and pictures, in the withdrawal's own transaction."""

from datetime import timedelta

import pytest

from apps.core import clock
from apps.newsroom import serving
from apps.newsroom.models import PublishedPicture, RenderedPage
from apps.newsroom.operations import take_down
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use
from tests.factories.consents import grant
from tests.factories.newsroom import withdraw
from tests.newsroom.reading import addresses, codes


class TestGone:
    @pytest.fixture
    def paths(self, pictured):
        return addresses(pictured)

    def test_everything_is_there_before(self, paths, reader):
        assert len(paths) > 3
        assert codes(reader, paths) == {200}

    def test_everything_is_gone_after_the_customers_withdrawal(self, pictured, paths, reader):
        tags = {path: reader.get(path).headers.get("ETag", '"x"') for path in paths}
        withdraw(pictured.consent)
        assert codes(reader, paths) == {410}
        assert codes(reader, paths, "head") == {410}
        assert {reader.get(path, headers={"If-None-Match": tag}).status_code for path, tag in tags.items()} == {410}
        assert codes(reader, [f"{path}?amp" for path in paths]) == {410}

    def test_is_gone_when_taken_down_by_hand(self, north, pictured, paths, reader):
        take_down(by=north.tom, publication=pictured)
        assert codes(reader, paths) == {410}

    def test_is_gone_the_moment_the_permission_runs_out(self, pictured, paths, reader):
        with clock.pinned_to(clock.now() + timedelta(days=400)):
            assert codes(reader, paths) == {410}

    def test_is_gone_when_the_name_is_not_allowed_any_more(self, pictured, paths, reader):
        grant(pictured.consent, Use.CASE_STUDY)
        assert codes(reader, paths) == {410}

    def test_is_gone_even_without_a_withdrawal_row(self, pictured, paths, reader):
        Consent.objects.update(state="withdrawn", uses=[])
        assert codes(reader, paths) == {410}

    def test_leaves_no_copy(self, pictured):
        withdraw(pictured.consent)
        assert not RenderedPage.objects.exists()
        assert not PublishedPicture.objects.exists()

    def test_names_nobody(self, pictured, reader):
        customer = pictured.consent.customer
        withdraw(pictured.consent)
        text = reader.get(pictured.path).content.decode()
        assert "withdrawn at the customer" in text
        for word in (customer.name, customer.company, pictured.headline, "hallway"):
            assert word not in text

    def test_is_not_kept_by_anybody(self, pictured, reader):
        withdraw(pictured.consent)
        answer = reader.get(pictured.path)
        assert answer["Cache-Control"] == "no-store"
        assert "ETag" not in answer

    def test_leaves_the_front_page(self, pictured, reader):
        assert pictured.headline in reader.get("/").content.decode()
        withdraw(pictured.consent)
        assert pictured.headline not in reader.get("/").content.decode()

    def test_a_new_yes_is_a_new_address(self, pictured, reader):
        withdraw(pictured.consent)
        grant(pictured.consent)
        assert reader.get(pictured.path).status_code == 410


class TestWithdrawnWhileReading:
    def test_a_page_being_made_is_not_kept_and_not_shown(self, publication, reader, monkeypatch):
        """The reader's request has looked; the customer withdraws; the page would be stored after that."""
        RenderedPage.objects.all().delete()
        monkeypatch.setattr(serving, "is_gone", lambda publication: bool(withdraw(publication.consent)))
        assert reader.get(publication.path).status_code == 410
        assert not RenderedPage.objects.exists()
