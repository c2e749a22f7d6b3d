"""What lists of outreach say of a case."""

from django import template

from apps.outreach.marks import Mark, mark_of
from apps.outreach.models import OutreachCase

register = template.Library()


@register.filter
def mark(case: OutreachCase) -> Mark | None:
    """This filter will say whether the customer's words only complain or only ask."""
    return mark_of(case.response.comment)
