"""Finding a story, or one text of it, for a person.

What they may not see is not there; what they may only read is not written.
"""

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from apps.case_studies.manuscripts import Manuscript, manuscript
from apps.case_studies.models import Story
from apps.clients.doors import person_of
from apps.clients.rights import Right, check_right, rights_of

CRUMB = 36  # characters: a crumb stays on one line of a phone


def story_for(request: HttpRequest, public_id: str, *, right: Right = Right.SEE_WORK) -> Story:
    """This function will return the story; Http404 where the person may not see it, NotAllowed without `right`."""
    user = person_of(request)
    rows = Story.objects.visible_to(user).select_related("client", "customer", "consent", "document", "author", "case")
    story = rows.filter(public_id=public_id).first()
    if story is None or Right.SEE_WORK not in rights_of(user, story.client_id):
        raise Http404("no such story")
    check_right(user, right, story.client_id)
    return story


def text_for(request: HttpRequest, public_id: str, kind: str, *, right: Right = Right.SEE_WORK) -> Manuscript:
    """This function will return one text of a story; Http404 too where the format is not drafted."""
    found = manuscript(story_for(request, public_id, right=right), kind)
    if found is None:
        raise Http404("no such format")
    return found


def crumbs_to(found: Manuscript) -> list[dict[str, str]]:
    """This function will return the way to a page below a text."""
    story = Manuscript(found.story, found.story)
    crumbs = [
        {"label": _("Stories"), "url": reverse("case_studies:list")},
        {"label": Truncator(found.story.title).chars(CRUMB), "url": story.address()},
    ]
    return crumbs if found.is_story else [*crumbs, {"label": str(found.rules.label), "url": found.address()}]
