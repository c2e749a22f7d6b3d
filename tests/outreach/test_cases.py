"""From score to case: who gets one, due when, and how a case moves."""

from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread

import pytest
from django.db import connection, connections, transaction
from django.db.utils import IntegrityError
from django.test.utils import CaptureQueriesContext

from apps.clients.models import Client, Customer
from apps.core.actors import SYSTEM
from apps.core.clock import now, pinned_to
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.feedback.models import Import, Response
from apps.outreach.lifecycle import MOVES, OPEN, CaseCannotMove
from apps.outreach.models import OutreachCase
from apps.outreach.operations.cases import CustomerHasOpenCase, assign_case, mark_no_answer, reopen_case
from apps.tenancy.models import Due
from tests.conftest import in_agency
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.factories.outreach import deadline_of, open_case, receive

State = OutreachCase.State
MOMENT = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)


class TestOpening:
    def test_a_promoter_is_due_48_hours_after_the_score(self, north):
        with pinned_to(MOMENT):
            case = open_case(north.harbour, answered_at=MOMENT - timedelta(hours=5))
        assert (case.state, case.late_on_import) == (State.DUE, False)
        assert case.due_at == MOMENT + timedelta(hours=43)
        deadline = deadline_of(case)
        assert (deadline.starts_at, deadline.due_at) == (MOMENT - timedelta(hours=5), case.due_at)
        assert Due.objects.get(kind="deadline", ref=deadline.pk).due_at == MOMENT + timedelta(hours=19)

    @pytest.mark.parametrize("score", [0, 6, 7, 8])
    def test_others_open_none(self, north, score):
        assert receive(ResponseFactory(client=north.harbour, score=score)) == []

    def test_the_anonymous_open_none(self, north):
        receive(ResponseFactory(client=north.harbour, customer=None))
        assert not OutreachCase.objects.exists()

    def test_without_address_or_after_an_opt_out_none_is_opened(self, north):
        unreachable = CustomerFactory(client=north.harbour, email="", phone="")
        opted_out = CustomerFactory(client=north.harbour, do_not_contact_at=now())
        receive(*(ResponseFactory(client=north.harbour, customer=each) for each in (unreachable, opted_out)))
        assert not OutreachCase.objects.exists()

    def test_a_telephone_is_enough(self, north):
        customer = CustomerFactory(client=north.harbour, email="", phone="+44 117 496 0000")
        assert len(receive(ResponseFactory(client=north.harbour, customer=customer))) == 1

    def test_two_scores_of_one_person_in_one_batch_are_one_case_due_from_the_first(self, north):
        customer = CustomerFactory(client=north.harbour)
        later = ResponseFactory(client=north.harbour, customer=customer, answered_at=now() - timedelta(hours=1))
        first = ResponseFactory(client=north.harbour, customer=customer, answered_at=now() - timedelta(hours=9))
        [case] = receive(later, first)
        assert case.response == first
        assert case.due_at == first.answered_at + timedelta(hours=48)

    def test_a_second_score_while_the_case_is_open_changes_nothing(self, north):
        case = open_case(north.harbour)
        assert receive(ResponseFactory(client=north.harbour, customer=case.customer)) == [case]

    def test_a_score_after_the_case_is_over_opens_the_next(self, north):
        case = open_case(north.harbour, state=State.DECLINED)
        assert len(receive(ResponseFactory(client=north.harbour, customer=case.customer))) == 2

    def test_older_than_48_hours_is_late_on_import_and_raises_no_alarm(self, north):
        case = open_case(north.harbour, answered_at=now() - timedelta(days=30))
        assert case.late_on_import
        deadline = deadline_of(case)
        assert (deadline.is_open, deadline.next_at, deadline.late_on_import) == (True, None, True)
        assert not Due.objects.filter(kind="deadline", ref=deadline.pk).exists()

    def test_a_batch_takes_a_fixed_number_of_statements(self, north):
        def statements(count):
            batch = [ResponseFactory(client=north.harbour) for _ in range(count)]
            again = [ResponseFactory(client=north.harbour, customer=each.customer) for each in batch]
            with CaptureQueriesContext(
                connection,
            ) as first:
                receive(*batch)
            with CaptureQueriesContext(connection) as second:
                receive(*again)
            return len(first), len(second)

        statements(1)  # the first responses of a client also tick a first step
        assert statements(25) == statements(40)

    def test_one_event_names_the_cases_and_holds_no_words(self, north):
        case = open_case(north.harbour)
        event = Event.objects.get(name="outreach.cases_opened")
        assert event.data == {"ids": [case.pk], "late": 0}


class TestEarlierScoresThatComeLater:
    def scores(self, north, *hours, imports=1):
        customer = CustomerFactory(client=north.harbour)
        files = [
            Import.objects.create(client=north.harbour, public_id=f"import-{n}", filename="a.csv", created_at=now())
            for n in range(imports)
        ]
        for number, ago in enumerate(hours):
            moment = now() - timedelta(hours=ago)
            response = ResponseFactory(
                client=north.harbour, customer=customer, answered_at=moment, imported=files[number % imports]
            )
            [case] = receive(response)
        return case

    def test_the_waiting_case_counts_from_the_earliest(self, north):
        case = self.scores(north, 2, 20)
        assert case.due_at == case.response.answered_at + timedelta(hours=48)
        assert timedelta(hours=27) < case.due_at - now() <= timedelta(hours=28)
        deadline = deadline_of(case)
        assert deadline.due_at == case.due_at
        assert Due.objects.get(kind="deadline", ref=deadline.pk).due_at == deadline.next_at

    def test_chunks_of_one_file_give_what_one_batch_would_give(self, north):
        case = self.scores(north, 2, 200)
        assert case.late_on_import
        deadline = deadline_of(case)
        assert deadline.next_at is None
        assert not Due.objects.filter(kind="deadline", ref=deadline.pk).exists()

    def test_history_from_another_file_stops_no_alarm(self, north):
        case = self.scores(north, 2, 200, imports=2)
        assert not case.late_on_import
        assert case.due_at > now()

    def test_a_contacted_case_stays_as_it_was(self, north):
        case = open_case(north.harbour, state=State.CONTACTED)
        [again] = receive(
            ResponseFactory(client=north.harbour, customer=case.customer, answered_at=now() - timedelta(hours=30))
        )
        assert again.due_at == case.due_at


@pytest.mark.durable
class TestTwoImportsAtOnce:
    def test_open_one_case_for_one_person(self, durable):
        with in_agency("north"), transaction.atomic():
            harbour = Client.objects.get(slug="harbour")
            people = [CustomerFactory(client=harbour).pk for _ in range(6)]
        meet, failures = Barrier(2), []

        def import_file(number):
            try:
                with in_agency("north"), transaction.atomic():
                    order = people if number else people[::-1]
                    batch = [
                        ResponseFactory(
                            client=harbour,
                            customer=Customer.objects.get(pk=pk),
                            source_id=f"{number}-{pk}",
                            answered_at=now() - timedelta(hours=number + 1),
                        )
                        for pk in order
                    ]
                    meet.wait(timeout=20)
                    receive(*batch)
            except BaseException as error:
                failures.append(error)
                raise
            finally:
                connections.close_all()

        threads = [Thread(target=import_file, args=(number,)) for number in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert failures == []
        with in_agency("north"), transaction.atomic():
            assert OutreachCase.objects.count() == len(people)
            assert Deadline.objects.filter(kind="outreach.first_contact", state="open").count() == len(people)
            assert Response.objects.count() == 2 * len(people)
            earliest = {case.customer_id: case.due_at for case in OutreachCase.objects.all()}
            for pk, due_at in earliest.items():
                first = Response.objects.filter(customer_id=pk).order_by("answered_at")[0]
                assert due_at == first.answered_at + timedelta(hours=48)


class TestMoves:
    """The table against what the operations do, for every state."""

    @pytest.mark.parametrize("here", State.values)
    def test_no_answer_follows_a_contact_only(self, north, here):
        case = open_case(north.harbour, state=here)
        if State.NO_ANSWER in MOVES[here]:
            assert mark_no_answer(by=SYSTEM, case=case).state == State.NO_ANSWER
        else:
            with pytest.raises(CaseCannotMove):
                mark_no_answer(by=SYSTEM, case=case)

    @pytest.mark.parametrize("here", State.values)
    def test_only_what_was_left_unanswered_is_taken_up_again(self, north, here):
        case = open_case(north.harbour, state=here)
        if here == State.NO_ANSWER:
            again = reopen_case(by=SYSTEM, case=case)
            assert (again.state, again.closed_at) == (State.CONTACTED, None)
        else:
            with pytest.raises(CaseCannotMove):
                reopen_case(by=SYSTEM, case=case)

    def test_a_case_is_not_taken_up_beside_a_newer_one(self, north):
        case = open_case(north.harbour, state=State.NO_ANSWER)
        receive(ResponseFactory(client=north.harbour, customer=case.customer))
        with pytest.raises(CustomerHasOpenCase):
            reopen_case(by=SYSTEM, case=case)

    def test_the_open_states_are_those_of_the_constraint(self, north):
        case = open_case(north.harbour)
        for state in State.values:
            OutreachCase.objects.filter(pk=case.pk).update(state=state)
            other = ResponseFactory(client=north.harbour, customer=case.customer)
            made = OutreachCase(
                client=north.harbour,
                public_id=f"x{state}",
                customer=case.customer,
                response=other,
                due_at=now(),
                opened_at=now(),
            )
            try:
                with transaction.atomic():
                    made.save()
                    raise_it_back = True
                    transaction.set_rollback(True)
            except IntegrityError:
                raise_it_back = False
            assert raise_it_back is (state not in OPEN)


class TestAssigning:
    def test_gives_the_case_to_somebody_who_works_for_the_brand(self, north):
        case = open_case(north.harbour)
        assert assign_case(by=north.priya.actor, case=case, owner=north.tom).owner == north.tom
        event = Event.objects.get(name="outreach.case_assigned")
        assert (event.actor_id, event.data) == (north.priya.pk, {"user_id": north.tom.pk})

    def test_the_same_person_twice_is_one_event(self, north):
        case = open_case(north.harbour)
        for _ in range(2):
            assign_case(by=SYSTEM, case=case, owner=north.tom)
        assert Event.objects.filter(name="outreach.case_assigned").count() == 1

    @pytest.mark.parametrize("name", ["marcus", "helen"])
    def test_refuses_a_rivals_people_and_client_staff(self, north, name):
        with pytest.raises(BadInput):
            assign_case(by=SYSTEM, case=open_case(north.harbour), owner=getattr(north, name))
