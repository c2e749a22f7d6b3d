"""Whom a brand asks, in which order: saved whole, frozen when a text is sent, asked step by step."""

from datetime import timedelta

import pytest

from apps.approvals.errors import (
    AlreadyAsked,
    ApproverIsAuthor,
    CannotApprove,
    CustomerUnreachable,
    NobodyToAsk,
    RequestClosed,
    RunOver,
)
from apps.approvals.models import ApprovalRequest, ApprovalRun, Decision, RunStep, Side
from apps.approvals.operations import StepPlan, ask_chain, decide, recall_run, remove_chain, save_chain
from apps.approvals.people import people_of
from apps.approvals.queries import approval_of, chain_for, steps_of
from apps.clients.models import Assignment
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.errors import BadInput, NotAllowed
from apps.core.models import Event, Link
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail, Notice
from tests.factories.chains import internal, may_approve, of_client, of_customer, on_its_way, quotes, says, waiting
from tests.factories.documents import edit_document, freeze_again, make_version
from tests.factories.feedback import CustomerFactory

State, RunState, Kind = ApprovalRequest.State, ApprovalRun.State, Decision.Kind


@pytest.fixture
def ruth(north):
    """Dan is legal here."""
    return may_approve(north.dan, north.harbour)


@pytest.fixture
def three(north, ruth):
    """Priya inside, then Helen, then legal."""
    steps = [internal(north.priya, hours=4), of_client(north.helen, hours=24), of_client(ruth, hours=48)]
    return on_its_way(north.harbour, *steps, author=north.tom)


def count(name):
    return Event.objects.filter(name=name).count()


class TestSaving:
    def test_keeps_the_steps_in_order_with_their_people(self, north, ruth):
        steps = [internal(north.priya, name="Our own eyes"), of_client(north.helen, ruth, rule="all", hours=8)]
        chain = save_chain(by=north.priya.actor, client=north.harbour, steps=steps)
        found = [(step.position, step.title, step.rule, step.hours) for step in chain.steps.order_by("position")]
        assert found == [(1, "Our own eyes", "any", 48), (2, "Client’s staff", "all", 8)]
        assert {seat.user for seat in chain.steps.get(position=2).seats.all()} == {north.helen, ruth}

    @pytest.mark.parametrize("steps", [[], ["inside"], ["inside", "customer"], ["customer"]])
    def test_a_chain_without_the_clients_staff_is_refused(self, north, steps):
        plans = {"inside": internal(north.priya), "customer": of_customer()}
        with pytest.raises(BadInput, match="client’s staff"):
            save_chain(by=SYSTEM, client=north.harbour, steps=[plans[step] for step in steps])
        assert chain_for(client_id=north.harbour.pk, kind="case_study") is None

    def test_who_may_not_approve_has_no_seat(self, north):
        for plan in (of_client(north.vera), of_client(north.sofia), of_client(north.priya), internal(north.helen)):
            with pytest.raises(BadInput, match="cannot approve in step 1"):
                save_chain(by=SYSTEM, client=north.harbour, steps=[plan, of_client(north.helen)])

    def test_a_step_with_nobody_or_with_odd_hours_is_refused(self, north):
        for plan, words in ((of_client(), "asks nobody"), (of_client(north.helen, hours=0), "0 hours")):
            with pytest.raises(BadInput, match=words):
                save_chain(by=SYSTEM, client=north.harbour, steps=[plan, of_client(north.helen)])

    def test_two_steps_of_the_customer_are_refused(self, north):
        with pytest.raises(BadInput, match="asked once"):
            save_chain(by=SYSTEM, client=north.harbour, steps=[of_customer(), of_client(north.helen), of_customer()])

    def test_the_chain_of_a_kind_comes_before_the_usual_one_and_can_go(self, north):
        usual = save_chain(by=SYSTEM, client=north.harbour, steps=[of_client(north.helen)])
        own = save_chain(by=SYSTEM, client=north.harbour, kind="case_study", steps=[of_client(north.helen)])
        assert chain_for(client_id=north.harbour.pk, kind="case_study") == own
        remove_chain(by=SYSTEM, client=north.harbour, kind="case_study")
        assert chain_for(client_id=north.harbour.pk, kind="case_study") == usual

    def test_saving_again_replaces_the_steps_and_leaves_a_run_its_own(self, north, three):
        save_chain(by=SYSTEM, client=north.harbour, steps=[of_client(north.helen)])
        assert RunStep.objects.filter(run=three).count() == 3


class TestAsking:
    def test_asks_the_first_step_only(self, north, three):
        assert waiting(three).approver == north.priya
        assert Mail.objects.filter(purpose="approvals.request").count() == 1

    def test_each_step_opens_after_the_yes_before_it_with_its_own_time(self, north, three, ruth):
        with clock.pinned_to(clock.now() + timedelta(hours=1)):
            says(three)
            asked, deadline = waiting(three), Deadline.objects.get(state="open")
            assert asked.approver == north.helen
            assert asked.due_at - asked.created_at == timedelta(hours=24)
            assert (deadline.subject_id, deadline.due_at) == (asked.pk, asked.due_at)
            says(three)
        assert waiting(three).approver == ruth

    def test_the_version_is_approved_by_the_last_yes_and_told_once(self, north, three):
        for left in (2, 1, 0):
            assert count("approvals.approved") == 0
            assert approval_of(three.version) is None
            says(three)
            three.refresh_from_db()
            assert (three.state == RunState.APPROVED) is (left == 0)
        assert (count("approvals.approved"), count("approvals.yes_given")) == (1, 3)
        assert approval_of(three.version).decided_by == north.dan

    def test_one_yes_is_enough_where_any_may_say_it(self, north, ruth):
        run = on_its_way(north.harbour, of_client(north.helen, ruth), author=north.tom)
        other = waiting(run, ruth)
        says(run, north.helen)
        other.refresh_from_db()
        run.refresh_from_db()
        assert (other.state, run.state) == (State.CLOSED, RunState.APPROVED)
        assert not Deadline.objects.filter(state="open").exists()
        with pytest.raises(RequestClosed):
            decide(
                request=other, kind="approve", nonce=other.nonce, seen_hash=run.content_hash, by=ruth.actor, comment=""
            )

    def test_all_must_say_yes_where_all_are_asked(self, north, ruth):
        run = on_its_way(north.harbour, of_client(north.helen, ruth, rule="all"), author=north.tom)
        says(run, north.helen)
        run.refresh_from_db()
        assert run.state == RunState.RUNNING
        says(run, ruth)
        run.refresh_from_db()
        assert run.state == RunState.APPROVED

    def test_a_wish_for_changes_ends_the_run_and_tells_the_author(self, north, three):
        says(three)
        says(three, kind=Kind.CHANGES)
        three.refresh_from_db()
        assert three.state == RunState.CHANGES_ASKED
        assert not ApprovalRequest.objects.filter(seat__step__run=three, state=State.WAITING).exists()
        assert "asks for changes" in Notice.objects.filter(user=north.tom).latest("id").text
        assert approval_of(three.version) is None

    def test_two_runs_of_one_text_at_once_are_refused(self, north, three):
        with pytest.raises(AlreadyAsked):
            ask_chain(by=north.tom, version=three.version, chain=chain_for(client_id=north.harbour.pk, kind=""))

    def test_an_edit_voids_the_run_and_every_yes_of_it(self, north, three):
        says(three)
        edit_document(three.document, author=north.tom, headline="Other words")
        three.refresh_from_db()
        states = set(ApprovalRequest.objects.filter(seat__step__run=three).values_list("state", flat=True))
        assert (three.state, states) == (RunState.VOID, {State.VOID})

    def test_a_save_that_changes_nothing_voids_nothing(self, north, three):
        says(three)
        assert edit_document(three.document, author=north.tom) is False
        three.refresh_from_db()
        assert three.state == RunState.RUNNING


class TestAuthors:
    def test_who_wrote_in_the_text_is_left_out_where_another_can_say_yes(self, north):
        version = make_version(client=north.harbour, author=north.tom)
        latest = freeze_again(version.document, author=north.priya, headline="Hers")
        steps = [internal(north.priya, north.lena), of_client(north.helen)]
        run = on_its_way(north.harbour, *steps, author=north.tom, version=latest)
        assert waiting(run).approver == north.lena

    def test_and_refused_where_all_must_say_it_or_nobody_is_left(self, north):
        version = make_version(client=north.harbour, author=north.priya)
        for step, refusal in (
            (internal(north.priya, north.lena, rule="all"), ApproverIsAuthor),
            (internal(north.priya), ApproverIsAuthor),
            (internal(north.priya, north.tom), NobodyToAsk),
        ):
            with pytest.raises(refusal):
                on_its_way(north.harbour, step, of_client(north.helen), author=north.tom, version=version)
        assert not ApprovalRun.objects.exists()

    def test_who_has_left_is_refused_when_the_text_is_sent(self, north):
        chain = save_chain(by=SYSTEM, client=north.harbour, steps=[of_client(north.helen)])
        Assignment.objects.filter(user=north.helen).delete()
        with pytest.raises(CannotApprove):
            ask_chain(by=north.tom, version=make_version(client=north.harbour, author=north.tom), chain=chain)


class TestRecalling:
    def test_the_author_takes_it_back_and_who_was_asked_hears_of_it(self, north, three):
        says(three)
        asked = waiting(three)
        recall_run(by=north.tom, run=three)
        three.refresh_from_db()
        asked.refresh_from_db()
        assert (three.state, asked.state) == (RunState.RECALLED, State.CLOSED)
        assert Mail.objects.get(purpose="approvals.recall").to_address == "Helen Marsh <helen@harbour.test>"
        assert not Deadline.objects.filter(state="open").exists()
        assert count("approvals.run_recalled") == 1

    def test_the_lead_may_and_a_colleague_may_not(self, north, three):
        with pytest.raises(NotAllowed):
            recall_run(by=north.lena, run=three)
        assert recall_run(by=north.priya, run=three).state == RunState.RECALLED

    def test_what_has_ended_is_not_taken_back(self, north, three):
        recall_run(by=north.tom, run=three)
        with pytest.raises(RunOver):
            recall_run(by=north.tom, run=three)

    def test_the_same_words_can_be_sent_again(self, north, three):
        recall_run(by=north.tom, run=three)
        chain = chain_for(client_id=north.harbour.pk, kind="")
        again = ask_chain(by=north.tom, version=three.version, chain=chain)
        assert waiting(again).approver == north.priya


class TestInternalSteps:
    def test_the_client_does_not_see_them_among_the_people(self, north, three):
        says(three)
        seen = [(person.name, person.state) for person in people_of(waiting(three))]
        assert seen == [("You", "now"), ("Dan Okafor", "")]
        assert [step.number for step in steps_of(three, with_internal=False)] == [1, 2]

    def test_who_decides_inside_sees_all(self, north, three):
        assert [person.name for person in people_of(waiting(three))] == ["You", "Helen Marsh", "Dan Okafor"]

    def test_no_mail_to_the_client_speaks_of_them(self, north, three):
        says(three)
        texts = [mail.text for mail in Mail.objects.filter(to_address__contains="harbour.test")]
        assert texts
        assert not [text for text in texts if "Priya" in text or "internal" in text.lower()]

    def test_the_yes_from_inside_is_not_the_one_shown_to_the_public(self, north):
        run = on_its_way(north.harbour, of_client(north.helen), internal(north.priya), author=north.tom)
        says(run)
        says(run)
        assert approval_of(run.version).decided_by == north.helen


class TestQuotedCustomer:
    @pytest.fixture
    def marta(self, north):
        customer = CustomerFactory(client=north.harbour, name="Marta Lindqvist", email="marta@pier.test")
        quotes(customer, "ev-marta")
        return customer

    @pytest.fixture
    def run(self, north, marta):
        return on_its_way(north.harbour, of_customer(hours=72), of_client(north.helen), author=north.tom)

    def test_is_asked_in_the_brands_name_on_the_brands_host(self, north, run, marta):
        mail = Mail.objects.get(purpose="approvals.request")
        assert mail.to_address == "Marta Lindqvist <marta@pier.test>"
        assert "//harbour.north.test:8000/quote/" in mail.text
        assert not [word for word in ("Northstar", "Tom Ellery", "north.test:8000/approve") if word in mail.text]

    def test_their_link_says_yes_for_them(self, north, run, marta):
        link = Link.objects.get(purpose="quote_check")
        decision = says(run, by=Actor.link(link.pk), link_id=link.pk)
        assert (decision.customer, decision.decided_by, decision.decider_name) == (marta, None, "Marta Lindqvist")
        assert waiting(run).approver == north.helen

    def test_nobody_of_the_staff_says_yes_for_them(self, north, run):
        for person in (north.tom, north.helen, north.olga):
            with pytest.raises(NotAllowed):
                says(run, by=person.actor)

    def test_is_not_asked_about_a_text_that_does_not_quote_them(self, north):
        customer = CustomerFactory(client=north.harbour, name="Other", email="other@pier.test")
        quotes(customer, "ev-other")
        run = on_its_way(north.harbour, of_customer(), of_client(north.helen), author=north.tom)
        assert [step.step.side for step in steps_of(run, with_internal=True)] == [Side.CLIENT]

    @pytest.mark.parametrize("lacks", [{"email": ""}, {"do_not_contact_at": clock.now()}])
    def test_one_who_cannot_be_written_to_is_named(self, north, lacks):
        quotes(
            CustomerFactory(client=north.harbour, **{"name": "Marta Lindqvist", "email": "m@pier.test"} | lacks),
            "ev-marta",
        )
        with pytest.raises(CustomerUnreachable, match="Marta Lindqvist"):
            on_its_way(north.harbour, of_customer(), of_client(north.helen), author=north.tom)

    def test_a_yes_of_the_customer_alone_lets_nothing_out(self, north, run):
        link = Link.objects.get(purpose="quote_check")
        says(run, by=Actor.link(link.pk), link_id=link.pk)
        assert approval_of(run.version) is None


def test_a_plan_defaults_to_one_yes_in_two_days():
    assert (StepPlan(Side.CLIENT).rule, StepPlan(Side.CLIENT).hours) == ("any", 48)
