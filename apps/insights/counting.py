"""Counting stale hours anew, from their rows, in one statement; and proving that the sums are what the rows say.

Whoever counts holds the brand's lock before looking which hours are stale: of two at once the second sees all that the
first one saw, so that an older count never lands on a newer one.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from django.db import connection

from apps.core import clock
from apps.insights.bins import EDGES
from apps.insights.models import StaleHour

FIRST_CONTACT: Final = "outreach.first_contact"
AT_ONCE: Final = 5_000  # notes of stale hours in one turn
LOCK: Final = "SELECT pg_advisory_xact_lock(hashtext('insights ' || current_schema()), %s::int)"
TAKE: Final = """
    DELETE FROM insights_stalehour WHERE id IN (
        SELECT id FROM insights_stalehour WHERE client_id = %s ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED
    ) RETURNING hour
"""
# Each source is read by the hour, along an index that begins with the client.
COUNT: Final = """
    INSERT INTO insights_hour AS kept (
        client_id, hour, promoters, passives, detractors, mentions, negative, tickets,
        answers, answers_met, answer_bins, solves, solves_met, solve_bins, owed, owed_met, incidents, counted_at
    )
    SELECT %(client)s, h, r.promoters, r.passives, r.detractors, m.mentions, m.negative, t.tickets,
           a.n, a.met, a.bins, s.n, s.met, s.bins, d.owed, d.met, i.n, %(now)s
    FROM unnest(%(hours)s::timestamptz[]) AS h
    CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE score >= 9) AS promoters, count(*) FILTER (WHERE score IN (7, 8)) AS passives,
               count(*) FILTER (WHERE score <= 6) AS detractors
        FROM feedback_response
        WHERE client_id = %(client)s AND answered_at >= h AND answered_at < h + interval '1 hour'
    ) r
    CROSS JOIN LATERAL (
        SELECT coalesce(sum(mentions), 0) AS mentions, greatest(coalesce(sum(negative), 0), 0) AS negative
        FROM listening_mentioncount
        WHERE client_id = %(client)s AND series = 'source' AND bucket >= h AND bucket < h + interval '1 hour'
    ) m
    CROSS JOIN LATERAL (
        SELECT count(*) AS tickets FROM tickets_ticket
        WHERE client_id = %(client)s AND state <> 'merged' AND opened_at >= h AND opened_at < h + interval '1 hour'
    ) t
    CROSS JOIN LATERAL ({first}) a
    CROSS JOIN LATERAL ({solve}) s
    CROSS JOIN LATERAL (
        SELECT count(*) AS owed, count(*) FILTER (WHERE stopped_at <= due_at) AS met FROM deadlines_deadline
        WHERE client_id = %(client)s AND kind = %(contact)s AND state IN ('open', 'stopped') AND NOT late_on_import
              AND due_at >= h AND due_at < h + interval '1 hour'
    ) d
    CROSS JOIN LATERAL (
        SELECT count(*) AS n FROM crises_incident
        WHERE client_id = %(client)s AND opened_at >= h AND opened_at < h + interval '1 hour'
    ) i
    ORDER BY h
    ON CONFLICT (client_id, hour) DO UPDATE SET
        promoters = excluded.promoters, passives = excluded.passives, detractors = excluded.detractors,
        mentions = excluded.mentions, negative = excluded.negative, tickets = excluded.tickets,
        answers = excluded.answers, answers_met = excluded.answers_met, answer_bins = excluded.answer_bins,
        solves = excluded.solves, solves_met = excluded.solves_met, solve_bins = excluded.solve_bins,
        owed = excluded.owed, owed_met = excluded.owed_met, incidents = excluded.incidents,
        counted_at = excluded.counted_at
"""
TIMES: Final = """
    SELECT coalesce(sum(n), 0) AS n, coalesce(sum(met), 0) AS met, coalesce(jsonb_object_agg(bin, n), '{{}}') AS bins
    FROM (
        SELECT width_bucket(extract(epoch FROM used)::float8, %(edges)s::float8[]) AS bin, count(*) AS n,
               count(*) FILTER (WHERE used <= target) AS met
        FROM tickets_ticketclock
        WHERE client_id = %(client)s AND kind = '{kind}' AND state = 'stopped'
              AND ended_at >= h AND ended_at < h + interval '1 hour'
        GROUP BY 1
    ) binned
"""
WHOLE: Final = COUNT.replace("{first}", TIMES.format(kind="first")).replace("{solve}", TIMES.format(kind="solve"))


def freshen(client_id: int) -> int:
    """This function will count the brand's stale hours anew, a bounded number of them, and return how many."""
    if not StaleHour.objects.in_scope().filter(client_id=client_id).exists():
        return 0
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [client_id])
        cursor.execute(TAKE, [client_id, AT_ONCE])
        hours = sorted({hour for (hour,) in cursor.fetchall()})
    count_hours(client_id, hours)
    return len(hours)


def count_hours(client_id: int, hours: Sequence[datetime]) -> None:
    """This function will count these hours of the brand from their rows. The caller holds the brand's lock."""
    if not hours:
        return
    given: dict[str, Any] = {
        "client": client_id,
        "hours": list(hours),
        "now": clock.now(),
        "contact": FIRST_CONTACT,
        "edges": list(EDGES),
    }
    with connection.cursor() as cursor:
        cursor.execute(WHOLE, given)
