"""What supervisors and proxies ask: does it live, may it serve, is this host one of ours."""

from functools import cache

from django.conf import settings
from django.db import Error, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.http import HttpRequest, HttpResponse

from apps.tenancy.dumps import TEMPLATE_SCHEMA
from apps.tenancy.hosts import host_named
from apps.tenancy.sweep import in_public


def lives(request: HttpRequest) -> HttpResponse:
    """This view will answer as long as the process and its database connection do."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return _said("ok")


def is_ready(request: HttpRequest) -> HttpResponse:
    """This view will say whether this code may serve: the database answers and has every migration of this code.

    It may have more of them: while a new version is brought in, the old one still serves. The template is asked:
    public holds the few apps that all agencies share.
    """
    try:
        with in_public(), connection.cursor() as cursor:
            cursor.execute(f'SELECT app, name FROM "{TEMPLATE_SCHEMA}".django_migrations')  # noqa: S608 - our own name
            done = set(cursor.fetchall())
    except Error as error:
        return _said(f"the database does not answer: {type(error).__name__}", status=503)
    if _wanted() - done:
        return _said("the database is not prepared for this code: run `manage.py prepare` as its owner", status=503)
    return _said("ready")


def is_known_host(request: HttpRequest) -> HttpResponse:
    """This view will tell a proxy whether to get a certificate for `?domain=`: only for hosts that live here."""
    asked = request.GET.get("domain", "")
    host = host_named(asked)
    is_operators = bool(asked) and asked.lower() == settings.OPERATOR_HOST
    if not is_operators and (host is None or host.agency.is_shut):
        return _said("nobody lives there", status=404)
    return _said("known")


@cache
def _wanted() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None).disk_migrations or {})


def _said(words: str, *, status: int = 200) -> HttpResponse:
    return HttpResponse(f"{words}\n", content_type="text/plain", status=status, headers={"Cache-Control": "no-store"})
