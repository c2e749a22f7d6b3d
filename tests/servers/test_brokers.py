"""Outreach and deadlines over the brokers a server may have: workers are woken by them, and nothing depends on them."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import transaction

from apps.core import clock
from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.notifications.models import Mail
from apps.outreach.models import Contact, OutreachCase
from apps.tenancy.sweep import sweep_once
from tests.conftest import in_agency
from tests.servers.conftest import House, wait_until

AMOUNT = 12
pytestmark = [pytest.mark.durable, pytest.mark.timeout(240)]


@pytest.fixture(params=["filesystem", "redis"])
def house(request, durable, tmp_path: Path):
    broker = request.getfixturevalue("redis").url if request.param == "redis" else "filesystem://"
    made = House(database=durable, broker=broker, folder=tmp_path)
    yield made
    made.stop()


def counted(query) -> int:
    with in_agency("north"), transaction.atomic():
        return int(query().count())


def sent() -> int:
    return counted(lambda: Mail.objects.filter(purpose="outreach.contact", state=Mail.State.SENT))


def check_each_was_contacted_once(house: House) -> None:
    with in_agency("north"), transaction.atomic():
        assert OutreachCase.objects.filter(state=OutreachCase.State.CONTACTED).count() == AMOUNT
        assert Contact.objects.count() == AMOUNT
        assert Deadline.objects.filter(kind="outreach.first_contact", state=Deadline.State.STOPPED).count() == AMOUNT
    assert len(house.message_ids()) == len(set(house.message_ids())) == AMOUNT


class TestWorkersOverABroker:
    def test_send_each_first_mail_once_with_no_sweep_running(self, house):
        for _ in range(2):
            house.start_worker()
        house.act("write", str(AMOUNT))
        wait_until(lambda: sent() == AMOUNT, seconds=90, what="the workers to send every mail")
        check_each_was_contacted_once(house)

    def test_escalate_each_fallen_deadline_once_when_beat_asks(self, house):
        for _ in range(2):
            house.start_worker()
        house.act("fall", str(AMOUNT))

        def fallen() -> int:
            return counted(lambda: Deadline.objects.filter(escalated_at__isnull=False))

        wait_until(lambda: fallen() == AMOUNT, seconds=90, what="the deadlines to fall")
        assert counted(lambda: Event.objects.filter(name="outreach.case_escalated")) == AMOUNT


class TestWithoutTheBroker:
    def test_a_killed_redis_costs_seconds_and_no_mail(self, durable, redis, tmp_path, settings):
        settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
        settings.EMAIL_FILE_PATH = tmp_path / "mail"
        house = House(database=durable, broker=redis.url, folder=tmp_path)
        redis.kill()
        redis.wait()
        house.act("write", str(AMOUNT))
        assert sent() == 0
        later = clock.now() + timedelta(minutes=1)
        while sweep_once(now=later):
            later += timedelta(minutes=2)
        check_each_was_contacted_once(house)
