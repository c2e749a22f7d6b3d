from django.db import migrations

from apps.core.wall import AppendOnly, DefinerFunction, ProtectTable, SameBrand

TABLES = ("publishedtext", "derivedfile", "embedorigin", "copyholder", "provenancecheck")
OF_A_PUBLICATION = ("publishedtext", "derivedfile", "copyholder")

# The guard is that of rendered pages (0002): nothing is kept of what was withdrawn meanwhile.
GUARDS = "".join(
    f"CREATE TRIGGER newsroom_guard BEFORE INSERT OR UPDATE ON newsroom_{table}"
    " FOR EACH ROW EXECUTE FUNCTION newsroom_guard_copy();"
    for table in ("publishedtext", "derivedfile")
)
UNDO = "".join(f"DROP TRIGGER newsroom_guard ON newsroom_{table};" for table in ("publishedtext", "derivedfile"))

# An index over text is not used under a policy: the function looks past it and holds to the scope itself.
SEARCH = """
BEGIN
    RETURN QUERY SELECT t.publication_id
        FROM newsroom_publishedtext t, websearch_to_tsquery(wanted_language, wanted) asked
        WHERE t.search @@ asked AND t.client_id = ANY (
            string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[])
        ORDER BY ts_rank(t.search, asked) DESC, t.publication_id DESC
        LIMIT most;
END
"""


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0006_made_of_publications")]

    operations = [
        *[ProtectTable(f"newsroom_{table}") for table in TABLES],
        *[SameBrand(f"newsroom_{table}", "publication_id", "newsroom_publication") for table in OF_A_PUBLICATION],
        AppendOnly("newsroom_provenancecheck"),
        migrations.RunSQL(GUARDS, UNDO),
        DefinerFunction(
            "newsroom_search(wanted_language regconfig, wanted text, most integer)", "SETOF bigint", SEARCH
        ),
    ]
