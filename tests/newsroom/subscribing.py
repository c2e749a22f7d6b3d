"""Readers who asked for the news, and what is in their mailboxes."""

import re

from django.db import transaction

from apps.core.actors import SYSTEM
from apps.core.jobs import run_job
from apps.core.models import Job
from apps.newsroom.models import Subscriber
from apps.newsroom.operations import ask_to_subscribe, confirm_subscription
from apps.newsroom.operations.news import JOB
from apps.newsroom.operations.subscribing import CONFIRM_MAIL, NEWS_MAIL
from apps.notifications.models import Mail

RITA = "rita@readers.test"


def confirm_path():
    mail = Mail.objects.filter(purpose=CONFIRM_MAIL).latest("pk")
    return re.search(r"https?://[^/]+(/subscribe/confirm/\S+)", mail.text)[1]


def subscribed(client, address=RITA):
    ask_to_subscribe(by=SYSTEM, client=client, typed=address)
    found = Subscriber.objects.get(client=client, address=address)
    return confirm_subscription(by=SYSTEM, subscriber=found)


def mail_all():
    with transaction.atomic():
        jobs = list(Job.objects.filter(kind=JOB).exclude(state=Job.State.DONE).values_list("pk", flat=True))
    for job in jobs:
        while run_job(job) is not None:
            pass


def news():
    return list(Mail.objects.filter(purpose=NEWS_MAIL).order_by("pk"))


def stop_path(mail):
    return re.fullmatch(r"<https?://[^/]+(/subscribe/stop/[^>]+/)>", mail.headers["List-Unsubscribe"])[1]
