"""Canned replies: service writes them, PR approves the exact words, and only approved words are offered."""

import hashlib

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.clients.rights import Right, check_right
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.tickets.events import CANNED_APPROVED, CANNED_ARCHIVED, CANNED_WRITTEN
from apps.tickets.models import CannedApproval, CannedReply, CannedVersion

LONGEST_TITLE = 120
LONGEST_TEXT = 10_000


class WordsChanged(DomainError):
    """The words that were read are not those that would be approved."""

    code = "words_changed"


def hash_of(text: str) -> str:
    """This function will return the SHA-256 of the words."""
    return hashlib.sha256(text.encode()).hexdigest()


def write_canned(*, by: User, client: Client, title: str, text: str, reply: CannedReply | None = None) -> CannedVersion:
    """This function will write a reply, or another version of one. What PR approved before stays in use until then.

    The same words again change nothing. Raises BadInput for no title or no words, or a title in use.
    """
    title, text = " ".join(title.split()), text.strip()
    if not 0 < len(title) <= LONGEST_TITLE:
        raise BadInput(_("Give it a title of 120 characters at most."), field="title")
    if not 0 < len(text) <= LONGEST_TEXT:
        raise BadInput(_("Write the words, 10,000 characters at most."), field="text")
    now = clock.now()
    if reply is None:
        if CannedReply.objects.filter(client=client, title=title, archived_at=None).exists():
            raise BadInput(
                _("There is a reply with this title. Change that one, or choose another title."), field="title"
            )
        reply = CannedReply.objects.create(client=client, public_id=new_public_id(), title=title, created_at=now)
    else:
        reply = CannedReply.objects.select_for_update().get(pk=reply.pk)
        if reply.title != title:
            reply.title = title
            reply.save(update_fields=["title"])
    last: CannedVersion | None = reply.versions.order_by("-number").first()
    if last is not None and last.content_hash == hash_of(text):
        return last
    version: CannedVersion = CannedVersion.objects.create(
        client_id=reply.client_id,
        reply=reply,
        number=last.number + 1 if last else 1,
        text=text,
        content_hash=hash_of(text),
        written_by=by.pk,
        written_at=now,
    )
    announce(
        CANNED_WRITTEN,
        client_id=reply.client_id,
        by=by.actor,
        obj=version,
        reply_id=reply.pk,
        number=version.number,
    )
    return version


def approve_canned(*, by: User, version: CannedVersion, seen_hash: str) -> CannedApproval:
    """This function will note that PR says yes to these very words. Raises NotAllowed, WordsChanged."""
    check_right(by, Right.PUBLISH, version.client_id)
    reply = CannedReply.objects.select_for_update().get(pk=version.reply_id)
    latest = reply.versions.order_by("-number").first()
    if latest is None or latest.pk != version.pk or latest.content_hash != seen_hash:
        raise WordsChanged(_("The words were changed meanwhile. Read the new ones first."))
    known = CannedApproval.objects.filter(client_id=version.client_id, version=version).first()
    if known is not None:
        return known
    approval: CannedApproval = CannedApproval.objects.create(
        client_id=version.client_id,
        version=version,
        content_hash=version.content_hash,
        approved_by=by.pk,
        approved_at=clock.now(),
    )
    announce(
        CANNED_APPROVED,
        client_id=version.client_id,
        by=by.actor,
        obj=approval,
        reply_id=version.reply_id,
        number=version.number,
    )
    return approval


def archive_canned(*, by: User, reply: CannedReply) -> CannedReply:
    """This function will take a reply out of use. Where it was sent, its words stay."""
    reply = CannedReply.objects.select_for_update().get(pk=reply.pk)
    if reply.archived_at is None:
        reply.archived_at = clock.now()
        reply.save(update_fields=["archived_at"])
        announce(CANNED_ARCHIVED, client_id=reply.client_id, by=by.actor, obj=reply)
    return reply
