"""A website's origin, as it stands in a header: scheme, host, and the port where it is not the usual one."""

from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from apps.clients.newsroom_hosts import LABEL
from apps.core.errors import BadInput


def checked_origin(typed: str) -> str:
    """This function will return an origin in its one form: scheme, host, port where it is not the usual one."""
    refused = BadInput(
        _("“%(typed)s” is not a website's origin. Write it like https://www.example.com, without a path.")
        % {"typed": typed[:80]},
        field="origin",
    )
    try:
        parts = urlsplit(typed.strip().rstrip("/"))
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise refused from error
    has_more = parts.path or parts.query or parts.fragment or parts.username or parts.password
    is_host = len(host) <= 200 and all(LABEL.fullmatch(label) for label in host.split("."))  # noqa: PLR2004 the column
    if parts.scheme not in {"https", "http"} or not is_host or has_more or port == 0:
        raise refused
    return f"{parts.scheme}://{host}:{port}" if port else f"{parts.scheme}://{host}"
