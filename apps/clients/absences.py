"""Who stands in for whom, per brand. Whoever asks or tells somebody something asks here first.

An absence is a person's, the right to act is a brand's: a substitute counts for a brand only while they have there
what is needed. Nobody gains a right, and no brand is shown to anybody who does not see it anyway.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings

from apps.accounts.models import Absence, User
from apps.clients.models import Assignment, Client
from apps.clients.queries import client_ids_of
from apps.clients.rights import Right, rights_of

LONGEST_CHAIN = 5  # a substitute who is away has one in turn


def stands_in_for(user: User, client_id: int, now: datetime, *, right: Right | None = None) -> User | None:
    """This function will return who acts for the person at the brand while they are away; None if they are here.

    With `right` the substitute must have it for the brand, else they must see it. A substitute who is away
    themselves hands on to theirs. None, too, where nobody in that line may: then it stays with the person.
    """
    met, present = {user.pk}, user
    for _turn in range(LONGEST_CHAIN):
        absence = absence_at(present, now)
        if absence is None or absence.substitute_id in met:
            break
        present = absence.substitute
        met.add(present.pk)
    if present.pk == user.pk or absence_at(present, now) is not None:
        return None
    return present if may_stand_in(present, client_id, right) else None


def absence_at(user: User, now: datetime) -> Absence | None:
    """This function will return the person's absence that runs at `now`, or None."""
    rows = Absence.objects.filter(user=user, taken_back_at=None, starts_at__lte=now, ends_at__gt=now)
    return rows.select_related("substitute").first()


def may_stand_in(substitute: User, client_id: int, right: Right | None = None) -> bool:
    """This function will tell whether the person may act for others at the brand: with the right, or by seeing it."""
    rights = rights_of(substitute, client_id)
    return right in rights if right is not None else bool(rights)


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody who is to hear of something, and for whom they stand in, if they do."""

    user: User
    instead_of: User | None = None


def told_with_substitutes(people: Iterable[User], client_id: int, now: datetime) -> list[Told]:
    """This function will return the people and whoever stands in for one of them, each once.

    The absent one hears too: they may be reading, and they come back to what happened.
    """
    asked = list(people)
    met = {person.pk for person in asked}
    told = [Told(person) for person in asked]
    for person in asked:
        substitute = stands_in_for(person, client_id, now)
        if substitute is not None and substitute.pk not in met:
            met.add(substitute.pk)
            told.append(Told(substitute, instead_of=person))
    return told


def absent_whom(user: User, client_id: int, now: datetime, *, right: Right | None = None) -> list[User]:
    """This function will return those whom the person stands in for at the brand: whose things are theirs to do now."""
    absences = Absence.objects.filter(taken_back_at=None, starts_at__lte=now, ends_at__gt=now)
    away = [absence.user for absence in absences.select_related("user").order_by("user_id")]
    return [person for person in away if _same(stands_in_for(person, client_id, now, right=right), user)]


def _same(one: User | None, other: User) -> bool:
    return one is not None and one.pk == other.pk


def possible_substitutes(user: User) -> list[User]:
    """This function will return whom the person can choose: of their side, with a brand in common, or an owner.

    Client staff see colleagues at their own brand only, so nobody learns from this list which other brands there are.
    """
    shared = Assignment.objects.filter(client_id__in=client_ids_of(user)).values("user_id")
    colleagues = User.objects.filter(side=user.side, is_active=True).exclude(pk=user.pk)
    owners = colleagues.filter(role=User.Role.OWNER)
    return list((colleagues.filter(pk__in=shared) | owners).distinct().order_by("name", "pk"))


def brands_without(user: User, substitute: User) -> list[Client]:
    """This function will return the brands of the person where the substitute has no role: nobody stands in there."""
    rows = Client.objects.filter(pk__in=client_ids_of(user), archived_at=None).order_by("name")
    return [client for client in rows if not may_stand_in(substitute, client.pk)]


def absences_of(user: User, now: datetime) -> list[Absence]:
    """This function will return the person's absences that run or are still to come, the next one first."""
    rows = Absence.objects.filter(user=user, taken_back_at=None, ends_at__gt=now)
    return list(rows.select_related("substitute").order_by("starts_at"))


def stand_ins_of(user: User, now: datetime) -> list[Absence]:
    """This function will return the absences in which the person is the substitute, running or still to come."""
    rows = Absence.objects.filter(substitute=user, taken_back_at=None, ends_at__gt=now)
    return list(rows.select_related("user").order_by("starts_at"))


def zone_of(user: User) -> ZoneInfo:
    """This function will return the zone in which the person's days begin: that of their first brand."""
    rows = Client.objects.filter(pk__in=client_ids_of(user)).order_by("pk")
    return ZoneInfo(rows.values_list("zone", flat=True).first() or settings.TIME_ZONE)


def whole_days(first_day: date, last_day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """This function will return the moments at which the first day begins and the last one ends."""
    starts = datetime.combine(first_day, time.min, tzinfo=zone)
    ends = datetime.combine(last_day + timedelta(days=1), time.min, tzinfo=zone)
    return starts, ends
