"""The workshop: one story, its checks and its evidence. One form, so that nothing typed is lost by any button."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from apps.accounts.models import User
from apps.approvals.queries.comments import threads_at
from apps.case_studies.block_fields import KINDS
from apps.case_studies.checks import all_checks
from apps.case_studies.counting import length_of, typed_length
from apps.case_studies.drafting.machine import is_set_up
from apps.case_studies.formats import FORMATS, GROUPS
from apps.case_studies.manuscripts import Kind, Manuscript, manuscripts
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.operations import add_picture, reopen_story, save_format, save_story, take_new_value
from apps.case_studies.queries import examined, last_place
from apps.case_studies.source_forms import Row, document_from, new_row, posted_rows, rearranged, rows_of
from apps.case_studies.views.doors import text_for
from apps.case_studies.workshop import Bench, bench_of, evidence_cards, row_views
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, rights_of
from apps.core.errors import BadInput
from apps.documents.blocks import Document
from apps.documents.errors import DraftMoved
from apps.documents.models import Document as Draft
from apps.documents.models import Version
from apps.documents.queries import check_version, latest_version
from apps.documents.stored import parse_document
from apps.evidence.models import Evidence
from apps.evidence.queries import stale_documents, stale_uses

State = Story.State
HEAD_FIELDS = (
    *("title", "theme", "seen_revision", "overwrite", "act", "add_kind"),
    *("picture_alt", "picture_caption"),
)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.SEE_WORK)
def story(request: HttpRequest, public_id: str, kind: str = Kind.CASE_STUDY) -> HttpResponse:
    """This view will show a text of the story, or save what was written."""
    if request.method == "POST":
        return _Saving(request, text_for(request, public_id, kind, right=Right.WRITE_STORIES)).answer()
    return show(request, text_for(request, public_id, kind))


@require_POST
@workspace(Right.WRITE_STORIES)
def take(request: HttpRequest, public_id: str, evidence_id: str, kind: str = Kind.CASE_STUDY) -> HttpResponse:
    """This view will note that the writer has read the text with the evidence as it is now."""
    found = text_for(request, public_id, kind, right=Right.WRITE_STORIES)
    rows = Evidence.objects.filter(client_id=found.story.client_id, consent=found.story.consent)
    evidence = rows.filter(public_id=evidence_id).first()
    if evidence is None:
        raise Http404("no such evidence")
    part = found.part if isinstance(found.part, StoryFormat) else None
    take_new_value(by=person_of(request).actor, story=found.story, evidence=evidence, part=part)
    messages.success(request, _("%(label)s is taken as it is now.") % {"label": evidence.label})
    return HttpResponseRedirect(found.address())


@require_POST
@workspace(Right.WRITE_STORIES)
def length(request: HttpRequest, public_id: str, kind: str = Kind.CASE_STUDY) -> HttpResponse:
    """This view will count what is being typed against the limit of its format; it keeps nothing."""
    found = text_for(request, public_id, kind, right=Right.WRITE_STORIES)
    bench = bench_of(found.story, stale=())
    counted = typed_length(posted_rows(request.POST), desk=bench.desk, rules=found.rules)
    return render(request, "case_studies/_length.html", {"length": counted})


@require_POST
@workspace(Right.WRITE_STORIES)
def reopen(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give a withdrawn text back to its writer: the case study, or the format that `kind` names."""
    found = text_for(request, public_id, request.POST.get("kind") or Kind.CASE_STUDY, right=Right.WRITE_STORIES)
    part = found.part if isinstance(found.part, StoryFormat) else None
    reopen_story(by=person_of(request).actor, story=found.story, part=part)
    return HttpResponseRedirect(found.address())


def show(
    request: HttpRequest,
    found: Manuscript,
    *,
    rows: list[Row] | None = None,
    posted: dict[str, str] | None = None,
    errors: dict[str, str] | None = None,
    conflict: bool = False,
    focus: str = "",
    status: int = 200,
) -> HttpResponse:
    """This function will draw the workshop, with what was typed in place of what is stored where it was not saved."""
    story, document = found.story, found.document
    body = parse_document(document.body)
    bench = bench_of(story, stale=_stale(found))
    shown = rows if rows is not None else rows_of(body, desk=bench.desk)
    may_write = Right.WRITE_STORIES in rights_of(person_of(request), story.client_id)
    context: dict[str, Any] = {
        "story": story,
        "text": found,
        "breadcrumbs": _crumbs(story),
        "title": posted["title"] if posted is not None else story.title,
        "theme": posted["theme"] if posted is not None else story.theme,
        "seen_revision": posted["seen_revision"] if posted is not None else document.revision,
        "rows": row_views(shown, bench=bench),
        "cards": evidence_cards(bench, body),
        "kinds": _kinds_to_add(found),
        "length": length_of(body, lookup=bench.desk.lookup, rules=found.rules),
        "threads": _threads(document),
        "versions": Version.objects.filter(document_id=document.pk).count(),
        "saver": User.objects.filter(pk=document.updated_by).first(),
        "is_unsaved": rows is not None,
        "posted": posted or {},
        "errors": errors or {},
        "error_count": sum(bool(row.errors) for row in shown) + len(errors or {}),
        "conflict": conflict,
        "focus": focus,
        "may_write": may_write and not found.is_closed,
        "may_sign": Right.PUBLISH in rights_of(person_of(request), story.client_id),
        "may_reopen": may_write and found.state == State.WITHDRAWN,
        **_tabs(found, may_draft=may_write),
        **_check_context(found, body),
    }
    return render(request, "case_studies/workshop.html", context, status=status)


def _check_context(found: Manuscript, body: Document) -> dict[str, Any]:
    looked_at = examined(found, body)
    checks = all_checks(looked_at)
    passed = sum(check.passed for check in checks)
    trend = next((check for check in checks if check.name == "trend"), None)
    asks = trend is not None and (not trend.passed or bool(found.story.trend_reason))
    return {"checks": checks, "passed": passed, "open_checks": len(checks) - passed, "asks_trend_reason": asks} | {
        "broken_promises": [made for made in looked_at.promises if made.stops]
    }


def _tabs(found: Manuscript, *, may_draft: bool) -> dict[str, Any]:
    """The texts of the story by group, and the formats that nobody has drafted."""
    texts = manuscripts(found.story)
    stale = stale_documents([each.document for each in texts])
    groups = []
    for group, label in GROUPS.items():
        inside = [each for each in texts if each.rules.group == group]
        if inside:
            is_stale = any(each.document.pk in stale for each in inside)
            current = found.rules.group == group
            groups.append({"label": label, "texts": inside, "is_stale": is_stale, "current": current})
    missing = len(FORMATS) - len(texts)
    offers = may_draft and missing and found.story.state != State.WITHDRAWN
    return {
        "groups": groups,
        "siblings": [(each, each.document.pk in stale) for each in texts if each.rules.group == found.rules.group],
        "has_machine": is_set_up(),
        "missing_formats": missing if offers else 0,
        "place": last_place(found.story.client) if offers else "",
    }


def _threads(document: Draft) -> Any:
    """The comments on the newest version, where there is one."""
    newest = latest_version(document)
    return threads_at(newest, check_version(newest), with_internal=True) if newest is not None else None


def _kinds_to_add(found: Manuscript) -> list[tuple[str, Any]]:
    allowed = found.rules.may_add
    return [(kind, look.label) for kind, look in KINDS.items() if look.may_add and (not allowed or kind in allowed)]


class _Saving:
    """One POST of the workshop: read the fields, do what the button says, save what is sound."""

    def __init__(self, request: HttpRequest, text: Manuscript) -> None:
        self.request, self.text, self.story = request, text, text.story
        self.posted = {name: str(request.POST.get(name, "")) for name in HEAD_FIELDS}
        self.errors: dict[str, str] = {}
        self.act = self.posted["act"] or "save"

    def answer(self) -> HttpResponse:
        """Save and go on, or show what to mend with everything that was typed."""
        bench = bench_of(self.story, stale=_stale(self.text))
        rows, focus = rearranged(
            posted_rows(self.request.POST), act=self.act, desk=bench.desk, add_kind=self.posted["add_kind"]
        )
        if self.act == "picture":
            rows, focus, bench = self._with_picture(rows, bench)
        body = document_from(rows, desk=bench.desk)
        if body is None and self.act.startswith("add"):
            _without_errors(rows, focus)
        if body is None or self.errors:
            return self._again(rows, focus)
        return self._saved(body, rows, focus)

    def _saved(self, body: Document, rows: list[Row], focus: str) -> HttpResponse:
        was = self.text.state
        try:
            self._save(body)
        except DraftMoved:
            self.text.document.refresh_from_db()
            return self._again(rows, focus, conflict=True)
        except BadInput as error:
            self.errors[error.field or ""] = str(error)
            return self._again(rows, focus)
        if was != self.text.state:
            messages.warning(self.request, _("The text changed, so what was asked or approved about it is void."))
        anchor = f"#block-{focus}" if focus else ""
        return HttpResponseRedirect(self.text.address() + anchor)

    def _save(self, body: Document) -> None:
        by, part, seen = person_of(self.request), self.text.part, self._seen()
        if isinstance(part, StoryFormat):
            save_format(by=by, part=part, body=body, seen_revision=seen)
            return
        title, theme = self.posted["title"], self.posted["theme"]
        save_story(by=by, story=part, title=title, theme=theme, body=body, seen_revision=seen)

    def _seen(self) -> int:
        # "Save mine instead" sends the revision that the writer was shown as the newer one.
        seen = self.posted.get("overwrite") or self.posted["seen_revision"]
        return int(seen) if seen.isdecimal() and len(seen) < len(str(2**31)) else 0

    def _with_picture(self, rows: list[Row], bench: Bench) -> tuple[list[Row], str, Bench]:
        file = self.request.FILES.get("picture_file")
        if file is None:
            self.errors["file"] = _("Choose a picture first.")
            return rows, "", bench
        try:
            picture = add_picture(
                by=person_of(self.request),
                story=self.story,
                file=file,
                alt=self.posted["picture_alt"],
                caption=self.posted["picture_caption"],
                shows_customer="picture_shows_customer" in self.request.POST,
            )
        except BadInput as error:
            self.errors[error.field or "file"] = str(error)
            return rows, "", bench
        bench = bench_of(self.story, stale=bench.stale)
        row = new_row("image", desk=bench.desk)
        row.values |= {"image": picture.public_id, "alt": picture.alt, "caption": picture.caption}
        place = sum(1 for each in rows[:2] if each.kind in {"headline", "standfirst"})
        return [*rows[:place], row, *rows[place:]], row.block_id, bench

    def _again(self, rows: list[Row], focus: str, *, conflict: bool = False) -> HttpResponse:
        added = self.act.startswith("add") and not conflict and not self.errors and not any(row.errors for row in rows)
        return show(
            self.request,
            self.text,
            rows=rows,
            posted=self.posted,
            errors=self.errors,
            conflict=conflict,
            focus=focus,
            status=200 if added else 409 if conflict else 422,
        )


def _without_errors(rows: list[Row], block_id: str) -> None:
    """A block that was just added is empty of course: nobody needs to be told."""
    for row in rows:
        if row.block_id == block_id:
            row.errors.clear()


def _stale(found: Manuscript) -> list[str]:
    return [use.evidence.label for use in stale_uses(found.document)]


def _crumbs(story: Story) -> list[dict[str, str]]:
    return [
        {"label": _("Stories"), "url": reverse("case_studies:list")},
        {"label": story.client.name, "url": f"{reverse('case_studies:list')}?client={story.client.slug}"},
    ]
