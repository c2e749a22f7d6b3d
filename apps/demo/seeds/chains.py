"""Whom a brand of the demo asks before a text goes out, and what its approver says about the one that waits."""

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, Side
from apps.approvals.operations import StepPlan, add_comment, open_thread, save_chain
from apps.clients.models import Client
from apps.core.actors import Actor
from apps.documents.queries import check_version

STEPS = {
    "harbour": (
        ("Second pair of eyes", Side.INTERNAL, ("priya@northstar.example", "tom@northstar.example"), 8),
        ("Press office", Side.CLIENT, ("helen@harbour.example",), 24),
        ("The customer, their own words", Side.CUSTOMER, (), 72),
    ),
}


def make_chain(client: Client, people: dict[str, User], *, by: Actor) -> None:
    """This function will save the brand's chain, where the demo has one for it."""
    steps = [
        StepPlan(side, tuple(people[email] for email in emails), name=name, hours=hours)
        for name, side, emails, hours in STEPS.get(client.slug, ())
    ]
    if steps:
        save_chain(by=by, client=client, steps=steps)


def discuss(request: ApprovalRequest, *, approver: User, author: User) -> None:
    """This function will let the approver ask about a paragraph, and the author answer."""
    version = request.version
    paragraph = next(block for block in check_version(version).blocks if block.kind == "paragraph")
    thread = open_thread(
        by=approver.actor,
        author=approver,
        version=version,
        block_id=paragraph.block_id,
        text="Can we prove this? If not, please take it out.",
    )
    add_comment(
        by=author.actor, author=author, thread=thread, text="Yes: it is in the interview, and we have it in writing."
    )
