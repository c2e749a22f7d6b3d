"""Print a link by which an operator comes in."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from apps.core.errors import DomainError
from apps.operators.signing_in import make_sign_in_token
from apps.tenancy.hosts import address_on


class Command(BaseCommand):
    help = "Print a link by which an operator signs in on the platform's own host. It works once, for ten minutes."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("name", help="who comes in; stands in the logs of the agencies")

    def handle(self, *args: Any, name: str, **options: Any) -> None:
        if not settings.OPERATOR_HOST:
            raise CommandError("OPERATOR_HOST is empty: name the platform's own host in the environment first.")
        try:
            token = make_sign_in_token(name=name)
        except DomainError as error:
            raise CommandError(f"{error.field}: {error}") from error
        path = reverse("enter", args=[token], urlconf=settings.URLCONF_OPERATORS)
        self.stdout.write(address_on(settings.OPERATOR_HOST, path))
