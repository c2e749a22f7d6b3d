"""Published stories, as the product publishes them."""

from typing import Any

from apps.accounts.models import User
from apps.case_studies.models import Picture, Story
from apps.case_studies.operations import add_picture
from apps.clients.models import Client
from apps.documents import blocks
from apps.newsroom.models import Publication
from apps.newsroom.operations import publish
from apps.outreach.models import Consent
from apps.outreach.operations.consents import withdraw_consent
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
