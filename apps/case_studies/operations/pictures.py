"""Adding a picture to a story."""

from typing import IO

from django.core.files.base import ContentFile
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.case_studies.errors import StoryClosed
from apps.case_studies.events import PICTURE_ADDED
from apps.case_studies.models import Picture, Story
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.pictures import clean_picture
from apps.documents.text import check_text, one_line

State = Story.State
PICTURES_LIMIT = 20
WORDS_LIMIT = 250


def add_picture(
    *, by: User, story: Story, file: IO[bytes], alt: str, caption: str = "", shows_customer: bool = False
) -> Picture:
    """This function will keep an uploaded picture of the story, made anew from its pixels.

    It stands in the text only once an image block names it. Raises StoryClosed, or BadInput for a file that is
    no picture, too large or damaged, for a missing description, and for one picture too many.
    """
    held = Story.objects.select_for_update().get(pk=story.pk)
    if held.state in {State.PUBLISHED, State.WITHDRAWN}:
        raise StoryClosed(str(State(held.state).label))
    if held.pictures.count() >= PICTURES_LIMIT:
        raise BadInput(_("The story has %(n)d pictures, which is the most.") % {"n": PICTURES_LIMIT}, field="file")
    alt = check_text(one_line(alt), block_id="", field="alt", limit=WORDS_LIMIT)
    caption = check_text(one_line(caption), block_id="", field="caption", limit=WORDS_LIMIT, required=False)
    clean = clean_picture(file)
    public_id = new_public_id()
    picture = Picture(
        client_id=held.client_id,
        public_id=public_id,
        story=held,
        alt=alt,
        caption=caption,
        shows_customer=shows_customer,
        created_at=clock.now(),
        created_by=by.pk,
    )
    picture.file.save(f"{public_id}.jpg", ContentFile(clean.content), save=False)
    picture.save()
    announce(PICTURE_ADDED, client_id=held.client_id, by=by.actor, obj=picture, batch=[picture], story_id=held.pk)
    return picture
