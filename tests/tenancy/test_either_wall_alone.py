"""Two walls between brands, and either alone must hold: here the first is taken away, here the second."""

import pytest
from django.db import connection

from apps.clients.models import BrandQuerySet
from apps.core import scope
from apps.outreach.models import OutreachCase
from tests.factories.outreach import open_case

SECRET = "zqbloom"


@pytest.fixture
def rivals_case(north) -> OutreachCase:
    """A case of Bean & Bloom with a word of its own in it."""
    return open_case(north.bloom, score=10, comment=f"{SECRET} said", customer__name=f"{SECRET} name")


@pytest.fixture
def no_queryset_filter(monkeypatch) -> None:
    """As if somebody had forgotten the filter, everywhere."""
    monkeypatch.setattr(BrandQuerySet, "visible_to", lambda rows, user: rows.all())
    monkeypatch.setattr(BrandQuerySet, "in_scope", lambda rows: rows.all())


@pytest.mark.usefixtures("no_queryset_filter")
class TestWithoutTheQuerysets:
    @pytest.mark.parametrize(
        "path", ["/", "/outreach/", "/outreach/?view=table", "/responses/", "/stories/", "/evidence/"]
    )
    def test_no_page_shows_anything_of_the_rival(self, north, browse, rivals_case, path):
        page = browse("north.test", north.tom).get(path)
        assert page.status_code == 200
        assert SECRET not in page.content.decode()
        assert "Bean &amp; Bloom" not in page.content.decode()

    def test_the_rivals_case_is_not_there(self, north, browse, rivals_case):
        assert browse("north.test", north.tom).get(f"/outreach/{rivals_case.public_id}/").status_code == 404

    def test_its_own_people_see_it(self, north, browse, rivals_case):
        assert SECRET in browse("north.test", north.marcus).get("/outreach/").content.decode()


class TestWithoutThePolicies:
    def test_the_querysets_alone_hide_the_rival(self, north, rivals_case):
        """The scope of the whole agency is the wall at its widest; the querysets still ask whose eyes these are."""
        assert north.bloom.pk in scope.current()
        assert not OutreachCase.objects.visible_to(north.tom).filter(pk=rivals_case.pk).exists()
        assert OutreachCase._base_manager.filter(pk=rivals_case.pk).exists()

    def test_raw_sql_under_that_scope_would_see_it(self, north, rivals_case):
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM outreach_outreachcase WHERE id = %s", [rivals_case.pk])
            assert cursor.fetchone() == (1,)
