"""Somebody is away: who stands in is asked, too, and the record says for whom they decided."""

from datetime import timedelta

import pytest

from apps.accounts.absences import end_absence, note_absence
from apps.approvals.queries import waiting_for
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import NotAllowed
from apps.core.models import Link
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail
from tests.factories.approvals import answer, ask_for_approval
from tests.factories.chains import may_approve


@pytest.fixture
def away(north):
    """Helen is away for a week; Dan, who may approve, stands in."""
    may_approve(north.dan, north.harbour)
    now = clock.now()
    return note_absence(
        by=north.helen.actor,
        user=north.helen,
        substitute=north.dan,
        starts_at=now - timedelta(days=1),
        ends_at=now + timedelta(days=7),
    )


@pytest.fixture
def asked(north, away):
    return ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen)


class TestAsking:
    def test_who_stands_in_gets_the_ask_by_a_link_of_their_own(self, north, asked):
        mail = Mail.objects.get(purpose="approvals.stand_in")
        assert mail.to_address == "Dan Okafor <dan@harbour.test>"
        assert mail.subject.startswith("Please decide for Helen Marsh")
        assert set(Link.objects.values_list("holder_id", flat=True)) == {north.helen.pk, north.dan.pk}

    def test_it_waits_for_both(self, north, asked):
        assert list(waiting_for(north.dan)) == list(waiting_for(north.helen)) == [asked[0]]
        assert Deadline.objects.filter(state="open").count() == 1

    def test_one_who_wrote_in_the_text_does_not_stand_in(self, north):
        may_approve(north.dan, north.harbour)
        now = clock.now()
        note_absence(
            by=north.helen.actor,
            user=north.helen,
            substitute=north.dan,
            starts_at=now,
            ends_at=now + timedelta(days=7),
        )
        from tests.factories.documents import make_version

        version = make_version(client=north.harbour, author=north.dan)
        ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=version)
        assert not Mail.objects.filter(purpose="approvals.stand_in").exists()


class TestDeciding:
    def test_the_record_says_who_decided_for_whom(self, north, asked):
        decision = answer(asked[0], by=north.dan.actor)
        assert (decision.decided_by, decision.in_place_of) == (north.dan, north.helen)
        assert decision.decider_name == "Dan Okafor for Helen Marsh"
        assert decision.is_of_who_was_asked
        assert Mail.objects.get(purpose="approvals.receipt").to_address == "Dan Okafor <dan@harbour.test>"

    def test_their_link_decides_until_the_absence_ends(self, north, asked, away):
        link = Link.objects.get(holder_id=north.dan.pk)
        end_absence(by=north.helen.actor, absence=away)
        with pytest.raises(NotAllowed):
            answer(asked[0], by=Actor.link(link.pk), link_id=link.pk)

    def test_the_absent_one_may_still_answer(self, north, asked):
        assert answer(asked[0]).in_place_of is None

    def test_the_page_says_for_whom_one_reads(self, north, asked, browse):
        browser = browse("north.test", north.dan)
        page = browser.get(f"/portal/approvals/{asked[0].public_id}/").content.decode()
        assert "Dan, may this case study go out?" in page
        assert "Helen Marsh is away and you stand in." in page
