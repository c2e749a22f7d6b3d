from django.db import migrations

from apps.core.wall import SameBrand

# As in 0002, for every kind of text that has an address: the permission must be for this kind, the version must be
# of the document that this kind prints, and a text of each kind stands once. What may be kept to a part of the world
# (press releases, posts, advertisements) is let onto a page, which can be read from anywhere, with the whole of it.
GUARD = """
CREATE OR REPLACE FUNCTION newsroom_guard_publication() RETURNS trigger LANGUAGE plpgsql
    SET search_path FROM CURRENT AS $guard$
DECLARE
    permission record;
    frozen record;
    brand_zone text;
BEGIN
    SELECT c.state, c.uses, c.regions, c.valid_until INTO permission FROM outreach_consent c
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
    IF NEW.kind NOT IN ('case_study', 'press_release') OR NOT NEW.uses @> jsonb_build_array(NEW.kind)
        OR NOT permission.uses @> NEW.uses THEN
        RAISE EXCEPTION 'publishing is refused: the consent does not cover it'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_consent_covers';
    END IF;
    IF NEW.uses ?| ARRAY['press_release', 'social', 'ads'] AND NOT permission.regions @> '["world"]'::jsonb THEN
        RAISE EXCEPTION 'publishing is refused: the consent is for a part of the world'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_seen_anywhere';
    END IF;
    SELECT v.canonical, v.content_hash, v.document_id INTO frozen FROM documents_version v
        WHERE v.id = NEW.version_id AND v.client_id = NEW.client_id;
    IF NOT FOUND OR frozen.content_hash <> NEW.content_hash
        OR encode(sha256(convert_to(frozen.canonical, 'UTF8')), 'hex') <> NEW.content_hash THEN
        RAISE EXCEPTION 'publishing is refused: the words do not have this fingerprint'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_words_whole';
    END IF;
    PERFORM 1 FROM case_studies_story s LEFT JOIN case_studies_storyformat f
            ON f.id = NEW.part_id AND f.client_id = NEW.client_id AND f.story_id = s.id AND f.kind = NEW.kind
        WHERE s.id = NEW.story_id AND s.client_id = NEW.client_id AND s.consent_id = NEW.consent_id
        AND CASE WHEN NEW.kind = 'case_study' THEN s.document_id ELSE f.document_id END = frozen.document_id;
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
        AND p.kind = NEW.kind AND NOT EXISTS (SELECT 1 FROM newsroom_withdrawal w WHERE w.publication_id = p.id);
    IF FOUND THEN
        RAISE EXCEPTION 'publishing is refused: the text stands in the newsroom already'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_stands_once';
    END IF;
    RETURN NEW;
END
$guard$;
"""


class Migration(migrations.Migration):
    dependencies = [("newsroom", "0008_kinds"), ("outreach", "0004_consent_regions_gift")]

    operations = [
        SameBrand("newsroom_publication", "part_id", "case_studies_storyformat", parent_key=True),
        SameBrand("newsroom_opening", "part_id", "case_studies_storyformat"),
        migrations.RunSQL(GUARD, migrations.RunSQL.noop),
    ]
