from django.db import migrations

from apps.core.wall import DefinerFunction

# Letters and digits only, as in workspace's search: the function and the index must say exactly the same.
WORDS = "to_tsvector('simple', regexp_replace(ticket.subject || ' ' || ticket.number, '[^[:alnum:]]+', ' ', 'g'))"

# The wall's own rule, said once more: a function of the owner looks past the policies.
FOUND = f"""
DECLARE
    scope bigint[] := string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[];
    wanted tsquery := to_tsquery('simple', words);
BEGIN
    RETURN QUERY (
        WITH hits AS MATERIALIZED (
            SELECT ticket.id, ticket.client_id FROM tickets_ticket ticket WHERE {WORDS} @@ wanted
        )
        SELECT hits.id FROM hits WHERE hits.client_id = ANY (scope) ORDER BY hits.id DESC LIMIT most);
END
"""  # noqa: S608 - pieces of this file


class Migration(migrations.Migration):
    """Tickets are found by an index of their subject's words and their number, past the policy's row-by-row look."""

    dependencies = [("tickets", "0003_opening")]

    operations = [
        migrations.RunSQL(
            f"CREATE INDEX ticket_words ON tickets_ticket USING gin ({WORDS.replace('ticket.', '')})",
            "DROP INDEX ticket_words",
        ),
        DefinerFunction("tickets_found(words text, most integer)", "SETOF bigint", FOUND),
        migrations.RunSQL(
            "ALTER FUNCTION tickets_found(text, integer) SET enable_seqscan = off", migrations.RunSQL.noop
        ),
    ]
