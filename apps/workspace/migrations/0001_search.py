from django.db import migrations

from apps.core.wall import DefinerFunction

# Letters and digits only, so that PostgreSQL's parser makes no whole of "2.5", "and/or" or an address: the words
# that people type are taken apart in the same way. The function and the indexes must say exactly the same.
WORDS = "to_tsvector('simple', regexp_replace({}, '[^[:alnum:]]+', ' ', 'g'))"
CUSTOMER = WORDS.format("customer.name || ' ' || customer.company || ' ' || customer.email")
COMMENT = WORDS.format("response.comment")
TITLE = WORDS.format("story.title")
HEADLINE = WORDS.format("publication.headline")

# The wall's own rule, said once more: a function of the owner looks past the policies.
FOUND = f"""
DECLARE
    scope bigint[] := string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[];
    wanted tsquery := to_tsquery('simple', words);
BEGIN
    RETURN QUERY (
        SELECT 'customer'::text, customer.id FROM clients_customer customer
        WHERE customer.client_id = ANY (scope) AND {CUSTOMER} @@ wanted
        ORDER BY customer.id DESC LIMIT most);
    RETURN QUERY (
        SELECT 'case'::text, one.id FROM outreach_outreachcase one
        JOIN clients_customer customer ON customer.id = one.customer_id
        WHERE one.client_id = ANY (scope) AND {CUSTOMER} @@ wanted
        ORDER BY one.id DESC LIMIT most);
    RETURN QUERY (
        SELECT 'story'::text, story.id FROM case_studies_story story
        WHERE story.client_id = ANY (scope) AND {TITLE} @@ wanted
        ORDER BY story.id DESC LIMIT most);
    RETURN QUERY (
        SELECT 'publication'::text, publication.id FROM newsroom_publication publication
        WHERE publication.client_id = ANY (scope) AND {HEADLINE} @@ wanted
        ORDER BY publication.id DESC LIMIT most);
    RETURN QUERY (
        SELECT 'response'::text, response.id FROM feedback_response response
        WHERE response.client_id = ANY (scope) AND response.comment <> '' AND {COMMENT} @@ wanted
        ORDER BY response.id DESC LIMIT most);
END
"""  # noqa: S608 - pieces of this file


class Migration(migrations.Migration):
    """Indexes of words are not used under the wall's policies: one function of the owner looks, and tells ids."""

    dependencies = [
        ("clients", "0009_questions_wall"),
        ("feedback", "0004_gather_statistics"),
        ("outreach", "0007_interview_links"),
        ("case_studies", "0002_wall"),
        ("newsroom", "0003_whole_chain"),
    ]

    operations = [
        migrations.RunSQL(
            f"CREATE INDEX customer_by_words ON clients_customer USING gin (({CUSTOMER.replace('customer.', '')}))",
            "DROP INDEX customer_by_words",
        ),
        migrations.RunSQL(
            f"CREATE INDEX response_by_words ON feedback_response USING gin (({COMMENT.replace('response.', '')}))"
            " WHERE comment <> ''",
            "DROP INDEX response_by_words",
        ),
        DefinerFunction("workspace_found(words text, most integer)", "TABLE (kind text, ref bigint)", FOUND),
    ]
