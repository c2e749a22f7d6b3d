"""Starting a story from an interview, and saving what is written."""

from apps.accounts.models import User
from apps.case_studies.addresses import checked_theme, first_theme
from apps.case_studies.drafting import draft_case_study
from apps.case_studies.errors import (
    InterviewOpen,
    NothingToTell,
    NotPermitted,
    StoryClosed,
    StoryExists,
)
from apps.case_studies.events import EVIDENCE_TAKEN, STORY_RENAMED, STORY_STARTED, TREND_EXPLAINED
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.sources import material_of
from apps.clients.days import today_of
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce
from apps.documents import blocks
from apps.documents.canonical import resolve
from apps.documents.models import Document
from apps.documents.operations import create_document, save_draft
from apps.documents.text import check_text, one_line
from apps.evidence.models import Evidence
from apps.evidence.queries import REFERABLE, evidence_of, lookup_for
from apps.evidence.uses import keep_uses, take_present
from apps.outreach.models import Consent, Interview
from apps.outreach.models.consents import Use

State = Story.State
TITLE_LIMIT = 200
REASON_LIMIT = 500


def start_story(*, by: User, consent: Consent, interview: Interview) -> Story:
    """This function will draft a case study from the consent's evidence and make it a story.

    Raises NotPermitted, InterviewOpen, StoryExists or NothingToTell.
    """
    held = (
        Consent.objects.select_for_update(of=("self",)).select_related("client", "customer", "case").get(pk=consent.pk)
    )
    _check_start(held, interview)
    items = list(evidence_of(held).filter(kind__in=REFERABLE))
    if not items:
        raise NothingToTell
    body = draft_case_study(material_of(held, items))
    document = create_document(by=by.actor, client=held.client, kind=Document.Kind.CASE_STUDY, body=body)
    keep_uses(document=document, evidence_ids=_used(body))
    counted = [item.text for item in items if item.kind == Evidence.Kind.FIGURE]
    title = resolve(body, lookup=lookup_for(body, held)).headline
    story: Story = Story.objects.create(
        client=held.client,
        public_id=new_public_id(),
        title=one_line(title)[:TITLE_LIMIT],
        theme=first_theme(customer=held.customer, counted=counted),
        case=held.case,
        customer=held.customer,
        consent=held,
        document=document,
        author=by,
        created_at=clock.now(),
    )
    kinds = [item.kind for item in items]
    announce(
        STORY_STARTED,
        client_id=story.client_id,
        by=by.actor,
        obj=story,
        batch=[story],
        case_id=held.case_id,
        interview_id=interview.pk,
        quotes=kinds.count(Evidence.Kind.QUOTE),
        figures=kinds.count(Evidence.Kind.FIGURE),
    )
    return story


def save_story(*, by: User, story: Story, title: str, theme: str, body: blocks.Document, seen_revision: int) -> bool:
    """This function will save the text, its title and its address; says whether the text changed.

    `seen_revision` is the one that the writer had before them. A changed text is a draft again: what was asked
    or approved about it is void. Raises DraftMoved if somebody else saved meanwhile, StoryClosed, BadInput for
    the title, ThemeNamesPerson for an address that holds the customer's name.
    """
    document = Document.objects.select_for_update().get(pk=story.document_id)
    held = Story.objects.select_for_update(of=("self",)).select_related("customer").get(pk=story.pk)
    _check_open(held)
    title = check_text(one_line(title), block_id="", field="title", limit=TITLE_LIMIT)
    theme = checked_theme(theme, customer=held.customer)
    changed = save_draft(by=by.actor, document=document, body=body, seen_revision=seen_revision)
    if changed:
        keep_uses(document=document, evidence_ids=_used(body))
    if (held.title, held.theme) != (title, theme):
        held.title, held.theme = title, theme
        held.save(update_fields=["title", "theme"])
        announce(STORY_RENAMED, client_id=held.client_id, by=by.actor, obj=held, batch=[held], theme=theme)
    story.refresh_from_db()
    return changed


def explain_trend(*, by: User, story: Story, reason: str) -> None:
    """This function will keep why the story stands although the scores of the brand say otherwise; "" takes it back."""
    held = Story.objects.select_for_update().get(pk=story.pk)
    held.trend_reason = check_text(one_line(reason), block_id="", field="reason", limit=REASON_LIMIT, required=False)
    held.trend_reason_by = by.pk
    held.save(update_fields=["trend_reason", "trend_reason_by"])
    has_reason = bool(held.trend_reason)
    announce(TREND_EXPLAINED, client_id=held.client_id, by=by.actor, obj=held, batch=[held], has_reason=has_reason)
    story.refresh_from_db()


def take_new_value(*, by: Actor, story: Story, evidence: Evidence, part: StoryFormat | None = None) -> bool:
    """This function will note that the text was read with the evidence as it is now; its stale mark goes.

    The text is the case study, or another format of the story: `part`. Words that stand by reference have the new
    value already. Says whether there was a mark.
    """
    document = Document.objects.select_for_update().get(pk=(part or story).document_id)
    held = Story.objects.select_for_update().get(pk=story.pk)
    _check_open(part or held)
    taken = take_present(document=document, evidence=evidence)
    if taken:
        announce(
            EVIDENCE_TAKEN,
            client_id=held.client_id,
            by=by,
            obj=held,
            batch=[held],
            evidence_id=evidence.pk,
            revision=evidence.revision,
        )
    return taken


def _check_start(consent: Consent, interview: Interview) -> None:
    if not consent.covers(Use.CASE_STUDY, today_of(consent.client)):
        raise NotPermitted
    if interview.state != Interview.State.DONE or interview.case_id != consent.case_id:
        raise InterviewOpen
    known = Story.objects.filter(client_id=consent.client_id, consent=consent).first()
    if known is not None:
        raise StoryExists(known.title)


def _check_open(part: Story | StoryFormat) -> None:
    if part.state in {State.PUBLISHED, State.WITHDRAWN}:
        raise StoryClosed(str(State(part.state).label))


def _used(body: blocks.Document) -> set[str]:
    return {reference.evidence_id for _block, reference in blocks.references(body)}
