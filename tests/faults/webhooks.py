"""Five thousand deliveries to a receiver that says no three times in ten, and workers killed ten times: all arrive.

    python -m tests.faults.webhooks [--deliveries 5000] [--kills 10]

The receiver's own log is the witness: each id at least once, and what is about one object in its order. What came
twice is counted apart: between the receiver's yes and our note of it a kill can fall, and the id is the same then.
"""

import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, pairwise
from threading import Lock

from tests import harness
from tests.core.receivers import Call, receiver

HASTE = "1000"
OBJECTS = 50


def main() -> int:
    """This function will run it and print what it counted; 1 where something is missing or out of order."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--deliveries", type=int, default=5000)
    asked.add_argument("--kills", type=int, default=10)
    given = asked.parse_args()
    lock, number, taken = Lock(), count(), []

    def now_and_then(call: Call) -> tuple[int, dict[str, str], bytes]:
        with lock:
            if next(number) % 10 in (2, 5, 8):
                return 500, {}, b""
            taken.append(call.headers["webhook-id"])
            return 204, {}, b""

    harness.databases.build()
    harness.databases.copy(harness.RUN)
    try:
        with receiver(now_and_then) as server:
            os.environ |= {"GOODWORD_OUTBOUND_ALLOWED": server.place, "GOODWORD_WEBHOOK_HASTE": HASTE}
            return _run(server.url, given.deliveries, given.kills, taken)
    finally:
        _let_go()
        harness.databases.drop(harness.RUN)


def _run(url: str, deliveries: int, kills: int, taken: list[str]) -> int:
    order = _set_up(url, deliveries)
    began, killed = time.monotonic(), 0
    worker = _start()
    while not _is_over():
        time.sleep(0.5)
        if killed < kills and len(set(taken)) > deliveries * (killed + 1) // (kills + 2):
            worker.kill()
            worker.wait()
            killed += 1
            _hand_on()  # a lease of a minute is what a kill costs; here time is short
            worker = _start()
    worker.terminate()
    worker.wait()
    took = time.monotonic() - began
    ids = _messages()
    came = list(dict.fromkeys(taken))
    place = {message_id: at for at, message_id in enumerate(came)}
    missing = [each for each in ids if each not in place]
    disordered = sum(
        place[one] > place[other]
        for of_object in order(ids)
        for one, other in pairwise(of_object)
        if one in place and other in place
    )
    again = sum(times - 1 for times in Counter(taken).values())
    sys.stdout.write(
        f"deliveries {len(ids)}, kills {killed}, {took:.0f} s\n"
        f"missing {len(missing)}, out of order {disordered}, taken again under the same id {again}\n"
    )
    return 1 if missing or disordered or len(ids) != deliveries else 0


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "manage.py", "sweep"], cwd=harness.CHECKOUT, stderr=subprocess.DEVNULL
    )


@contextmanager
def _in_north() -> Iterator[None]:
    """One transaction in the agency, with an owner's scope."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from django.db import transaction

    from tests.conftest import in_agency

    with in_agency("north"), transaction.atomic():
        yield


def _set_up(url: str, deliveries: int):  # type: ignore[no-untyped-def]
    with _in_north():
        from apps.clients.models import Client
        from apps.core.actors import SYSTEM
        from apps.core.events import announce
        from apps.feedback.events import LOOP_ESCALATED
        from apps.integrations.operations.webhooks import make_subscription
        from tests.factories.feedback import CustomerFactory

        harbour = Client.objects.get(slug="harbour")
        subjects = CustomerFactory.create_batch(OBJECTS, client=harbour)
        make_subscription(by=SYSTEM, name="CRM", url=url, kinds=[LOOP_ESCALATED.name], clients=[harbour])
    with _in_north():
        for each in range(deliveries):
            announce(LOOP_ESCALATED, client_id=harbour.pk, by=SYSTEM, obj=subjects[each % OBJECTS])

    def by_object(ids: list[str]) -> list[list[str]]:
        return [ids[each::OBJECTS] for each in range(OBJECTS)]

    return by_object


def _is_over() -> bool:
    with _in_north():
        from apps.core.models import Event
        from apps.feedback.events import LOOP_ESCALATED
        from apps.integrations.models import WebhookDelivery

        told = WebhookDelivery.objects.filter(state="delivered").count()
        return told == Event.objects.filter(name=LOOP_ESCALATED.name).count()


def _messages() -> list[str]:
    with _in_north():
        from apps.integrations.models import WebhookDelivery

        return list(WebhookDelivery.objects.order_by("pk").values_list("message_id", flat=True))


def _hand_on() -> None:
    """What the killed one held is free now, instead of in a minute."""
    with _in_north():
        from datetime import timedelta

        from apps.core import clock
        from apps.integrations.models import WebhookDelivery
        from apps.tenancy.models import Due

        Due.objects.filter(kind="webhook").update(due_at=clock.now(), attempts=0)
        long_ago = clock.now() - timedelta(minutes=2)
        WebhookDelivery.objects.filter(state="sending").update(claimed_at=long_ago)


def _let_go() -> None:
    from django.db import connections

    for connection in connections.all():
        connection.close()


if __name__ == "__main__":
    sys.exit(main())
