"""The frozen versions of a text: the list, two side by side, and each as a file."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from apps.approvals.models import ApprovalRequest
from apps.approvals.queries.comments import Threads, ThreadView, threads_at
from apps.case_studies.manuscripts import Kind, Manuscript
from apps.case_studies.views.doors import crumbs_to, text_for
from apps.clients.doors import workspace
from apps.clients.rights import Right
from apps.documents.canonical import fingerprint_words
from apps.documents.diff import DocumentDiff, diff_documents
from apps.documents.differences import BlockDiff, FieldDiff, Mark, State
from apps.documents.export import FILE_TYPES, Imprint
from apps.documents.models import Version
from apps.documents.queries import check_version
from apps.documents.rendering import render_runs


@require_safe
@workspace(Right.SEE_WORK)
def versions(request: HttpRequest, public_id: str, kind: str = Kind.CASE_STUDY) -> HttpResponse:
    """This view will list the frozen versions, with their fingerprints and what was decided about each."""
    found = text_for(request, public_id, kind)
    rows = Version.objects.filter(document_id=found.document.pk).order_by("-number")
    asked = ApprovalRequest.objects.filter(document_id=found.document.pk).select_related(
        "approver", "customer", "decision"
    )
    by_version: dict[int, list[ApprovalRequest]] = {}
    for each in asked.order_by("id"):
        by_version.setdefault(each.version_id, []).append(each)
    listed = [
        {"version": row, "fingerprint": fingerprint_words(row.content_hash), "requests": by_version.get(row.pk, [])}
        for row in rows
    ]
    context = {
        "story": found.story,
        "text": found,
        "versions": listed,
        "file_types": list(FILE_TYPES),
        "breadcrumbs": crumbs_to(found),
    }
    return render(request, "case_studies/versions.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def compare(request: HttpRequest, public_id: str, kind: str) -> HttpResponse:
    """This view will set any two versions side by side; without numbers the last two."""
    found = text_for(request, public_id, kind)
    numbers = list(
        Version.objects.filter(document_id=found.document.pk).order_by("number").values_list("number", flat=True)
    )
    if not numbers:
        raise Http404("no version yet")
    after = _chosen(request.GET.get("to"), numbers, usual=numbers[-1])
    before = _chosen(
        request.GET.get("from"), numbers, usual=([each for each in numbers if each < after] or numbers)[-1]
    )
    old, new = (_version(found, number) for number in (before, after))
    with translation.override(found.story.client.language):
        after_text = check_version(new)
        diff = diff_documents(before=check_version(old), after=after_text)
    threads = threads_at(new, after_text, with_internal=True)
    rows = [_row(row, threads) for row in diff.rows]
    context = {
        "story": found.story,
        "text": found,
        "numbers": numbers,
        "old": old,
        "new": new,
        "summary": _summary(diff),
        "rows": rows,
        "threads": threads,
        "loose": _loose(threads, rows),
        "breadcrumbs": crumbs_to(found),
    }
    return render(request, "case_studies/compare.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def download(request: HttpRequest, public_id: str, kind: str, number: int, ending: str) -> HttpResponse:
    """This view will give a version as a file; its words are checked against their hash first."""
    found = text_for(request, public_id, kind)
    file_type = FILE_TYPES.get(ending)
    if file_type is None:
        raise Http404("no such kind of file")
    version = _version(found, number)
    language = found.story.client.language
    imprint = Imprint(number=version.number, content_hash=version.content_hash, language=language)
    with translation.override(language):
        content = file_type.made(check_version(version), imprint)
    response = HttpResponse(content, content_type=file_type.content_type)
    # The name of the file is read by others too: it says what it is about, and never who it is about.
    name = f"{slugify(found.story.theme)}-{found.kind.replace('_', '-')}-v{version.number}.{ending}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _version(found: Manuscript, number: int) -> Version:
    version = Version.objects.filter(document_id=found.document.pk, number=number).first()
    if version is None:
        raise Http404("no such version")
    return version


def _chosen(typed: str | None, numbers: list[int], *, usual: int) -> int:
    return int(typed) if typed and typed.isdecimal() and typed in map(str, numbers) else usual


def _summary(diff: DocumentDiff) -> str:
    changed, same = len(diff.changes), sum(row.state is State.SAME for row in diff.rows)
    if not changed:
        return _("Nothing differs.")
    told = ngettext("%(n)d passage changed", "%(n)d passages changed", changed) % {"n": changed}
    return _("%(changed)s, %(same)d unchanged") % {"changed": told, "same": same}


def _row(row: BlockDiff, threads: Threads) -> dict[str, Any]:
    # A passage that is gone keeps what was said about it beside its old words.
    gone = [view for view in threads.orphaned if view.thread.block_id == row.block.block_id]
    return {
        "threads": [*threads.at(row.block.block_id), *gone],
        "kind": row.block.kind,
        "state": str(row.state),
        "sentence": row.sentence,
        "before": _side(row.fields, hide=Mark.ADDED) if row.before is not None else [],
        "after": _side(row.fields, hide=Mark.REMOVED) if row.after is not None else [],
    }


def _loose(threads: Threads, rows: list[dict[str, Any]]) -> list[ThreadView]:
    """Threads whose passage stands in neither version."""
    shown = {view.thread.pk for row in rows for view in row["threads"]}
    return [view for view in threads.views if view.thread.pk not in shown]


def _side(fields: tuple[FieldDiff, ...], *, hide: Mark) -> list[Any]:
    sides = [[run for run in field.runs if run.mark is not hide] for field in fields]
    return [render_runs(runs) for runs in sides if runs]
