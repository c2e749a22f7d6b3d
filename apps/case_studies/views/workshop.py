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
from apps.case_studies.models import Story
from apps.case_studies.operations import add_picture, reopen_story, save_story, take_new_value
from apps.case_studies.queries import examined
from apps.case_studies.source_forms import Row, document_from, new_row, posted_rows, rearranged, rows_of
from apps.case_studies.views.doors import story_for
from apps.case_studies.workshop import Bench, bench_of, evidence_cards, length_of, row_views
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, rights_of
from apps.core.errors import BadInput
from apps.documents.blocks import Document
from apps.documents.errors import DraftMoved
from apps.documents.models import Version
from apps.documents.queries import check_version, latest_version
from apps.documents.stored import parse_document
from apps.evidence.models import Evidence
from apps.evidence.queries import stale_uses

State = Story.State
HEAD_FIELDS = (
    *("title", "theme", "seen_revision", "overwrite", "act", "add_kind"),
    *("picture_alt", "picture_caption"),
)
CLOSED = {State.PUBLISHED, State.WITHDRAWN}


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.SEE_WORK)
def story(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the story, or save what was written."""
    if request.method == "POST":
        return _Saving(request, story_for(request, public_id, right=Right.WRITE_STORIES)).answer()
    found = story_for(request, public_id)
    return show(request, found)


@require_POST
@workspace(Right.WRITE_STORIES)
def take(request: HttpRequest, public_id: str, evidence_id: str) -> HttpResponse:
    """This view will note that the writer has read the text with the evidence as it is now."""
    found = story_for(request, public_id, right=Right.WRITE_STORIES)
    evidence = Evidence.objects.filter(client_id=found.client_id, consent=found.consent, public_id=evidence_id).first()
    if evidence is None:
        raise Http404("no such evidence")
    take_new_value(by=person_of(request).actor, story=found, evidence=evidence)
    messages.success(request, _("%(label)s is taken as it is now.") % {"label": evidence.label})
    return HttpResponseRedirect(_address(found))


@require_POST
@workspace(Right.WRITE_STORIES)
def reopen(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give a withdrawn story back to its writer."""
    found = story_for(request, public_id, right=Right.WRITE_STORIES)
    reopen_story(by=person_of(request).actor, story=found)
    return HttpResponseRedirect(_address(found))


def show(
    request: HttpRequest,
    story: Story,
    *,
    rows: list[Row] | None = None,
    posted: dict[str, str] | None = None,
    errors: dict[str, str] | None = None,
    conflict: bool = False,
    focus: str = "",
    status: int = 200,
) -> HttpResponse:
    """This function will draw the workshop, with what was typed in place of what is stored where it was not saved."""
    body = parse_document(story.document.body)
    bench = bench_of(story, stale=_stale(story))
    shown = rows if rows is not None else rows_of(body, desk=bench.desk)
    checks = all_checks(examined(story, body))
    may_write = Right.WRITE_STORIES in rights_of(person_of(request), story.client_id) and story.state not in CLOSED
    passed = sum(check.passed for check in checks)
    newest = latest_version(story.document)
    context: dict[str, Any] = {
        "story": story,
        "breadcrumbs": _crumbs(story),
        "title": posted["title"] if posted is not None else story.title,
        "theme": posted["theme"] if posted is not None else story.theme,
        "seen_revision": posted["seen_revision"] if posted is not None else story.document.revision,
        "rows": row_views(shown, bench=bench),
        "checks": checks,
        "passed": passed,
        "open_checks": len(checks) - passed,
        "cards": evidence_cards(bench, body),
        "kinds": [(kind, look.label) for kind, look in KINDS.items() if look.may_add],
        "length": length_of(body, bench.desk.lookup),
        "threads": threads_at(newest, check_version(newest), with_internal=True) if newest is not None else None,
        "versions": Version.objects.filter(document_id=story.document_id).count(),
        "saver": User.objects.filter(pk=story.document.updated_by).first(),
        "is_unsaved": rows is not None,
        "posted": posted or {},
        "errors": errors or {},
        "error_count": sum(bool(row.errors) for row in shown) + len(errors or {}),
        "conflict": conflict,
        "focus": focus,
        "may_write": may_write,
    }
    return render(request, "case_studies/workshop.html", context, status=status)


class _Saving:
    """One POST of the workshop: read the fields, do what the button says, save what is sound."""

    def __init__(self, request: HttpRequest, story: Story) -> None:
        self.request, self.story = request, story
        self.posted = {name: str(request.POST.get(name, "")) for name in HEAD_FIELDS}
        self.errors: dict[str, str] = {}
        self.act = self.posted["act"] or "save"

    def answer(self) -> HttpResponse:
        """Save and go on, or show what to mend with everything that was typed."""
        bench = bench_of(self.story, stale=_stale(self.story))
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
        was = self.story.state
        try:
            save_story(
                by=person_of(self.request),
                story=self.story,
                title=self.posted["title"],
                theme=self.posted["theme"],
                body=body,
                seen_revision=self._seen(),
            )
        except DraftMoved:
            self.story.document.refresh_from_db()
            return self._again(rows, focus, conflict=True)
        except BadInput as error:
            self.errors[error.field or ""] = str(error)
            return self._again(rows, focus)
        if was != self.story.state:
            messages.warning(self.request, _("The text changed, so what was asked or approved about it is void."))
        anchor = f"#block-{focus}" if focus else ""
        return HttpResponseRedirect(_address(self.story) + anchor)

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
            self.story,
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


def _stale(story: Story) -> list[str]:
    return [use.evidence.label for use in stale_uses(story.document)]


def _address(story: Story) -> str:
    return reverse("case_studies:story", args=[story.public_id])


def _crumbs(story: Story) -> list[dict[str, str]]:
    return [
        {"label": _("Stories"), "url": reverse("case_studies:list")},
        {"label": story.client.name, "url": f"{reverse('case_studies:list')}?client={story.client.slug}"},
    ]
