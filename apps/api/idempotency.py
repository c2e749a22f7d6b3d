"""`Idempotency-Key`: a call that is sent again gets the answer of the first, and does nothing.

The row of the first call is written in the transaction of its work. A second call at the same time waits on the
unique key until that transaction ends: then it finds the answer, or, if the first was cut off, it is the first itself.
"""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from django.db import connection
from django.http import HttpResponse
from django.utils.translation import gettext as _
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from apps.api.authentication import program_of
from apps.api.models import GivenAnswer
from apps.core import clock
from apps.core.errors import BadInput

KEPT: Final = timedelta(hours=24)
LONGEST: Final = 200
_CLAIM = """
    INSERT INTO api_givenanswer (client_id, key_id, idempotency_key, call_hash, at, content_type, body)
    VALUES (%s, %s, %s, %s, %s, '', '') ON CONFLICT DO NOTHING RETURNING id
"""


def once(request: Request, work: Callable[[], Response]) -> HttpResponse:
    """This function will do the work, or give the answer that was given to the same call before.

    Without the header the work is simply done. Raises BadInput for a key used with another call.
    """
    key = request.headers.get("Idempotency-Key", "").strip()
    program = program_of(request)
    if not key or not program.client_ids:
        return work()
    if len(key) > LONGEST or not key.isprintable():
        raise BadInput(_("An Idempotency-Key is at most 200 printable characters."), field="Idempotency-Key")
    client_id, call_hash, now = program.client_ids[0], _hash(request), clock.now()
    theirs = GivenAnswer.objects.filter(client_id=client_id, key_id=program.key.pk)
    theirs.filter(at__lt=now - KEPT).delete()
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, [client_id, program.key.pk, key, call_hash, now])
        claimed = cursor.fetchone()
    if claimed is None:
        return _again(theirs.get(idempotency_key=key), call_hash)
    answer = work()
    body = JSONRenderer().render(answer.data).decode()
    content_type = answer.content_type or JSONRenderer.media_type
    theirs.filter(pk=claimed[0]).update(status=answer.status_code, content_type=content_type, body=body)
    return answer


def _again(given: GivenAnswer, call_hash: str) -> HttpResponse:
    if given.call_hash != call_hash:
        raise BadInput(
            _("This Idempotency-Key was used for another call. Draw a new one for each new call."),
            field="Idempotency-Key",
            code="idempotency_key_reused",
        )
    headers = {"Idempotency-Replayed": "true"}
    return HttpResponse(given.body, status=given.status, content_type=given.content_type, headers=headers)


def _hash(request: Request) -> str:
    digest = hashlib.sha256()
    for part in (request.method or "", request.get_full_path()):
        digest.update(part.encode() + b"\n")
    digest.update(request.body)
    return digest.hexdigest()
