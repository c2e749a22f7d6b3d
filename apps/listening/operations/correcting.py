"""People say how mentions really feel; the agency's layer learns of it, and stays out of use unless it does better."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.queries import sandbox_ids, whole_agency
from apps.core import clock, scope
from apps.core.actors import SYSTEM, Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.jobs import job_kind, start_job
from apps.core.models import Job
from apps.listening.events import LAYER_TRIED, MENTION_REMOVED, MENTIONS_CORRECTED
from apps.listening.models import Correction, Echo, Feeling, Mention, MentionTopic, SentimentLayer
from apps.listening.operations.counting import Said, Tally, add_counts
from apps.listening.operations.places import hold
from apps.listening.risk import risk_of
from apps.listening.sentiment.layer import try_corrections
from apps.listening.sentiment.model import Mood
from apps.listening.subjects import subjects_of

REFIT = "listening.refit"
REFIT_EVERY = 20  # corrections
MOST = 1000  # mentions at a time
LEARNED_FROM = 20_000  # the newest corrections


def correct_mentions(*, by: User, client: Client, mentions: Sequence[Mention], feeling: str) -> int:
    """This function will say how mentions of one brand feel, and return how many felt otherwise before.

    Each correction is kept; every twentieth has the agency's layer fitted anew, in the background. Raises BadInput.
    """
    if feeling not in Feeling.values:
        raise BadInput(_("Choose negative, neutral or positive."), field="feeling")
    if len(mentions) > MOST:
        raise BadInput(_("Correct 1,000 mentions at a time at most."), field="mentions")
    hold(client)
    ids = [each.pk for each in mentions]
    rows = list(Mention.objects.select_for_update().filter(client=client, pk__in=ids, removed_at=None).order_by("pk"))
    changed = [each for each in rows if each.feeling != feeling or each.corrected_by_id is None]
    if not changed:
        return 0
    topics: dict[int, list[int]] = {}
    pairs = MentionTopic.objects.filter(client=client, mention__in=changed)
    for mention, topic in pairs.values_list("mention", "topic"):
        topics.setdefault(mention, []).append(topic)
    echoes = _echoes_of(client, changed)
    now, tally, subjects = clock.now(), Tally(), subjects_of(client)
    before = Correction.objects.filter(client=client).count()
    Correction.objects.bulk_create(
        Correction(client=client, mention=each, was=each.feeling, feeling=feeling, by=by.pk, at=now) for each in changed
    )
    for each in changed:
        was, each.feeling, each.confidence, each.corrected_by = each.feeling, feeling, 1.0, by
        found = topics.get(each.pk, [])
        tally.feels_otherwise(each, found, was, echoes=echoes.get(each.pk, ()))
        risk = risk_of(
            each.text,
            language=each.language,
            feeling=feeling,
            author_kind=each.author_kind,
            reach=each.reach,
            echoes=each.echo_count,
            names_leader=subjects.names_leader(found),
        )
        each.risk, each.risk_reasons = risk.points, list(risk.reasons)
    Mention.objects.bulk_update(changed, ["feeling", "confidence", "corrected_by", "risk", "risk_reasons"])
    add_counts(client, tally)
    announce(MENTIONS_CORRECTED, client_id=client.pk, by=by.actor, batch=changed, feeling=feeling)
    if not client.is_sandbox and before // REFIT_EVERY != (before + len(changed)) // REFIT_EVERY:
        start_job(kind=REFIT, client_id=client.pk, subject=None, total=1, by=SYSTEM)
    return len(changed)


def _echoes_of(client: Client, mentions: Sequence[Mention]) -> dict[int, list[Said]]:
    """Where and when each of the mentions was said again."""
    found: dict[int, list[Said]] = {}
    rows = Echo.objects.filter(client=client, mention__in=mentions)
    for mention, source, at in rows.values_list("mention", "source", "said_at").iterator():
        found.setdefault(mention, []).append((source, at))
    return found


@job_kind(REFIT)
def refit(job: Job) -> bool:
    """This function will fit the agency's layer to the last word on each mention, of all its brands."""
    with scope.limited_to(whole_agency()):
        latest = (
            Correction.objects.in_scope()
            .exclude(client_id__in=sandbox_ids())
            .order_by("mention", "-id")
            .distinct("mention")
        )
        rows = latest.values_list("id", "mention__text", "feeling", "mention__removed_at")
        said = sorted(row for row in rows if row[3] is None)[-LEARNED_FROM:]
    trial = try_corrections([text for _id, text, _feeling, _gone in said], [Mood(each[2]) for each in said])
    weights = trial.layer.as_bytes() if trial.layer else None
    with scope.limited_to(whole_agency()):
        made = SentimentLayer.objects.bulk_create(
            SentimentLayer(
                client_id=client_id,
                weights=weights,
                corrections=trial.corrections,
                before=trial.before,
                after=trial.after,
                is_better=weights is not None,
                fitted_at=clock.now(),
            )
            for client_id in whole_agency()
            if client_id != scope.AGENCY_ITSELF
        )
        own = next(each for each in made if each.client_id == job.client_id)
        count, is_better = trial.corrections, own.is_better
        announce(LAYER_TRIED, client_id=job.client_id, by=SYSTEM, obj=own, corrections=count, is_better=is_better)
    return False


def remove_mention(*, by: Actor, mention: Mention) -> Mention:
    """This function will follow a deletion at the place: its words and its author are gone here, too; counts stay."""
    mention = Mention.objects.select_for_update(of=("self",)).get(pk=mention.pk)
    if mention.removed_at is None:
        mention.removed_at, mention.text, mention.author, mention.url = clock.now(), "", "", ""
        mention.save(update_fields=["removed_at", "text", "author", "url"])
        mention.echoes.update(author="")
        announce(MENTION_REMOVED, client_id=mention.client_id, by=by, obj=mention)
    return mention
