"""Several customers left alone at once; the list stays as quick with many, and names the client's own hours."""

import pytest

from apps.deadlines.models import Deadline
from apps.notifications.models import Notice
from apps.outreach.models import ListAct
from apps.outreach.notices import escalate
from apps.outreach.operations.lists import UndoIsOver, leave_customers_alone, undo_list_act
from tests.factories.outreach import deadline_of, open_case


class TestLeftAlone:
    def test_ends_what_is_owed_keeps_who_said_why_and_is_taken_back(self, north, browse):
        cases = [open_case(north.harbour) for _ in range(3)]
        browser = browse("north.test", north.tom)
        said = {"act": "alone", "case": [case.public_id for case in cases[:2]], "alone_reason": ""}
        browser.post("/outreach/list/act/", said)
        assert not ListAct.objects.exists()
        page = browser.post("/outreach/list/act/", said | {"alone_reason": "In mourning"}, follow=True).content.decode()
        assert "2 customers are not contacted any more" in page
        for case in cases[:2]:
            case.customer.refresh_from_db()
            assert (case.customer.do_not_contact_reason, case.customer.do_not_contact_by) == (
                "In mourning",
                north.tom.pk,
            )
            assert not deadline_of(case).is_open
        assert deadline_of(cases[2]).is_open
        batch = ListAct.objects.first().batch
        done = undo_list_act(by=north.tom.actor, batch=batch)
        assert (done.changed, done.left) == (2, 0)
        assert Deadline.objects.filter(subject_id=cases[0].pk, kind="outreach.first_contact", state="open").exists()
        with pytest.raises(UndoIsOver):
            undo_list_act(by=north.tom.actor, batch=batch)

    def test_says_nothing_new_of_whom_somebody_else_left_alone(self, north):
        case = open_case(north.harbour)
        assert leave_customers_alone(by=north.tom.actor, cases=[case], reason="Asked so").changed == 1
        again = leave_customers_alone(by=north.priya.actor, cases=[case], reason="Other")
        assert (again.changed, again.left) == (0, 1)
        case.customer.refresh_from_db()
        assert case.customer.do_not_contact_reason == "Asked so"


class TestNumberOfQueries:
    @pytest.mark.parametrize("view", ["", "&view=table"])
    def test_is_the_same_for_5_cases_and_for_200(self, north, browse, view, django_assert_max_num_queries):
        for _ in range(5):
            open_case(north.harbour)
        browser, address = browse("north.test", north.tom), f"/outreach/?client=harbour{view}"
        browser.get(address)
        with django_assert_max_num_queries(200) as few:
            browser.get(address)
        for _ in range(195):
            open_case(north.harbour)
        with django_assert_max_num_queries(len(few)):
            assert browser.get(address).status_code == 200


class TestTheClientsOwnClock:
    def test_is_named_in_the_list_and_in_what_superiors_are_told(self, north, browse):
        north.harbour.clock, north.harbour.first_contact_hours = "business", 16
        north.harbour.save()
        case = open_case(north.harbour)
        page = browse("north.test", north.tom).get("/outreach/?client=harbour").content.decode()
        assert "within 16 business hours" in page
        escalate([case])
        assert "within 16 business hours" in Notice.objects.filter(user=north.priya).latest("id").text
