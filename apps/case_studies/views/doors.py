"""Finding a story for a person: what they may not see is not there; what they may only read is not written."""

from django.http import Http404, HttpRequest

from apps.case_studies.models import Story
from apps.clients.doors import person_of
from apps.clients.rights import Right, check_right, rights_of


def story_for(request: HttpRequest, public_id: str, *, right: Right = Right.SEE_WORK) -> Story:
    """This function will return the story; Http404 where the person may not see it, NotAllowed without `right`."""
    user = person_of(request)
    rows = Story.objects.visible_to(user).select_related("client", "customer", "consent", "document", "author", "case")
    story = rows.filter(public_id=public_id).first()
    if story is None or Right.SEE_WORK not in rights_of(user, story.client_id):
        raise Http404("no such story")
    check_right(user, right, story.client_id)
    return story
