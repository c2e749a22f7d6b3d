"""Taking a language model's text for a format. It is marked until a person edits it."""

from apps.accounts.models import User
from apps.case_studies.drafting.machine import MachineRefused, machine_draft
from apps.case_studies.drafting.parts import closing
from apps.case_studies.drafting.telling import Telling
from apps.case_studies.errors import NotPermitted, StoryClosed
from apps.case_studies.events import FORMAT_BY_MACHINE
from apps.case_studies.formats import FORMATS
from apps.case_studies.manuscripts import CLOSED
from apps.case_studies.models import StoryFormat
from apps.case_studies.sources import labels_of, material_of
from apps.clients.days import today_of
from apps.core.events import announce
from apps.documents.blocks import Dateline, Document, references
from apps.documents.models import Document as Draft
from apps.documents.operations import save_draft
from apps.documents.stored import parse_document
from apps.evidence.models import Evidence
from apps.evidence.queries import evidence_of, resolved
from apps.evidence.uses import keep_uses
from apps.outreach.personal_words import personal_words_in, personal_words_not_covered

State = StoryFormat.State


def redraft_by_machine(*, by: User, part: StoryFormat, seen_revision: int) -> bool:
    """This function will ask the language model for the format anew and keep its text as the draft.

    Nothing leaves the house that the permission does not cover. Asked before anything is locked. Raises what
    `machine_draft` raises, NotPermitted, StoryClosed unless the text is being written, DraftMoved.
    """
    story, consent = part.story, part.story.consent
    if part.state != State.DRAFTING:
        raise StoryClosed(str(part.get_state_display()))
    if not consent.in_force(today_of(story.client)):
        raise NotPermitted
    body = _asked(part)
    document = Draft.objects.select_for_update().get(pk=part.document_id)
    held = StoryFormat.objects.select_for_update().get(pk=part.pk)
    if held.state in CLOSED:  # published or withdrawn while the machine was writing
        raise StoryClosed(str(held.get_state_display()))
    changed = save_draft(by=by.actor, document=document, body=body, seen_revision=seen_revision)
    if changed:
        keep_uses(document=document, evidence_ids={reference.evidence_id for _block, reference in references(body)})
        held.by_machine = True
        held.save(update_fields=["by_machine"])
        announce(FORMAT_BY_MACHINE, client_id=held.client_id, by=by.actor, obj=held, batch=[held], kind=held.kind)
    part.refresh_from_db()
    return changed


def _asked(part: StoryFormat) -> Document:
    consent, rules = part.story.consent, FORMATS[part.kind]
    items = _speakable(part)
    material, lookup = material_of(consent, items), resolved(items)
    written = machine_draft(material, rules=rules, labels=labels_of(items), lookup=lookup)
    body = parse_document(part.document.body)
    datelines = [block for block in body.blocks if isinstance(block, Dateline)]
    ends = closing(Telling(material), boilerplate="boilerplate" in rules.needs) if "contact" in rules.needs else []
    first, rest = written[:1], written[1:]
    return Document(blocks=(*first, *datelines, *rest, *ends))


def _speakable(part: StoryFormat) -> list[Evidence]:
    """Evidence that holds nothing private: the rest is not told to a machine of others."""
    hidden = personal_words_not_covered(part.story.consent)
    items = evidence_of(part.story.consent).exclude(kind=Evidence.Kind.FACT)
    kept = [item for item in items if not personal_words_in(f"{item.text}\n{item.vouched_by}", hidden)]
    if not kept:
        raise MachineRefused(str(NotPermitted()))
    return kept
