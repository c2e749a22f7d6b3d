"""Agencies, people and brands of the demo, made through the product's own operations."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction

from apps.accounts.absences import note_absence
from apps.accounts.invitations import make_invitation
from apps.accounts.models import User
from apps.accounts.operations import create_agency, create_user
from apps.clients.models import Client
from apps.clients.operations import assign, create_client
from apps.clients.queries import whole_agency
from apps.core import scope
from apps.core.actors import SYSTEM, Actor
from apps.demo.seeds.agencies import PASSWORD, DemoAgency
from apps.demo.seeds.brands import Brand
from apps.demo.seeds.chains import make_chain
from apps.tenancy.models import Agency
from apps.tenancy.sweep import in_public


@dataclass(frozen=True)
class Cast:
    """Brands by short name and people by e-mail, in the database."""

    clients: dict[str, Client]
    people: dict[str, User]


def agency_exists(wanted: DemoAgency) -> bool:
    """This function will tell if the agency is there."""
    with in_public():
        return Agency.objects.filter(slug=wanted.slug).exists()


def make_agency(wanted: DemoAgency) -> None:
    """This function will make the agency with its first owner."""
    create_agency(
        slug=wanted.slug,
        name=wanted.name,
        domain=wanted.host,
        owner_email=wanted.owner.email,
        owner_name=wanted.owner.name,
        owner_password=PASSWORD,
    )


def enter(wanted: DemoAgency) -> None:
    """This function will put the connection into the agency, with the scope of its owner."""
    with in_public():
        agency = Agency.objects.get(slug=wanted.slug)
    connection.set_tenant(agency)  # type: ignore[attr-defined]
    with transaction.atomic():
        scope.limit_to(whole_agency())


def make_cast(wanted: DemoAgency) -> Cast:
    """This function will make brands and people, in one transaction. The agency must be entered."""
    with transaction.atomic():
        owner = User.objects.get(email=wanted.owner.email)
        clients = {brand.slug: _client(wanted, brand, owner.actor) for brand in wanted.brands}
        people = {owner.email: owner}
        for person in wanted.people:
            side = User.Side.CLIENT if person.is_client_staff else User.Side.AGENCY
            user = create_user(by=SYSTEM, email=person.email, name=person.name, side=side, password=PASSWORD)
            people[user.email] = user
            for role, brand in person.roles:
                assign(by=owner.actor, user=user, client=clients[brand], role=role)
        for client in clients.values():
            make_chain(client, people, by=owner.actor)
    return Cast(clients, people)


def invite_and_send_away(wanted: DemoAgency, cast: Cast, *, now: datetime) -> None:
    """This function will ask the newest people in, and note who is away this week; again it changes nothing."""
    with transaction.atomic():
        owner = cast.people[wanted.owner.email]
        for person in wanted.invited:
            if User.objects.filter(email=person.email).exists():
                continue
            user = create_user(by=owner.actor, email=person.email, name=person.name)
            for role, brand in person.roles:
                assign(by=owner.actor, user=user, client=cast.clients[brand], role=role)
            make_invitation(by=owner.actor, user=user)
        for absent, substitute in wanted.away:
            user = cast.people[absent]
            if not user.absences.exists():
                days = {"starts_at": now - timedelta(days=1), "ends_at": now + timedelta(days=6)}
                note_absence(by=user.actor, user=user, substitute=cast.people[substitute], **days)


def find_cast(wanted: DemoAgency) -> Cast | None:
    """This function will return brands and people if they were made already."""
    with transaction.atomic():
        clients = {client.slug: client for client in Client.objects.in_scope()}
        people = {user.email: user for user in User.objects.all()}
    return Cast(clients, people) if len(clients) >= len(wanted.brands) else None


def _client(agency: DemoAgency, brand: Brand, by: Actor) -> Client:
    return create_client(
        by=by,
        name=brand.name,
        slug=brand.slug,
        newsroom_domain=f"{brand.slug}.{agency.host}",
        colour=brand.colour,
        second_colour=brand.second_colour,
        city=brand.city,
        boilerplate=brand.boilerplate,
        legal_line=brand.legal_line,
        press_name=brand.press_name,
        press_email=f"press@{brand.slug}.example",
        press_phone=brand.press_phone,
        sender_name=brand.name,
        sender_email=f"hello@{brand.slug}.example",
        zone=brand.zone,
    )
