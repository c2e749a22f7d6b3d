"""The review begins with times that were measured."""

from datetime import timedelta

from apps.core import clock
from apps.crises.operations.incidents import begin_review, do_step
from apps.crises.operations.statements import approve_statement, release_statement, write_statement
from apps.crises.reviewing import review_of
from tests.crises.test_interlock import PROMISE
from tests.factories.crises import incident


def test_tells_how_it_went(north):
    made = incident(north.harbour, by=north.priya)
    start = made.opened_at
    with clock.pinned_to(start + timedelta(minutes=6)):
        do_step(by=north.tom, incident=made, place=1)
    with clock.pinned_to(start + timedelta(minutes=50)):
        do_step(by=north.lena, incident=made, place=2)
        statement = write_statement(by=north.tom, incident=made, text=PROMISE)
        statement = approve_statement(by=north.priya, statement=statement)
        release_statement(by=north.tom, statement=statement, because="Board", with_cx=north.lena, with_pr=north.tom)
    with clock.pinned_to(start + timedelta(hours=3)):
        told = review_of(begin_review(by=north.priya, incident=made))
    minutes = {"first_step": 6, "first_statement": 50, "until_calm": 180}
    assert {name: getattr(told, name) for name in minutes} == {
        name: timedelta(minutes=count) for name, count in minutes.items()
    }
    assert told.first_remedy is None
    assert (told.steps, told.done, told.in_time, told.statements, told.overridden) == (2, 2, 1, 1, 1)


def test_of_what_nobody_touched_says_so(north):
    told = review_of(incident(north.harbour, by=north.priya))
    assert (told.first_step, told.first_statement, told.until_calm, told.done) == (None, None, None, 0)
