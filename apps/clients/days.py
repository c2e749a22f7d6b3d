"""Days as the brand counts them: a date of a consent or an embargo means that day in the brand's zone."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from apps.clients.models import Client
from apps.core import clock


def today_of(client: Client) -> date:
    """This function will return today's date where the brand is."""
    return day_of(client, clock.now())


def day_of(client: Client, moment: datetime) -> date:
    """This function will return the date of an aware moment where the brand is."""
    return moment.astimezone(ZoneInfo(client.zone)).date()


def end_of_day(client: Client, day: date) -> datetime:
    """This function will return the aware moment at which `day` is over where the brand is."""
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(client.zone))
