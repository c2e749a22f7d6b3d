"""A mail is sent between two transactions, as workers do it: whatever it asks there brings its own."""

import pytest
from django.core import mail as django_mail
from django.db import connection, transaction

from apps.clients.models import Client
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.notifications.models import Mail
from apps.notifications.operations import queue_mail
from apps.notifications.sending import send_mail
from tests.conftest import in_agency


@pytest.mark.durable
class TestSending:
    def test_needs_no_transaction_around_it(self, durable):
        with in_agency("north") as agency, transaction.atomic():
            client = Client.objects.get(slug="harbour")
            written = queue_mail(
                by=SYSTEM,
                client=client,
                purpose="outreach.first",
                to_address="petra@pier.test",
                subject="Hello",
                text=".",
            )
        connection.set_tenant(agency)
        scope.limit_to([client.pk])
        assert connection.in_atomic_block is False
        assert send_mail(written.pk) is None
        with transaction.atomic():
            assert Mail.objects.get(pk=written.pk).state == Mail.State.SENT
        assert [sent.subject for sent in django_mail.outbox] == ["Hello"]
