"""Canned words as they are sent to one customer."""

from apps.tickets.models import CannedVersion, Ticket


def filled_in(version: CannedVersion, ticket: Ticket, *, sender: str) -> str:
    """This function will return the words with customer, brand and sender filled in; nothing else is read in them."""
    values = {
        "{customer}": str(ticket.customer or "").strip(),
        "{brand}": ticket.client.name,
        "{sender}": sender,
    }
    text = version.text
    for field, value in values.items():
        text = text.replace(field, value)
    return text


def canned_hash_of(text: str, versions: list[CannedVersion], ticket: Ticket, *, sender: str) -> str:
    """This function will return the hash of the approved words that stand whole in the text, or nothing."""
    for version in versions:
        if filled_in(version, ticket, sender=sender).strip() in text.replace("\r\n", "\n"):
            return version.content_hash
    return ""
