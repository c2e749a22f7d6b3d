"""Today and the frame around it: what is late, soon and later, for whom, and at a fixed price."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.approvals.models import Side
from apps.approvals.operations import StepPlan, save_chain
from apps.case_studies.operations import send_through_chain
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.feedback.operations.loops import open_loops
from tests.factories.approvals import ask_for_approval
from tests.factories.case_studies import started_story
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.factories.outreach import open_case, receive

HOUR = timedelta(hours=1)


def owed_in(client, left, **response):
    """A promoter's case whose 48 hours end in `left`."""
    answered_at = clock.now() + left - 48 * HOUR
    if left < timedelta(0):  # it came in time, and nobody has answered since
        with clock.pinned_to(answered_at + HOUR):
            return open_case(client, answered_at=answered_at, **response)
    return open_case(client, answered_at=answered_at, **response)


def page_of(browse, user, address="/"):
    return browse("north.test", user).get(address).content.decode()


@pytest.fixture(autouse=True)
def _morning():
    """A day with hours left, so that "later today" is not tomorrow."""
    with clock.pinned_to(clock.now().replace(hour=8, minute=0, second=0, microsecond=0)):
        yield


class TestWhatIsDue:
    def test_stands_under_late_soon_and_later_in_the_order_of_its_moment(self, north, browse):
        for name, left in (("Lara", -HOUR), ("Soraya", 2 * HOUR), ("Soon", HOUR), ("Otto", 9 * HOUR)):
            owed_in(north.harbour, left, customer=CustomerFactory(client=north.harbour, name=name))
        page = page_of(browse, north.tom)
        places = [page.index(f"First contact: {name} scored 9") for name in ("Lara", "Soon", "Soraya", "Otto")]
        assert places == sorted(places)
        assert page.index("Next four hours") > places[0]
        assert page.index("Later today") > places[2]
        assert "One thing is late and three more are due today." in page
        assert "1 h</b>" in page

    def test_leads_to_the_case_with_the_verb_of_what_to_do(self, north, browse):
        case = owed_in(north.harbour, HOUR)
        page = page_of(browse, north.tom)
        assert f'href="/outreach/{case.public_id}/"' in page
        assert ">Write</a>" in page

    def test_holds_closed_loops_and_approvals_too(self, north, browse):
        angry = ResponseFactory(
            client=north.harbour, score=2, answered_at=clock.now() - 20 * HOUR, comment="Charged twice."
        )
        open_loops(by=SYSTEM, client=north.harbour, responses=[angry])
        ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, due_at=clock.now() + 3 * HOUR)
        page = page_of(browse, north.priya)
        assert "about a 2 out of 10" in page
        assert "Charged twice." in page
        assert "Helen Marsh" in page

    def test_old_scores_of_an_import_raise_no_alarm(self, north, browse):
        open_case(north.harbour, answered_at=clock.now() - 90 * HOUR)
        assert "First contact" not in page_of(browse, north.tom)

    def test_is_only_what_the_person_may_see(self, north, browse):
        owed_in(north.bloom, HOUR, customer=CustomerFactory(client=north.bloom, name="Rita Rival"))
        assert "Rita Rival" not in page_of(browse, north.tom)
        assert "Rita Rival" in page_of(browse, north.marcus)
        assert "Rita Rival" in page_of(browse, north.olga)

    def test_is_one_brands_where_one_is_chosen(self, north, browse):
        owed_in(north.bloom, HOUR, customer=CustomerFactory(client=north.bloom, name="Rita"))
        owed_in(north.harbour, HOUR, customer=CustomerFactory(client=north.harbour, name="Hanna"))
        page = page_of(browse, north.olga, "/?client=bloom")
        assert "Rita" in page
        assert "Hanna" not in page
        assert browse("north.test", north.tom).get("/?client=bloom").status_code == 404

    def test_costs_the_same_for_two_rows_and_for_forty(self, north, browse):
        def price():
            browser = browse("north.test", north.olga)
            with CaptureQueriesContext(connection) as asked:
                assert browser.get("/").status_code == 200
            return len(asked)

        def add(count):
            now = clock.now()
            for client in (north.harbour, north.bloom):
                receive(
                    *[
                        ResponseFactory(client=client, answered_at=now - timedelta(hours=47 - each % 40))
                        for each in range(count)
                    ]
                )
                ask_for_approval(
                    client=client, author=north.olga, approver=north.helen if client == north.harbour else north.sofia
                )

        add(2)
        price()  # what the process remembers from then on
        first = price()
        add(20)
        assert price() == first


class TestEmptyDay:
    def test_says_what_comes_next(self, north, browse):
        page = page_of(browse, north.tom)
        assert "Nothing is due today" in page
        assert "Import survey answers" in page

    def test_counts_what_comes_tomorrow(self, north, browse):
        owed_in(north.harbour, 20 * HOUR)
        assert "Tomorrow: 1." in page_of(browse, north.tom)


class TestFrame:
    def test_figures_beside_the_menu_are_of_what_the_person_sees(self, north, browse):
        owed_in(north.harbour, HOUR)
        owed_in(north.bloom, HOUR)
        assert figures(page_of(browse, north.olga)) == {"Outreach": "2"}
        assert figures(page_of(browse, north.tom)) == {"Outreach": "1"}
        assert figures(page_of(browse, north.olga, "/?client=bloom")) == {"Outreach": "1"}

    def test_settings_stand_for_those_who_may_change_them(self, north, browse):
        assert {"/settings/clients/", "/settings/members/"} <= links(page_of(browse, north.olga))
        assert "/settings/clients/" in links(page_of(browse, north.priya))
        assert "/settings/members/" not in links(page_of(browse, north.priya))
        assert not {"/settings/clients/", "/settings/members/"} & links(page_of(browse, north.tom))

    def test_every_line_of_the_menu_leads_to_a_page(self, north, browse):
        browser = browse("north.test", north.olga)
        menu = page_of(browse, north.olga).split('aria-label="Main"')[1].split("</nav>")[0]
        for address in links(menu):
            assert browser.get(address).status_code == 200, address


def links(page):
    return set(re.findall(r'<a [^>]*href="(/[^"]*)"', page))


def figures(page):
    found = re.findall(r'<span class="truncate">([^<]+)</span><span class="nav-count">(\d+)</span>', page)
    return dict(found)


class TestWhose:
    def test_what_another_looks_after_is_not_mine(self, north, browse):
        for name, owner in (("Tomas", north.tom), ("Lenard", north.lena), ("Nobby", None)):
            case = owed_in(north.harbour, HOUR, customer=CustomerFactory(client=north.harbour, name=name))
            case.owner = owner
            case.save(update_fields=["owner"])
        mine = page_of(browse, north.tom)
        assert "First contact: Tomas" in mine
        assert "First contact: Nobby" in mine
        assert "First contact: Lenard" not in mine
        assert "First contact: Lenard" in page_of(browse, north.tom, "/?who=everyone")
        assert "First contact: Lenard" in page_of(browse, north.priya)  # who leads the brand

    def test_an_owner_who_works_for_no_brand_sees_everybodys(self, north, browse):
        case = owed_in(north.harbour, HOUR)
        case.owner = north.tom
        case.save(update_fields=["owner"])
        assert "First contact:" in page_of(browse, north.olga)
        assert "First contact:" not in page_of(browse, north.olga, "/?who=mine")


class TestAhead:
    def test_opens_tomorrow_and_the_week_after(self, north, browse):
        owed_in(north.harbour, 20 * HOUR, customer=CustomerFactory(client=north.harbour, name="Morrow"))
        owed_in(north.harbour, 46 * HOUR, customer=CustomerFactory(client=north.harbour, name="Weekly"))
        assert "First contact: Morrow" not in page_of(browse, north.tom)
        tomorrow = page_of(browse, north.tom, "/?ahead=tomorrow")
        assert "First contact: Morrow" in tomorrow
        assert "First contact: Weekly" not in tomorrow
        assert "First contact: Weekly" in page_of(browse, north.tom, "/?ahead=week")


class TestPane:
    def test_a_waiting_text_shows_the_steps_of_its_chain(self, north, browse):
        steps = [StepPlan(Side.INTERNAL, (north.priya,)), StepPlan(Side.CLIENT, (north.helen,))]
        chain = save_chain(by=SYSTEM, client=north.harbour, steps=steps)
        send_through_chain(by=north.tom, story=started_story(north.harbour, by=north.tom), chain=chain)
        page = page_of(browse, north.priya)
        chain_words = re.sub(r"<[^>]+>|\s+", " ", page.split('class="people-chain')[1].split("</ol>")[0])
        assert "You" in chain_words
        assert chain_words.index("You") < chain_words.index("Helen Marsh")

    def test_offers_new_things_that_one_may_begin(self, north, browse):
        menu = page_of(browse, north.tom).split("data-new-menu")[1].split("</details>")[0]
        assert "/imports/new/" in menu
        assert "/settings/clients/new/" not in menu
        assert "/settings/clients/new/" in page_of(browse, north.olga).split("data-new-menu")[1].split("</details>")[0]
