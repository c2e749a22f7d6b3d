"""PR cannot promise what service has not in hand: in the operation, in the database, and in a race."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import IntegrityError, connections, transaction

from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.crises.models import Remedy, Statement
from apps.crises.operations.incidents import begin_review
from apps.crises.operations.statements import (
    PromisesTooMuch,
    RemedyIsPromised,
    StatementIsOut,
    approve_statement,
    record_remedy,
    release_statement,
    revoke_remedy,
    write_statement,
)
from apps.crises.wording import checks_of, promises_remedy
from tests.conftest import cast_of_agency, in_agency
from tests.factories.crises import incident

PROMISE = "We are sorry. Everyone who waited will have their money back by Friday."
PLAIN = "We know that vans came late this morning. We are sorry. The next update comes at noon."


@pytest.fixture
def burning(north):
    return incident(north.harbour, by=north.priya)


def approved(north, burning, text=PROMISE, **given):
    made = write_statement(by=north.tom, incident=burning, text=text, **given)
    return approve_statement(by=north.priya, statement=made)


def remedy_of(north, burning):
    return record_remedy(by=north.lena, incident=burning, text="Refunds", due_at=clock.now() + timedelta(days=2))


class TestPromises:
    @pytest.mark.parametrize(
        "text",
        [
            PROMISE,
            "We will replace every grinder.",
            "You will receive a voucher.",
            "Wir werden bis Freitag liefern.",
            "Nous allons rembourser tous les clients.",
            "Vamos a devolver el dinero.",
            "By Monday we will deliver all open orders.",
        ],
    )
    def test_are_found_in_the_words(self, text):
        assert promises_remedy(text)

    @pytest.mark.parametrize(
        "text", [PLAIN, "We are looking into it.", "We will tell you more by noon.", "Vans came late."]
    )
    def test_news_to_come_is_none(self, text):
        assert not promises_remedy(text)

    def test_what_one_expects_is_checked(self):
        assert [check.is_there for check in checks_of(PLAIN)] == [True, True, False, True, True]
        assert [check.is_there for check in checks_of("No comment.")] == [False, False, False, True, False]


class TestReleasing:
    def test_a_promise_without_a_remedy_is_refused(self, north, burning):
        with pytest.raises(PromisesTooMuch):
            release_statement(by=north.tom, statement=approved(north, burning))

    def test_a_promise_on_a_remedy_goes_out(self, north, burning):
        made = approved(north, burning, remedy=remedy_of(north, burning))
        assert release_statement(by=north.tom, statement=made).released_at is not None

    def test_words_without_a_promise_go_out(self, north, burning):
        assert release_statement(by=north.tom, statement=approved(north, burning, PLAIN)).released_at is not None

    def test_a_promise_that_only_its_author_sees_counts(self, north, burning):
        made = approved(north, burning, PLAIN, promises=True)
        with pytest.raises(PromisesTooMuch):
            release_statement(by=north.tom, statement=made)

    def test_nobody_approves_their_own_words(self, north, burning):
        made = write_statement(by=north.tom, incident=burning, text=PLAIN)
        with pytest.raises(BadInput, match="somebody else"):
            approve_statement(by=north.tom, statement=made)
        with pytest.raises(BadInput, match="approve it first"):
            release_statement(by=north.tom, statement=made)

    def test_a_change_voids_the_approval_and_the_same_again_does_not(self, north, burning):
        made = approved(north, burning, PLAIN)
        same = write_statement(by=north.tom, incident=burning, text=PLAIN, statement=made)
        assert same.approved_at is not None
        changed = write_statement(by=north.tom, incident=burning, text=f"{PLAIN} Sorry.", statement=made)
        assert changed.approved_at is None

    def test_what_is_out_stays_as_it_is(self, north, burning):
        made = release_statement(by=north.tom, statement=approved(north, burning, PLAIN))
        with pytest.raises(StatementIsOut):
            write_statement(by=north.tom, incident=burning, text="Other words", statement=made)
        with pytest.raises(IntegrityError, match="stays as it is"), transaction.atomic():
            Statement.objects.filter(pk=made.pk).update(text="Other words")

    def test_with_two_names_and_a_reason_it_goes_out_and_that_is_kept(self, north, burning):
        made = approved(north, burning)
        with pytest.raises(BadInput, match="one person of each side"):
            release_statement(by=north.tom, statement=made, because="The board says so", with_cx=north.lena)
        out = release_statement(
            by=north.tom, statement=made, because="The board says so", with_cx=north.lena, with_pr=north.tom
        )
        assert (out.override_cx, out.override_pr, out.is_overridden) == (north.lena.pk, north.tom.pk, True)

    def test_only_service_records_a_remedy(self, north, burning):
        with pytest.raises(BadInput, match="by when"):
            record_remedy(by=north.lena, incident=burning, text="Refunds")
        begin_review(by=north.priya, incident=burning)


class TestTakingBack:
    def test_of_what_nothing_stands_on_is_free_and_locks_the_promise(self, north, burning):
        remedy = remedy_of(north, burning)
        made = approved(north, burning, remedy=remedy)
        revoke_remedy(by=north.lena, remedy=remedy, because="The bank refuses")
        with pytest.raises(PromisesTooMuch):
            release_statement(by=north.tom, statement=made)

    def test_of_what_is_promised_in_public_is_refused(self, north, burning):
        remedy = remedy_of(north, burning)
        release_statement(by=north.tom, statement=approved(north, burning, remedy=remedy))
        with pytest.raises(RemedyIsPromised):
            revoke_remedy(by=north.lena, remedy=remedy, because="The bank refuses")


class TestDatabase:
    """Past the operations, as a shell or a mistake would."""

    def test_refuses_a_promise_without_a_remedy(self, north, burning):
        made = approved(north, burning)
        with pytest.raises(IntegrityError, match="not in hand"), transaction.atomic():
            Statement.objects.filter(pk=made.pk).update(released_at=clock.now())

    def test_refuses_to_take_back_what_is_promised(self, north, burning):
        remedy = remedy_of(north, burning)
        release_statement(by=north.tom, statement=approved(north, burning, remedy=remedy))
        with pytest.raises(IntegrityError, match="promises it"), transaction.atomic():
            Remedy.objects.filter(pk=remedy.pk).update(revoked_at=clock.now())

    def test_refuses_words_that_nobody_approved(self, north, burning):
        made = write_statement(by=north.tom, incident=burning, text=PLAIN)
        with pytest.raises(IntegrityError, match="released_approved"), transaction.atomic():
            Statement.objects.filter(pk=made.pk).update(released_at=clock.now())


def inside(work):
    """Whether the work got through, in a transaction of its own."""
    try:
        with in_agency("north"), transaction.atomic():
            work()
    except (DomainError, IntegrityError):
        return False
    finally:
        connections.close_all()
    return True


def out(north, pk):
    return inside(lambda: release_statement(by=north.tom, statement=Statement.objects.get(pk=pk)))


def back(north, pk):
    return inside(lambda: revoke_remedy(by=north.lena, remedy=Remedy.objects.get(pk=pk), because="No money"))


def raw_out(_north, pk):
    return inside(lambda: Statement.objects.filter(pk=pk).update(released_at=clock.now()))


def raw_back(_north, pk):
    return inside(lambda: Remedy.objects.filter(pk=pk).update(revoked_at=clock.now()))


@pytest.mark.durable
class TestRace:
    ROUNDS = 50

    def test_a_remedy_taken_back_while_the_statement_goes_out_is_never_both(self, durable):
        with in_agency("north"), transaction.atomic():
            north = cast_of_agency()
            burning = incident(north.harbour, by=north.priya)
            remedies = [remedy_of(north, burning) for _round in range(self.ROUNDS)]
            pairs = [(each.pk, approved(north, burning, remedy=each).pk) for each in remedies]
        with ThreadPoolExecutor(2) as pool:
            for place, (remedy, statement) in enumerate(pairs):
                acts = [(out, statement), (back, remedy)] if place % 2 else [(raw_back, remedy), (raw_out, statement)]
                done = list(pool.map(lambda act: act[0](north, act[1]), acts))
                assert sum(done) == 1, "one of the two gets through, never both"
        with in_agency("north"), transaction.atomic():
            released = Statement.objects.filter(released_at__isnull=False)
            assert released.filter(remedy__revoked_at__isnull=False).count() == 0
            assert released.count() + Remedy.objects.filter(revoked_at__isnull=False).count() == self.ROUNDS
