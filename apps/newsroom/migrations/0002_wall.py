from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand

# What must never be printed is held here, whatever the code above does. Each refusal names the rule it stands for.
# The consent's head row is locked FOR SHARE: a withdrawal that is under way is waited for, and then seen.
GUARD = """
CREATE FUNCTION newsroom_guard_publication() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $guard$
DECLARE
    permission record;
    frozen record;
    brand_zone text;
BEGIN
    SELECT c.state, c.uses, c.valid_until INTO permission FROM outreach_consent c
        WHERE c.id = NEW.consent_id AND c.client_id = NEW.client_id FOR SHARE;
    IF NOT FOUND OR permission.state <> 'granted' THEN
        RAISE EXCEPTION 'publishing is refused: the consent is not granted'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_consent_granted';
    END IF;
    SELECT b.zone INTO brand_zone FROM clients_client b WHERE b.id = NEW.client_id;
    IF permission.valid_until IS NULL OR permission.valid_until < (NEW.published_at AT TIME ZONE brand_zone)::date THEN
        RAISE EXCEPTION 'publishing is refused: the consent has run out'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_consent_in_time';
    END IF;
    IF NOT NEW.uses @> '["case_study"]'::jsonb OR NOT permission.uses @> NEW.uses THEN
        RAISE EXCEPTION 'publishing is refused: the consent does not cover it'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_consent_covers';
    END IF;
    SELECT v.canonical, v.content_hash, v.document_id INTO frozen FROM documents_version v
        WHERE v.id = NEW.version_id AND v.client_id = NEW.client_id;
    IF NOT FOUND OR frozen.content_hash <> NEW.content_hash
        OR encode(sha256(convert_to(frozen.canonical, 'UTF8')), 'hex') <> NEW.content_hash THEN
        RAISE EXCEPTION 'publishing is refused: the words do not have this fingerprint'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_words_whole';
    END IF;
    PERFORM 1 FROM case_studies_story s WHERE s.id = NEW.story_id AND s.client_id = NEW.client_id
        AND s.consent_id = NEW.consent_id AND s.document_id = frozen.document_id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'publishing is refused: story, version and consent do not belong together'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_belongs_together';
    END IF;
    PERFORM 1 FROM approvals_decision d JOIN approvals_approvalrequest r ON r.id = d.request_id
        WHERE d.client_id = NEW.client_id AND d.version_id = NEW.version_id AND r.version_id = NEW.version_id
        AND d.content_hash = NEW.content_hash AND d.kind = 'approve' AND r.state = 'approved' FOR SHARE OF r;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'publishing is refused: nobody has approved these words'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_approved';
    END IF;
    PERFORM 1 FROM newsroom_publication p WHERE p.client_id = NEW.client_id AND p.story_id = NEW.story_id
        AND NOT EXISTS (SELECT 1 FROM newsroom_withdrawal w WHERE w.publication_id = p.id);
    IF FOUND THEN
        RAISE EXCEPTION 'publishing is refused: the story stands in the newsroom already'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_stands_once';
    END IF;
    RETURN NEW;
END
$guard$;
CREATE TRIGGER newsroom_guard BEFORE INSERT ON newsroom_publication
    FOR EACH ROW EXECUTE FUNCTION newsroom_guard_publication();
"""

# A reader's request makes a page anew while the customer withdraws: nothing may be left behind after that.
GUARD_COPIES = """
CREATE FUNCTION newsroom_guard_copy() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $guard$
BEGIN
    PERFORM 1 FROM newsroom_publication p JOIN outreach_consent c ON c.id = p.consent_id
        WHERE p.id = NEW.publication_id AND p.client_id = NEW.client_id AND c.state = 'granted' FOR SHARE OF c;
    IF NOT FOUND OR EXISTS (SELECT 1 FROM newsroom_withdrawal w WHERE w.publication_id = NEW.publication_id) THEN
        RAISE EXCEPTION 'keeping a copy is refused: the story is withdrawn'
            USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'copy_of_what_stands';
    END IF;
    RETURN NEW;
END
$guard$;
CREATE TRIGGER newsroom_guard BEFORE INSERT OR UPDATE ON newsroom_renderedpage
    FOR EACH ROW EXECUTE FUNCTION newsroom_guard_copy();
CREATE TRIGGER newsroom_guard BEFORE INSERT OR UPDATE ON newsroom_publishedpicture
    FOR EACH ROW EXECUTE FUNCTION newsroom_guard_copy();
"""
UNDO = """
DROP TRIGGER newsroom_guard ON newsroom_publication; DROP FUNCTION newsroom_guard_publication();
"""
UNDO_COPIES = """
DROP TRIGGER newsroom_guard ON newsroom_renderedpage; DROP TRIGGER newsroom_guard ON newsroom_publishedpicture;
DROP FUNCTION newsroom_guard_copy();
"""


def empty_default_site(apps, schema_editor):
    """Wagtail falls back to its default site for hosts it does not know: it must have nothing to show."""
    Site = apps.get_model("wagtailcore", "Site")
    Page = apps.get_model("wagtailcore", "Page")
    site = Site.objects.get(is_default_site=True)
    Page.objects.filter(pk=site.root_page_id).update(
        title="Nothing here", draft_title="Nothing here", slug="nothing-here", url_path="/nothing-here/", live=False
    )
    Site.objects.filter(pk=site.pk).update(hostname="nothing.invalid", site_name="")


class Migration(migrations.Migration):
    dependencies = [
        ("newsroom", "0001_initial"),
        ("approvals", "0002_wall"),
        ("case_studies", "0002_wall"),
        ("documents", "0002_wall"),
        ("outreach", "0002_wall"),
    ]

    operations = [
        *[
            ProtectTable(f"newsroom_{name}")
            for name in ("publication", "withdrawal", "publishedpicture", "renderedpage")
        ],
        AppendOnly("newsroom_publication"),
        AppendOnly("newsroom_withdrawal"),
        SameBrand("newsroom_publication", "story_id", "case_studies_story"),
        SameBrand("newsroom_publication", "version_id", "documents_version"),
        SameBrand("newsroom_publication", "consent_id", "outreach_consent"),
        SameBrand("newsroom_withdrawal", "publication_id", "newsroom_publication", parent_key=True),
        SameBrand("newsroom_publishedpicture", "publication_id", "newsroom_publication"),
        SameBrand("newsroom_renderedpage", "publication_id", "newsroom_publication"),
        migrations.RunSQL(GUARD, UNDO),
        migrations.RunSQL(GUARD_COPIES, UNDO_COPIES),
        migrations.RunPython(empty_default_site, migrations.RunPython.noop),
    ]
