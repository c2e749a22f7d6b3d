"""What the approver's page shows, for a link and for the portal alike. Whoever calls has opened the door."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from apps.accounts.models import User
from apps.approvals.errors import AlreadyDecided, PageOutdated, RequestClosed, RequestVoid
from apps.approvals.forms import ApproveForm, ChangesForm, CommentForm
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.operations import decide
from apps.approvals.people import Person, people_of
from apps.approvals.presentation import Passage, clean_passages, marked_passages, numbered
from apps.approvals.queries import last_wish, newer_request, title_of, version_before
from apps.approvals.queries.comments import Threads, has_commented, threads_at
from apps.approvals.subjects import Subject, subject_of
from apps.clients.brand import brand_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.documents.canonical import fingerprint_words
from apps.documents.diff import diff_documents
from apps.documents.models import Version
from apps.documents.queries import check_version
from apps.documents.rendering import ImageFile, reading_minutes
from apps.documents.resolved import ResolvedDocument

State, Kind = ApprovalRequest.State, Decision.Kind
SHOWS = ("changes", "clean", "compare")


@dataclass(frozen=True, slots=True)
class Way:
    """By which way the approver came, and the addresses of their pages on it."""

    page: str
    approve: str
    changes: str
    newer: str
    comment: str
    picture: Callable[[str], str]
    actor: Actor
    reader: User
    link_id: int = 0
    home: str = ""


def show_request(
    request: HttpRequest, asked: ApprovalRequest, way: Way, *, error: Any = None, comment: CommentForm | None = None
) -> HttpResponse:
    """This function will show the text while it waits, and what became of it after."""
    if asked.state != State.WAITING:
        return show_outcome(request, asked, way)
    subject, before = subject_of(asked.version), version_before(asked)
    resolved = check_version(asked.version)
    threads = threads_at(asked.version, resolved, with_internal=asked.is_internal)
    context = _frame(request, asked, way) | {
        "threads": threads,
        "comment_form": comment or CommentForm(resolved=resolved),
        "subject": subject,
        "before": before,
        "wish": last_wish(asked),
        "error": error,
        "others": _others(people_of(asked)),
        **_text(resolved, before, _images(subject, way), threads, wanted=request.GET.get("show", "")),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if comment is not None else _status(error)
    return render(request, "approvals/decide.html", context, status=status)


def show_step(
    request: HttpRequest, asked: ApprovalRequest, way: Way, *, kind: str, address: str | None
) -> HttpResponse:
    """This function will show the step behind the first tap, and decide on the second."""
    if request.method != "POST":
        if asked.state != State.WAITING:
            return show_outcome(request, asked, way)
        form = _form(kind, asked, way)(initial={"nonce": asked.nonce, "seen_hash": asked.version.content_hash})
        return _step(request, asked, way, kind=kind, form=form)
    form = _form(kind, asked, way)(request.POST)
    if not form.is_valid():
        return _step(request, asked, way, kind=kind, form=form)
    try:
        decide(
            request=asked,
            kind=kind,
            comment=form.cleaned_data.get("comment", ""),
            nonce=form.cleaned_data["nonce"],
            seen_hash=form.cleaned_data["seen_hash"],
            by=way.actor,
            link_id=way.link_id,
            address=address,
        )
    except BadInput as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return _step(request, asked, way, kind=kind, form=form)
    except (AlreadyDecided, RequestVoid, RequestClosed, PageOutdated) as error:
        asked.refresh_from_db()
        return (
            show_request(request, asked, way, error=error)
            if isinstance(error, PageOutdated)
            else show_outcome(request, asked, way, error=error)
        )
    return HttpResponseRedirect(way.page)


def show_outcome(request: HttpRequest, asked: ApprovalRequest, way: Way, *, error: Any = None) -> HttpResponse:
    """This function will show what was decided, or that the text changed and where the newer one is."""
    decision = Decision.objects.filter(request=asked).select_related("decided_by").first()
    context = _frame(request, asked, way) | {
        "decision": decision,
        "error": error,
        "newer": newer_request(asked),
    }
    return render(request, "approvals/outcome.html", context, status=_status(error))


def send_picture(asked: ApprovalRequest, image_id: str) -> HttpResponse:
    """This function will send a picture of the text that is asked about, and no other."""
    image = subject_of(asked.version).images.get(image_id)
    if image is None:
        raise Http404("no such picture in this text")
    return HttpResponse(image.read(), content_type=image.content_type)


def _step(request: HttpRequest, asked: ApprovalRequest, way: Way, *, kind: str, form: Any) -> HttpResponse:
    context = _frame(request, asked, way) | {"form": form, "is_approval": kind == Kind.APPROVE}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "approvals/step.html", context, status=status)


def _form(kind: str, asked: ApprovalRequest, way: Way) -> Callable[..., ApproveForm | ChangesForm]:
    if kind == Kind.APPROVE:
        return ApproveForm
    return partial(ChangesForm, needs_words=not has_commented(way.reader, asked))


def _status(error: Any) -> int:
    return error.status if error is not None else HTTPStatus.OK


def _others(people: list[Person]) -> int:
    """How many besides the reader must say yes."""
    return sum(not person.is_you for person in people)


def _frame(request: HttpRequest, asked: ApprovalRequest, way: Way) -> dict[str, Any]:
    # The page is the agency's, under the client's name: the client's colours are for their customers.
    return {
        "asked": asked,
        "way": way,
        "brand": brand_of(asked.client) | {"theme_url": ""},
        "via": request.host.agency.name,  # type: ignore[attr-defined]
        "title": title_of(asked.version),
        "fingerprint": fingerprint_words(asked.version.content_hash),
        "zone": asked.client.zone,
        "now": clock.now(),
        "people": people_of(asked),
        "reader": way.reader,
        "stands_in": asked.approver_id != way.reader.pk,
        # A form of a page with "no-referrer" is sent with the origin "null", which the CSRF check refuses.
        # By link the token in the address is the right, no cookie; signed in, the cookie is, so the page says less.
        "needs_csrf": not way.link_id,
        "referrer": "no-referrer" if way.link_id else "same-origin",
    }


def _images(subject: Subject, way: Way) -> dict[str, ImageFile]:
    return {
        name: ImageFile(url=way.picture(name), width=image.width, height=image.height)
        for name, image in subject.images.items()
    }


def _text(
    resolved: ResolvedDocument,
    before: Version | None,
    images: dict[str, ImageFile],
    threads: Threads,
    *,
    wanted: str,
) -> dict[str, Any]:
    shared = {"minutes": reading_minutes(resolved)}
    if before is None:
        return shared | {"show": "clean", "passages": _commented(clean_passages(resolved, images=images), threads)}
    diff = diff_documents(before=check_version(before), after=resolved)
    show = wanted if wanted in SHOWS else "changes"
    shown = clean_passages(resolved, images=images) if show == "clean" else marked_passages(diff, images=images)
    return shared | {"show": show, "changes": numbered(diff.changes), "passages": _commented(shown, threads)}


def _commented(passages: list[Passage], threads: Threads) -> list[dict[str, Any]]:
    """Each passage with what is said about it."""
    return [
        {"passage": passage, "threads": [view for block_id in passage.block_ids for view in threads.at(block_id)]}
        for passage in passages
    ]
