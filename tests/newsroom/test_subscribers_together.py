"""Readers and withdrawals that come at the same moment."""

from threading import Thread

import pytest
from django.db import connections, transaction

from apps.core.actors import SYSTEM
from apps.core.models import Job
from apps.newsroom.models import Publication, Subscriber
from apps.newsroom.operations import ask_to_subscribe, publish
from apps.newsroom.operations.news import JOB
from apps.newsroom.operations.subscribing import CONFIRM_MAIL, NEWS_MAIL
from apps.notifications.models import Mail
from tests.conftest import cast_of_agency, in_agency
from tests.factories.case_studies import approved_story
from tests.factories.newsroom import withdraw
from tests.newsroom.subscribing import RITA, mail_all, subscribed


@pytest.mark.durable
class TestTwoAtOnce:
    def test_ask_for_one_address_once(self, durable):
        def ask() -> None:
            with transaction.atomic():
                ask_to_subscribe(by=SYSTEM, client=cast_of_agency().harbour, typed=RITA)

        assert at_once([ask] * 8) == []
        with in_agency("north"), transaction.atomic():
            cast_of_agency()
            assert Subscriber.objects.count() == Mail.objects.filter(purpose=CONFIRM_MAIL).count() == 1

    def test_withdraw_while_the_news_goes_out_and_nothing_waits_any_more(self, durable):
        with in_agency("north"), transaction.atomic():
            north = cast_of_agency()
            for number in range(60):  # more than one step of the job
                subscribed(north.harbour, f"r{number}@readers.test")
            publish(by=north.tom, story=approved_story(north.harbour, by=north.tom, approver=north.helen))

        def take_back() -> None:
            with transaction.atomic():
                cast_of_agency()
                withdraw(Publication.objects.get().consent)

        assert at_once([mail_all, take_back]) == []
        with in_agency("north"), transaction.atomic():
            cast_of_agency()
            assert not Mail.objects.filter(purpose=NEWS_MAIL).exclude(state=Mail.State.RECALLED).exists()
            assert set(Job.objects.filter(kind=JOB).values_list("state", flat=True)) == {Job.State.DONE}


def at_once(acts) -> list[BaseException]:
    """Each act in a thread of its own, as the agency; what went wrong."""
    wrong: list[BaseException] = []

    def run(act) -> None:
        try:
            with in_agency("north"):
                act()
        except Exception as error:  # noqa: BLE001 a thread has nobody to tell
            wrong.append(error)
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return wrong
