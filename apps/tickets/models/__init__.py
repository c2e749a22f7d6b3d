from apps.tickets.models.clocks import TicketClock, TicketPolicy
from apps.tickets.models.sides import Handover, PressFlag, Team
from apps.tickets.models.threads import CannedApproval, CannedReply, CannedVersion, Satisfaction, TicketMessage
from apps.tickets.models.tickets import (
    PUBLIC_CHANNELS,
    Channel,
    Priority,
    Ticket,
    TicketAct,
    TicketCounter,
    TicketPresence,
    Watcher,
)

__all__ = [
    "PUBLIC_CHANNELS",
    "CannedApproval",
    "CannedReply",
    "CannedVersion",
    "Channel",
    "Handover",
    "PressFlag",
    "Priority",
    "Satisfaction",
    "Team",
    "Ticket",
    "TicketAct",
    "TicketClock",
    "TicketCounter",
    "TicketMessage",
    "TicketPolicy",
    "TicketPresence",
    "Watcher",
]
