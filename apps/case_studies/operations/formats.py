"""The formats beside the case study: drafting them all in one step, and saving one."""

from collections.abc import Iterable
from typing import Any

from apps.accounts.models import User
from apps.case_studies.drafting import draft_format
from apps.case_studies.errors import NothingToTell, NotPermitted, StoryClosed
from apps.case_studies.events import FORMATS_DRAFTED
from apps.case_studies.formats import BESIDE
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.sources import material_of
from apps.clients.days import today_of
from apps.core import clock
from apps.core.events import announce
from apps.documents import blocks
from apps.documents.models import Document
from apps.documents.operations import create_document, save_draft
from apps.documents.text import check_text, one_line
from apps.evidence.models import Evidence
from apps.evidence.queries import evidence_of, resolved
from apps.evidence.uses import keep_uses
from apps.outreach.models import Consent

State = StoryFormat.State
PLACE_LIMIT = 80


def draft_all(*, by: User, story: Story, place: str = "", kinds: Iterable[str] = BESIDE) -> list[StoryFormat]:
    """This function will draft every format that the story does not have yet; what is there stays as it is.

    `place` opens the dateline and the local pitch; without it the check asks for a dateline. Raises NotPermitted
    without a permission in force, StoryClosed of a withdrawn story, NothingToTell without evidence.
    """
    consent = (
        Consent.objects.select_for_update(of=("self",)).select_related("client", "customer").get(pk=story.consent_id)
    )
    held = Story.objects.select_for_update(of=("self",)).select_related("client").get(pk=story.pk)
    today = today_of(held.client)
    if held.state == Story.State.WITHDRAWN:
        raise StoryClosed(str(held.get_state_display()))
    if not consent.in_force(today):
        raise NotPermitted
    items = list(evidence_of(consent).exclude(kind=Evidence.Kind.FACT))
    if not items:
        raise NothingToTell
    place = check_text(one_line(place), block_id="", field="place", limit=PLACE_LIMIT, required=False)
    material, lookup = material_of(consent, items, place=place, day=today), resolved(items)
    there = set(held.formats.values_list("kind", flat=True))
    missing = [kind for kind in BESIDE if kind in set(kinds) and kind not in there]
    made = [_add(by, held, kind, draft_format(material, kind=kind, lookup=lookup)) for kind in missing]
    if made:
        told: dict[str, Any] = {"story_id": held.pk, "kinds": missing}
        announce(FORMATS_DRAFTED, client_id=held.client_id, by=by.actor, obj=held, batch=made, **told)
    return made


def save_format(*, by: User, part: StoryFormat, body: blocks.Document, seen_revision: int) -> bool:
    """This function will save a format's text, and say whether it changed; it is a person's text from then on.

    Raises DraftMoved if somebody else saved meanwhile, StoryClosed of a published or withdrawn text.
    """
    document = Document.objects.select_for_update().get(pk=part.document_id)
    held = StoryFormat.objects.select_for_update().get(pk=part.pk)
    if held.state in {State.PUBLISHED, State.WITHDRAWN}:
        raise StoryClosed(str(held.get_state_display()))
    changed = save_draft(by=by.actor, document=document, body=body, seen_revision=seen_revision)
    if changed:
        keep_uses(document=document, evidence_ids={ref.evidence_id for _block, ref in blocks.references(body)})
        if held.by_machine:
            StoryFormat.objects.filter(pk=held.pk).update(by_machine=False)
    part.refresh_from_db()
    return changed


def _add(by: User, story: Story, kind: str, body: blocks.Document, *, by_machine: bool = False) -> StoryFormat:
    document = create_document(by=by.actor, client=story.client, kind=kind, body=body)
    keep_uses(document=document, evidence_ids={ref.evidence_id for _block, ref in blocks.references(body)})
    made: StoryFormat = StoryFormat.objects.create(
        client_id=story.client_id,
        story=story,
        kind=kind,
        document=document,
        by_machine=by_machine,
        author=by,
        created_at=clock.now(),
    )
    return made
