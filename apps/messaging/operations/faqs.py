"""Answers for everybody: written, approved by somebody else, in the newsroom from then on."""

from typing import Final

from django.db.models import F, Max
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.messaging.events import FAQ_APPROVED, FAQ_ARCHIVED, FAQ_WRITTEN
from apps.messaging.models import Faq, FaqVersion
from apps.messaging.operations.houses import one_line
from apps.messaging.operations.promising import check_promises

LONGEST_QUESTION, LONGEST_ANSWER, MOST = 250, 5000, 300
COLUMNS: Final = {True: "helped", False: "did_not_help"}


def write_faq(*, by: User, client: Client, question: str, answer: str, faq: Faq | None = None) -> FaqVersion:
    """This function will write a question with its answer, or another answer to it. Raises BadInput."""
    Client.objects.in_scope().select_for_update(no_key=True).get(pk=client.pk)
    asked = one_line(question, LONGEST_QUESTION, "question")
    words = answer.replace("\r\n", "\n").strip()
    if not 0 < len(words) <= LONGEST_ANSWER:
        message = _("Write an answer of up to %(most)d characters.") % {"most": LONGEST_ANSWER}
        raise BadInput(message, field="answer")
    others = Faq.objects.filter(client=client, archived_at=None)
    if others.filter(question=asked).exclude(pk=faq.pk if faq is not None else 0).exists():
        raise BadInput(_("This question has an answer already: change that."), field="question")
    if faq is None:
        count = others.count()
        if count >= MOST:
            raise BadInput(_("At most %(most)d questions.") % {"most": MOST}, field="question")
        faq = Faq.objects.create(
            client=client, public_id=new_public_id(), question=asked, place=count, made_at=clock.now()
        )
    elif faq.question != asked:
        faq.question = asked
        faq.save(update_fields=["question"])
    last = FaqVersion.objects.filter(client=client, faq=faq).aggregate(n=Max("number"))["n"] or 0
    made: FaqVersion = FaqVersion.objects.create(
        client=client, faq=faq, number=last + 1, answer=words, written_by=by.pk, written_at=clock.now()
    )
    announce(FAQ_WRITTEN, client_id=client.pk, by=by.actor, obj=faq, number=made.number)
    return made


def approve_faq(*, by: User, version: FaqVersion) -> FaqVersion:
    """This function will approve an answer: from now on everybody can read it. Whoever wrote it cannot.

    Raises BadInput, PromiseIsBroken.
    """
    faq = Faq.objects.select_for_update(of=("self",)).select_related("client").get(pk=version.faq_id)
    held: FaqVersion = FaqVersion.objects.select_for_update().get(pk=version.pk)
    if faq.archived_at is not None:
        raise BadInput(_("This question was put away."), field="question")
    if held.number != FaqVersion.objects.filter(faq=faq).aggregate(n=Max("number"))["n"]:
        raise BadInput(_("There is a later answer. Read that one."), field="answer")
    if held.written_by == by.pk:
        raise BadInput(_("You wrote it: somebody else approves it."), field="by")
    if held.approved_at is None:
        check_promises(faq.client, f"{faq.question}\n{held.answer}")
        held.approved_by, held.approved_at = by, clock.now()
        held.save(update_fields=["approved_by", "approved_at"])
        announce(FAQ_APPROVED, client_id=held.client_id, by=by.actor, obj=faq, number=held.number)
    return held


def archive_faq(*, by: User, faq: Faq) -> None:
    """This function will take a question out of the newsroom."""
    held = Faq.objects.select_for_update().get(pk=faq.pk)
    if held.archived_at is None:
        held.archived_at = clock.now()
        held.save(update_fields=["archived_at"])
        announce(FAQ_ARCHIVED, client_id=held.client_id, by=by.actor, obj=held)


def count_help(*, faq: Faq, helped: bool) -> None:
    """This function will count that an answer helped a reader, or did not. Nothing of the reader is kept."""
    column = COLUMNS[helped]
    Faq.objects.filter(client_id=faq.client_id, pk=faq.pk).update(**{column: F(column) + 1})
