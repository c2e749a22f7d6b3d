"""The room, by forms: from an alert to a statement that is out and a lesson."""

import pytest

from apps.crises.models import Incident, Remedy, Statement
from tests.crises.test_interlock import PROMISE
from tests.factories.crises import incident, playbook


@pytest.fixture
def burning(north):
    return incident(north.harbour, by=north.olga)


def act(browser, burning, name, **fields):
    answer = browser.post(f"/crises/{burning.public_id}/act/", {"act": name, **fields}, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


class TestRoom:
    def test_a_promise_is_locked_until_service_has_it_in_hand(self, north, browse, burning):
        tom, lena, priya = (browse("north.test", who) for who in (north.tom, north.lena, north.priya))
        assert "Locked: service has not recorded" in act(tom, burning, "write", text=PROMISE)
        statement = Statement.objects.get()
        act(priya, burning, "approve", statement=statement.pk)
        assert "promises something that service has not recorded" in act(
            tom, burning, "release", statement=statement.pk
        )
        act(lena, burning, "remedy", text="Refunds", due_at="2030-01-01T09:00")
        page = act(tom, burning, "write", text=PROMISE, statement=statement.pk, remedy=Remedy.objects.get().pk)
        assert "Locked" not in page
        act(priya, burning, "approve", statement=statement.pk)
        act(tom, burning, "release", statement=statement.pk)
        statement.refresh_from_db()
        assert statement.released_at is not None
        assert "A statement that is out promises this" in act(
            lena, burning, "revoke", remedy=Remedy.objects.get().pk, because="No money"
        )

    def test_the_press_side_records_no_remedy(self, north, browse, burning):
        answer = browse("north.test", north.tom).post(f"/crises/{burning.public_id}/act/", {"act": "remedy"})
        assert answer.status_code == 403

    def test_service_releases_nothing(self, north, browse, burning):
        answer = browse("north.test", north.lena).post(f"/crises/{burning.public_id}/act/", {"act": "release"})
        assert answer.status_code == 403

    @pytest.mark.parametrize(
        ("name", "fields"),
        [
            ("judge", {"fact": "x"}),
            ("release", {"statement": "99999999999999999999"}),
            ("revoke", {"remedy": "-1", "because": "x"}),
        ],
    )
    def test_what_is_not_there_is_not_found(self, north, browse, burning, name, fields):
        answer = browse("north.test", north.olga).post(f"/crises/{burning.public_id}/act/", {"act": name} | fields)
        assert answer.status_code == 404

    def test_a_rivals_room_is_not_there(self, north, browse, burning):
        assert browse("north.test", north.marcus).get(f"/crises/{burning.public_id}/").status_code == 404

    def test_it_takes_as_many_queries_for_many_entries(self, north, browse, burning, django_assert_max_num_queries):
        browser = browse("north.test", north.priya)
        for number in range(12):
            act(browser, burning, "note", text=f"Note {number}")
            act(browser, burning, "write", text=f"We know that {number} vans came late.")
        with django_assert_max_num_queries(45):
            browser.get(f"/crises/{burning.public_id}/")


class TestOpening:
    def test_by_hand_on_the_products_own_playbooks(self, north, browse):
        priya = browse("north.test", north.priya)
        assert "no playbook yet" in priya.get("/crises/new/?client=harbour").content.decode()
        page = priya.post("/crises/new/", {"client": "harbour"}).content.decode()
        assert "Product recall" in page

    def test_leads_to_the_room(self, north, browse):
        version = playbook(north.harbour, by=north.priya)
        given = {"client": "harbour", "title": "Vans are late", "severity": "fire", "version": version.pk}
        answer = browse("north.test", north.priya).post("/crises/new/", given)
        assert answer["Location"] == f"/crises/{Incident.objects.get().public_id}/"


class TestPlaybooks:
    def test_are_typed_a_line_a_step(self, north, browse):
        given = {
            "client": "harbour",
            "name": "Recall",
            "steps": "pr, 10, Stop posts\n\ncx; 30; Call",
            "holding": "We know.",
        }
        priya = browse("north.test", north.priya)
        page = priya.post("/crises/playbooks/new/", given, follow=True).content.decode()
        assert "Stop posts" in page

    def test_a_line_that_is_no_step_is_named(self, north, browse):
        given = {
            "client": "harbour",
            "name": "Recall",
            "steps": "pr, 10, Stop posts\nsoon, call",
            "holding": "We know.",
        }
        answer = browse("north.test", north.priya).post("/crises/playbooks/new/", given)
        assert answer.status_code == 422
        assert "Line 2 is no step" in answer.content.decode()
