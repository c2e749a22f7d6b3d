"""What a web process does, in a process of its own that speaks to the broker under test.

python -m tests.servers.acting write|fall AMOUNT
"""

import sys
import time
from datetime import timedelta

import django

django.setup()

from django.db import transaction  # noqa: E402

from apps.core import clock  # noqa: E402
from apps.core.actors import SYSTEM  # noqa: E402
from apps.outreach.models import OutreachCase  # noqa: E402
from apps.outreach.operations.contacts import send_first_mail  # noqa: E402
from apps.tenancy.tasks import sweep_due  # noqa: E402
from tests.conftest import cast_of_agency, in_agency  # noqa: E402
from tests.factories.outreach import open_case  # noqa: E402

SECONDS_TO_FALL = 3


def write(amount: int) -> None:
    """Open cases and write each customer the first mail, each in its own transaction."""
    for _ in range(amount):
        with in_agency("north"), transaction.atomic():
            case = open_case(cast_of_agency().harbour)
            send_first_mail(by=SYSTEM, case=case, subject="Thank you", text="Hello, and thank you.")


def fall(amount: int) -> None:
    """Open cases whose time runs out at once, then ask for what is due, as beat does."""
    scored_at = clock.now() - timedelta(hours=48) + timedelta(seconds=SECONDS_TO_FALL)
    with in_agency("north"), transaction.atomic():
        for _ in range(amount):
            open_case(cast_of_agency().harbour, answered_at=scored_at)
        assert OutreachCase.objects.filter(late_on_import=True).count() == 0
    time.sleep(SECONDS_TO_FALL + 0.5)
    with in_agency("north"):
        sweep_due.delay()


if __name__ == "__main__":
    {"write": write, "fall": fall}[sys.argv[1]](int(sys.argv[2]))
