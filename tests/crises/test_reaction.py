"""How the public answered each statement: the same figures as if the mentions were counted one by one."""

from datetime import timedelta
from hashlib import sha256

import pytest

from apps.core import clock
from apps.crises.operations.statements import approve_statement, release_statement, write_statement
from apps.crises.reaction import reaction_of
from apps.listening.models import Mention
from apps.listening.operations.counting import STEP, bucket_of
from tests.factories.crises import incident
from tests.factories.mentions import heard, said


def words_of(number):
    """Each post in words of its own: what is alike would count as an echo."""
    own = " ".join(sha256(f"{number} {place}".encode()).hexdigest()[:6] for place in range(12))
    return f"Terrible, awful, the worst service: {own}" if number % 3 else f"Thank you, great people: {own}"


@pytest.fixture
def told(north):
    """An incident of four hours ago, a statement of one hour ago, and what was said around it."""
    now = clock.now()
    with clock.pinned_to(now - timedelta(hours=4)):
        burning = incident(north.harbour, by=north.priya)
    with clock.pinned_to(now - timedelta(hours=1)):
        made = write_statement(by=north.tom, incident=burning, text="We know that vans are late. We are sorry.")
        made = release_statement(by=north.tom, statement=approve_statement(by=north.priya, statement=made))
    moments = [now - timedelta(minutes=7 * number + 1) for number in range(40)]
    mentions = [said(words_of(number), said_at=at) for number, at in enumerate(moments)]
    heard(north.harbour, *mentions)
    return burning, made


def counted(since, until):
    rows = Mention.objects.filter(said_at__gte=since, said_at__lt=until)
    return rows.count(), rows.filter(feeling="negative").count()


class TestReaction:
    def test_counts_what_was_said_on_both_sides(self, north, told):
        burning, made = told
        reaction = reaction_of(burning, burning.statements.all())
        (around,) = reaction.around
        at = bucket_of(made.released_at)
        assert (around.before.n, around.before.negative) == counted(at - timedelta(hours=2), at)
        assert (around.after.n, around.after.negative) == counted(at + STEP, clock.now())
        assert around.before.n > around.after.n > 0
        assert 0 < around.before.negative < around.before.n
        assert around.before.share == 100 * around.before.negative / around.before.n
        assert around.after.share is None, "of fewer than ten nothing is said"
        assert around.after.hours < 1
        assert reaction.n == sum(bar.mentions for bar in reaction.bars) == Mention.objects.count()
        [mark] = reaction.marks
        assert reaction.bars[mark.x // 10].at <= made.released_at

    def test_stands_in_the_room_with_its_figures(self, north, browse, told):
        page = browse("north.test", north.lena).get(f"/crises/{told[0].public_id}/").content.decode()
        assert "n = 40" in page
        assert "Around statement 1" in page
        assert "too few" in page

    def test_says_that_nothing_was_said(self, north, browse):
        burning = incident(north.harbour, by=north.priya)
        page = browse("north.test", north.lena).get(f"/crises/{burning.public_id}/").content.decode()
        assert "Nothing was said in public" in page
