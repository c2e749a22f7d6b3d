from django.db import migrations

from apps.core.wall import DefinerFunction

# Letters and digits only, as in workspace's search: the function and the index must say exactly the same.
WORDS = "to_tsvector('simple', regexp_replace(mention.text || ' ' || mention.author, '[^[:alnum:]]+', ' ', 'g'))"

# The wall's own rule, said once more: a function of the owner looks past the policies.
FOUND = f"""
DECLARE
    scope bigint[] := string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[];
    wanted tsquery := to_tsquery('simple', words);
BEGIN
    RETURN QUERY (
        WITH hits AS MATERIALIZED (
            SELECT mention.id, mention.client_id, mention.said_at FROM listening_mention mention WHERE {WORDS} @@ wanted
        )
        SELECT hits.id FROM hits WHERE hits.client_id = ANY (scope) ORDER BY hits.said_at DESC, hits.id DESC LIMIT most);
END
"""  # noqa: S608 - pieces of this file


class Migration(migrations.Migration):
    """Mentions are found by an index of their words; under a policy PostgreSQL would read every row of the brand."""

    dependencies = [("listening", "0002_wall")]

    operations = [
        migrations.RunSQL(
            f"CREATE INDEX mention_words ON listening_mention USING gin ({WORDS.replace('mention.', '')})",
            "DROP INDEX mention_words",
        ),
        DefinerFunction("mentions_found(words text, most integer)", "SETOF bigint", FOUND),
        migrations.RunSQL(
            "ALTER FUNCTION mentions_found(text, integer) SET enable_seqscan = off", migrations.RunSQL.noop
        ),
    ]
