"""Published stories, as the product publishes them."""

from typing import Any

from apps.accounts.models import User
from apps.case_studies.models import Picture, Story, StoryFormat
from apps.case_studies.operations import add_picture
from apps.clients.models import Client
from apps.documents import blocks
from apps.newsroom.models import Publication
from apps.newsroom.operations import publish
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use
from apps.outreach.operations.consents import withdraw_consent
from tests.factories import formats
from tests.factories.case_studies import answer, approved_story, body_of, picture_file, save, send, started_story
from tests.factories.consents import link_of


def published(client: Client, *uses: str, by: User, approver: User) -> Publication:
    """A story in the newsroom."""
    return publish(by=by, story=approved_story(client, *uses, by=by, approver=approver))


def with_picture(story: Story, *, by: User, **about: Any) -> Picture:
    """The story's draft gets a picture under its headline."""
    picture = add_picture(by=by, story=story, file=picture_file(), alt="A van on the quay", **about)
    body = body_of(story)
    image = blocks.Image(block_id="van", image_id=picture.public_id, alt=picture.alt, caption="Before sunrise.")
    save(story, by=by, body=blocks.Document(blocks=(body.blocks[0], image, *body.blocks[1:])))
    return picture


def story_with_picture(client: Client, *uses: str, by: User, approver: User, **about: Any) -> Story:
    """An approved story that shows a picture."""
    story = started_story(client, *uses, by=by)
    with_picture(story, by=by, **about)
    request, _token = send(story, by=by, approver=approver)
    answer(request)
    story.refresh_from_db()
    return story


def withdraw(consent: Consent) -> None:
    """The customer takes the permission back."""
    link, _token = link_of(consent)
    withdraw_consent(link=link, consent=consent, text="No.\n", language="en", address="192.0.2.7", agent="")


FOR_RELEASES = (Use.CASE_STUDY, Use.PRESS_RELEASE, Use.NAME)


def approved_release(client: Client, *uses: str, by: User, approver: User) -> StoryFormat:
    """A press release whose present words the approver has said yes to; its case study is still a draft."""
    story = started_story(client, *(uses or FOR_RELEASES), by=by)
    part = formats.drafted(story, "press_release", by=by)
    request, _token = formats.send(part, by=by, approver=approver)
    answer(request)
    part.refresh_from_db()
    return part


def release_with_picture(client: Client, *, by: User, approver: User) -> StoryFormat:
    """An approved press release that shows a picture of its story."""
    story = started_story(client, *FOR_RELEASES, by=by)
    picture = add_picture(by=by, story=story, file=picture_file(), alt="A van on the quay")
    part = formats.drafted(story, "press_release", by=by)
    body = formats.body_of(part)
    image = blocks.Image(block_id="van", image_id=picture.public_id, alt=picture.alt, caption="Before sunrise.")
    formats.save(part, by=by, body=blocks.Document(blocks=(*body.blocks[:3], image, *body.blocks[3:])))
    answer(formats.send(part, by=by, approver=approver)[0])
    part.refresh_from_db()
    return part


def published_release(client: Client, *uses: str, by: User, approver: User) -> Publication:
    """A press release in the newsroom."""
    part = approved_release(client, *uses, by=by, approver=approver)
    return publish(by=by, story=part.story, part=part)
