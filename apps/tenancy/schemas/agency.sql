CREATE SCHEMA zz_goodword_template_q7x;

CREATE FUNCTION zz_goodword_template_q7x.all_client_ids() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT array_agg(id) FROM clients_client); END $$;

CREATE FUNCTION zz_goodword_template_q7x.approvals_chain_holds(run_id bigint, run_version bigint, run_hash text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    RETURN (WITH seat AS (
        SELECT s.id AS step_id, s.side, s.rule, t.id, EXISTS (
            SELECT 1 FROM approvals_approvalrequest r JOIN approvals_decision d ON d.request_id = r.id
            WHERE r.seat_id = t.id AND r.version_id = run_version AND r.state = 'approved'
            AND d.version_id = run_version AND d.kind = 'approve' AND d.content_hash = run_hash
        ) AS said_yes
        FROM approvals_runstep s LEFT JOIN approvals_runseat t ON t.step_id = s.id
        WHERE s.run_id = approvals_chain_holds.run_id
    ), step AS (
        SELECT seat.side, count(seat.id) > 0
            AND CASE seat.rule WHEN 'all' THEN bool_and(seat.said_yes) ELSE bool_or(seat.said_yes) END AS done
        FROM seat GROUP BY seat.step_id, seat.side, seat.rule
    )
    SELECT coalesce(bool_and(step.done) AND bool_or(step.side = 'client'), false) FROM step);
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.approvals_guard_run() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.version_id, NEW.content_hash, NEW.document_id, NEW.client_id)
        IS DISTINCT FROM (OLD.version_id, OLD.content_hash, OLD.document_id, OLD.client_id) THEN
        RAISE EXCEPTION 'a run is about one version for ever'
            USING ERRCODE = 'check_violation', TABLE = 'approvals_approvalrun', CONSTRAINT = 'run_of_one_version';
    END IF;
    IF NEW.state = 'approved' AND NOT approvals_chain_holds(NEW.id, NEW.version_id, NEW.content_hash) THEN
        RAISE EXCEPTION 'approving is refused: a step of the chain has not said yes to these words'
            USING ERRCODE = 'check_violation', TABLE = 'approvals_approvalrun', CONSTRAINT = 'run_chain_holds';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.client_of_connection(hash text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT client_id FROM integrations_connection WHERE token_hash = hash AND state <> 'ended'); END $$;

CREATE FUNCTION zz_goodword_template_q7x.client_of_link(hash text, wanted text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT client_id FROM core_link WHERE token_hash = hash AND purpose = wanted); END $$;

CREATE FUNCTION zz_goodword_template_q7x.client_of_mail(wanted text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT client_id FROM notifications_mail WHERE message_id = wanted); END $$;

CREATE FUNCTION zz_goodword_template_q7x.client_slug_is_taken(wanted text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN EXISTS (SELECT 1 FROM clients_client WHERE slug = wanted); END $$;

CREATE FUNCTION zz_goodword_template_q7x.clients_guard_sandbox() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF NEW.is_sandbox IS DISTINCT FROM OLD.is_sandbox THEN
        RAISE EXCEPTION 'a brand is a sandbox from its first moment to its last, or never'
            USING ERRCODE = 'check_violation', TABLE = 'clients_client', CONSTRAINT = 'client_sandbox_stays';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.clients_of_key(wanted bigint) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT array_agg(client_id ORDER BY client_id) FROM clients_keygrant WHERE key_id = wanted AND client_id IN (SELECT id FROM clients_client WHERE archived_at IS NULL)); END $$;

CREATE FUNCTION zz_goodword_template_q7x.clients_of_user(member bigint) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT array_agg(DISTINCT client_id) FROM clients_assignment WHERE user_id = member AND client_id IN (SELECT id FROM clients_client WHERE archived_at IS NULL AND NOT is_sandbox)); END $$;

CREATE FUNCTION zz_goodword_template_q7x.clients_of_webhook(wanted bigint) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT array_agg(client_id ORDER BY client_id) FROM integrations_webhookgrant WHERE subscription_id = wanted); END $$;

CREATE FUNCTION zz_goodword_template_q7x.crises_guard_release() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF NEW.released_at IS NULL THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.released_at IS NOT NULL THEN
        RAISE EXCEPTION 'a statement that is out stays as it is'
            USING ERRCODE = 'check_violation', TABLE = 'crises_statement', CONSTRAINT = 'statement_stays';
    END IF;
    IF NEW.promises AND NEW.override_because = '' THEN
        PERFORM 1 FROM crises_remedy r
            WHERE r.id = NEW.remedy_id AND r.client_id = NEW.client_id AND r.revoked_at IS NULL FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'releasing is refused: it promises what service has not in hand'
                USING ERRCODE = 'check_violation', TABLE = 'crises_statement', CONSTRAINT = 'statement_remedy_in_force';
        END IF;
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.crises_guard_remedy() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF (TG_OP = 'DELETE' OR (NEW.revoked_at IS NOT NULL AND OLD.revoked_at IS NULL)) AND EXISTS (
        SELECT 1 FROM crises_statement s WHERE s.remedy_id = OLD.id AND s.client_id = OLD.client_id
            AND s.released_at IS NOT NULL AND s.promises AND s.override_because = ''
    ) THEN
        RAISE EXCEPTION 'taking back is refused: a statement that is out promises it'
            USING ERRCODE = 'check_violation', TABLE = 'crises_remedy', CONSTRAINT = 'remedy_is_promised';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.crises_guard_telling() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    PERFORM 1 FROM crises_statement s
        WHERE s.id = NEW.statement_id AND s.client_id = NEW.client_id AND s.released_at IS NOT NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'telling is refused: the statement is not out'
            USING ERRCODE = 'check_violation', TABLE = 'crises_telling', CONSTRAINT = 'telling_of_what_is_out';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.crises_order_timeline() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    PERFORM 1 FROM crises_incident i
        WHERE i.id = NEW.incident_id AND i.client_id = NEW.client_id FOR NO KEY UPDATE;
    NEW.id := nextval(pg_get_serial_sequence(format('%I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME), 'id'));
    RETURN NEW;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.feedback_gather_statistics() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN ANALYZE clients_customer; ANALYZE feedback_response; END $$;

CREATE FUNCTION zz_goodword_template_q7x.insights_touch_crises_incident() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', opened_at, 'UTC') FROM came WHERE opened_at IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', opened_at, 'UTC') FROM went WHERE opened_at IS NOT NULL;
    ELSE
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', opened_at, 'UTC') FROM (
                (SELECT id, client_id, opened_at, public_id FROM came EXCEPT SELECT id, client_id, opened_at, public_id FROM went)
                UNION ALL
                (SELECT id, client_id, opened_at, public_id FROM went EXCEPT SELECT id, client_id, opened_at, public_id FROM came)
            ) moved WHERE opened_at IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.insights_touch_deadlines_deadline() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', due_at, 'UTC') FROM came WHERE due_at IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', due_at, 'UTC') FROM went WHERE due_at IS NOT NULL;
    ELSE
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', due_at, 'UTC') FROM (
                (SELECT id, client_id, due_at, kind, state, stopped_at, late_on_import FROM came EXCEPT SELECT id, client_id, due_at, kind, state, stopped_at, late_on_import FROM went)
                UNION ALL
                (SELECT id, client_id, due_at, kind, state, stopped_at, late_on_import FROM went EXCEPT SELECT id, client_id, due_at, kind, state, stopped_at, late_on_import FROM came)
            ) moved WHERE due_at IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.insights_touch_feedback_response() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', answered_at, 'UTC') FROM came WHERE answered_at IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', answered_at, 'UTC') FROM went WHERE answered_at IS NOT NULL;
    ELSE
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', answered_at, 'UTC') FROM (
                (SELECT id, client_id, answered_at, score FROM came EXCEPT SELECT id, client_id, answered_at, score FROM went)
                UNION ALL
                (SELECT id, client_id, answered_at, score FROM went EXCEPT SELECT id, client_id, answered_at, score FROM came)
            ) moved WHERE answered_at IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.insights_touch_listening_mentioncount() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', bucket, 'UTC') FROM came WHERE bucket IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', bucket, 'UTC') FROM went WHERE bucket IS NOT NULL;
    ELSE
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', bucket, 'UTC') FROM (
                (SELECT id, client_id, bucket, series, mentions, negative FROM came EXCEPT SELECT id, client_id, bucket, series, mentions, negative FROM went)
                UNION ALL
                (SELECT id, client_id, bucket, series, mentions, negative FROM went EXCEPT SELECT id, client_id, bucket, series, mentions, negative FROM came)
            ) moved WHERE bucket IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticket() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', opened_at, 'UTC') FROM came WHERE opened_at IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', opened_at, 'UTC') FROM went WHERE opened_at IS NOT NULL;
    ELSE
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', opened_at, 'UTC') FROM (
                (SELECT id, client_id, opened_at, state FROM came EXCEPT SELECT id, client_id, opened_at, state FROM went)
                UNION ALL
                (SELECT id, client_id, opened_at, state FROM went EXCEPT SELECT id, client_id, opened_at, state FROM came)
            ) moved WHERE opened_at IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticketclock() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', ended_at, 'UTC') FROM came WHERE ended_at IS NOT NULL;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', ended_at, 'UTC') FROM went WHERE ended_at IS NOT NULL;
    ELSE
        INSERT INTO insights_stalehour (client_id, hour)
            SELECT DISTINCT client_id, date_trunc('hour', ended_at, 'UTC') FROM (
                (SELECT id, client_id, ended_at, kind, state, used, target FROM came EXCEPT SELECT id, client_id, ended_at, kind, state, used, target FROM went)
                UNION ALL
                (SELECT id, client_id, ended_at, kind, state, used, target FROM went EXCEPT SELECT id, client_id, ended_at, kind, state, used, target FROM came)
            ) moved WHERE ended_at IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.live_client_ids() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT array_agg(id) FROM clients_client WHERE archived_at IS NULL AND NOT is_sandbox); END $$;

CREATE FUNCTION zz_goodword_template_q7x.mentions_found(words text, most integer) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    SET enable_seqscan TO 'off'
    AS $$ 
DECLARE
    scope bigint[] := string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[];
    wanted tsquery := to_tsquery('simple', words);
BEGIN
    RETURN QUERY (
        WITH hits AS MATERIALIZED (
            SELECT mention.id, mention.client_id, mention.said_at FROM listening_mention mention WHERE to_tsvector('simple', regexp_replace(mention.text || ' ' || mention.author, '[^[:alnum:]]+', ' ', 'g')) @@ wanted
        )
        SELECT hits.id FROM hits WHERE hits.client_id = ANY (scope) ORDER BY hits.said_at DESC, hits.id DESC LIMIT most);
END
 $$;

CREATE FUNCTION zz_goodword_template_q7x.newsroom_guard_chain() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
DECLARE
    run record;
BEGIN
    SELECT r.id INTO run FROM approvals_approvalrun r
        WHERE r.client_id = NEW.client_id AND r.version_id = NEW.version_id AND r.content_hash = NEW.content_hash
        AND r.state = 'approved' ORDER BY r.id DESC LIMIT 1 FOR SHARE;
    IF NOT FOUND OR NOT approvals_chain_holds(run.id, NEW.version_id, NEW.content_hash) THEN
        RAISE EXCEPTION 'publishing is refused: a step of the chain has not said yes to these words'
            USING ERRCODE = 'check_violation', TABLE = 'newsroom_publication', CONSTRAINT = 'publication_whole_chain';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.newsroom_guard_copy() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
BEGIN
    PERFORM 1 FROM newsroom_publication p JOIN outreach_consent c ON c.id = p.consent_id
        WHERE p.id = NEW.publication_id AND p.client_id = NEW.client_id AND c.state = 'granted' FOR SHARE OF c;
    IF NOT FOUND OR EXISTS (SELECT 1 FROM newsroom_withdrawal w WHERE w.publication_id = NEW.publication_id) THEN
        RAISE EXCEPTION 'keeping a copy is refused: the story is withdrawn'
            USING ERRCODE = 'check_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'copy_of_what_stands';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION zz_goodword_template_q7x.newsroom_guard_publication() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$
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
$$;

CREATE FUNCTION zz_goodword_template_q7x.newsroom_search(wanted_language regconfig, wanted text, most integer) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ 
BEGIN
    RETURN QUERY SELECT t.publication_id
        FROM newsroom_publishedtext t, websearch_to_tsquery(wanted_language, wanted) asked
        WHERE t.search @@ asked AND t.client_id = ANY (
            string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[])
        ORDER BY ts_rank(t.search, asked) DESC, t.publication_id DESC
        LIMIT most;
END
 $$;

CREATE FUNCTION zz_goodword_template_q7x.sandbox_client_ids() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT array_agg(id) FROM clients_client WHERE is_sandbox); END $$;

CREATE FUNCTION zz_goodword_template_q7x.sandboxes_of_user(member bigint) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    AS $$ BEGIN RETURN (SELECT array_agg(DISTINCT client_id) FROM clients_assignment WHERE user_id = member AND client_id IN (SELECT id FROM clients_client WHERE is_sandbox)); END $$;

CREATE FUNCTION zz_goodword_template_q7x.tickets_found(words text, most integer) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    SET enable_seqscan TO 'off'
    AS $$ 
DECLARE
    scope bigint[] := string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[];
    wanted tsquery := to_tsquery('simple', words);
BEGIN
    RETURN QUERY (
        WITH hits AS MATERIALIZED (
            SELECT ticket.id, ticket.client_id FROM tickets_ticket ticket WHERE to_tsvector('simple', regexp_replace(ticket.subject || ' ' || ticket.number, '[^[:alnum:]]+', ' ', 'g')) @@ wanted
        )
        SELECT hits.id FROM hits WHERE hits.client_id = ANY (scope) ORDER BY hits.id DESC LIMIT most);
END
 $$;

CREATE FUNCTION zz_goodword_template_q7x.workspace_found(words text, most integer) RETURNS TABLE(kind text, ref bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'zz_goodword_template_q7x', 'public'
    SET enable_seqscan TO 'off'
    AS $$ 
DECLARE
    scope bigint[] := string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[];
    wanted tsquery := to_tsquery('simple', words);
BEGIN
    RETURN QUERY (
        WITH hits AS MATERIALIZED (
            SELECT customer.id, customer.client_id FROM clients_customer customer WHERE to_tsvector('simple', regexp_replace(customer.name || ' ' || customer.company || ' ' || customer.email, '[^[:alnum:]]+', ' ', 'g')) @@ wanted
        ), cases AS MATERIALIZED (
            SELECT one.id FROM outreach_outreachcase one JOIN hits ON hits.id = one.customer_id
            WHERE one.client_id = ANY (scope)
        )
        (SELECT 'customer'::text, hits.id FROM hits WHERE hits.client_id = ANY (scope) ORDER BY hits.id DESC LIMIT most)
        UNION ALL
        (SELECT 'case'::text, cases.id FROM cases ORDER BY cases.id DESC LIMIT most));
    RETURN QUERY (
        SELECT 'story'::text, story.id FROM case_studies_story story
        WHERE story.client_id = ANY (scope) AND to_tsvector('simple', regexp_replace(story.title, '[^[:alnum:]]+', ' ', 'g')) @@ wanted
        ORDER BY story.id DESC LIMIT most);
    RETURN QUERY (
        SELECT 'publication'::text, publication.id FROM newsroom_publication publication
        WHERE publication.client_id = ANY (scope) AND to_tsvector('simple', regexp_replace(publication.headline, '[^[:alnum:]]+', ' ', 'g')) @@ wanted
        ORDER BY publication.id DESC LIMIT most);
    RETURN QUERY (
        WITH hits AS MATERIALIZED (
            SELECT response.id, response.client_id FROM feedback_response response
            WHERE response.comment <> '' AND to_tsvector('simple', regexp_replace(response.comment, '[^[:alnum:]]+', ' ', 'g')) @@ wanted
        )
        SELECT 'response'::text, hits.id FROM hits WHERE hits.client_id = ANY (scope) ORDER BY hits.id DESC LIMIT most);
END
 $$;

CREATE TABLE zz_goodword_template_q7x.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.accounts_absence (
    id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    noted_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    taken_back_at timestamp with time zone,
    substitute_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT absence_has_length CHECK ((ends_at > starts_at)),
    CONSTRAINT absence_substitute_is_another CHECK ((NOT (user_id = substitute_id)))
);

ALTER TABLE zz_goodword_template_q7x.accounts_absence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.accounts_absence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.accounts_apikey (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    secret_hash character varying(64) NOT NULL,
    scopes jsonb NOT NULL,
    made_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    successor_id bigint
);

ALTER TABLE zz_goodword_template_q7x.accounts_apikey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.accounts_apikey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.accounts_noticewishes (
    id bigint NOT NULL,
    zone character varying(60) NOT NULL,
    ways jsonb NOT NULL,
    quiet_from time without time zone,
    quiet_until time without time zone,
    escalations_wait boolean NOT NULL,
    digest character varying(8) NOT NULL,
    digest_at time without time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT quiet_hours_have_two_ends CHECK ((((quiet_from IS NULL) AND (quiet_until IS NULL)) OR ((quiet_from IS NOT NULL) AND (quiet_until IS NOT NULL))))
);

ALTER TABLE zz_goodword_template_q7x.accounts_noticewishes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.accounts_noticewishes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.accounts_sharedcount (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.accounts_signinrule (
    id smallint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    grace_days smallint NOT NULL,
    changed_by bigint NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT accounts_signinrule_grace_days_check CHECK ((grace_days >= 0)),
    CONSTRAINT accounts_signinrule_id_check CHECK ((id >= 0)),
    CONSTRAINT sign_in_rule_grace CHECK ((grace_days <= 90)),
    CONSTRAINT sign_in_rule_once CHECK ((id = 1))
);

CREATE TABLE zz_goodword_template_q7x.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(120) NOT NULL,
    phone character varying(40) NOT NULL,
    side character varying(6) NOT NULL,
    role character varying(6) NOT NULL,
    is_active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    joined_at timestamp with time zone,
    CONSTRAINT user_email_is_lower_case CHECK (((email)::text = lower((email)::text))),
    CONSTRAINT user_owner_is_of_the_agency CHECK ((((role)::text = 'member'::text) OR ((side)::text = 'agency'::text))),
    CONSTRAINT user_superuser_is_owner CHECK (((is_superuser AND ((role)::text = 'owner'::text)) OR ((NOT is_superuser) AND ((role)::text = 'member'::text))))
);

CREATE TABLE zz_goodword_template_q7x.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE zz_goodword_template_q7x.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.api_givenanswer (
    id bigint NOT NULL,
    key_id bigint NOT NULL,
    idempotency_key character varying(200) NOT NULL,
    call_hash character varying(64) NOT NULL,
    status smallint,
    content_type character varying(60) NOT NULL,
    body text NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT api_givenanswer_status_check CHECK ((status >= 0))
);

ALTER TABLE zz_goodword_template_q7x.api_givenanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.api_givenanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_approvalchain (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.approvals_approvalchain ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_approvalchain_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_approvalrequest (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    state character varying(13) NOT NULL,
    nonce character varying(43) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    approver_id bigint,
    client_id bigint NOT NULL,
    document_id bigint NOT NULL,
    requested_by_id bigint NOT NULL,
    version_id bigint NOT NULL,
    customer_id bigint,
    seat_id bigint NOT NULL,
    CONSTRAINT approval_asks_one CHECK ((((approver_id IS NULL) AND (customer_id IS NOT NULL)) OR ((approver_id IS NOT NULL) AND (customer_id IS NULL))))
);

ALTER TABLE zz_goodword_template_q7x.approvals_approvalrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_approvalrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_approvalrun (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    content_hash character varying(64) NOT NULL,
    state character varying(13) NOT NULL,
    "position" smallint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    client_id bigint NOT NULL,
    document_id bigint NOT NULL,
    requested_by_id bigint NOT NULL,
    version_id bigint NOT NULL,
    CONSTRAINT approvals_approvalrun_position_check CHECK (("position" >= 0))
);

ALTER TABLE zz_goodword_template_q7x.approvals_approvalrun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_approvalrun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_chainseat (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    user_id bigint NOT NULL,
    step_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.approvals_chainseat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_chainseat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_chainstep (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    name character varying(80) NOT NULL,
    side character varying(8) NOT NULL,
    rule character varying(3) NOT NULL,
    hours integer NOT NULL,
    chain_id bigint NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT approvals_chainstep_hours_check CHECK ((hours >= 0)),
    CONSTRAINT approvals_chainstep_position_check CHECK (("position" >= 0)),
    CONSTRAINT chain_step_hours CHECK (((hours >= 1) AND (hours <= 720)))
);

ALTER TABLE zz_goodword_template_q7x.approvals_chainstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_chainstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_comment (
    id bigint NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL,
    author_id bigint NOT NULL,
    client_id bigint NOT NULL,
    thread_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.approvals_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_commentthread (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    block_id character varying(64) NOT NULL,
    exact text NOT NULL,
    prefix character varying(60) NOT NULL,
    suffix character varying(60) NOT NULL,
    is_internal boolean NOT NULL,
    state character varying(8) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    client_id bigint NOT NULL,
    document_id bigint NOT NULL,
    resolved_by_id bigint,
    version_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.approvals_commentthread ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_commentthread_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_decision (
    id bigint NOT NULL,
    content_hash character varying(64) NOT NULL,
    kind character varying(8) NOT NULL,
    comment text NOT NULL,
    by_link_id bigint NOT NULL,
    address inet,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    decided_by_id bigint,
    request_id bigint NOT NULL,
    version_id bigint NOT NULL,
    customer_id bigint,
    in_place_of_id bigint,
    CONSTRAINT decision_of_one CHECK ((((customer_id IS NOT NULL) AND (decided_by_id IS NULL) AND (in_place_of_id IS NULL)) OR ((customer_id IS NULL) AND (decided_by_id IS NOT NULL))))
);

ALTER TABLE zz_goodword_template_q7x.approvals_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_runseat (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    customer_id bigint,
    user_id bigint,
    step_id bigint NOT NULL,
    CONSTRAINT run_seat_of_one CHECK ((((customer_id IS NOT NULL) AND (user_id IS NULL)) OR ((customer_id IS NULL) AND (user_id IS NOT NULL))))
);

ALTER TABLE zz_goodword_template_q7x.approvals_runseat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_runseat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.approvals_runstep (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    name character varying(80) NOT NULL,
    side character varying(8) NOT NULL,
    rule character varying(3) NOT NULL,
    hours integer NOT NULL,
    client_id bigint NOT NULL,
    run_id bigint NOT NULL,
    CONSTRAINT approvals_runstep_hours_check CHECK ((hours >= 0)),
    CONSTRAINT approvals_runstep_position_check CHECK (("position" >= 0))
);

ALTER TABLE zz_goodword_template_q7x.approvals_runstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.approvals_runstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.case_studies_draftingstyle (
    id bigint NOT NULL,
    language character varying(8) NOT NULL,
    phrases jsonb NOT NULL,
    rules jsonb NOT NULL,
    changed_by bigint NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.case_studies_draftingstyle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.case_studies_draftingstyle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.case_studies_picture (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    file character varying(250) NOT NULL,
    alt character varying(250) NOT NULL,
    caption character varying(250) NOT NULL,
    shows_customer boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by bigint NOT NULL,
    client_id bigint NOT NULL,
    story_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.case_studies_picture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.case_studies_picture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.case_studies_story (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    title character varying(200) NOT NULL,
    theme character varying(60) NOT NULL,
    state character varying(9) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    author_id bigint NOT NULL,
    case_id bigint NOT NULL,
    client_id bigint NOT NULL,
    consent_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    document_id bigint NOT NULL,
    trend_reason character varying(500) NOT NULL,
    trend_reason_by bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.case_studies_story ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.case_studies_story_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.case_studies_storyformat (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    state character varying(9) NOT NULL,
    by_machine boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    author_id bigint NOT NULL,
    client_id bigint NOT NULL,
    document_id bigint NOT NULL,
    story_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.case_studies_storyformat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.case_studies_storyformat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_ask (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    ref bigint NOT NULL,
    asked_by bigint NOT NULL,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_ask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_ask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_assignment (
    id bigint NOT NULL,
    role character varying(12) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_assignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_client (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    slug character varying(60) NOT NULL,
    public_id character varying(16) NOT NULL,
    colour character varying(7) NOT NULL,
    second_colour character varying(7) NOT NULL,
    type_pairing character varying(12) NOT NULL,
    zone character varying(60) NOT NULL,
    language character varying(8) NOT NULL,
    boilerplate text NOT NULL,
    legal_line character varying(250) NOT NULL,
    city character varying(80) NOT NULL,
    press_name character varying(120) NOT NULL,
    press_email character varying(254) NOT NULL,
    press_phone character varying(40) NOT NULL,
    sender_name character varying(120) NOT NULL,
    sender_email character varying(254) NOT NULL,
    clock character varying(8) NOT NULL,
    closed_loop_hours integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    asks_at_most integer NOT NULL,
    asks_not_counted jsonb NOT NULL,
    asks_within_days integer NOT NULL,
    business_hours jsonb NOT NULL,
    first_contact_hours integer NOT NULL,
    holiday_country character varying(3) NOT NULL,
    holiday_region character varying(12) NOT NULL,
    reply_to character varying(254) NOT NULL,
    newsroom_closed_at timestamp with time zone,
    is_sandbox boolean NOT NULL,
    logo character varying(120) NOT NULL,
    CONSTRAINT clients_client_asks_at_most_check CHECK ((asks_at_most >= 0)),
    CONSTRAINT clients_client_asks_within_days_check CHECK ((asks_within_days >= 0)),
    CONSTRAINT clients_client_closed_loop_hours_check CHECK ((closed_loop_hours >= 0)),
    CONSTRAINT clients_client_first_contact_hours_check CHECK ((first_contact_hours >= 0))
);

ALTER TABLE zz_goodword_template_q7x.clients_client ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_client_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_clientexport (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    file character varying(250) NOT NULL,
    size bigint NOT NULL,
    job_id bigint NOT NULL,
    made_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ready_at timestamp with time zone,
    expires_at timestamp with time zone,
    removed_at timestamp with time zone,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_clientexport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_clientexport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_closedday (
    id bigint NOT NULL,
    day date NOT NULL,
    name character varying(120) NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_closedday ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_closedday_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_customer (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(200) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(40) NOT NULL,
    company character varying(200) NOT NULL,
    role character varying(200) NOT NULL,
    source_key character varying(200) NOT NULL,
    language character varying(8) NOT NULL,
    do_not_contact_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    do_not_contact_by bigint NOT NULL,
    do_not_contact_reason character varying(250) NOT NULL,
    opted_out_at timestamp with time zone,
    customer_since date,
    merged_into_id bigint,
    renews_on date,
    survivor_id bigint,
    CONSTRAINT customer_merged_whole CHECK ((((merged_into_id IS NULL) AND (survivor_id IS NULL)) OR ((merged_into_id IS NOT NULL) AND (survivor_id IS NOT NULL)))),
    CONSTRAINT customer_not_own_survivor CHECK (((NOT ((survivor_id = id) AND (survivor_id IS NOT NULL))) OR (survivor_id IS NULL)))
);

ALTER TABLE zz_goodword_template_q7x.clients_customer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_customer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_customeridentity (
    id bigint NOT NULL,
    source character varying(60) NOT NULL,
    key character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_customeridentity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_customeridentity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_customermerge (
    id bigint NOT NULL,
    merged_at timestamp with time zone NOT NULL,
    carried jsonb NOT NULL,
    undone_at timestamp with time zone,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    into_id bigint NOT NULL,
    merged_by_id bigint,
    undone_by_id bigint
);

ALTER TABLE zz_goodword_template_q7x.clients_customermerge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_customermerge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_distinctcustomers (
    id bigint NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    noted_by bigint NOT NULL,
    client_id bigint NOT NULL,
    first_id bigint NOT NULL,
    second_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_distinctcustomers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_distinctcustomers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_keygrant (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    key_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_keygrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_keygrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_question (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    kind character varying(6) NOT NULL,
    topic character varying(8) NOT NULL,
    text character varying(300) NOT NULL,
    help_text character varying(300) NOT NULL,
    client_id bigint NOT NULL,
    question_set_id bigint NOT NULL,
    CONSTRAINT clients_question_position_check CHECK (("position" >= 0))
);

ALTER TABLE zz_goodword_template_q7x.clients_question ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_questionset (
    id bigint NOT NULL,
    language character varying(8) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_questionset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_questionset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_reviewsite (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    address character varying(500) NOT NULL,
    "position" integer NOT NULL,
    added_by bigint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT clients_reviewsite_position_check CHECK (("position" >= 0))
);

ALTER TABLE zz_goodword_template_q7x.clients_reviewsite ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_reviewsite_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_spokesperson (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    role character varying(120) NOT NULL,
    email character varying(254) NOT NULL,
    phone character varying(40) NOT NULL,
    subjects character varying(250) NOT NULL,
    "position" integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT clients_spokesperson_position_check CHECK (("position" >= 0))
);

ALTER TABLE zz_goodword_template_q7x.clients_spokesperson ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_spokesperson_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.clients_suppressedaddress (
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    reason character varying(250) NOT NULL,
    added_by bigint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    removed_by bigint NOT NULL,
    removal_reason character varying(250) NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.clients_suppressedaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.clients_suppressedaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.core_event (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    client_id bigint NOT NULL,
    actor_kind character varying(8) NOT NULL,
    actor_id bigint NOT NULL,
    object_type character varying(60) NOT NULL,
    object_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    data jsonb NOT NULL,
    xid bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.core_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.core_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.core_job (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    client_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    state character varying(8) NOT NULL,
    total bigint NOT NULL,
    done bigint NOT NULL,
    cursor jsonb NOT NULL,
    result jsonb NOT NULL,
    error text NOT NULL,
    attempts integer NOT NULL,
    started_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT core_job_attempts_check CHECK ((attempts >= 0))
);

ALTER TABLE zz_goodword_template_q7x.core_job ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.core_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.core_link (
    id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    purpose character varying(20) NOT NULL,
    client_id bigint NOT NULL,
    subject_id bigint NOT NULL,
    holder_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    first_opened_at timestamp with time zone
);

ALTER TABLE zz_goodword_template_q7x.core_link ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.core_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.core_reaction (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    client_id bigint NOT NULL,
    handler character varying(80) NOT NULL,
    chunk integer NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.core_reaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.core_reaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_fact (
    id bigint NOT NULL,
    text character varying(500) NOT NULL,
    standing character varying(11) NOT NULL,
    said_by bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    incident_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.crises_fact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_fact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_incident (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    title character varying(200) NOT NULL,
    severity character varying(8) NOT NULL,
    state character varying(6) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by bigint NOT NULL,
    next_update_at timestamp with time zone,
    calm_at timestamp with time zone,
    closed_at timestamp with time zone,
    closed_by bigint NOT NULL,
    lesson character varying(7) NOT NULL,
    lesson_text character varying(300) NOT NULL,
    alert_id bigint,
    client_id bigint NOT NULL,
    cx_lead_id bigint,
    pr_lead_id bigint,
    changed_to_id bigint,
    version_id bigint NOT NULL,
    CONSTRAINT incident_closed_with_lesson CHECK (((NOT ((state)::text = 'closed'::text)) OR ((changed_to_id IS NOT NULL) AND ((lesson)::text = 'changed'::text)) OR (((lesson)::text = 'none'::text) AND (NOT ((lesson_text)::text = ''::text)))))
);

ALTER TABLE zz_goodword_template_q7x.crises_incident ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_incident_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_incidententry (
    id bigint NOT NULL,
    kind character varying(9) NOT NULL,
    text text NOT NULL,
    made_by bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    incident_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.crises_incidententry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_incidententry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_incidentstep (
    id bigint NOT NULL,
    place integer NOT NULL,
    text character varying(300) NOT NULL,
    team character varying(4) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by bigint NOT NULL,
    client_id bigint NOT NULL,
    incident_id bigint NOT NULL,
    CONSTRAINT crises_incidentstep_place_check CHECK ((place >= 0))
);

ALTER TABLE zz_goodword_template_q7x.crises_incidentstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_incidentstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_playbook (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.crises_playbook ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_playbook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_playbookversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    name character varying(120) NOT NULL,
    steps jsonb NOT NULL,
    holding text NOT NULL,
    change character varying(300) NOT NULL,
    written_by bigint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    playbook_id bigint NOT NULL,
    CONSTRAINT crises_playbookversion_number_check CHECK ((number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.crises_playbookversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_playbookversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_remedy (
    id bigint NOT NULL,
    text character varying(500) NOT NULL,
    due_at timestamp with time zone,
    done_at timestamp with time zone,
    recorded_by bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by bigint NOT NULL,
    revoked_because character varying(300) NOT NULL,
    client_id bigint NOT NULL,
    incident_id bigint NOT NULL,
    CONSTRAINT remedy_dated_or_done CHECK (((due_at IS NOT NULL) OR (done_at IS NOT NULL)))
);

ALTER TABLE zz_goodword_template_q7x.crises_remedy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_remedy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_stakeholder (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(254) NOT NULL,
    "group" character varying(9) NOT NULL,
    added_by bigint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    client_id bigint NOT NULL,
    incident_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.crises_stakeholder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_stakeholder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_statement (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    promises boolean NOT NULL,
    written_by bigint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    released_at timestamp with time zone,
    released_by bigint NOT NULL,
    override_cx bigint NOT NULL,
    override_pr bigint NOT NULL,
    override_because character varying(300) NOT NULL,
    approved_by_id bigint,
    client_id bigint NOT NULL,
    incident_id bigint NOT NULL,
    remedy_id bigint,
    CONSTRAINT crises_statement_number_check CHECK ((number >= 0)),
    CONSTRAINT statement_override_whole CHECK (((((override_because)::text = ''::text) AND (override_cx = 0) AND (override_pr = 0)) OR ((NOT ((override_because)::text = ''::text)) AND (override_cx > 0) AND (override_pr > 0)))),
    CONSTRAINT statement_released_approved CHECK (((released_at IS NULL) OR (approved_at IS NOT NULL)))
);

ALTER TABLE zz_goodword_template_q7x.crises_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.crises_telling (
    id bigint NOT NULL,
    mail_id bigint NOT NULL,
    told_by bigint NOT NULL,
    told_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    stakeholder_id bigint NOT NULL,
    statement_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.crises_telling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.crises_telling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.deadlines_deadline (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    subject_id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    state character varying(9) NOT NULL,
    next_step character varying(10) NOT NULL,
    next_at timestamp with time zone,
    stopped_at timestamp with time zone,
    escalated_at timestamp with time zone,
    late_on_import boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    clock character varying(8) NOT NULL,
    CONSTRAINT deadline_over_is_quiet CHECK ((((state)::text = 'open'::text) OR (next_at IS NULL)))
);

ALTER TABLE zz_goodword_template_q7x.deadlines_deadline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.deadlines_deadline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.documents_document (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    kind character varying(16) NOT NULL,
    body jsonb NOT NULL,
    revision integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    updated_by bigint NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT documents_document_revision_check CHECK ((revision >= 0))
);

ALTER TABLE zz_goodword_template_q7x.documents_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.documents_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.documents_version (
    id bigint NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    canonical text NOT NULL,
    content_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by bigint NOT NULL,
    client_id bigint NOT NULL,
    document_id bigint NOT NULL,
    CONSTRAINT documents_version_number_check CHECK ((number >= 0)),
    CONSTRAINT documents_version_revision_check CHECK ((revision >= 0))
);

ALTER TABLE zz_goodword_template_q7x.documents_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.documents_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.drills_drill (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    script character varying(20) NOT NULL,
    speed integer NOT NULL,
    sandbox_id bigint NOT NULL,
    started_by bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by bigint NOT NULL,
    score jsonb NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT drills_drill_speed_check CHECK ((speed >= 0))
);

ALTER TABLE zz_goodword_template_q7x.drills_drill ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.drills_drill_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.drills_drillinject (
    id bigint NOT NULL,
    place integer NOT NULL,
    minute integer NOT NULL,
    kind character varying(10) NOT NULL,
    author character varying(120) NOT NULL,
    text text NOT NULL,
    crowd integer NOT NULL,
    reach integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    cancelled_at timestamp with time zone,
    client_id bigint NOT NULL,
    CONSTRAINT drills_drillinject_crowd_check CHECK ((crowd >= 0)),
    CONSTRAINT drills_drillinject_minute_check CHECK ((minute >= 0)),
    CONSTRAINT drills_drillinject_place_check CHECK ((place >= 0)),
    CONSTRAINT drills_drillinject_reach_check CHECK ((reach >= 0)),
    CONSTRAINT inject_done_or_cancelled CHECK (((done_at IS NULL) OR (cancelled_at IS NULL)))
);

ALTER TABLE zz_goodword_template_q7x.drills_drillinject ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.drills_drillinject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.evidence_evidence (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    number integer NOT NULL,
    kind character varying(6) NOT NULL,
    source character varying(16) NOT NULL,
    source_id bigint NOT NULL,
    topic character varying(20) NOT NULL,
    text text NOT NULL,
    speaker character varying(200) NOT NULL,
    speaker_role character varying(200) NOT NULL,
    value character varying(40) NOT NULL,
    unit character varying(40) NOT NULL,
    before character varying(40) NOT NULL,
    period character varying(120) NOT NULL,
    vouched_by character varying(200) NOT NULL,
    revision integer NOT NULL,
    withdrawn_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    created_by bigint NOT NULL,
    client_id bigint NOT NULL,
    consent_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    CONSTRAINT evidence_evidence_number_check CHECK ((number >= 0)),
    CONSTRAINT evidence_evidence_revision_check CHECK ((revision >= 0))
);

ALTER TABLE zz_goodword_template_q7x.evidence_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.evidence_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.evidence_evidenceuse (
    id bigint NOT NULL,
    revision integer NOT NULL,
    client_id bigint NOT NULL,
    document_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    CONSTRAINT evidence_evidenceuse_revision_check CHECK ((revision >= 0))
);

ALTER TABLE zz_goodword_template_q7x.evidence_evidenceuse ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.evidence_evidenceuse_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_askletter (
    id bigint NOT NULL,
    state character varying(8) NOT NULL,
    language character varying(8) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    left_out_for character varying(30) NOT NULL,
    first_opened_at timestamp with time zone,
    reminded_at timestamp with time zone,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    round_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.feedback_askletter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_askletter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_askround (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    kind character varying(20) NOT NULL,
    state character varying(7) NOT NULL,
    at_most_a_day integer NOT NULL,
    once_in_days integer NOT NULL,
    weekday_shares smallint[] NOT NULL,
    only_language character varying(8) NOT NULL,
    customer_for_days integer NOT NULL,
    reminds_after_days smallint NOT NULL,
    last_day date,
    base integer NOT NULL,
    left_out jsonb NOT NULL,
    job_id bigint,
    started_by bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    client_id bigint NOT NULL,
    survey_id bigint,
    CONSTRAINT ask_round_of_its_kind CHECK (((((kind)::text = 'survey'::text) AND (survey_id IS NOT NULL)) OR (((kind)::text = 'review_invitation'::text) AND (reminds_after_days = 0) AND (survey_id IS NULL)))),
    CONSTRAINT feedback_askround_at_most_a_day_check CHECK ((at_most_a_day >= 0)),
    CONSTRAINT feedback_askround_base_check CHECK ((base >= 0)),
    CONSTRAINT feedback_askround_customer_for_days_check CHECK ((customer_for_days >= 0)),
    CONSTRAINT feedback_askround_once_in_days_check CHECK ((once_in_days >= 0)),
    CONSTRAINT feedback_askround_reminds_after_days_check CHECK ((reminds_after_days >= 0))
);

ALTER TABLE zz_goodword_template_q7x.feedback_askround ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_askround_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_closedloop (
    id bigint NOT NULL,
    state character varying(6) NOT NULL,
    note text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    client_id bigint NOT NULL,
    closed_by_id bigint,
    owner_id bigint,
    response_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.feedback_closedloop ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_closedloop_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_import (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    filename character varying(250) NOT NULL,
    file character varying(250) NOT NULL,
    path character varying(1000) NOT NULL,
    state character varying(8) NOT NULL,
    mapping jsonb NOT NULL,
    options jsonb NOT NULL,
    counts jsonb NOT NULL,
    job_id bigint,
    created_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    client_id bigint NOT NULL,
    undone_at timestamp with time zone
);

ALTER TABLE zz_goodword_template_q7x.feedback_import ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_leftoutcell (
    id bigint NOT NULL,
    row_number integer NOT NULL,
    reason character varying(40) NOT NULL,
    sentence text NOT NULL,
    "column" character varying(250) NOT NULL,
    value character varying(250) NOT NULL,
    client_id bigint NOT NULL,
    imported_id bigint NOT NULL,
    CONSTRAINT feedback_leftoutcell_row_number_check CHECK ((row_number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.feedback_leftoutcell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_leftoutcell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_rejection (
    id bigint NOT NULL,
    row_number integer NOT NULL,
    reason character varying(40) NOT NULL,
    sentence text NOT NULL,
    "column" character varying(250) NOT NULL,
    value character varying(250) NOT NULL,
    cells jsonb NOT NULL,
    client_id bigint NOT NULL,
    imported_id bigint NOT NULL,
    CONSTRAINT feedback_rejection_row_number_check CHECK ((row_number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.feedback_rejection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_rejection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_response (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    source_id character varying(200) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    ordinal integer NOT NULL,
    score smallint NOT NULL,
    comment text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    language character varying(8) NOT NULL,
    segment character varying(200) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    customer_id bigint,
    imported_id bigint,
    told_at timestamp with time zone,
    CONSTRAINT feedback_response_ordinal_check CHECK ((ordinal >= 0)),
    CONSTRAINT response_score_0_to_10 CHECK (((score >= 0) AND (score <= 10)))
);

ALTER TABLE zz_goodword_template_q7x.feedback_response ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_response_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_survey (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    state character varying(6) NOT NULL,
    origins jsonb NOT NULL,
    created_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.feedback_survey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_survey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_surveyanswer (
    id bigint NOT NULL,
    way character varying(5) NOT NULL,
    language character varying(8) NOT NULL,
    extras jsonb NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone,
    client_id bigint NOT NULL,
    letter_id bigint,
    response_id bigint NOT NULL,
    survey_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.feedback_surveyanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_surveyanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.feedback_surveywording (
    id bigint NOT NULL,
    language character varying(8) NOT NULL,
    question character varying(300) NOT NULL,
    for_promoters character varying(300) NOT NULL,
    for_passives character varying(300) NOT NULL,
    for_detractors character varying(300) NOT NULL,
    extra_one character varying(300) NOT NULL,
    extra_two character varying(300) NOT NULL,
    thanks character varying(500) NOT NULL,
    mail_subject character varying(200) NOT NULL,
    mail_text text NOT NULL,
    client_id bigint NOT NULL,
    survey_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.feedback_surveywording ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.feedback_surveywording_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.insights_hour (
    id bigint NOT NULL,
    hour timestamp with time zone NOT NULL,
    promoters integer NOT NULL,
    passives integer NOT NULL,
    detractors integer NOT NULL,
    mentions integer NOT NULL,
    negative integer NOT NULL,
    tickets integer NOT NULL,
    answers integer NOT NULL,
    answers_met integer NOT NULL,
    answer_bins jsonb NOT NULL,
    solves integer NOT NULL,
    solves_met integer NOT NULL,
    solve_bins jsonb NOT NULL,
    owed integer NOT NULL,
    owed_met integer NOT NULL,
    incidents integer NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT insights_hour_answers_check CHECK ((answers >= 0)),
    CONSTRAINT insights_hour_answers_met_check CHECK ((answers_met >= 0)),
    CONSTRAINT insights_hour_detractors_check CHECK ((detractors >= 0)),
    CONSTRAINT insights_hour_incidents_check CHECK ((incidents >= 0)),
    CONSTRAINT insights_hour_mentions_check CHECK ((mentions >= 0)),
    CONSTRAINT insights_hour_negative_check CHECK ((negative >= 0)),
    CONSTRAINT insights_hour_owed_check CHECK ((owed >= 0)),
    CONSTRAINT insights_hour_owed_met_check CHECK ((owed_met >= 0)),
    CONSTRAINT insights_hour_passives_check CHECK ((passives >= 0)),
    CONSTRAINT insights_hour_promoters_check CHECK ((promoters >= 0)),
    CONSTRAINT insights_hour_solves_check CHECK ((solves >= 0)),
    CONSTRAINT insights_hour_solves_met_check CHECK ((solves_met >= 0)),
    CONSTRAINT insights_hour_tickets_check CHECK ((tickets >= 0))
);

ALTER TABLE zz_goodword_template_q7x.insights_hour ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.insights_hour_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.insights_stalehour (
    id bigint NOT NULL,
    hour timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.insights_stalehour ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.insights_stalehour_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_arrival (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    key character varying(200) NOT NULL,
    state character varying(8) NOT NULL,
    body text NOT NULL,
    is_base64 boolean NOT NULL,
    content_type character varying(120) NOT NULL,
    headers jsonb NOT NULL,
    fetched jsonb,
    times integer NOT NULL,
    tries integer NOT NULL,
    reason character varying(40) NOT NULL,
    sentence text NOT NULL,
    made jsonb NOT NULL,
    received_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    client_id bigint NOT NULL,
    connection_id bigint NOT NULL,
    CONSTRAINT integrations_arrival_times_check CHECK ((times >= 0)),
    CONSTRAINT integrations_arrival_tries_check CHECK ((tries >= 0))
);

ALTER TABLE zz_goodword_template_q7x.integrations_arrival ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_arrival_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_connection (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    tool character varying(20) NOT NULL,
    name character varying(120) NOT NULL,
    token_hash character varying(64) NOT NULL,
    sealed_token text NOT NULL,
    settings jsonb NOT NULL,
    state character varying(6) NOT NULL,
    created_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_taken_at timestamp with time zone,
    last_failed_at timestamp with time zone,
    failing_since timestamp with time zone,
    silent_since timestamp with time zone,
    minute_began_at timestamp with time zone,
    in_this_minute integer NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT integrations_connection_in_this_minute_check CHECK ((in_this_minute >= 0))
);

ALTER TABLE zz_goodword_template_q7x.integrations_connection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_connection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_connectionsecret (
    id bigint NOT NULL,
    use character varying(8) NOT NULL,
    sealed text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    client_id bigint NOT NULL,
    connection_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.integrations_connectionsecret ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_connectionsecret_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_webhookattempt (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    status smallint,
    words character varying(200) NOT NULL,
    answer text NOT NULL,
    milliseconds integer NOT NULL,
    delivery_id bigint NOT NULL,
    CONSTRAINT integrations_webhookattempt_milliseconds_check CHECK ((milliseconds >= 0)),
    CONSTRAINT integrations_webhookattempt_status_check CHECK ((status >= 0))
);

ALTER TABLE zz_goodword_template_q7x.integrations_webhookattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_webhookattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_webhookdelivery (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    brand_id bigint NOT NULL,
    kind character varying(80) NOT NULL,
    object_key character varying(100) NOT NULL,
    message_id character varying(60) NOT NULL,
    body text NOT NULL,
    state character varying(9) NOT NULL,
    tries integer NOT NULL,
    next_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    first_tried_at timestamp with time zone,
    delivered_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    subscription_id bigint NOT NULL,
    CONSTRAINT integrations_webhookdelivery_tries_check CHECK ((tries >= 0))
);

ALTER TABLE zz_goodword_template_q7x.integrations_webhookdelivery ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_webhookdelivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_webhookgrant (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    subscription_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.integrations_webhookgrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_webhookgrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_webhooksecret (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    sealed text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    subscription_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.integrations_webhooksecret ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_webhooksecret_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.integrations_webhooksubscription (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    url character varying(2000) NOT NULL,
    kinds jsonb NOT NULL,
    state character varying(6) NOT NULL,
    pause_reason character varying(200) NOT NULL,
    cursor_xid bigint NOT NULL,
    cursor_id bigint NOT NULL,
    failures_in_row integer NOT NULL,
    rests_until timestamp with time zone,
    heard_at timestamp with time zone,
    last_delivered_at timestamp with time zone,
    last_failed_at timestamp with time zone,
    created_by bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT integrations_webhooksubscription_failures_in_row_check CHECK ((failures_in_row >= 0))
);

ALTER TABLE zz_goodword_template_q7x.integrations_webhooksubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.integrations_webhooksubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.journeys_journey (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    view character varying(6) NOT NULL,
    personas jsonb NOT NULL,
    revision integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by bigint NOT NULL,
    archived_at timestamp with time zone,
    client_id bigint NOT NULL,
    CONSTRAINT journeys_journey_revision_check CHECK ((revision >= 0))
);

ALTER TABLE zz_goodword_template_q7x.journeys_journey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.journeys_journey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.journeys_journeyversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    note character varying(200) NOT NULL,
    board jsonb NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    kept_by bigint NOT NULL,
    client_id bigint NOT NULL,
    journey_id bigint NOT NULL,
    CONSTRAINT journeys_journeyversion_number_check CHECK ((number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.journeys_journeyversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.journeys_journeyversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.journeys_stage (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    place integer NOT NULL,
    name character varying(80) NOT NULL,
    is_moment boolean NOT NULL,
    buyer character varying(500) NOT NULL,
    owner character varying(500) NOT NULL,
    department character varying(80) NOT NULL,
    guess smallint,
    guess_by bigint NOT NULL,
    next_act character varying(300) NOT NULL,
    next_due date,
    client_id bigint NOT NULL,
    journey_id bigint NOT NULL,
    next_owner_id bigint,
    CONSTRAINT journeys_stage_place_check CHECK ((place >= 0)),
    CONSTRAINT stage_guess_in_scale CHECK (((guess IS NULL) OR ((guess >= '-20'::integer) AND (guess <= 20))))
);

ALTER TABLE zz_goodword_template_q7x.journeys_stage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.journeys_stage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.journeys_stagerule (
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    value character varying(200) NOT NULL,
    client_id bigint NOT NULL,
    stage_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.journeys_stagerule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.journeys_stagerule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.journeys_touchpoint (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    lane character varying(8) NOT NULL,
    place integer NOT NULL,
    name character varying(120) NOT NULL,
    channel character varying(80) NOT NULL,
    department character varying(80) NOT NULL,
    message character varying(300) NOT NULL,
    client_id bigint NOT NULL,
    promise_id bigint,
    stage_id bigint NOT NULL,
    CONSTRAINT journeys_touchpoint_place_check CHECK ((place >= 0))
);

ALTER TABLE zz_goodword_template_q7x.journeys_touchpoint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.journeys_touchpoint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_alert (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    series character varying(6) NOT NULL,
    ref bigint NOT NULL,
    direction character varying(5) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    delay_ms integer NOT NULL,
    score double precision NOT NULL,
    seen double precision NOT NULL,
    usual double precision NOT NULL,
    negative integer NOT NULL,
    positive integer NOT NULL,
    also jsonb NOT NULL,
    cx_known_at timestamp with time zone,
    cx_known_by bigint NOT NULL,
    pr_known_at timestamp with time zone,
    pr_known_by bigint NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT listening_alert_delay_ms_check CHECK ((delay_ms >= 0)),
    CONSTRAINT listening_alert_negative_check CHECK ((negative >= 0)),
    CONSTRAINT listening_alert_positive_check CHECK ((positive >= 0))
);

ALTER TABLE zz_goodword_template_q7x.listening_alert ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_alert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_correction (
    id bigint NOT NULL,
    was character varying(8) NOT NULL,
    feeling character varying(8) NOT NULL,
    by bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    mention_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.listening_correction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_echo (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    outside_id character varying(200) NOT NULL,
    author character varying(120) NOT NULL,
    reach bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    mention_id bigint NOT NULL,
    source_id bigint NOT NULL,
    CONSTRAINT listening_echo_reach_check CHECK ((reach >= 0))
);

ALTER TABLE zz_goodword_template_q7x.listening_echo ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_echo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_listeningsettings (
    id bigint NOT NULL,
    sensitivity character varying(6) NOT NULL,
    fewest integer NOT NULL,
    hears_drops boolean NOT NULL,
    opens_tickets boolean NOT NULL,
    watched_through bigint NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT listening_listeningsettings_fewest_check CHECK ((fewest >= 0))
);

ALTER TABLE zz_goodword_template_q7x.listening_listeningsettings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_listeningsettings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_mention (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    outside_id character varying(200) NOT NULL,
    url character varying(1000) NOT NULL,
    text text NOT NULL,
    text_hash character varying(32) NOT NULL,
    author character varying(120) NOT NULL,
    author_kind character varying(10) NOT NULL,
    language character varying(8) NOT NULL,
    feeling character varying(8) NOT NULL,
    confidence double precision NOT NULL,
    reach bigint NOT NULL,
    echo_count integer NOT NULL,
    risk smallint NOT NULL,
    risk_reasons jsonb NOT NULL,
    said_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    removed_at timestamp with time zone,
    client_id bigint NOT NULL,
    corrected_by_id bigint,
    customer_id bigint,
    source_id bigint NOT NULL,
    CONSTRAINT listening_mention_echo_count_check CHECK ((echo_count >= 0)),
    CONSTRAINT listening_mention_reach_check CHECK ((reach >= 0)),
    CONSTRAINT listening_mention_risk_check CHECK ((risk >= 0)),
    CONSTRAINT mention_risk_to_100 CHECK ((risk <= 100))
);

ALTER TABLE zz_goodword_template_q7x.listening_mention ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_mention_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_mentionband (
    id bigint NOT NULL,
    band bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    mention_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.listening_mentionband ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_mentionband_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_mentioncount (
    id bigint NOT NULL,
    series character varying(6) NOT NULL,
    ref bigint NOT NULL,
    bucket timestamp with time zone NOT NULL,
    mentions integer NOT NULL,
    negative integer NOT NULL,
    positive integer NOT NULL,
    reach bigint NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT listening_mentioncount_mentions_check CHECK ((mentions >= 0))
);

ALTER TABLE zz_goodword_template_q7x.listening_mentioncount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_mentioncount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_mentiontopic (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    mention_id bigint NOT NULL,
    topic_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.listening_mentiontopic ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_mentiontopic_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_sentimentlayer (
    id bigint NOT NULL,
    weights bytea,
    corrections integer NOT NULL,
    before double precision NOT NULL,
    after double precision NOT NULL,
    is_better boolean NOT NULL,
    fitted_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT listening_sentimentlayer_corrections_check CHECK ((corrections >= 0))
);

ALTER TABLE zz_goodword_template_q7x.listening_sentimentlayer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_sentimentlayer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_source (
    id bigint NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    kind character varying(6) NOT NULL,
    since timestamp with time zone NOT NULL,
    is_muted boolean NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.listening_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.listening_topic (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    words character varying(500) NOT NULL,
    is_muted boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.listening_topic ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.listening_topic_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.messaging_broadcast (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    text character varying(1000) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    sent_by_id bigint
);

ALTER TABLE zz_goodword_template_q7x.messaging_broadcast ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.messaging_broadcast_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.messaging_broadcastreader (
    id bigint NOT NULL,
    known_at timestamp with time zone,
    broadcast_id bigint NOT NULL,
    client_id bigint NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.messaging_broadcastreader ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.messaging_broadcastreader_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.messaging_faq (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    question character varying(250) NOT NULL,
    place integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    helped integer NOT NULL,
    did_not_help integer NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT messaging_faq_did_not_help_check CHECK ((did_not_help >= 0)),
    CONSTRAINT messaging_faq_helped_check CHECK ((helped >= 0)),
    CONSTRAINT messaging_faq_place_check CHECK ((place >= 0))
);

ALTER TABLE zz_goodword_template_q7x.messaging_faq ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.messaging_faq_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.messaging_faqversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    answer text NOT NULL,
    written_by bigint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    approved_by_id bigint,
    client_id bigint NOT NULL,
    faq_id bigint NOT NULL,
    CONSTRAINT messaging_faqversion_number_check CHECK ((number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.messaging_faqversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.messaging_faqversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.messaging_house (
    id bigint NOT NULL,
    number integer NOT NULL,
    umbrella character varying(300) NOT NULL,
    pillars jsonb NOT NULL,
    content_hash character varying(64) NOT NULL,
    written_by bigint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    approved_by_id bigint,
    client_id bigint NOT NULL,
    CONSTRAINT messaging_house_number_check CHECK ((number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.messaging_house ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.messaging_house_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE zz_goodword_template_q7x.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_copyholder (
    id bigint NOT NULL,
    kind character varying(5) NOT NULL,
    holder character varying(120) NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    times integer NOT NULL,
    client_id bigint NOT NULL,
    publication_id bigint,
    CONSTRAINT newsroom_copyholder_times_check CHECK ((times >= 0))
);

ALTER TABLE zz_goodword_template_q7x.newsroom_copyholder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_copyholder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_derivedfile (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    made_from character varying(64) NOT NULL,
    content_type character varying(60) NOT NULL,
    content bytea NOT NULL,
    digest character varying(64) NOT NULL,
    client_id bigint NOT NULL,
    publication_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.newsroom_derivedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_derivedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_embargoreader (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    outlet character varying(120) NOT NULL,
    until timestamp with time zone,
    shared_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    first_read_at timestamp with time zone,
    last_read_at timestamp with time zone,
    times_read integer NOT NULL,
    client_id bigint NOT NULL,
    shared_by_id bigint NOT NULL,
    opening_id bigint NOT NULL,
    CONSTRAINT newsroom_embargoreader_times_read_check CHECK ((times_read >= 0))
);

ALTER TABLE zz_goodword_template_q7x.newsroom_embargoreader ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_embargoreader_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_embedorigin (
    id bigint NOT NULL,
    origin character varying(250) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.newsroom_embedorigin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_embedorigin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_newsmail (
    id bigint NOT NULL,
    mail_id bigint NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    publication_id bigint NOT NULL,
    subscriber_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.newsroom_newsmail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_newsmail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_newsroomindexpage (
    page_ptr_id integer NOT NULL,
    brand_id bigint NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.newsroom_opening (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    uses jsonb NOT NULL,
    headline text NOT NULL,
    page_id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    zone character varying(60) NOT NULL,
    is_embargo boolean NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    state character varying(9) NOT NULL,
    stopped_for character varying(13) NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    client_id bigint NOT NULL,
    consent_id bigint NOT NULL,
    planned_by_id bigint NOT NULL,
    publication_id bigint,
    story_id bigint NOT NULL,
    version_id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    part_id bigint,
    CONSTRAINT opening_opened_is_printed CHECK ((((publication_id IS NULL) OR ((state)::text = 'opened'::text)) AND (1 = (
CASE
    WHEN (publication_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN ((state)::text = 'opened'::text) THEN 1
    ELSE 0
END)))),
    CONSTRAINT opening_part_by_kind CHECK (((((kind)::text = 'case_study'::text) OR (part_id IS NOT NULL)) AND (1 = (
CASE
    WHEN ((kind)::text = 'case_study'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (part_id IS NOT NULL) THEN 1
    ELSE 0
END))))
);

ALTER TABLE zz_goodword_template_q7x.newsroom_opening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_opening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_provenancecheck (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    publications integer NOT NULL,
    quotes integer NOT NULL,
    figures integer NOT NULL,
    breaks jsonb NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT newsroom_provenancecheck_figures_check CHECK ((figures >= 0)),
    CONSTRAINT newsroom_provenancecheck_publications_check CHECK ((publications >= 0)),
    CONSTRAINT newsroom_provenancecheck_quotes_check CHECK ((quotes >= 0))
);

ALTER TABLE zz_goodword_template_q7x.newsroom_provenancecheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_provenancecheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_publication (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    content_hash character varying(64) NOT NULL,
    uses jsonb NOT NULL,
    page_id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    headline text NOT NULL,
    description text NOT NULL,
    zone character varying(60) NOT NULL,
    published_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    consent_id bigint NOT NULL,
    published_by_id bigint NOT NULL,
    story_id bigint NOT NULL,
    version_id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    part_id bigint,
    CONSTRAINT publication_part_by_kind CHECK (((((kind)::text = 'case_study'::text) OR (part_id IS NOT NULL)) AND (1 = (
CASE
    WHEN ((kind)::text = 'case_study'::text) THEN 1
    ELSE 0
END +
CASE
    WHEN (part_id IS NOT NULL) THEN 1
    ELSE 0
END))))
);

ALTER TABLE zz_goodword_template_q7x.newsroom_publication ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_publication_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_publishedpicture (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    content_type character varying(60) NOT NULL,
    content bytea NOT NULL,
    digest character varying(64) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    client_id bigint NOT NULL,
    publication_id bigint NOT NULL,
    CONSTRAINT newsroom_publishedpicture_height_check CHECK ((height >= 0)),
    CONSTRAINT newsroom_publishedpicture_width_check CHECK ((width >= 0))
);

ALTER TABLE zz_goodword_template_q7x.newsroom_publishedpicture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_publishedpicture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_publishedtext (
    id bigint NOT NULL,
    language character varying(20) NOT NULL,
    words text NOT NULL,
    search tsvector NOT NULL,
    client_id bigint NOT NULL,
    publication_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.newsroom_publishedtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_publishedtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_renderedpage (
    id bigint NOT NULL,
    made_from character varying(64) NOT NULL,
    html text NOT NULL,
    etag character varying(64) NOT NULL,
    client_id bigint NOT NULL,
    publication_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.newsroom_renderedpage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_renderedpage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_storypage (
    page_ptr_id integer NOT NULL,
    section character varying(20) NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.newsroom_subscriber (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    address character varying(254) NOT NULL,
    state character varying(9) NOT NULL,
    ended_for character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    written_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    client_id bigint NOT NULL,
    CONSTRAINT subscriber_ended_has_no_address CHECK (((((address)::text = ''::text) AND ((state)::text = 'ended'::text)) OR ((NOT ((state)::text = 'ended'::text)) AND (NOT ((address)::text = ''::text)))))
);

ALTER TABLE zz_goodword_template_q7x.newsroom_subscriber ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_subscriber_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.newsroom_withdrawal (
    id bigint NOT NULL,
    reason character varying(17) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_kind character varying(8) NOT NULL,
    by_id bigint NOT NULL,
    client_id bigint NOT NULL,
    publication_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.newsroom_withdrawal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.newsroom_withdrawal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.notifications_mail (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    purpose character varying(40) NOT NULL,
    ref bigint NOT NULL,
    to_address character varying(320) NOT NULL,
    from_address character varying(320) NOT NULL,
    reply_to character varying(320) NOT NULL,
    subject character varying(250) NOT NULL,
    text text NOT NULL,
    headers jsonb NOT NULL,
    message_id character varying(200) NOT NULL,
    may_repeat boolean NOT NULL,
    state character varying(8) NOT NULL,
    attempts integer NOT NULL,
    error text NOT NULL,
    queued_by bigint NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    leaves_at timestamp with time zone,
    bounced_at timestamp with time zone,
    CONSTRAINT notifications_mail_attempts_check CHECK ((attempts >= 0))
);

ALTER TABLE zz_goodword_template_q7x.notifications_mail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.notifications_mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.notifications_mailreport (
    id bigint NOT NULL,
    client_id bigint NOT NULL,
    provider character varying(20) NOT NULL,
    key character varying(100) NOT NULL,
    kind character varying(12) NOT NULL,
    is_hard boolean NOT NULL,
    words text NOT NULL,
    raw jsonb NOT NULL,
    said_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    mail_id bigint
);

ALTER TABLE zz_goodword_template_q7x.notifications_mailreport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.notifications_mailreport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.notifications_notice (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    ref bigint NOT NULL,
    text character varying(250) NOT NULL,
    path character varying(250) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    client_id bigint NOT NULL,
    user_id bigint NOT NULL,
    for_digest boolean NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.notifications_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.notifications_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_callattempt (
    id bigint NOT NULL,
    outcome character varying(12) NOT NULL,
    at timestamp with time zone NOT NULL,
    made_by bigint NOT NULL,
    case_id bigint NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.outreach_callattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_callattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_consent (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    state character varying(9) NOT NULL,
    uses jsonb NOT NULL,
    valid_until date,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    case_id bigint NOT NULL,
    gift character varying(200) NOT NULL,
    regions jsonb NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.outreach_consent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_consentrecord (
    id bigint NOT NULL,
    number integer NOT NULL,
    decision character varying(9) NOT NULL,
    text text NOT NULL,
    text_hash character varying(64) NOT NULL,
    uses jsonb NOT NULL,
    valid_until date,
    language character varying(8) NOT NULL,
    link_id bigint NOT NULL,
    address inet,
    agent character varying(400) NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    consent_id bigint NOT NULL,
    gift character varying(200) NOT NULL,
    regions jsonb NOT NULL,
    CONSTRAINT outreach_consentrecord_number_check CHECK ((number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.outreach_consentrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_consentrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_contact (
    id bigint NOT NULL,
    channel character varying(6) NOT NULL,
    at timestamp with time zone NOT NULL,
    made_by bigint NOT NULL,
    text text NOT NULL,
    mail_id bigint,
    bounced_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    case_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.outreach_contact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_interview (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    state character varying(4) NOT NULL,
    held_at timestamp with time zone NOT NULL,
    held_by bigint NOT NULL,
    done_at timestamp with time zone,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    case_id bigint NOT NULL,
    by_link boolean NOT NULL,
    checked_at timestamp with time zone,
    checked_hash character varying(64) NOT NULL,
    invited_at timestamp with time zone,
    language character varying(8) NOT NULL,
    questions jsonb NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.outreach_interview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_interview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_interviewanswer (
    id bigint NOT NULL,
    number integer NOT NULL,
    topic character varying(20) NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    interview_id bigint NOT NULL,
    figure jsonb NOT NULL,
    revision integer NOT NULL,
    tab character varying(24) NOT NULL,
    turn integer NOT NULL,
    CONSTRAINT outreach_interviewanswer_number_check CHECK ((number >= 0)),
    CONSTRAINT outreach_interviewanswer_revision_check CHECK ((revision >= 0)),
    CONSTRAINT outreach_interviewanswer_turn_check CHECK ((turn >= 0))
);

ALTER TABLE zz_goodword_template_q7x.outreach_interviewanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_interviewanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_interviewphoto (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    number integer NOT NULL,
    file character varying(250) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    alt character varying(250) NOT NULL,
    shows_person boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    interview_id bigint NOT NULL,
    CONSTRAINT outreach_interviewphoto_height_check CHECK ((height >= 0)),
    CONSTRAINT outreach_interviewphoto_number_check CHECK ((number >= 0)),
    CONSTRAINT outreach_interviewphoto_width_check CHECK ((width >= 0))
);

ALTER TABLE zz_goodword_template_q7x.outreach_interviewphoto ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_interviewphoto_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_lettertemplate (
    id bigint NOT NULL,
    language character varying(8) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    changed_by bigint NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.outreach_lettertemplate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_lettertemplate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_listact (
    id bigint NOT NULL,
    batch character varying(16) NOT NULL,
    kind character varying(8) NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    made_by bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    case_id bigint NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.outreach_listact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_listact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.outreach_outreachcase (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    state character varying(13) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    late_on_import boolean NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    contacted_at timestamp with time zone,
    escalated_at timestamp with time zone,
    closed_at timestamp with time zone,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    owner_id bigint,
    response_id bigint NOT NULL,
    snooze_reason character varying(200) NOT NULL,
    snoozed_by bigint NOT NULL,
    snoozed_until timestamp with time zone,
    bounced_at timestamp with time zone
);

ALTER TABLE zz_goodword_template_q7x.outreach_outreachcase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.outreach_outreachcase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.promises_metricpoint (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    value numeric(18,4) NOT NULL,
    client_id bigint NOT NULL,
    series_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.promises_metricpoint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.promises_metricpoint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.promises_metricseries (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    unit character varying(30) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.promises_metricseries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.promises_metricseries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.promises_nopromise (
    id bigint NOT NULL,
    passage character varying(64) NOT NULL,
    by bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.promises_nopromise ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.promises_nopromise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.promises_passageruling (
    id bigint NOT NULL,
    passage character varying(64) NOT NULL,
    ruling character varying(7) NOT NULL,
    by bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    promise_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.promises_passageruling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.promises_passageruling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.promises_promise (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    text character varying(500) NOT NULL,
    wordings jsonb NOT NULL,
    place character varying(9) NOT NULL,
    said_at character varying(500) NOT NULL,
    metric character varying(13) NOT NULL,
    operator character varying(8) NOT NULL,
    threshold numeric(18,4),
    share numeric(5,2) NOT NULL,
    window_days integer NOT NULL,
    calendar character varying(8) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by bigint NOT NULL,
    archived_at timestamp with time zone,
    standing character varying(9) NOT NULL,
    standing_since timestamp with time zone,
    checked_at timestamp with time zone,
    n integer NOT NULL,
    met integer NOT NULL,
    client_id bigint NOT NULL,
    cx_owner_id bigint,
    pr_owner_id bigint,
    series_id bigint,
    CONSTRAINT promise_met_of_n CHECK ((met <= n)),
    CONSTRAINT promise_series_for_its_metric CHECK (((((metric)::text = 'series'::text) AND (series_id IS NOT NULL)) OR ((NOT ((metric)::text = 'series'::text)) AND (series_id IS NULL)))),
    CONSTRAINT promise_share_is_percent CHECK (((share > (0)::numeric) AND (share <= (100)::numeric))),
    CONSTRAINT promises_promise_met_check CHECK ((met >= 0)),
    CONSTRAINT promises_promise_n_check CHECK ((n >= 0)),
    CONSTRAINT promises_promise_window_days_check CHECK ((window_days >= 0))
);

ALTER TABLE zz_goodword_template_q7x.promises_promise ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.promises_promise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.promises_promisecheck (
    id bigint NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    standing character varying(9) NOT NULL,
    n integer NOT NULL,
    met integer NOT NULL,
    waiting integer NOT NULL,
    misses jsonb NOT NULL,
    measure jsonb NOT NULL,
    by bigint NOT NULL,
    client_id bigint NOT NULL,
    promise_id bigint NOT NULL,
    CONSTRAINT promises_promisecheck_met_check CHECK ((met >= 0)),
    CONSTRAINT promises_promisecheck_n_check CHECK ((n >= 0)),
    CONSTRAINT promises_promisecheck_waiting_check CHECK ((waiting >= 0))
);

ALTER TABLE zz_goodword_template_q7x.promises_promisecheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.promises_promisecheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.promises_signoff (
    id bigint NOT NULL,
    text_kind character varying(40) NOT NULL,
    text_id bigint NOT NULL,
    reason character varying(500) NOT NULL,
    by bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    promise_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.promises_signoff ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.promises_signoff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.themes_theme (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    name character varying(120) NOT NULL,
    is_named boolean NOT NULL,
    words jsonb NOT NULL,
    pins jsonb NOT NULL,
    found_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    merged_into_id bigint,
    CONSTRAINT theme_not_into_itself CHECK (((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))) OR (merged_into_id IS NULL)))
);

ALTER TABLE zz_goodword_template_q7x.themes_theme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.themes_theme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.themes_themedeed (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    kind character varying(7) NOT NULL,
    text character varying(500) NOT NULL,
    state character varying(7) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    started_by bigint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    outcome character varying(1000) NOT NULL,
    client_id bigint NOT NULL,
    owner_id bigint,
    theme_id bigint NOT NULL,
    CONSTRAINT theme_deed_ended_whole CHECK ((((ended_at IS NULL) AND ((state)::text = 'open'::text)) OR ((NOT ((state)::text = 'open'::text)) AND (ended_at IS NOT NULL))))
);

ALTER TABLE zz_goodword_template_q7x.themes_themedeed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.themes_themedeed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.themes_themesearch (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    n integer NOT NULL,
    placed integer NOT NULL,
    themes integer NOT NULL,
    took_ms integer NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT themes_themesearch_n_check CHECK ((n >= 0)),
    CONSTRAINT themes_themesearch_placed_check CHECK ((placed >= 0)),
    CONSTRAINT themes_themesearch_themes_check CHECK ((themes >= 0)),
    CONSTRAINT themes_themesearch_took_ms_check CHECK ((took_ms >= 0))
);

ALTER TABLE zz_goodword_template_q7x.themes_themesearch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.themes_themesearch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.themes_tip (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    text text NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(254) NOT NULL,
    state character varying(8) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    client_id bigint NOT NULL,
    theme_id bigint,
    CONSTRAINT tip_answered_whole CHECK ((((answered_at IS NULL) AND ((state)::text = 'waiting'::text)) OR ((answered_at IS NOT NULL) AND ((state)::text = 'answered'::text))))
);

ALTER TABLE zz_goodword_template_q7x.themes_tip ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.themes_tip_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.themes_voice (
    id bigint NOT NULL,
    kind character varying(9) NOT NULL,
    ref bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    feeling character varying(8) NOT NULL,
    segment character varying(200) NOT NULL,
    client_id bigint NOT NULL,
    theme_id bigint
);

ALTER TABLE zz_goodword_template_q7x.themes_voice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.themes_voice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_cannedapproval (
    id bigint NOT NULL,
    content_hash character varying(64) NOT NULL,
    approved_by bigint NOT NULL,
    approved_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    version_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_cannedapproval ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_cannedapproval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_cannedreply (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    title character varying(120) NOT NULL,
    archived_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_cannedreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_cannedreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_cannedversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    content_hash character varying(64) NOT NULL,
    written_by bigint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    reply_id bigint NOT NULL,
    CONSTRAINT tickets_cannedversion_number_check CHECK ((number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.tickets_cannedversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_cannedversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_handover (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    to_team character varying(2) NOT NULL,
    reason character varying(500) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    client_id bigint NOT NULL,
    given_by_id bigint,
    to_user_id bigint,
    ticket_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_handover ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_handover_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_pressflag (
    id bigint NOT NULL,
    reason character varying(250) NOT NULL,
    rule character varying(60) NOT NULL,
    raised_by bigint NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    cx_known_at timestamp with time zone,
    cx_known_by bigint NOT NULL,
    pr_known_at timestamp with time zone,
    pr_known_by bigint NOT NULL,
    client_id bigint NOT NULL,
    ticket_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_pressflag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_pressflag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_satisfaction (
    id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    score smallint,
    comment text NOT NULL,
    answered_at timestamp with time zone,
    client_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    CONSTRAINT satisfaction_1_to_5 CHECK (((score IS NULL) OR ((score >= 1) AND (score <= 5))))
);

ALTER TABLE zz_goodword_template_q7x.tickets_satisfaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_satisfaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_ticket (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    number integer NOT NULL,
    channel character varying(8) NOT NULL,
    subject character varying(200) NOT NULL,
    state character varying(8) NOT NULL,
    priority character varying(6) NOT NULL,
    source_id character varying(200) NOT NULL,
    origin character varying(30) NOT NULL,
    origin_id bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    first_answered_at timestamp with time zone,
    last_said_at timestamp with time zone NOT NULL,
    solved_at timestamp with time zone,
    closed_at timestamp with time zone,
    times_reopened integer NOT NULL,
    snoozed_until timestamp with time zone,
    snoozed_by bigint NOT NULL,
    snooze_reason character varying(200) NOT NULL,
    state_before_merge character varying(8) NOT NULL,
    merged_at timestamp with time zone,
    client_id bigint NOT NULL,
    customer_id bigint,
    merged_into_id bigint,
    owner_id bigint,
    pr_owner_id bigint,
    CONSTRAINT ticket_merged_whole CHECK ((((merged_into_id IS NOT NULL) AND ((state)::text = 'merged'::text)) OR ((NOT ((state)::text = 'merged'::text)) AND (merged_into_id IS NULL)))),
    CONSTRAINT ticket_not_into_itself CHECK (((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))) OR (merged_into_id IS NULL))),
    CONSTRAINT tickets_ticket_number_check CHECK ((number >= 0)),
    CONSTRAINT tickets_ticket_times_reopened_check CHECK ((times_reopened >= 0))
);

ALTER TABLE zz_goodword_template_q7x.tickets_ticket ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_ticket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_ticketact (
    id bigint NOT NULL,
    batch character varying(16) NOT NULL,
    kind character varying(8) NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    made_by bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    client_id bigint NOT NULL,
    ticket_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_ticketact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_ticketact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_ticketclock (
    id bigint NOT NULL,
    kind character varying(5) NOT NULL,
    state character varying(8) NOT NULL,
    target interval NOT NULL,
    used interval NOT NULL,
    clock character varying(8) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    running_since timestamp with time zone,
    due_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_by bigint NOT NULL,
    escalated_at timestamp with time zone,
    client_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    CONSTRAINT ticket_clock_runs_since CHECK ((((due_at IS NOT NULL) AND (running_since IS NOT NULL) AND ((state)::text = 'running'::text)) OR ((NOT ((state)::text = 'running'::text)) AND (running_since IS NULL))))
);

ALTER TABLE zz_goodword_template_q7x.tickets_ticketclock ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_ticketclock_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_ticketcounter (
    id bigint NOT NULL,
    last integer NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT tickets_ticketcounter_last_check CHECK ((last >= 0))
);

ALTER TABLE zz_goodword_template_q7x.tickets_ticketcounter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_ticketcounter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_ticketmessage (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    kind character varying(8) NOT NULL,
    channel character varying(8) NOT NULL,
    is_public boolean NOT NULL,
    text text NOT NULL,
    source_id character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    said_at timestamp with time zone,
    made_by bigint NOT NULL,
    "then" character varying(8) NOT NULL,
    mail_id bigint,
    bounced_at timestamp with time zone,
    recalled_at timestamp with time zone,
    canned_hash character varying(64) NOT NULL,
    client_id bigint NOT NULL,
    ticket_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_ticketmessage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_ticketmessage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_ticketpolicy (
    id bigint NOT NULL,
    priority character varying(6) NOT NULL,
    first_minutes integer NOT NULL,
    next_minutes integer NOT NULL,
    solve_minutes integer NOT NULL,
    changed_by bigint NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT tickets_ticketpolicy_first_minutes_check CHECK ((first_minutes >= 0)),
    CONSTRAINT tickets_ticketpolicy_next_minutes_check CHECK ((next_minutes >= 0)),
    CONSTRAINT tickets_ticketpolicy_solve_minutes_check CHECK ((solve_minutes >= 0))
);

ALTER TABLE zz_goodword_template_q7x.tickets_ticketpolicy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_ticketpolicy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_ticketpresence (
    id bigint NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_ticketpresence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_ticketpresence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.tickets_watcher (
    id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.tickets_watcher ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.tickets_watcher_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.triage_escalationrule (
    id bigint NOT NULL,
    public_id character varying(16) NOT NULL,
    place integer NOT NULL,
    is_on boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    client_id bigint NOT NULL,
    owner_id bigint,
    CONSTRAINT triage_escalationrule_place_check CHECK ((place >= 0))
);

ALTER TABLE zz_goodword_template_q7x.triage_escalationrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.triage_escalationrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.triage_inboxmark (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    ref bigint NOT NULL,
    outcome character varying(9) NOT NULL,
    until timestamp with time zone,
    batch character varying(16) NOT NULL,
    made_by bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.triage_inboxmark ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.triage_inboxmark_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.triage_ruleversion (
    id bigint NOT NULL,
    number integer NOT NULL,
    title character varying(120) NOT NULL,
    plan jsonb NOT NULL,
    written_by bigint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    client_id bigint NOT NULL,
    rule_id bigint NOT NULL,
    CONSTRAINT triage_ruleversion_number_check CHECK ((number >= 0))
);

ALTER TABLE zz_goodword_template_q7x.triage_ruleversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.triage_ruleversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailadmin_admin (
    id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_apitoken (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    key_hash character varying(64) NOT NULL,
    prefix character varying(16) NOT NULL,
    created timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_apitoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_apitoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer CONSTRAINT wagtailcore_collectionviewr_collectionviewrestriction__not_null NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer CONSTRAINT wagtailcore_groupapprovaltask_gro_groupapprovaltask_id_not_null NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_modellogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_pagelogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_revision (
    id integer CONSTRAINT wagtailcore_pagerevision_id_not_null NOT NULL,
    created_at timestamp with time zone CONSTRAINT wagtailcore_pagerevision_created_at_not_null NOT NULL,
    content jsonb CONSTRAINT wagtailcore_pagerevision_content_json_not_null NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) CONSTRAINT wagtailcore_pagerevision_page_id_not_null NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer CONSTRAINT wagtailcore_pageviewrestriction_pageviewrestriction_id_not_null NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer CONSTRAINT wagtailcore_taskstate_page_revision_id_not_null NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) CONSTRAINT wagtailcore_workflowstate_page_id_not_null NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);

ALTER TABLE zz_goodword_template_q7x.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);

ALTER TABLE zz_goodword_template_q7x.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean CONSTRAINT wagtailusers_userprofile_updated_comments_notification_not_null NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE zz_goodword_template_q7x.workspace_firststep (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    due_date date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by bigint NOT NULL,
    dismissed_at timestamp with time zone,
    client_id bigint NOT NULL
);

ALTER TABLE zz_goodword_template_q7x.workspace_firststep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME zz_goodword_template_q7x.workspace_firststep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO zz_goodword_template_q7x.auth_group VALUES
	(1, 'Moderators'),
	(2, 'Editors');

INSERT INTO zz_goodword_template_q7x.auth_group_permissions VALUES
	(1, 1, 109),
	(2, 2, 109),
	(3, 1, 112),
	(4, 1, 110),
	(5, 1, 111),
	(6, 2, 112),
	(7, 2, 110),
	(8, 2, 111),
	(9, 1, 113),
	(10, 2, 113),
	(11, 1, 114),
	(12, 1, 115),
	(13, 1, 116),
	(14, 2, 114),
	(15, 2, 115),
	(16, 2, 116),
	(17, 1, 117),
	(18, 2, 117);

INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(1, 'Can add locale', 3, 'add_locale'),
	(2, 'Can change locale', 3, 'change_locale'),
	(3, 'Can delete locale', 3, 'delete_locale'),
	(4, 'Can view locale', 3, 'view_locale'),
	(5, 'Can add site', 4, 'add_site'),
	(6, 'Can change site', 4, 'change_site'),
	(7, 'Can delete site', 4, 'delete_site'),
	(8, 'Can view site', 4, 'view_site'),
	(9, 'Can add group site permission', 5, 'add_groupsitepermission'),
	(10, 'Can change group site permission', 5, 'change_groupsitepermission'),
	(11, 'Can delete group site permission', 5, 'delete_groupsitepermission'),
	(12, 'Can view group site permission', 5, 'view_groupsitepermission'),
	(13, 'Can add API token', 6, 'add_apitoken'),
	(14, 'Can change API token', 6, 'change_apitoken'),
	(15, 'Can delete API token', 6, 'delete_apitoken'),
	(16, 'Can view API token', 6, 'view_apitoken'),
	(17, 'Can add model log entry', 7, 'add_modellogentry'),
	(18, 'Can change model log entry', 7, 'change_modellogentry'),
	(19, 'Can delete model log entry', 7, 'delete_modellogentry'),
	(20, 'Can view model log entry', 7, 'view_modellogentry'),
	(21, 'Can add revision', 8, 'add_revision'),
	(22, 'Can change revision', 8, 'change_revision'),
	(23, 'Can delete revision', 8, 'delete_revision'),
	(24, 'Can view revision', 8, 'view_revision'),
	(25, 'Can add collection view restriction', 9, 'add_collectionviewrestriction'),
	(26, 'Can change collection view restriction', 9, 'change_collectionviewrestriction'),
	(27, 'Can delete collection view restriction', 9, 'delete_collectionviewrestriction'),
	(28, 'Can view collection view restriction', 9, 'view_collectionviewrestriction'),
	(29, 'Can add collection', 10, 'add_collection'),
	(30, 'Can change collection', 10, 'change_collection'),
	(31, 'Can delete collection', 10, 'delete_collection'),
	(32, 'Can view collection', 10, 'view_collection'),
	(33, 'Can add group collection permission', 11, 'add_groupcollectionpermission'),
	(34, 'Can change group collection permission', 11, 'change_groupcollectionpermission'),
	(35, 'Can delete group collection permission', 11, 'delete_groupcollectionpermission'),
	(36, 'Can view group collection permission', 11, 'view_groupcollectionpermission'),
	(37, 'Can add uploaded file', 12, 'add_uploadedfile'),
	(38, 'Can change uploaded file', 12, 'change_uploadedfile'),
	(39, 'Can delete uploaded file', 12, 'delete_uploadedfile'),
	(40, 'Can view uploaded file', 12, 'view_uploadedfile'),
	(41, 'Can add workflow content type', 13, 'add_workflowcontenttype'),
	(42, 'Can change workflow content type', 13, 'change_workflowcontenttype'),
	(43, 'Can delete workflow content type', 13, 'delete_workflowcontenttype'),
	(44, 'Can view workflow content type', 13, 'view_workflowcontenttype'),
	(45, 'Can add Workflow state', 14, 'add_workflowstate'),
	(46, 'Can change Workflow state', 14, 'change_workflowstate'),
	(47, 'Can delete Workflow state', 14, 'delete_workflowstate'),
	(48, 'Can view Workflow state', 14, 'view_workflowstate'),
	(49, 'Can add workflow', 15, 'add_workflow'),
	(50, 'Can change workflow', 15, 'change_workflow'),
	(51, 'Can delete workflow', 15, 'delete_workflow'),
	(52, 'Can view workflow', 15, 'view_workflow'),
	(53, 'Can add workflow task order', 16, 'add_workflowtask'),
	(54, 'Can change workflow task order', 16, 'change_workflowtask'),
	(55, 'Can delete workflow task order', 16, 'delete_workflowtask'),
	(56, 'Can view workflow task order', 16, 'view_workflowtask'),
	(57, 'Can add task', 17, 'add_task'),
	(58, 'Can change task', 17, 'change_task'),
	(59, 'Can delete task', 17, 'delete_task'),
	(60, 'Can view task', 17, 'view_task'),
	(61, 'Can add Group approval task', 2, 'add_groupapprovaltask'),
	(62, 'Can change Group approval task', 2, 'change_groupapprovaltask'),
	(63, 'Can delete Group approval task', 2, 'delete_groupapprovaltask'),
	(64, 'Can view Group approval task', 2, 'view_groupapprovaltask'),
	(65, 'Can add Task state', 18, 'add_taskstate'),
	(66, 'Can change Task state', 18, 'change_taskstate'),
	(67, 'Can delete Task state', 18, 'delete_taskstate'),
	(68, 'Can view Task state', 18, 'view_taskstate'),
	(69, 'Can add page', 1, 'add_page'),
	(70, 'Can change page', 1, 'change_page'),
	(71, 'Can delete page', 1, 'delete_page'),
	(72, 'Can view page', 1, 'view_page'),
	(73, 'Delete pages with children', 1, 'bulk_delete_page'),
	(74, 'Lock/unlock pages you''ve locked', 1, 'lock_page'),
	(75, 'Publish any page', 1, 'publish_page'),
	(76, 'Unlock any page', 1, 'unlock_page'),
	(77, 'Can add group page permission', 19, 'add_grouppagepermission'),
	(78, 'Can change group page permission', 19, 'change_grouppagepermission'),
	(79, 'Can delete group page permission', 19, 'delete_grouppagepermission'),
	(80, 'Can view group page permission', 19, 'view_grouppagepermission'),
	(81, 'Can add page view restriction', 20, 'add_pageviewrestriction'),
	(82, 'Can change page view restriction', 20, 'change_pageviewrestriction'),
	(83, 'Can delete page view restriction', 20, 'delete_pageviewrestriction'),
	(84, 'Can view page view restriction', 20, 'view_pageviewrestriction'),
	(85, 'Can add workflow page', 21, 'add_workflowpage'),
	(86, 'Can change workflow page', 21, 'change_workflowpage'),
	(87, 'Can delete workflow page', 21, 'delete_workflowpage'),
	(88, 'Can view workflow page', 21, 'view_workflowpage'),
	(89, 'Can add page log entry', 22, 'add_pagelogentry'),
	(90, 'Can change page log entry', 22, 'change_pagelogentry'),
	(91, 'Can delete page log entry', 22, 'delete_pagelogentry'),
	(92, 'Can view page log entry', 22, 'view_pagelogentry'),
	(93, 'Can add comment', 23, 'add_comment'),
	(94, 'Can change comment', 23, 'change_comment'),
	(95, 'Can delete comment', 23, 'delete_comment'),
	(96, 'Can view comment', 23, 'view_comment'),
	(97, 'Can add comment reply', 24, 'add_commentreply'),
	(98, 'Can change comment reply', 24, 'change_commentreply'),
	(99, 'Can delete comment reply', 24, 'delete_commentreply'),
	(100, 'Can view comment reply', 24, 'view_commentreply');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(101, 'Can add page subscription', 25, 'add_pagesubscription'),
	(102, 'Can change page subscription', 25, 'change_pagesubscription'),
	(103, 'Can delete page subscription', 25, 'delete_pagesubscription'),
	(104, 'Can view page subscription', 25, 'view_pagesubscription'),
	(105, 'Can add reference index', 26, 'add_referenceindex'),
	(106, 'Can change reference index', 26, 'change_referenceindex'),
	(107, 'Can delete reference index', 26, 'delete_referenceindex'),
	(108, 'Can view reference index', 26, 'view_referenceindex'),
	(109, 'Can access Wagtail admin', 27, 'access_admin'),
	(110, 'Can add document', 28, 'add_document'),
	(111, 'Can change document', 28, 'change_document'),
	(112, 'Can delete document', 28, 'delete_document'),
	(113, 'Can choose document', 28, 'choose_document'),
	(114, 'Can add image', 29, 'add_image'),
	(115, 'Can change image', 29, 'change_image'),
	(116, 'Can delete image', 29, 'delete_image'),
	(117, 'Can choose image', 29, 'choose_image'),
	(118, 'Can add agency', 30, 'add_agency'),
	(119, 'Can change agency', 30, 'change_agency'),
	(120, 'Can delete agency', 30, 'delete_agency'),
	(121, 'Can view agency', 30, 'view_agency'),
	(122, 'Can add template', 31, 'add_template'),
	(123, 'Can change template', 31, 'change_template'),
	(124, 'Can delete template', 31, 'delete_template'),
	(125, 'Can view template', 31, 'view_template'),
	(126, 'Can add domain', 32, 'add_domain'),
	(127, 'Can change domain', 32, 'change_domain'),
	(128, 'Can delete domain', 32, 'delete_domain'),
	(129, 'Can view domain', 32, 'view_domain'),
	(130, 'Can add due', 33, 'add_due'),
	(131, 'Can change due', 33, 'change_due'),
	(132, 'Can delete due', 33, 'delete_due'),
	(133, 'Can view due', 33, 'view_due'),
	(134, 'Can add operator', 34, 'add_operator'),
	(135, 'Can change operator', 34, 'change_operator'),
	(136, 'Can delete operator', 34, 'delete_operator'),
	(137, 'Can view operator', 34, 'view_operator'),
	(138, 'Can add event', 35, 'add_event'),
	(139, 'Can change event', 35, 'change_event'),
	(140, 'Can delete event', 35, 'delete_event'),
	(141, 'Can view event', 35, 'view_event'),
	(142, 'Can add job', 36, 'add_job'),
	(143, 'Can change job', 36, 'change_job'),
	(144, 'Can delete job', 36, 'delete_job'),
	(145, 'Can view job', 36, 'view_job'),
	(146, 'Can add link', 37, 'add_link'),
	(147, 'Can change link', 37, 'change_link'),
	(148, 'Can delete link', 37, 'delete_link'),
	(149, 'Can view link', 37, 'view_link'),
	(150, 'Can add reaction', 38, 'add_reaction'),
	(151, 'Can change reaction', 38, 'change_reaction'),
	(152, 'Can delete reaction', 38, 'delete_reaction'),
	(153, 'Can view reaction', 38, 'view_reaction'),
	(154, 'Can add user', 39, 'add_user'),
	(155, 'Can change user', 39, 'change_user'),
	(156, 'Can delete user', 39, 'delete_user'),
	(157, 'Can view user', 39, 'view_user'),
	(158, 'Can add absence', 40, 'add_absence'),
	(159, 'Can change absence', 40, 'change_absence'),
	(160, 'Can delete absence', 40, 'delete_absence'),
	(161, 'Can view absence', 40, 'view_absence'),
	(162, 'Can add api key', 41, 'add_apikey'),
	(163, 'Can change api key', 41, 'change_apikey'),
	(164, 'Can delete api key', 41, 'delete_apikey'),
	(165, 'Can view api key', 41, 'view_apikey'),
	(166, 'Can add notice wishes', 42, 'add_noticewishes'),
	(167, 'Can change notice wishes', 42, 'change_noticewishes'),
	(168, 'Can delete notice wishes', 42, 'delete_noticewishes'),
	(169, 'Can view notice wishes', 42, 'view_noticewishes'),
	(170, 'Can add sign in rule', 43, 'add_signinrule'),
	(171, 'Can change sign in rule', 43, 'change_signinrule'),
	(172, 'Can delete sign in rule', 43, 'delete_signinrule'),
	(173, 'Can view sign in rule', 43, 'view_signinrule'),
	(174, 'Can add client', 44, 'add_client'),
	(175, 'Can change client', 44, 'change_client'),
	(176, 'Can delete client', 44, 'delete_client'),
	(177, 'Can view client', 44, 'view_client'),
	(178, 'Can add assignment', 45, 'add_assignment'),
	(179, 'Can change assignment', 45, 'change_assignment'),
	(180, 'Can delete assignment', 45, 'delete_assignment'),
	(181, 'Can view assignment', 45, 'view_assignment'),
	(182, 'Can add customer', 46, 'add_customer'),
	(183, 'Can change customer', 46, 'change_customer'),
	(184, 'Can delete customer', 46, 'delete_customer'),
	(185, 'Can view customer', 46, 'view_customer'),
	(186, 'Can add ask', 47, 'add_ask'),
	(187, 'Can change ask', 47, 'change_ask'),
	(188, 'Can delete ask', 47, 'delete_ask'),
	(189, 'Can view ask', 47, 'view_ask'),
	(190, 'Can add suppressed address', 48, 'add_suppressedaddress'),
	(191, 'Can change suppressed address', 48, 'change_suppressedaddress'),
	(192, 'Can delete suppressed address', 48, 'delete_suppressedaddress'),
	(193, 'Can view suppressed address', 48, 'view_suppressedaddress'),
	(194, 'Can add closed day', 49, 'add_closedday'),
	(195, 'Can change closed day', 49, 'change_closedday'),
	(196, 'Can delete closed day', 49, 'delete_closedday'),
	(197, 'Can view closed day', 49, 'view_closedday'),
	(198, 'Can add question set', 50, 'add_questionset'),
	(199, 'Can change question set', 50, 'change_questionset'),
	(200, 'Can delete question set', 50, 'delete_questionset');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(201, 'Can view question set', 50, 'view_questionset'),
	(202, 'Can add question', 51, 'add_question'),
	(203, 'Can change question', 51, 'change_question'),
	(204, 'Can delete question', 51, 'delete_question'),
	(205, 'Can view question', 51, 'view_question'),
	(206, 'Can add key grant', 52, 'add_keygrant'),
	(207, 'Can change key grant', 52, 'change_keygrant'),
	(208, 'Can delete key grant', 52, 'delete_keygrant'),
	(209, 'Can view key grant', 52, 'view_keygrant'),
	(210, 'Can add customer identity', 53, 'add_customeridentity'),
	(211, 'Can change customer identity', 53, 'change_customeridentity'),
	(212, 'Can delete customer identity', 53, 'delete_customeridentity'),
	(213, 'Can view customer identity', 53, 'view_customeridentity'),
	(214, 'Can add customer merge', 54, 'add_customermerge'),
	(215, 'Can change customer merge', 54, 'change_customermerge'),
	(216, 'Can delete customer merge', 54, 'delete_customermerge'),
	(217, 'Can view customer merge', 54, 'view_customermerge'),
	(218, 'Can add distinct customers', 55, 'add_distinctcustomers'),
	(219, 'Can change distinct customers', 55, 'change_distinctcustomers'),
	(220, 'Can delete distinct customers', 55, 'delete_distinctcustomers'),
	(221, 'Can view distinct customers', 55, 'view_distinctcustomers'),
	(222, 'Can add spokesperson', 56, 'add_spokesperson'),
	(223, 'Can change spokesperson', 56, 'change_spokesperson'),
	(224, 'Can delete spokesperson', 56, 'delete_spokesperson'),
	(225, 'Can view spokesperson', 56, 'view_spokesperson'),
	(226, 'Can add review site', 57, 'add_reviewsite'),
	(227, 'Can change review site', 57, 'change_reviewsite'),
	(228, 'Can delete review site', 57, 'delete_reviewsite'),
	(229, 'Can view review site', 57, 'view_reviewsite'),
	(230, 'Can add client export', 58, 'add_clientexport'),
	(231, 'Can change client export', 58, 'change_clientexport'),
	(232, 'Can delete client export', 58, 'delete_clientexport'),
	(233, 'Can view client export', 58, 'view_clientexport'),
	(234, 'Can add deadline', 59, 'add_deadline'),
	(235, 'Can change deadline', 59, 'change_deadline'),
	(236, 'Can delete deadline', 59, 'delete_deadline'),
	(237, 'Can view deadline', 59, 'view_deadline'),
	(238, 'Can add connection', 60, 'add_connection'),
	(239, 'Can change connection', 60, 'change_connection'),
	(240, 'Can delete connection', 60, 'delete_connection'),
	(241, 'Can view connection', 60, 'view_connection'),
	(242, 'Can add arrival', 61, 'add_arrival'),
	(243, 'Can change arrival', 61, 'change_arrival'),
	(244, 'Can delete arrival', 61, 'delete_arrival'),
	(245, 'Can view arrival', 61, 'view_arrival'),
	(246, 'Can add connection secret', 62, 'add_connectionsecret'),
	(247, 'Can change connection secret', 62, 'change_connectionsecret'),
	(248, 'Can delete connection secret', 62, 'delete_connectionsecret'),
	(249, 'Can view connection secret', 62, 'view_connectionsecret'),
	(250, 'Can add webhook delivery', 63, 'add_webhookdelivery'),
	(251, 'Can change webhook delivery', 63, 'change_webhookdelivery'),
	(252, 'Can delete webhook delivery', 63, 'delete_webhookdelivery'),
	(253, 'Can view webhook delivery', 63, 'view_webhookdelivery'),
	(254, 'Can add webhook subscription', 64, 'add_webhooksubscription'),
	(255, 'Can change webhook subscription', 64, 'change_webhooksubscription'),
	(256, 'Can delete webhook subscription', 64, 'delete_webhooksubscription'),
	(257, 'Can view webhook subscription', 64, 'view_webhooksubscription'),
	(258, 'Can add webhook attempt', 65, 'add_webhookattempt'),
	(259, 'Can change webhook attempt', 65, 'change_webhookattempt'),
	(260, 'Can delete webhook attempt', 65, 'delete_webhookattempt'),
	(261, 'Can view webhook attempt', 65, 'view_webhookattempt'),
	(262, 'Can add webhook secret', 66, 'add_webhooksecret'),
	(263, 'Can change webhook secret', 66, 'change_webhooksecret'),
	(264, 'Can delete webhook secret', 66, 'delete_webhooksecret'),
	(265, 'Can view webhook secret', 66, 'view_webhooksecret'),
	(266, 'Can add webhook grant', 67, 'add_webhookgrant'),
	(267, 'Can change webhook grant', 67, 'change_webhookgrant'),
	(268, 'Can delete webhook grant', 67, 'delete_webhookgrant'),
	(269, 'Can view webhook grant', 67, 'view_webhookgrant'),
	(270, 'Can add document', 68, 'add_document'),
	(271, 'Can change document', 68, 'change_document'),
	(272, 'Can delete document', 68, 'delete_document'),
	(273, 'Can view document', 68, 'view_document'),
	(274, 'Can add version', 69, 'add_version'),
	(275, 'Can change version', 69, 'change_version'),
	(276, 'Can delete version', 69, 'delete_version'),
	(277, 'Can view version', 69, 'view_version'),
	(278, 'Can add approval request', 70, 'add_approvalrequest'),
	(279, 'Can change approval request', 70, 'change_approvalrequest'),
	(280, 'Can delete approval request', 70, 'delete_approvalrequest'),
	(281, 'Can view approval request', 70, 'view_approvalrequest'),
	(282, 'Can add decision', 71, 'add_decision'),
	(283, 'Can change decision', 71, 'change_decision'),
	(284, 'Can delete decision', 71, 'delete_decision'),
	(285, 'Can view decision', 71, 'view_decision'),
	(286, 'Can add approval chain', 72, 'add_approvalchain'),
	(287, 'Can change approval chain', 72, 'change_approvalchain'),
	(288, 'Can delete approval chain', 72, 'delete_approvalchain'),
	(289, 'Can view approval chain', 72, 'view_approvalchain'),
	(290, 'Can add approval run', 73, 'add_approvalrun'),
	(291, 'Can change approval run', 73, 'change_approvalrun'),
	(292, 'Can delete approval run', 73, 'delete_approvalrun'),
	(293, 'Can view approval run', 73, 'view_approvalrun'),
	(294, 'Can add chain seat', 74, 'add_chainseat'),
	(295, 'Can change chain seat', 74, 'change_chainseat'),
	(296, 'Can delete chain seat', 74, 'delete_chainseat'),
	(297, 'Can view chain seat', 74, 'view_chainseat'),
	(298, 'Can add chain step', 75, 'add_chainstep'),
	(299, 'Can change chain step', 75, 'change_chainstep'),
	(300, 'Can delete chain step', 75, 'delete_chainstep');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(301, 'Can view chain step', 75, 'view_chainstep'),
	(302, 'Can add run seat', 76, 'add_runseat'),
	(303, 'Can change run seat', 76, 'change_runseat'),
	(304, 'Can delete run seat', 76, 'delete_runseat'),
	(305, 'Can view run seat', 76, 'view_runseat'),
	(306, 'Can add run step', 77, 'add_runstep'),
	(307, 'Can change run step', 77, 'change_runstep'),
	(308, 'Can delete run step', 77, 'delete_runstep'),
	(309, 'Can view run step', 77, 'view_runstep'),
	(310, 'Can add comment thread', 78, 'add_commentthread'),
	(311, 'Can change comment thread', 78, 'change_commentthread'),
	(312, 'Can delete comment thread', 78, 'delete_commentthread'),
	(313, 'Can view comment thread', 78, 'view_commentthread'),
	(314, 'Can add comment', 79, 'add_comment'),
	(315, 'Can change comment', 79, 'change_comment'),
	(316, 'Can delete comment', 79, 'delete_comment'),
	(317, 'Can view comment', 79, 'view_comment'),
	(318, 'Can add import', 80, 'add_import'),
	(319, 'Can change import', 80, 'change_import'),
	(320, 'Can delete import', 80, 'delete_import'),
	(321, 'Can view import', 80, 'view_import'),
	(322, 'Can add response', 81, 'add_response'),
	(323, 'Can change response', 81, 'change_response'),
	(324, 'Can delete response', 81, 'delete_response'),
	(325, 'Can view response', 81, 'view_response'),
	(326, 'Can add closed loop', 82, 'add_closedloop'),
	(327, 'Can change closed loop', 82, 'change_closedloop'),
	(328, 'Can delete closed loop', 82, 'delete_closedloop'),
	(329, 'Can view closed loop', 82, 'view_closedloop'),
	(330, 'Can add rejection', 83, 'add_rejection'),
	(331, 'Can change rejection', 83, 'change_rejection'),
	(332, 'Can delete rejection', 83, 'delete_rejection'),
	(333, 'Can view rejection', 83, 'view_rejection'),
	(334, 'Can add left out cell', 84, 'add_leftoutcell'),
	(335, 'Can change left out cell', 84, 'change_leftoutcell'),
	(336, 'Can delete left out cell', 84, 'delete_leftoutcell'),
	(337, 'Can view left out cell', 84, 'view_leftoutcell'),
	(338, 'Can add ask round', 85, 'add_askround'),
	(339, 'Can change ask round', 85, 'change_askround'),
	(340, 'Can delete ask round', 85, 'delete_askround'),
	(341, 'Can view ask round', 85, 'view_askround'),
	(342, 'Can add ask letter', 86, 'add_askletter'),
	(343, 'Can change ask letter', 86, 'change_askletter'),
	(344, 'Can delete ask letter', 86, 'delete_askletter'),
	(345, 'Can view ask letter', 86, 'view_askletter'),
	(346, 'Can add survey', 87, 'add_survey'),
	(347, 'Can change survey', 87, 'change_survey'),
	(348, 'Can delete survey', 87, 'delete_survey'),
	(349, 'Can view survey', 87, 'view_survey'),
	(350, 'Can add survey answer', 88, 'add_surveyanswer'),
	(351, 'Can change survey answer', 88, 'change_surveyanswer'),
	(352, 'Can delete survey answer', 88, 'delete_surveyanswer'),
	(353, 'Can view survey answer', 88, 'view_surveyanswer'),
	(354, 'Can add survey wording', 89, 'add_surveywording'),
	(355, 'Can change survey wording', 89, 'change_surveywording'),
	(356, 'Can delete survey wording', 89, 'delete_surveywording'),
	(357, 'Can view survey wording', 89, 'view_surveywording'),
	(358, 'Can add source', 90, 'add_source'),
	(359, 'Can change source', 90, 'change_source'),
	(360, 'Can delete source', 90, 'delete_source'),
	(361, 'Can view source', 90, 'view_source'),
	(362, 'Can add mention', 91, 'add_mention'),
	(363, 'Can change mention', 91, 'change_mention'),
	(364, 'Can delete mention', 91, 'delete_mention'),
	(365, 'Can view mention', 91, 'view_mention'),
	(366, 'Can add echo', 92, 'add_echo'),
	(367, 'Can change echo', 92, 'change_echo'),
	(368, 'Can delete echo', 92, 'delete_echo'),
	(369, 'Can view echo', 92, 'view_echo'),
	(370, 'Can add topic', 93, 'add_topic'),
	(371, 'Can change topic', 93, 'change_topic'),
	(372, 'Can delete topic', 93, 'delete_topic'),
	(373, 'Can view topic', 93, 'view_topic'),
	(374, 'Can add mention topic', 94, 'add_mentiontopic'),
	(375, 'Can change mention topic', 94, 'change_mentiontopic'),
	(376, 'Can delete mention topic', 94, 'delete_mentiontopic'),
	(377, 'Can view mention topic', 94, 'view_mentiontopic'),
	(378, 'Can add alert', 95, 'add_alert'),
	(379, 'Can change alert', 95, 'change_alert'),
	(380, 'Can delete alert', 95, 'delete_alert'),
	(381, 'Can view alert', 95, 'view_alert'),
	(382, 'Can add listening settings', 96, 'add_listeningsettings'),
	(383, 'Can change listening settings', 96, 'change_listeningsettings'),
	(384, 'Can delete listening settings', 96, 'delete_listeningsettings'),
	(385, 'Can view listening settings', 96, 'view_listeningsettings'),
	(386, 'Can add correction', 97, 'add_correction'),
	(387, 'Can change correction', 97, 'change_correction'),
	(388, 'Can delete correction', 97, 'delete_correction'),
	(389, 'Can view correction', 97, 'view_correction'),
	(390, 'Can add mention band', 98, 'add_mentionband'),
	(391, 'Can change mention band', 98, 'change_mentionband'),
	(392, 'Can delete mention band', 98, 'delete_mentionband'),
	(393, 'Can view mention band', 98, 'view_mentionband'),
	(394, 'Can add mention count', 99, 'add_mentioncount'),
	(395, 'Can change mention count', 99, 'change_mentioncount'),
	(396, 'Can delete mention count', 99, 'delete_mentioncount'),
	(397, 'Can view mention count', 99, 'view_mentioncount'),
	(398, 'Can add sentiment layer', 100, 'add_sentimentlayer'),
	(399, 'Can change sentiment layer', 100, 'change_sentimentlayer'),
	(400, 'Can delete sentiment layer', 100, 'delete_sentimentlayer');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(401, 'Can view sentiment layer', 100, 'view_sentimentlayer'),
	(402, 'Can add canned reply', 101, 'add_cannedreply'),
	(403, 'Can change canned reply', 101, 'change_cannedreply'),
	(404, 'Can delete canned reply', 101, 'delete_cannedreply'),
	(405, 'Can view canned reply', 101, 'view_cannedreply'),
	(406, 'Can add canned version', 102, 'add_cannedversion'),
	(407, 'Can change canned version', 102, 'change_cannedversion'),
	(408, 'Can delete canned version', 102, 'delete_cannedversion'),
	(409, 'Can view canned version', 102, 'view_cannedversion'),
	(410, 'Can add canned approval', 103, 'add_cannedapproval'),
	(411, 'Can change canned approval', 103, 'change_cannedapproval'),
	(412, 'Can delete canned approval', 103, 'delete_cannedapproval'),
	(413, 'Can view canned approval', 103, 'view_cannedapproval'),
	(414, 'Can add ticket', 104, 'add_ticket'),
	(415, 'Can change ticket', 104, 'change_ticket'),
	(416, 'Can delete ticket', 104, 'delete_ticket'),
	(417, 'Can view ticket', 104, 'view_ticket'),
	(418, 'Can add satisfaction', 105, 'add_satisfaction'),
	(419, 'Can change satisfaction', 105, 'change_satisfaction'),
	(420, 'Can delete satisfaction', 105, 'delete_satisfaction'),
	(421, 'Can view satisfaction', 105, 'view_satisfaction'),
	(422, 'Can add press flag', 106, 'add_pressflag'),
	(423, 'Can change press flag', 106, 'change_pressflag'),
	(424, 'Can delete press flag', 106, 'delete_pressflag'),
	(425, 'Can view press flag', 106, 'view_pressflag'),
	(426, 'Can add handover', 107, 'add_handover'),
	(427, 'Can change handover', 107, 'change_handover'),
	(428, 'Can delete handover', 107, 'delete_handover'),
	(429, 'Can view handover', 107, 'view_handover'),
	(430, 'Can add ticket act', 108, 'add_ticketact'),
	(431, 'Can change ticket act', 108, 'change_ticketact'),
	(432, 'Can delete ticket act', 108, 'delete_ticketact'),
	(433, 'Can view ticket act', 108, 'view_ticketact'),
	(434, 'Can add ticket clock', 109, 'add_ticketclock'),
	(435, 'Can change ticket clock', 109, 'change_ticketclock'),
	(436, 'Can delete ticket clock', 109, 'delete_ticketclock'),
	(437, 'Can view ticket clock', 109, 'view_ticketclock'),
	(438, 'Can add ticket counter', 110, 'add_ticketcounter'),
	(439, 'Can change ticket counter', 110, 'change_ticketcounter'),
	(440, 'Can delete ticket counter', 110, 'delete_ticketcounter'),
	(441, 'Can view ticket counter', 110, 'view_ticketcounter'),
	(442, 'Can add ticket message', 111, 'add_ticketmessage'),
	(443, 'Can change ticket message', 111, 'change_ticketmessage'),
	(444, 'Can delete ticket message', 111, 'delete_ticketmessage'),
	(445, 'Can view ticket message', 111, 'view_ticketmessage'),
	(446, 'Can add ticket policy', 112, 'add_ticketpolicy'),
	(447, 'Can change ticket policy', 112, 'change_ticketpolicy'),
	(448, 'Can delete ticket policy', 112, 'delete_ticketpolicy'),
	(449, 'Can view ticket policy', 112, 'view_ticketpolicy'),
	(450, 'Can add ticket presence', 113, 'add_ticketpresence'),
	(451, 'Can change ticket presence', 113, 'change_ticketpresence'),
	(452, 'Can delete ticket presence', 113, 'delete_ticketpresence'),
	(453, 'Can view ticket presence', 113, 'view_ticketpresence'),
	(454, 'Can add watcher', 114, 'add_watcher'),
	(455, 'Can change watcher', 114, 'change_watcher'),
	(456, 'Can delete watcher', 114, 'delete_watcher'),
	(457, 'Can view watcher', 114, 'view_watcher'),
	(458, 'Can add escalation rule', 115, 'add_escalationrule'),
	(459, 'Can change escalation rule', 115, 'change_escalationrule'),
	(460, 'Can delete escalation rule', 115, 'delete_escalationrule'),
	(461, 'Can view escalation rule', 115, 'view_escalationrule'),
	(462, 'Can add inbox mark', 116, 'add_inboxmark'),
	(463, 'Can change inbox mark', 116, 'change_inboxmark'),
	(464, 'Can delete inbox mark', 116, 'delete_inboxmark'),
	(465, 'Can view inbox mark', 116, 'view_inboxmark'),
	(466, 'Can add rule version', 117, 'add_ruleversion'),
	(467, 'Can change rule version', 117, 'change_ruleversion'),
	(468, 'Can delete rule version', 117, 'delete_ruleversion'),
	(469, 'Can view rule version', 117, 'view_ruleversion'),
	(470, 'Can add outreach case', 118, 'add_outreachcase'),
	(471, 'Can change outreach case', 118, 'change_outreachcase'),
	(472, 'Can delete outreach case', 118, 'delete_outreachcase'),
	(473, 'Can view outreach case', 118, 'view_outreachcase'),
	(474, 'Can add interview', 119, 'add_interview'),
	(475, 'Can change interview', 119, 'change_interview'),
	(476, 'Can delete interview', 119, 'delete_interview'),
	(477, 'Can view interview', 119, 'view_interview'),
	(478, 'Can add contact', 120, 'add_contact'),
	(479, 'Can change contact', 120, 'change_contact'),
	(480, 'Can delete contact', 120, 'delete_contact'),
	(481, 'Can view contact', 120, 'view_contact'),
	(482, 'Can add consent', 121, 'add_consent'),
	(483, 'Can change consent', 121, 'change_consent'),
	(484, 'Can delete consent', 121, 'delete_consent'),
	(485, 'Can view consent', 121, 'view_consent'),
	(486, 'Can add consent record', 122, 'add_consentrecord'),
	(487, 'Can change consent record', 122, 'change_consentrecord'),
	(488, 'Can delete consent record', 122, 'delete_consentrecord'),
	(489, 'Can view consent record', 122, 'view_consentrecord'),
	(490, 'Can add interview answer', 123, 'add_interviewanswer'),
	(491, 'Can change interview answer', 123, 'change_interviewanswer'),
	(492, 'Can delete interview answer', 123, 'delete_interviewanswer'),
	(493, 'Can view interview answer', 123, 'view_interviewanswer'),
	(494, 'Can add list act', 124, 'add_listact'),
	(495, 'Can change list act', 124, 'change_listact'),
	(496, 'Can delete list act', 124, 'delete_listact'),
	(497, 'Can view list act', 124, 'view_listact'),
	(498, 'Can add interview photo', 125, 'add_interviewphoto'),
	(499, 'Can change interview photo', 125, 'change_interviewphoto'),
	(500, 'Can delete interview photo', 125, 'delete_interviewphoto');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(501, 'Can view interview photo', 125, 'view_interviewphoto'),
	(502, 'Can add call attempt', 126, 'add_callattempt'),
	(503, 'Can change call attempt', 126, 'change_callattempt'),
	(504, 'Can delete call attempt', 126, 'delete_callattempt'),
	(505, 'Can view call attempt', 126, 'view_callattempt'),
	(506, 'Can add letter template', 127, 'add_lettertemplate'),
	(507, 'Can change letter template', 127, 'change_lettertemplate'),
	(508, 'Can delete letter template', 127, 'delete_lettertemplate'),
	(509, 'Can view letter template', 127, 'view_lettertemplate'),
	(510, 'Can add theme', 128, 'add_theme'),
	(511, 'Can change theme', 128, 'change_theme'),
	(512, 'Can delete theme', 128, 'delete_theme'),
	(513, 'Can view theme', 128, 'view_theme'),
	(514, 'Can add theme deed', 129, 'add_themedeed'),
	(515, 'Can change theme deed', 129, 'change_themedeed'),
	(516, 'Can delete theme deed', 129, 'delete_themedeed'),
	(517, 'Can view theme deed', 129, 'view_themedeed'),
	(518, 'Can add theme search', 130, 'add_themesearch'),
	(519, 'Can change theme search', 130, 'change_themesearch'),
	(520, 'Can delete theme search', 130, 'delete_themesearch'),
	(521, 'Can view theme search', 130, 'view_themesearch'),
	(522, 'Can add voice', 131, 'add_voice'),
	(523, 'Can change voice', 131, 'change_voice'),
	(524, 'Can delete voice', 131, 'delete_voice'),
	(525, 'Can view voice', 131, 'view_voice'),
	(526, 'Can add tip', 132, 'add_tip'),
	(527, 'Can change tip', 132, 'change_tip'),
	(528, 'Can delete tip', 132, 'delete_tip'),
	(529, 'Can view tip', 132, 'view_tip'),
	(530, 'Can add evidence', 133, 'add_evidence'),
	(531, 'Can change evidence', 133, 'change_evidence'),
	(532, 'Can delete evidence', 133, 'delete_evidence'),
	(533, 'Can view evidence', 133, 'view_evidence'),
	(534, 'Can add evidence use', 134, 'add_evidenceuse'),
	(535, 'Can change evidence use', 134, 'change_evidenceuse'),
	(536, 'Can delete evidence use', 134, 'delete_evidenceuse'),
	(537, 'Can view evidence use', 134, 'view_evidenceuse'),
	(538, 'Can add metric series', 135, 'add_metricseries'),
	(539, 'Can change metric series', 135, 'change_metricseries'),
	(540, 'Can delete metric series', 135, 'delete_metricseries'),
	(541, 'Can view metric series', 135, 'view_metricseries'),
	(542, 'Can add metric point', 136, 'add_metricpoint'),
	(543, 'Can change metric point', 136, 'change_metricpoint'),
	(544, 'Can delete metric point', 136, 'delete_metricpoint'),
	(545, 'Can view metric point', 136, 'view_metricpoint'),
	(546, 'Can add no promise', 137, 'add_nopromise'),
	(547, 'Can change no promise', 137, 'change_nopromise'),
	(548, 'Can delete no promise', 137, 'delete_nopromise'),
	(549, 'Can view no promise', 137, 'view_nopromise'),
	(550, 'Can add promise', 138, 'add_promise'),
	(551, 'Can change promise', 138, 'change_promise'),
	(552, 'Can delete promise', 138, 'delete_promise'),
	(553, 'Can view promise', 138, 'view_promise'),
	(554, 'Can add passage ruling', 139, 'add_passageruling'),
	(555, 'Can change passage ruling', 139, 'change_passageruling'),
	(556, 'Can delete passage ruling', 139, 'delete_passageruling'),
	(557, 'Can view passage ruling', 139, 'view_passageruling'),
	(558, 'Can add promise check', 140, 'add_promisecheck'),
	(559, 'Can change promise check', 140, 'change_promisecheck'),
	(560, 'Can delete promise check', 140, 'delete_promisecheck'),
	(561, 'Can view promise check', 140, 'view_promisecheck'),
	(562, 'Can add sign off', 141, 'add_signoff'),
	(563, 'Can change sign off', 141, 'change_signoff'),
	(564, 'Can delete sign off', 141, 'delete_signoff'),
	(565, 'Can view sign off', 141, 'view_signoff'),
	(566, 'Can add broadcast', 142, 'add_broadcast'),
	(567, 'Can change broadcast', 142, 'change_broadcast'),
	(568, 'Can delete broadcast', 142, 'delete_broadcast'),
	(569, 'Can view broadcast', 142, 'view_broadcast'),
	(570, 'Can add broadcast reader', 143, 'add_broadcastreader'),
	(571, 'Can change broadcast reader', 143, 'change_broadcastreader'),
	(572, 'Can delete broadcast reader', 143, 'delete_broadcastreader'),
	(573, 'Can view broadcast reader', 143, 'view_broadcastreader'),
	(574, 'Can add faq', 144, 'add_faq'),
	(575, 'Can change faq', 144, 'change_faq'),
	(576, 'Can delete faq', 144, 'delete_faq'),
	(577, 'Can view faq', 144, 'view_faq'),
	(578, 'Can add faq version', 145, 'add_faqversion'),
	(579, 'Can change faq version', 145, 'change_faqversion'),
	(580, 'Can delete faq version', 145, 'delete_faqversion'),
	(581, 'Can view faq version', 145, 'view_faqversion'),
	(582, 'Can add house', 146, 'add_house'),
	(583, 'Can change house', 146, 'change_house'),
	(584, 'Can delete house', 146, 'delete_house'),
	(585, 'Can view house', 146, 'view_house'),
	(586, 'Can add story', 147, 'add_story'),
	(587, 'Can change story', 147, 'change_story'),
	(588, 'Can delete story', 147, 'delete_story'),
	(589, 'Can view story', 147, 'view_story'),
	(590, 'Can add picture', 148, 'add_picture'),
	(591, 'Can change picture', 148, 'change_picture'),
	(592, 'Can delete picture', 148, 'delete_picture'),
	(593, 'Can view picture', 148, 'view_picture'),
	(594, 'Can add story format', 149, 'add_storyformat'),
	(595, 'Can change story format', 149, 'change_storyformat'),
	(596, 'Can delete story format', 149, 'delete_storyformat'),
	(597, 'Can view story format', 149, 'view_storyformat'),
	(598, 'Can add drafting style', 150, 'add_draftingstyle'),
	(599, 'Can change drafting style', 150, 'change_draftingstyle'),
	(600, 'Can delete drafting style', 150, 'delete_draftingstyle');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(601, 'Can view drafting style', 150, 'view_draftingstyle'),
	(602, 'Can add newsroom index page', 151, 'add_newsroomindexpage'),
	(603, 'Can change newsroom index page', 151, 'change_newsroomindexpage'),
	(604, 'Can delete newsroom index page', 151, 'delete_newsroomindexpage'),
	(605, 'Can view newsroom index page', 151, 'view_newsroomindexpage'),
	(606, 'Can add story page', 152, 'add_storypage'),
	(607, 'Can change story page', 152, 'change_storypage'),
	(608, 'Can delete story page', 152, 'delete_storypage'),
	(609, 'Can view story page', 152, 'view_storypage'),
	(610, 'Can add publication', 153, 'add_publication'),
	(611, 'Can change publication', 153, 'change_publication'),
	(612, 'Can delete publication', 153, 'delete_publication'),
	(613, 'Can view publication', 153, 'view_publication'),
	(614, 'Can add published picture', 154, 'add_publishedpicture'),
	(615, 'Can change published picture', 154, 'change_publishedpicture'),
	(616, 'Can delete published picture', 154, 'delete_publishedpicture'),
	(617, 'Can view published picture', 154, 'view_publishedpicture'),
	(618, 'Can add rendered page', 155, 'add_renderedpage'),
	(619, 'Can change rendered page', 155, 'change_renderedpage'),
	(620, 'Can delete rendered page', 155, 'delete_renderedpage'),
	(621, 'Can view rendered page', 155, 'view_renderedpage'),
	(622, 'Can add withdrawal', 156, 'add_withdrawal'),
	(623, 'Can change withdrawal', 156, 'change_withdrawal'),
	(624, 'Can delete withdrawal', 156, 'delete_withdrawal'),
	(625, 'Can view withdrawal', 156, 'view_withdrawal'),
	(626, 'Can add opening', 157, 'add_opening'),
	(627, 'Can change opening', 157, 'change_opening'),
	(628, 'Can delete opening', 157, 'delete_opening'),
	(629, 'Can view opening', 157, 'view_opening'),
	(630, 'Can add embargo reader', 158, 'add_embargoreader'),
	(631, 'Can change embargo reader', 158, 'change_embargoreader'),
	(632, 'Can delete embargo reader', 158, 'delete_embargoreader'),
	(633, 'Can view embargo reader', 158, 'view_embargoreader'),
	(634, 'Can add copy holder', 159, 'add_copyholder'),
	(635, 'Can change copy holder', 159, 'change_copyholder'),
	(636, 'Can delete copy holder', 159, 'delete_copyholder'),
	(637, 'Can view copy holder', 159, 'view_copyholder'),
	(638, 'Can add derived file', 160, 'add_derivedfile'),
	(639, 'Can change derived file', 160, 'change_derivedfile'),
	(640, 'Can delete derived file', 160, 'delete_derivedfile'),
	(641, 'Can view derived file', 160, 'view_derivedfile'),
	(642, 'Can add embed origin', 161, 'add_embedorigin'),
	(643, 'Can change embed origin', 161, 'change_embedorigin'),
	(644, 'Can delete embed origin', 161, 'delete_embedorigin'),
	(645, 'Can view embed origin', 161, 'view_embedorigin'),
	(646, 'Can add provenance check', 162, 'add_provenancecheck'),
	(647, 'Can change provenance check', 162, 'change_provenancecheck'),
	(648, 'Can delete provenance check', 162, 'delete_provenancecheck'),
	(649, 'Can view provenance check', 162, 'view_provenancecheck'),
	(650, 'Can add published text', 163, 'add_publishedtext'),
	(651, 'Can change published text', 163, 'change_publishedtext'),
	(652, 'Can delete published text', 163, 'delete_publishedtext'),
	(653, 'Can view published text', 163, 'view_publishedtext'),
	(654, 'Can add subscriber', 164, 'add_subscriber'),
	(655, 'Can change subscriber', 164, 'change_subscriber'),
	(656, 'Can delete subscriber', 164, 'delete_subscriber'),
	(657, 'Can view subscriber', 164, 'view_subscriber'),
	(658, 'Can add news mail', 165, 'add_newsmail'),
	(659, 'Can change news mail', 165, 'change_newsmail'),
	(660, 'Can delete news mail', 165, 'delete_newsmail'),
	(661, 'Can view news mail', 165, 'view_newsmail'),
	(662, 'Can add incident', 166, 'add_incident'),
	(663, 'Can change incident', 166, 'change_incident'),
	(664, 'Can delete incident', 166, 'delete_incident'),
	(665, 'Can view incident', 166, 'view_incident'),
	(666, 'Can add fact', 167, 'add_fact'),
	(667, 'Can change fact', 167, 'change_fact'),
	(668, 'Can delete fact', 167, 'delete_fact'),
	(669, 'Can view fact', 167, 'view_fact'),
	(670, 'Can add playbook', 168, 'add_playbook'),
	(671, 'Can change playbook', 168, 'change_playbook'),
	(672, 'Can delete playbook', 168, 'delete_playbook'),
	(673, 'Can view playbook', 168, 'view_playbook'),
	(674, 'Can add playbook version', 169, 'add_playbookversion'),
	(675, 'Can change playbook version', 169, 'change_playbookversion'),
	(676, 'Can delete playbook version', 169, 'delete_playbookversion'),
	(677, 'Can view playbook version', 169, 'view_playbookversion'),
	(678, 'Can add remedy', 170, 'add_remedy'),
	(679, 'Can change remedy', 170, 'change_remedy'),
	(680, 'Can delete remedy', 170, 'delete_remedy'),
	(681, 'Can view remedy', 170, 'view_remedy'),
	(682, 'Can add statement', 171, 'add_statement'),
	(683, 'Can change statement', 171, 'change_statement'),
	(684, 'Can delete statement', 171, 'delete_statement'),
	(685, 'Can view statement', 171, 'view_statement'),
	(686, 'Can add incident entry', 172, 'add_incidententry'),
	(687, 'Can change incident entry', 172, 'change_incidententry'),
	(688, 'Can delete incident entry', 172, 'delete_incidententry'),
	(689, 'Can view incident entry', 172, 'view_incidententry'),
	(690, 'Can add incident step', 173, 'add_incidentstep'),
	(691, 'Can change incident step', 173, 'change_incidentstep'),
	(692, 'Can delete incident step', 173, 'delete_incidentstep'),
	(693, 'Can view incident step', 173, 'view_incidentstep'),
	(694, 'Can add stakeholder', 174, 'add_stakeholder'),
	(695, 'Can change stakeholder', 174, 'change_stakeholder'),
	(696, 'Can delete stakeholder', 174, 'delete_stakeholder'),
	(697, 'Can view stakeholder', 174, 'view_stakeholder'),
	(698, 'Can add telling', 175, 'add_telling'),
	(699, 'Can change telling', 175, 'change_telling'),
	(700, 'Can delete telling', 175, 'delete_telling');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(701, 'Can view telling', 175, 'view_telling'),
	(702, 'Can add journey', 176, 'add_journey'),
	(703, 'Can change journey', 176, 'change_journey'),
	(704, 'Can delete journey', 176, 'delete_journey'),
	(705, 'Can view journey', 176, 'view_journey'),
	(706, 'Can add journey version', 177, 'add_journeyversion'),
	(707, 'Can change journey version', 177, 'change_journeyversion'),
	(708, 'Can delete journey version', 177, 'delete_journeyversion'),
	(709, 'Can view journey version', 177, 'view_journeyversion'),
	(710, 'Can add stage', 178, 'add_stage'),
	(711, 'Can change stage', 178, 'change_stage'),
	(712, 'Can delete stage', 178, 'delete_stage'),
	(713, 'Can view stage', 178, 'view_stage'),
	(714, 'Can add stage rule', 179, 'add_stagerule'),
	(715, 'Can change stage rule', 179, 'change_stagerule'),
	(716, 'Can delete stage rule', 179, 'delete_stagerule'),
	(717, 'Can view stage rule', 179, 'view_stagerule'),
	(718, 'Can add touchpoint', 180, 'add_touchpoint'),
	(719, 'Can change touchpoint', 180, 'change_touchpoint'),
	(720, 'Can delete touchpoint', 180, 'delete_touchpoint'),
	(721, 'Can view touchpoint', 180, 'view_touchpoint'),
	(722, 'Can add drill', 181, 'add_drill'),
	(723, 'Can change drill', 181, 'change_drill'),
	(724, 'Can delete drill', 181, 'delete_drill'),
	(725, 'Can view drill', 181, 'view_drill'),
	(726, 'Can add drill inject', 182, 'add_drillinject'),
	(727, 'Can change drill inject', 182, 'change_drillinject'),
	(728, 'Can delete drill inject', 182, 'delete_drillinject'),
	(729, 'Can view drill inject', 182, 'view_drillinject'),
	(730, 'Can add stale hour', 183, 'add_stalehour'),
	(731, 'Can change stale hour', 183, 'change_stalehour'),
	(732, 'Can delete stale hour', 183, 'delete_stalehour'),
	(733, 'Can view stale hour', 183, 'view_stalehour'),
	(734, 'Can add hour', 184, 'add_hour'),
	(735, 'Can change hour', 184, 'change_hour'),
	(736, 'Can delete hour', 184, 'delete_hour'),
	(737, 'Can view hour', 184, 'view_hour'),
	(738, 'Can add first step', 185, 'add_firststep'),
	(739, 'Can change first step', 185, 'change_firststep'),
	(740, 'Can delete first step', 185, 'delete_firststep'),
	(741, 'Can view first step', 185, 'view_firststep'),
	(742, 'Can add given answer', 186, 'add_givenanswer'),
	(743, 'Can change given answer', 186, 'change_givenanswer'),
	(744, 'Can delete given answer', 186, 'delete_givenanswer'),
	(745, 'Can view given answer', 186, 'view_givenanswer'),
	(746, 'Can add mail', 187, 'add_mail'),
	(747, 'Can change mail', 187, 'change_mail'),
	(748, 'Can delete mail', 187, 'delete_mail'),
	(749, 'Can view mail', 187, 'view_mail'),
	(750, 'Can add notice', 188, 'add_notice'),
	(751, 'Can change notice', 188, 'change_notice'),
	(752, 'Can delete notice', 188, 'delete_notice'),
	(753, 'Can view notice', 188, 'view_notice'),
	(754, 'Can add mail report', 189, 'add_mailreport'),
	(755, 'Can change mail report', 189, 'change_mailreport'),
	(756, 'Can delete mail report', 189, 'delete_mailreport'),
	(757, 'Can view mail report', 189, 'view_mailreport'),
	(758, 'Can add user profile', 190, 'add_userprofile'),
	(759, 'Can change user profile', 190, 'change_userprofile'),
	(760, 'Can delete user profile', 190, 'delete_userprofile'),
	(761, 'Can view user profile', 190, 'view_userprofile'),
	(762, 'Can view document', 28, 'view_document'),
	(763, 'Can view image', 29, 'view_image'),
	(764, 'Can add rendition', 191, 'add_rendition'),
	(765, 'Can change rendition', 191, 'change_rendition'),
	(766, 'Can delete rendition', 191, 'delete_rendition'),
	(767, 'Can view rendition', 191, 'view_rendition'),
	(768, 'Can add index entry', 192, 'add_indexentry'),
	(769, 'Can change index entry', 192, 'change_indexentry'),
	(770, 'Can delete index entry', 192, 'delete_indexentry'),
	(771, 'Can view index entry', 192, 'view_indexentry'),
	(772, 'Can add editing session', 193, 'add_editingsession'),
	(773, 'Can change editing session', 193, 'change_editingsession'),
	(774, 'Can delete editing session', 193, 'delete_editingsession'),
	(775, 'Can view editing session', 193, 'view_editingsession'),
	(776, 'Can add form state', 194, 'add_formstate'),
	(777, 'Can change form state', 194, 'change_formstate'),
	(778, 'Can delete form state', 194, 'delete_formstate'),
	(779, 'Can view form state', 194, 'view_formstate'),
	(780, 'Can add tag', 195, 'add_tag'),
	(781, 'Can change tag', 195, 'change_tag'),
	(782, 'Can delete tag', 195, 'delete_tag'),
	(783, 'Can view tag', 195, 'view_tag'),
	(784, 'Can add tagged item', 196, 'add_taggeditem'),
	(785, 'Can change tagged item', 196, 'change_taggeditem'),
	(786, 'Can delete tagged item', 196, 'delete_taggeditem'),
	(787, 'Can view tagged item', 196, 'view_taggeditem'),
	(788, 'Can add email address', 197, 'add_emailaddress'),
	(789, 'Can change email address', 197, 'change_emailaddress'),
	(790, 'Can delete email address', 197, 'delete_emailaddress'),
	(791, 'Can view email address', 197, 'view_emailaddress'),
	(792, 'Can add email confirmation', 198, 'add_emailconfirmation'),
	(793, 'Can change email confirmation', 198, 'change_emailconfirmation'),
	(794, 'Can delete email confirmation', 198, 'delete_emailconfirmation'),
	(795, 'Can view email confirmation', 198, 'view_emailconfirmation'),
	(796, 'Can add authenticator', 199, 'add_authenticator'),
	(797, 'Can change authenticator', 199, 'change_authenticator'),
	(798, 'Can delete authenticator', 199, 'delete_authenticator'),
	(799, 'Can view authenticator', 199, 'view_authenticator'),
	(800, 'Can add user session', 200, 'add_usersession');
INSERT INTO zz_goodword_template_q7x.auth_permission VALUES
	(801, 'Can change user session', 200, 'change_usersession'),
	(802, 'Can delete user session', 200, 'delete_usersession'),
	(803, 'Can view user session', 200, 'view_usersession'),
	(804, 'Can add permission', 201, 'add_permission'),
	(805, 'Can change permission', 201, 'change_permission'),
	(806, 'Can delete permission', 201, 'delete_permission'),
	(807, 'Can view permission', 201, 'view_permission'),
	(808, 'Can add group', 202, 'add_group'),
	(809, 'Can change group', 202, 'change_group'),
	(810, 'Can delete group', 202, 'delete_group'),
	(811, 'Can view group', 202, 'view_group'),
	(812, 'Can add content type', 203, 'add_contenttype'),
	(813, 'Can change content type', 203, 'change_contenttype'),
	(814, 'Can delete content type', 203, 'delete_contenttype'),
	(815, 'Can view content type', 203, 'view_contenttype'),
	(816, 'Can add session', 204, 'add_session'),
	(817, 'Can change session', 204, 'change_session'),
	(818, 'Can delete session', 204, 'delete_session'),
	(819, 'Can view session', 204, 'view_session');

INSERT INTO zz_goodword_template_q7x.django_content_type VALUES
	(1, 'wagtailcore', 'page'),
	(2, 'wagtailcore', 'groupapprovaltask'),
	(3, 'wagtailcore', 'locale'),
	(4, 'wagtailcore', 'site'),
	(5, 'wagtailcore', 'groupsitepermission'),
	(6, 'wagtailcore', 'apitoken'),
	(7, 'wagtailcore', 'modellogentry'),
	(8, 'wagtailcore', 'revision'),
	(9, 'wagtailcore', 'collectionviewrestriction'),
	(10, 'wagtailcore', 'collection'),
	(11, 'wagtailcore', 'groupcollectionpermission'),
	(12, 'wagtailcore', 'uploadedfile'),
	(13, 'wagtailcore', 'workflowcontenttype'),
	(14, 'wagtailcore', 'workflowstate'),
	(15, 'wagtailcore', 'workflow'),
	(16, 'wagtailcore', 'workflowtask'),
	(17, 'wagtailcore', 'task'),
	(18, 'wagtailcore', 'taskstate'),
	(19, 'wagtailcore', 'grouppagepermission'),
	(20, 'wagtailcore', 'pageviewrestriction'),
	(21, 'wagtailcore', 'workflowpage'),
	(22, 'wagtailcore', 'pagelogentry'),
	(23, 'wagtailcore', 'comment'),
	(24, 'wagtailcore', 'commentreply'),
	(25, 'wagtailcore', 'pagesubscription'),
	(26, 'wagtailcore', 'referenceindex'),
	(27, 'wagtailadmin', 'admin'),
	(28, 'wagtaildocs', 'document'),
	(29, 'wagtailimages', 'image'),
	(30, 'tenancy', 'agency'),
	(31, 'tenancy', 'template'),
	(32, 'tenancy', 'domain'),
	(33, 'tenancy', 'due'),
	(34, 'operators', 'operator'),
	(35, 'core', 'event'),
	(36, 'core', 'job'),
	(37, 'core', 'link'),
	(38, 'core', 'reaction'),
	(39, 'accounts', 'user'),
	(40, 'accounts', 'absence'),
	(41, 'accounts', 'apikey'),
	(42, 'accounts', 'noticewishes'),
	(43, 'accounts', 'signinrule'),
	(44, 'clients', 'client'),
	(45, 'clients', 'assignment'),
	(46, 'clients', 'customer'),
	(47, 'clients', 'ask'),
	(48, 'clients', 'suppressedaddress'),
	(49, 'clients', 'closedday'),
	(50, 'clients', 'questionset'),
	(51, 'clients', 'question'),
	(52, 'clients', 'keygrant'),
	(53, 'clients', 'customeridentity'),
	(54, 'clients', 'customermerge'),
	(55, 'clients', 'distinctcustomers'),
	(56, 'clients', 'spokesperson'),
	(57, 'clients', 'reviewsite'),
	(58, 'clients', 'clientexport'),
	(59, 'deadlines', 'deadline'),
	(60, 'integrations', 'connection'),
	(61, 'integrations', 'arrival'),
	(62, 'integrations', 'connectionsecret'),
	(63, 'integrations', 'webhookdelivery'),
	(64, 'integrations', 'webhooksubscription'),
	(65, 'integrations', 'webhookattempt'),
	(66, 'integrations', 'webhooksecret'),
	(67, 'integrations', 'webhookgrant'),
	(68, 'documents', 'document'),
	(69, 'documents', 'version'),
	(70, 'approvals', 'approvalrequest'),
	(71, 'approvals', 'decision'),
	(72, 'approvals', 'approvalchain'),
	(73, 'approvals', 'approvalrun'),
	(74, 'approvals', 'chainseat'),
	(75, 'approvals', 'chainstep'),
	(76, 'approvals', 'runseat'),
	(77, 'approvals', 'runstep'),
	(78, 'approvals', 'commentthread'),
	(79, 'approvals', 'comment'),
	(80, 'feedback', 'import'),
	(81, 'feedback', 'response'),
	(82, 'feedback', 'closedloop'),
	(83, 'feedback', 'rejection'),
	(84, 'feedback', 'leftoutcell'),
	(85, 'feedback', 'askround'),
	(86, 'feedback', 'askletter'),
	(87, 'feedback', 'survey'),
	(88, 'feedback', 'surveyanswer'),
	(89, 'feedback', 'surveywording'),
	(90, 'listening', 'source'),
	(91, 'listening', 'mention'),
	(92, 'listening', 'echo'),
	(93, 'listening', 'topic'),
	(94, 'listening', 'mentiontopic'),
	(95, 'listening', 'alert'),
	(96, 'listening', 'listeningsettings'),
	(97, 'listening', 'correction'),
	(98, 'listening', 'mentionband'),
	(99, 'listening', 'mentioncount'),
	(100, 'listening', 'sentimentlayer');
INSERT INTO zz_goodword_template_q7x.django_content_type VALUES
	(101, 'tickets', 'cannedreply'),
	(102, 'tickets', 'cannedversion'),
	(103, 'tickets', 'cannedapproval'),
	(104, 'tickets', 'ticket'),
	(105, 'tickets', 'satisfaction'),
	(106, 'tickets', 'pressflag'),
	(107, 'tickets', 'handover'),
	(108, 'tickets', 'ticketact'),
	(109, 'tickets', 'ticketclock'),
	(110, 'tickets', 'ticketcounter'),
	(111, 'tickets', 'ticketmessage'),
	(112, 'tickets', 'ticketpolicy'),
	(113, 'tickets', 'ticketpresence'),
	(114, 'tickets', 'watcher'),
	(115, 'triage', 'escalationrule'),
	(116, 'triage', 'inboxmark'),
	(117, 'triage', 'ruleversion'),
	(118, 'outreach', 'outreachcase'),
	(119, 'outreach', 'interview'),
	(120, 'outreach', 'contact'),
	(121, 'outreach', 'consent'),
	(122, 'outreach', 'consentrecord'),
	(123, 'outreach', 'interviewanswer'),
	(124, 'outreach', 'listact'),
	(125, 'outreach', 'interviewphoto'),
	(126, 'outreach', 'callattempt'),
	(127, 'outreach', 'lettertemplate'),
	(128, 'themes', 'theme'),
	(129, 'themes', 'themedeed'),
	(130, 'themes', 'themesearch'),
	(131, 'themes', 'voice'),
	(132, 'themes', 'tip'),
	(133, 'evidence', 'evidence'),
	(134, 'evidence', 'evidenceuse'),
	(135, 'promises', 'metricseries'),
	(136, 'promises', 'metricpoint'),
	(137, 'promises', 'nopromise'),
	(138, 'promises', 'promise'),
	(139, 'promises', 'passageruling'),
	(140, 'promises', 'promisecheck'),
	(141, 'promises', 'signoff'),
	(142, 'messaging', 'broadcast'),
	(143, 'messaging', 'broadcastreader'),
	(144, 'messaging', 'faq'),
	(145, 'messaging', 'faqversion'),
	(146, 'messaging', 'house'),
	(147, 'case_studies', 'story'),
	(148, 'case_studies', 'picture'),
	(149, 'case_studies', 'storyformat'),
	(150, 'case_studies', 'draftingstyle'),
	(151, 'newsroom', 'newsroomindexpage'),
	(152, 'newsroom', 'storypage'),
	(153, 'newsroom', 'publication'),
	(154, 'newsroom', 'publishedpicture'),
	(155, 'newsroom', 'renderedpage'),
	(156, 'newsroom', 'withdrawal'),
	(157, 'newsroom', 'opening'),
	(158, 'newsroom', 'embargoreader'),
	(159, 'newsroom', 'copyholder'),
	(160, 'newsroom', 'derivedfile'),
	(161, 'newsroom', 'embedorigin'),
	(162, 'newsroom', 'provenancecheck'),
	(163, 'newsroom', 'publishedtext'),
	(164, 'newsroom', 'subscriber'),
	(165, 'newsroom', 'newsmail'),
	(166, 'crises', 'incident'),
	(167, 'crises', 'fact'),
	(168, 'crises', 'playbook'),
	(169, 'crises', 'playbookversion'),
	(170, 'crises', 'remedy'),
	(171, 'crises', 'statement'),
	(172, 'crises', 'incidententry'),
	(173, 'crises', 'incidentstep'),
	(174, 'crises', 'stakeholder'),
	(175, 'crises', 'telling'),
	(176, 'journeys', 'journey'),
	(177, 'journeys', 'journeyversion'),
	(178, 'journeys', 'stage'),
	(179, 'journeys', 'stagerule'),
	(180, 'journeys', 'touchpoint'),
	(181, 'drills', 'drill'),
	(182, 'drills', 'drillinject'),
	(183, 'insights', 'stalehour'),
	(184, 'insights', 'hour'),
	(185, 'workspace', 'firststep'),
	(186, 'api', 'givenanswer'),
	(187, 'notifications', 'mail'),
	(188, 'notifications', 'notice'),
	(189, 'notifications', 'mailreport'),
	(190, 'wagtailusers', 'userprofile'),
	(191, 'wagtailimages', 'rendition'),
	(192, 'wagtailsearch', 'indexentry'),
	(193, 'wagtailadmin', 'editingsession'),
	(194, 'wagtailadmin', 'formstate'),
	(195, 'taggit', 'tag'),
	(196, 'taggit', 'taggeditem'),
	(197, 'account', 'emailaddress'),
	(198, 'account', 'emailconfirmation'),
	(199, 'mfa', 'authenticator'),
	(200, 'usersessions', 'usersession');
INSERT INTO zz_goodword_template_q7x.django_content_type VALUES
	(201, 'auth', 'permission'),
	(202, 'auth', 'group'),
	(203, 'contenttypes', 'contenttype'),
	(204, 'sessions', 'session');

INSERT INTO zz_goodword_template_q7x.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', CURRENT_TIMESTAMP),
	(2, 'contenttypes', '0002_remove_content_type_name', CURRENT_TIMESTAMP),
	(3, 'auth', '0001_initial', CURRENT_TIMESTAMP),
	(4, 'auth', '0002_alter_permission_name_max_length', CURRENT_TIMESTAMP),
	(5, 'auth', '0003_alter_user_email_max_length', CURRENT_TIMESTAMP),
	(6, 'auth', '0004_alter_user_username_opts', CURRENT_TIMESTAMP),
	(7, 'auth', '0005_alter_user_last_login_null', CURRENT_TIMESTAMP),
	(8, 'auth', '0006_require_contenttypes_0002', CURRENT_TIMESTAMP),
	(9, 'auth', '0007_alter_validators_add_error_messages', CURRENT_TIMESTAMP),
	(10, 'auth', '0008_alter_user_username_max_length', CURRENT_TIMESTAMP),
	(11, 'auth', '0009_alter_user_last_name_max_length', CURRENT_TIMESTAMP),
	(12, 'auth', '0010_alter_group_name_max_length', CURRENT_TIMESTAMP),
	(13, 'auth', '0011_update_proxy_permissions', CURRENT_TIMESTAMP),
	(14, 'auth', '0012_alter_user_first_name_max_length', CURRENT_TIMESTAMP),
	(15, 'accounts', '0001_initial', CURRENT_TIMESTAMP),
	(16, 'account', '0001_initial', CURRENT_TIMESTAMP),
	(17, 'account', '0002_email_max_length', CURRENT_TIMESTAMP),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', CURRENT_TIMESTAMP),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', CURRENT_TIMESTAMP),
	(20, 'account', '0005_emailaddress_idx_upper_email', CURRENT_TIMESTAMP),
	(21, 'account', '0006_emailaddress_lower', CURRENT_TIMESTAMP),
	(22, 'account', '0007_emailaddress_idx_email', CURRENT_TIMESTAMP),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', CURRENT_TIMESTAMP),
	(24, 'account', '0009_emailaddress_unique_primary_email', CURRENT_TIMESTAMP),
	(25, 'accounts', '0002_absences', CURRENT_TIMESTAMP),
	(26, 'accounts', '0003_shared_counts', CURRENT_TIMESTAMP),
	(27, 'accounts', '0004_api_keys', CURRENT_TIMESTAMP),
	(28, 'accounts', '0005_told', CURRENT_TIMESTAMP),
	(29, 'accounts', '0006_sign_in_rule', CURRENT_TIMESTAMP),
	(30, 'core', '0001_initial', CURRENT_TIMESTAMP),
	(31, 'core', '0002_wall', CURRENT_TIMESTAMP),
	(32, 'clients', '0001_initial', CURRENT_TIMESTAMP),
	(33, 'clients', '0002_wall', CURRENT_TIMESTAMP),
	(34, 'clients', '0003_customer_brand_key', CURRENT_TIMESTAMP),
	(35, 'clients', '0004_asks', CURRENT_TIMESTAMP),
	(36, 'clients', '0005_asks_wall', CURRENT_TIMESTAMP),
	(37, 'clients', '0006_business_clock', CURRENT_TIMESTAMP),
	(38, 'clients', '0007_closed_days_wall', CURRENT_TIMESTAMP),
	(39, 'clients', '0008_questions', CURRENT_TIMESTAMP),
	(40, 'clients', '0009_questions_wall', CURRENT_TIMESTAMP),
	(41, 'clients', '0010_api_keys', CURRENT_TIMESTAMP),
	(42, 'api', '0001_initial', CURRENT_TIMESTAMP),
	(43, 'api', '0002_wall', CURRENT_TIMESTAMP),
	(44, 'documents', '0001_initial', CURRENT_TIMESTAMP),
	(45, 'documents', '0002_wall', CURRENT_TIMESTAMP),
	(46, 'approvals', '0001_initial', CURRENT_TIMESTAMP),
	(47, 'approvals', '0002_wall', CURRENT_TIMESTAMP),
	(48, 'approvals', '0003_chains', CURRENT_TIMESTAMP),
	(49, 'approvals', '0004_chain_wall', CURRENT_TIMESTAMP),
	(50, 'approvals', '0005_chain_holds', CURRENT_TIMESTAMP),
	(51, 'approvals', '0006_comments', CURRENT_TIMESTAMP),
	(52, 'approvals', '0007_comment_wall', CURRENT_TIMESTAMP),
	(53, 'clients', '0011_key_grants_wall', CURRENT_TIMESTAMP),
	(54, 'clients', '0012_one_person', CURRENT_TIMESTAMP),
	(55, 'clients', '0013_one_person_wall', CURRENT_TIMESTAMP),
	(56, 'clients', '0014_spokespeople', CURRENT_TIMESTAMP),
	(57, 'clients', '0015_spokespeople_wall', CURRENT_TIMESTAMP),
	(58, 'documents', '0003_kinds', CURRENT_TIMESTAMP),
	(59, 'feedback', '0001_initial', CURRENT_TIMESTAMP),
	(60, 'outreach', '0001_initial', CURRENT_TIMESTAMP),
	(61, 'feedback', '0002_wall', CURRENT_TIMESTAMP),
	(62, 'outreach', '0002_wall', CURRENT_TIMESTAMP),
	(63, 'evidence', '0001_initial', CURRENT_TIMESTAMP),
	(64, 'evidence', '0002_wall', CURRENT_TIMESTAMP),
	(65, 'case_studies', '0001_initial', CURRENT_TIMESTAMP),
	(66, 'case_studies', '0002_wall', CURRENT_TIMESTAMP),
	(67, 'case_studies', '0003_formats', CURRENT_TIMESTAMP),
	(68, 'case_studies', '0004_wall_of_formats', CURRENT_TIMESTAMP),
	(69, 'case_studies', '0005_drafting_style', CURRENT_TIMESTAMP),
	(70, 'case_studies', '0006_wall_of_styles', CURRENT_TIMESTAMP),
	(71, 'case_studies', '0007_published_formats', CURRENT_TIMESTAMP),
	(72, 'clients', '0016_review_sites', CURRENT_TIMESTAMP),
	(73, 'clients', '0017_review_sites_wall', CURRENT_TIMESTAMP),
	(74, 'clients', '0018_archived', CURRENT_TIMESTAMP),
	(75, 'clients', '0019_archived_wall', CURRENT_TIMESTAMP),
	(76, 'clients', '0020_sandbox', CURRENT_TIMESTAMP),
	(77, 'clients', '0021_logo', CURRENT_TIMESTAMP),
	(78, 'listening', '0001_initial', CURRENT_TIMESTAMP),
	(79, 'listening', '0002_wall', CURRENT_TIMESTAMP),
	(80, 'listening', '0003_search', CURRENT_TIMESTAMP),
	(81, 'crises', '0001_initial', CURRENT_TIMESTAMP),
	(82, 'crises', '0002_wall', CURRENT_TIMESTAMP),
	(83, 'crises', '0003_timeline_order', CURRENT_TIMESTAMP),
	(84, 'crises', '0004_alter_incidententry_kind', CURRENT_TIMESTAMP),
	(85, 'crises', '0005_telling', CURRENT_TIMESTAMP),
	(86, 'deadlines', '0001_initial', CURRENT_TIMESTAMP),
	(87, 'deadlines', '0002_wall', CURRENT_TIMESTAMP),
	(88, 'deadlines', '0003_business_clock', CURRENT_TIMESTAMP),
	(89, 'drills', '0001_initial', CURRENT_TIMESTAMP),
	(90, 'drills', '0002_wall', CURRENT_TIMESTAMP),
	(91, 'evidence', '0003_interview_links', CURRENT_TIMESTAMP),
	(92, 'feedback', '0003_left_out_cells', CURRENT_TIMESTAMP),
	(93, 'feedback', '0004_gather_statistics', CURRENT_TIMESTAMP),
	(94, 'feedback', '0005_undone_imports', CURRENT_TIMESTAMP),
	(95, 'feedback', '0006_response_told_at', CURRENT_TIMESTAMP),
	(96, 'feedback', '0007_surveys', CURRENT_TIMESTAMP),
	(97, 'feedback', '0008_surveys_wall', CURRENT_TIMESTAMP),
	(98, 'feedback', '0009_import_undoing', CURRENT_TIMESTAMP),
	(99, 'tickets', '0001_initial', CURRENT_TIMESTAMP),
	(100, 'tickets', '0002_wall', CURRENT_TIMESTAMP);
INSERT INTO zz_goodword_template_q7x.django_migrations VALUES
	(101, 'insights', '0001_initial', CURRENT_TIMESTAMP),
	(102, 'insights', '0002_wall', CURRENT_TIMESTAMP),
	(103, 'integrations', '0001_initial', CURRENT_TIMESTAMP),
	(104, 'integrations', '0002_wall', CURRENT_TIMESTAMP),
	(105, 'integrations', '0003_webhooks', CURRENT_TIMESTAMP),
	(106, 'integrations', '0004_webhook_wall', CURRENT_TIMESTAMP),
	(107, 'integrations', '0005_held', CURRENT_TIMESTAMP),
	(108, 'promises', '0001_initial', CURRENT_TIMESTAMP),
	(109, 'promises', '0002_wall', CURRENT_TIMESTAMP),
	(110, 'journeys', '0001_initial', CURRENT_TIMESTAMP),
	(111, 'journeys', '0002_wall', CURRENT_TIMESTAMP),
	(112, 'messaging', '0001_initial', CURRENT_TIMESTAMP),
	(113, 'messaging', '0002_wall', CURRENT_TIMESTAMP),
	(114, 'mfa', '0001_initial', CURRENT_TIMESTAMP),
	(115, 'mfa', '0002_authenticator_timestamps', CURRENT_TIMESTAMP),
	(116, 'mfa', '0003_authenticator_type_uniq', CURRENT_TIMESTAMP),
	(117, 'outreach', '0003_answer_figure', CURRENT_TIMESTAMP),
	(118, 'outreach', '0004_consent_regions_gift', CURRENT_TIMESTAMP),
	(119, 'outreach', '0005_lists', CURRENT_TIMESTAMP),
	(120, 'outreach', '0006_lists_wall', CURRENT_TIMESTAMP),
	(121, 'outreach', '0007_interview_links', CURRENT_TIMESTAMP),
	(122, 'outreach', '0008_bounces', CURRENT_TIMESTAMP),
	(123, 'outreach', '0009_bounces_wall', CURRENT_TIMESTAMP),
	(124, 'wagtailcore', '0001_initial', CURRENT_TIMESTAMP),
	(125, 'wagtailcore', '0002_initial_data', CURRENT_TIMESTAMP),
	(126, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', CURRENT_TIMESTAMP),
	(127, 'wagtailcore', '0004_page_locked', CURRENT_TIMESTAMP),
	(128, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', CURRENT_TIMESTAMP),
	(129, 'wagtailcore', '0006_add_lock_page_permission', CURRENT_TIMESTAMP),
	(130, 'wagtailcore', '0007_page_latest_revision_created_at', CURRENT_TIMESTAMP),
	(131, 'wagtailcore', '0008_populate_latest_revision_created_at', CURRENT_TIMESTAMP),
	(132, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', CURRENT_TIMESTAMP),
	(133, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', CURRENT_TIMESTAMP),
	(134, 'wagtailcore', '0011_page_first_published_at', CURRENT_TIMESTAMP),
	(135, 'wagtailcore', '0012_extend_page_slug_field', CURRENT_TIMESTAMP),
	(136, 'wagtailcore', '0013_update_golive_expire_help_text', CURRENT_TIMESTAMP),
	(137, 'wagtailcore', '0014_add_verbose_name', CURRENT_TIMESTAMP),
	(138, 'wagtailcore', '0015_add_more_verbose_names', CURRENT_TIMESTAMP),
	(139, 'wagtailcore', '0016_change_page_url_path_to_text_field', CURRENT_TIMESTAMP),
	(140, 'wagtailcore', '0017_change_edit_page_permission_description', CURRENT_TIMESTAMP),
	(141, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', CURRENT_TIMESTAMP),
	(142, 'wagtailcore', '0019_verbose_names_cleanup', CURRENT_TIMESTAMP),
	(143, 'wagtailcore', '0020_add_index_on_page_first_published_at', CURRENT_TIMESTAMP),
	(144, 'wagtailcore', '0021_capitalizeverbose', CURRENT_TIMESTAMP),
	(145, 'wagtailcore', '0022_add_site_name', CURRENT_TIMESTAMP),
	(146, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', CURRENT_TIMESTAMP),
	(147, 'wagtailcore', '0024_collection', CURRENT_TIMESTAMP),
	(148, 'wagtailcore', '0025_collection_initial_data', CURRENT_TIMESTAMP),
	(149, 'wagtailcore', '0026_group_collection_permission', CURRENT_TIMESTAMP),
	(150, 'wagtailcore', '0027_fix_collection_path_collation', CURRENT_TIMESTAMP),
	(151, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', CURRENT_TIMESTAMP),
	(152, 'wagtailcore', '0028_merge', CURRENT_TIMESTAMP),
	(153, 'wagtailcore', '0029_unicode_slugfield_dj19', CURRENT_TIMESTAMP),
	(154, 'wagtailcore', '0030_index_on_pagerevision_created_at', CURRENT_TIMESTAMP),
	(155, 'wagtailcore', '0031_add_page_view_restriction_types', CURRENT_TIMESTAMP),
	(156, 'wagtailcore', '0032_add_bulk_delete_page_permission', CURRENT_TIMESTAMP),
	(157, 'wagtailcore', '0033_remove_golive_expiry_help_text', CURRENT_TIMESTAMP),
	(158, 'wagtailcore', '0034_page_live_revision', CURRENT_TIMESTAMP),
	(159, 'wagtailcore', '0035_page_last_published_at', CURRENT_TIMESTAMP),
	(160, 'wagtailcore', '0036_populate_page_last_published_at', CURRENT_TIMESTAMP),
	(161, 'wagtailcore', '0037_set_page_owner_editable', CURRENT_TIMESTAMP),
	(162, 'wagtailcore', '0038_make_first_published_at_editable', CURRENT_TIMESTAMP),
	(163, 'wagtailcore', '0039_collectionviewrestriction', CURRENT_TIMESTAMP),
	(164, 'wagtailcore', '0040_page_draft_title', CURRENT_TIMESTAMP),
	(165, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', CURRENT_TIMESTAMP),
	(166, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', CURRENT_TIMESTAMP),
	(167, 'wagtailcore', '0043_lock_fields', CURRENT_TIMESTAMP),
	(168, 'wagtailcore', '0044_add_unlock_grouppagepermission', CURRENT_TIMESTAMP),
	(169, 'wagtailcore', '0045_assign_unlock_grouppagepermission', CURRENT_TIMESTAMP),
	(170, 'wagtailcore', '0046_site_name_remove_null', CURRENT_TIMESTAMP),
	(171, 'wagtailcore', '0047_add_workflow_models', CURRENT_TIMESTAMP),
	(172, 'wagtailcore', '0048_add_default_workflows', CURRENT_TIMESTAMP),
	(173, 'wagtailcore', '0049_taskstate_finished_by', CURRENT_TIMESTAMP),
	(174, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', CURRENT_TIMESTAMP),
	(175, 'wagtailcore', '0051_taskstate_comment', CURRENT_TIMESTAMP),
	(176, 'wagtailcore', '0052_pagelogentry', CURRENT_TIMESTAMP),
	(177, 'wagtailcore', '0053_locale_model', CURRENT_TIMESTAMP),
	(178, 'wagtailcore', '0054_initial_locale', CURRENT_TIMESTAMP),
	(179, 'wagtailcore', '0055_page_locale_fields', CURRENT_TIMESTAMP),
	(180, 'wagtailcore', '0056_page_locale_fields_populate', CURRENT_TIMESTAMP),
	(181, 'wagtailcore', '0057_page_locale_fields_notnull', CURRENT_TIMESTAMP),
	(182, 'wagtailcore', '0058_page_alias_of', CURRENT_TIMESTAMP),
	(183, 'wagtailcore', '0059_apply_collection_ordering', CURRENT_TIMESTAMP),
	(184, 'wagtailcore', '0060_fix_workflow_unique_constraint', CURRENT_TIMESTAMP),
	(185, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', CURRENT_TIMESTAMP),
	(186, 'wagtailcore', '0062_comment_models_and_pagesubscription', CURRENT_TIMESTAMP),
	(187, 'wagtailcore', '0063_modellogentry', CURRENT_TIMESTAMP),
	(188, 'wagtailcore', '0064_log_timestamp_indexes', CURRENT_TIMESTAMP),
	(189, 'wagtailcore', '0065_log_entry_uuid', CURRENT_TIMESTAMP),
	(190, 'wagtailcore', '0066_collection_management_permissions', CURRENT_TIMESTAMP),
	(191, 'wagtailcore', '0067_alter_pagerevision_content_json', CURRENT_TIMESTAMP),
	(192, 'wagtailcore', '0068_log_entry_empty_object', CURRENT_TIMESTAMP),
	(193, 'wagtailcore', '0069_log_entry_jsonfield', CURRENT_TIMESTAMP),
	(194, 'wagtailcore', '0070_rename_pagerevision_revision', CURRENT_TIMESTAMP),
	(195, 'wagtailcore', '0071_populate_revision_content_type', CURRENT_TIMESTAMP),
	(196, 'wagtailcore', '0072_alter_revision_content_type_notnull', CURRENT_TIMESTAMP),
	(197, 'wagtailcore', '0073_page_latest_revision', CURRENT_TIMESTAMP),
	(198, 'wagtailcore', '0074_revision_object_str', CURRENT_TIMESTAMP),
	(199, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', CURRENT_TIMESTAMP),
	(200, 'wagtailcore', '0076_modellogentry_revision', CURRENT_TIMESTAMP);
INSERT INTO zz_goodword_template_q7x.django_migrations VALUES
	(201, 'wagtailcore', '0077_alter_revision_user', CURRENT_TIMESTAMP),
	(202, 'wagtailcore', '0078_referenceindex', CURRENT_TIMESTAMP),
	(203, 'wagtailcore', '0079_rename_taskstate_page_revision', CURRENT_TIMESTAMP),
	(204, 'wagtailcore', '0080_generic_workflowstate', CURRENT_TIMESTAMP),
	(205, 'wagtailcore', '0081_populate_workflowstate_content_type', CURRENT_TIMESTAMP),
	(206, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', CURRENT_TIMESTAMP),
	(207, 'wagtailcore', '0083_workflowcontenttype', CURRENT_TIMESTAMP),
	(208, 'wagtailcore', '0084_add_default_page_permissions', CURRENT_TIMESTAMP),
	(209, 'wagtailcore', '0085_add_grouppagepermission_permission', CURRENT_TIMESTAMP),
	(210, 'wagtailcore', '0086_populate_grouppagepermission_permission', CURRENT_TIMESTAMP),
	(211, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', CURRENT_TIMESTAMP),
	(212, 'wagtailcore', '0088_fix_log_entry_json_timestamps', CURRENT_TIMESTAMP),
	(213, 'wagtailcore', '0089_log_entry_data_json_null_to_object', CURRENT_TIMESTAMP),
	(214, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', CURRENT_TIMESTAMP),
	(215, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', CURRENT_TIMESTAMP),
	(216, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', CURRENT_TIMESTAMP),
	(217, 'wagtailcore', '0093_uploadedfile', CURRENT_TIMESTAMP),
	(218, 'wagtailcore', '0094_alter_page_locale', CURRENT_TIMESTAMP),
	(219, 'wagtailcore', '0095_groupsitepermission', CURRENT_TIMESTAMP),
	(220, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', CURRENT_TIMESTAMP),
	(221, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', CURRENT_TIMESTAMP),
	(222, 'wagtailcore', '0098_apitoken', CURRENT_TIMESTAMP),
	(223, 'newsroom', '0001_initial', CURRENT_TIMESTAMP),
	(224, 'newsroom', '0002_wall', CURRENT_TIMESTAMP),
	(225, 'newsroom', '0003_whole_chain', CURRENT_TIMESTAMP),
	(226, 'newsroom', '0004_openings', CURRENT_TIMESTAMP),
	(227, 'newsroom', '0005_openings_wall', CURRENT_TIMESTAMP),
	(228, 'newsroom', '0006_made_of_publications', CURRENT_TIMESTAMP),
	(229, 'newsroom', '0007_made_wall', CURRENT_TIMESTAMP),
	(230, 'newsroom', '0008_kinds', CURRENT_TIMESTAMP),
	(231, 'newsroom', '0009_kinds_wall', CURRENT_TIMESTAMP),
	(232, 'newsroom', '0010_subscribers', CURRENT_TIMESTAMP),
	(233, 'newsroom', '0011_subscribers_wall', CURRENT_TIMESTAMP),
	(234, 'notifications', '0001_initial', CURRENT_TIMESTAMP),
	(235, 'notifications', '0002_wall', CURRENT_TIMESTAMP),
	(236, 'notifications', '0003_lists', CURRENT_TIMESTAMP),
	(237, 'notifications', '0004_bounces', CURRENT_TIMESTAMP),
	(238, 'notifications', '0005_bounces_wall', CURRENT_TIMESTAMP),
	(239, 'notifications', '0006_told', CURRENT_TIMESTAMP),
	(240, 'notifications', '0007_held', CURRENT_TIMESTAMP),
	(241, 'operators', '0001_initial', CURRENT_TIMESTAMP),
	(242, 'outreach', '0010_list_act_alone', CURRENT_TIMESTAMP),
	(243, 'sessions', '0001_initial', CURRENT_TIMESTAMP),
	(244, 'taggit', '0001_initial', CURRENT_TIMESTAMP),
	(245, 'taggit', '0002_auto_20150616_2121', CURRENT_TIMESTAMP),
	(246, 'taggit', '0003_taggeditem_add_unique_index', CURRENT_TIMESTAMP),
	(247, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', CURRENT_TIMESTAMP),
	(248, 'taggit', '0005_auto_20220424_2025', CURRENT_TIMESTAMP),
	(249, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', CURRENT_TIMESTAMP),
	(250, 'tenancy', '0001_initial', CURRENT_TIMESTAMP),
	(251, 'tenancy', '0002_public_is_read', CURRENT_TIMESTAMP),
	(252, 'tenancy', '0003_agency_deletion_asked_at', CURRENT_TIMESTAMP),
	(253, 'themes', '0001_initial', CURRENT_TIMESTAMP),
	(254, 'themes', '0002_wall', CURRENT_TIMESTAMP),
	(255, 'themes', '0003_tip', CURRENT_TIMESTAMP),
	(256, 'themes', '0004_wall_of_tips', CURRENT_TIMESTAMP),
	(257, 'tickets', '0003_opening', CURRENT_TIMESTAMP),
	(258, 'tickets', '0004_search', CURRENT_TIMESTAMP),
	(259, 'triage', '0001_initial', CURRENT_TIMESTAMP),
	(260, 'triage', '0002_wall', CURRENT_TIMESTAMP),
	(261, 'triage', '0003_mentions_in_the_inbox', CURRENT_TIMESTAMP),
	(262, 'usersessions', '0001_initial', CURRENT_TIMESTAMP),
	(263, 'wagtailadmin', '0001_create_admin_access_permissions', CURRENT_TIMESTAMP),
	(264, 'wagtailadmin', '0002_admin', CURRENT_TIMESTAMP),
	(265, 'wagtailadmin', '0003_admin_managed', CURRENT_TIMESTAMP),
	(266, 'wagtailadmin', '0004_editingsession', CURRENT_TIMESTAMP),
	(267, 'wagtailadmin', '0005_editingsession_is_editing', CURRENT_TIMESTAMP),
	(268, 'wagtailadmin', '0006_formstate', CURRENT_TIMESTAMP),
	(269, 'wagtaildocs', '0001_initial', CURRENT_TIMESTAMP),
	(270, 'wagtaildocs', '0002_initial_data', CURRENT_TIMESTAMP),
	(271, 'wagtaildocs', '0003_add_verbose_names', CURRENT_TIMESTAMP),
	(272, 'wagtaildocs', '0004_capitalizeverbose', CURRENT_TIMESTAMP),
	(273, 'wagtaildocs', '0005_document_collection', CURRENT_TIMESTAMP),
	(274, 'wagtaildocs', '0006_copy_document_permissions_to_collections', CURRENT_TIMESTAMP),
	(275, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', CURRENT_TIMESTAMP),
	(276, 'wagtaildocs', '0007_merge', CURRENT_TIMESTAMP),
	(277, 'wagtaildocs', '0008_document_file_size', CURRENT_TIMESTAMP),
	(278, 'wagtaildocs', '0009_document_verbose_name_plural', CURRENT_TIMESTAMP),
	(279, 'wagtaildocs', '0010_document_file_hash', CURRENT_TIMESTAMP),
	(280, 'wagtaildocs', '0011_add_choose_permissions', CURRENT_TIMESTAMP),
	(281, 'wagtaildocs', '0012_uploadeddocument', CURRENT_TIMESTAMP),
	(282, 'wagtaildocs', '0013_delete_uploadeddocument', CURRENT_TIMESTAMP),
	(283, 'wagtaildocs', '0014_alter_document_file_size', CURRENT_TIMESTAMP),
	(284, 'wagtailimages', '0001_initial', CURRENT_TIMESTAMP),
	(285, 'wagtailimages', '0002_initial_data', CURRENT_TIMESTAMP),
	(286, 'wagtailimages', '0003_fix_focal_point_fields', CURRENT_TIMESTAMP),
	(287, 'wagtailimages', '0004_make_focal_point_key_not_nullable', CURRENT_TIMESTAMP),
	(288, 'wagtailimages', '0005_make_filter_spec_unique', CURRENT_TIMESTAMP),
	(289, 'wagtailimages', '0006_add_verbose_names', CURRENT_TIMESTAMP),
	(290, 'wagtailimages', '0007_image_file_size', CURRENT_TIMESTAMP),
	(291, 'wagtailimages', '0008_image_created_at_index', CURRENT_TIMESTAMP),
	(292, 'wagtailimages', '0009_capitalizeverbose', CURRENT_TIMESTAMP),
	(293, 'wagtailimages', '0010_change_on_delete_behaviour', CURRENT_TIMESTAMP),
	(294, 'wagtailimages', '0011_image_collection', CURRENT_TIMESTAMP),
	(295, 'wagtailimages', '0012_copy_image_permissions_to_collections', CURRENT_TIMESTAMP),
	(296, 'wagtailimages', '0013_make_rendition_upload_callable', CURRENT_TIMESTAMP),
	(297, 'wagtailimages', '0014_add_filter_spec_field', CURRENT_TIMESTAMP),
	(298, 'wagtailimages', '0015_fill_filter_spec_field', CURRENT_TIMESTAMP),
	(299, 'wagtailimages', '0016_deprecate_rendition_filter_relation', CURRENT_TIMESTAMP),
	(300, 'wagtailimages', '0017_reduce_focal_point_key_max_length', CURRENT_TIMESTAMP);
INSERT INTO zz_goodword_template_q7x.django_migrations VALUES
	(301, 'wagtailimages', '0018_remove_rendition_filter', CURRENT_TIMESTAMP),
	(302, 'wagtailimages', '0019_delete_filter', CURRENT_TIMESTAMP),
	(303, 'wagtailimages', '0020_add-verbose-name', CURRENT_TIMESTAMP),
	(304, 'wagtailimages', '0021_image_file_hash', CURRENT_TIMESTAMP),
	(305, 'wagtailimages', '0022_uploadedimage', CURRENT_TIMESTAMP),
	(306, 'wagtailimages', '0023_add_choose_permissions', CURRENT_TIMESTAMP),
	(307, 'wagtailimages', '0024_index_image_file_hash', CURRENT_TIMESTAMP),
	(308, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', CURRENT_TIMESTAMP),
	(309, 'wagtailimages', '0026_delete_uploadedimage', CURRENT_TIMESTAMP),
	(310, 'wagtailimages', '0027_image_description', CURRENT_TIMESTAMP),
	(311, 'wagtailsearch', '0001_initial', CURRENT_TIMESTAMP),
	(312, 'wagtailsearch', '0002_add_verbose_names', CURRENT_TIMESTAMP),
	(313, 'wagtailsearch', '0003_remove_editors_pick', CURRENT_TIMESTAMP),
	(314, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', CURRENT_TIMESTAMP),
	(315, 'wagtailsearch', '0005_create_indexentry', CURRENT_TIMESTAMP),
	(316, 'wagtailsearch', '0006_customise_indexentry', CURRENT_TIMESTAMP),
	(317, 'wagtailsearch', '0007_delete_editorspick', CURRENT_TIMESTAMP),
	(318, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', CURRENT_TIMESTAMP),
	(319, 'wagtailsearch', '0009_remove_ngram_autocomplete', CURRENT_TIMESTAMP),
	(320, 'wagtailsearch', '0010_add_text_fields', CURRENT_TIMESTAMP),
	(321, 'wagtailusers', '0001_initial', CURRENT_TIMESTAMP),
	(322, 'wagtailusers', '0002_add_verbose_name_on_userprofile', CURRENT_TIMESTAMP),
	(323, 'wagtailusers', '0003_add_verbose_names', CURRENT_TIMESTAMP),
	(324, 'wagtailusers', '0004_capitalizeverbose', CURRENT_TIMESTAMP),
	(325, 'wagtailusers', '0005_make_related_name_wagtail_specific', CURRENT_TIMESTAMP),
	(326, 'wagtailusers', '0006_userprofile_prefered_language', CURRENT_TIMESTAMP),
	(327, 'wagtailusers', '0007_userprofile_current_time_zone', CURRENT_TIMESTAMP),
	(328, 'wagtailusers', '0008_userprofile_avatar', CURRENT_TIMESTAMP),
	(329, 'wagtailusers', '0009_userprofile_verbose_name_plural', CURRENT_TIMESTAMP),
	(330, 'wagtailusers', '0010_userprofile_updated_comments_notifications', CURRENT_TIMESTAMP),
	(331, 'wagtailusers', '0011_userprofile_dismissibles', CURRENT_TIMESTAMP),
	(332, 'wagtailusers', '0012_userprofile_theme', CURRENT_TIMESTAMP),
	(333, 'wagtailusers', '0013_userprofile_density', CURRENT_TIMESTAMP),
	(334, 'wagtailusers', '0014_userprofile_contrast', CURRENT_TIMESTAMP),
	(335, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', CURRENT_TIMESTAMP),
	(336, 'workspace', '0001_search', CURRENT_TIMESTAMP),
	(337, 'workspace', '0002_first_steps', CURRENT_TIMESTAMP),
	(338, 'workspace', '0003_first_steps_wall', CURRENT_TIMESTAMP),
	(339, 'workspace', '0004_search_by_index', CURRENT_TIMESTAMP),
	(340, 'wagtailimages', '0001_squashed_0021', CURRENT_TIMESTAMP),
	(341, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', CURRENT_TIMESTAMP);

INSERT INTO zz_goodword_template_q7x.wagtailcore_collection VALUES
	(1, '0001', 1, 0, 'Root');

INSERT INTO zz_goodword_template_q7x.wagtailcore_groupapprovaltask VALUES
	(1);

INSERT INTO zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups VALUES
	(1, 1, 1);

INSERT INTO zz_goodword_template_q7x.wagtailcore_groupcollectionpermission VALUES
	(1, 1, 1, 110),
	(2, 1, 2, 110),
	(3, 1, 1, 111),
	(4, 1, 2, 111),
	(5, 1, 1, 113),
	(6, 1, 2, 113),
	(7, 1, 1, 114),
	(8, 1, 2, 114),
	(9, 1, 1, 115),
	(10, 1, 2, 115),
	(11, 1, 1, 117),
	(12, 1, 2, 117);

INSERT INTO zz_goodword_template_q7x.wagtailcore_grouppagepermission VALUES
	(1, 1, 1, 69),
	(2, 1, 1, 70),
	(3, 1, 1, 75),
	(4, 2, 1, 69),
	(5, 2, 1, 70),
	(6, 1, 1, 74),
	(7, 1, 1, 76);

INSERT INTO zz_goodword_template_q7x.wagtailcore_locale VALUES
	(1, 'en');

INSERT INTO zz_goodword_template_q7x.wagtailcore_page VALUES
	(1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, '3b2c23e1-bfcc-465e-a8a8-fc2cb0fa79b9', 1, NULL, NULL),
	(2, '00010001', 2, 0, 'Nothing here', 'nothing-here', false, false, '/nothing-here/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Nothing here', NULL, NULL, '578fedc2-a990-4b30-a413-d9de67260c24', 1, NULL, NULL);

INSERT INTO zz_goodword_template_q7x.wagtailcore_site VALUES
	(1, 'nothing.invalid', 80, true, 2, '');

INSERT INTO zz_goodword_template_q7x.wagtailcore_task VALUES
	(1, 'Moderators approval', true, 2);

INSERT INTO zz_goodword_template_q7x.wagtailcore_workflow VALUES
	(1, 'Moderators approval', true);

INSERT INTO zz_goodword_template_q7x.wagtailcore_workflowpage VALUES
	(1, 1);

INSERT INTO zz_goodword_template_q7x.wagtailcore_workflowtask VALUES
	(1, 0, 1, 1);

SELECT pg_catalog.setval('zz_goodword_template_q7x.account_emailaddress_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.account_emailconfirmation_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.accounts_absence_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.accounts_apikey_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.accounts_noticewishes_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.accounts_user_groups_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.accounts_user_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.accounts_user_user_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.api_givenanswer_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_approvalchain_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_approvalrequest_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_approvalrun_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_chainseat_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_chainstep_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_comment_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_commentthread_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_decision_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_runseat_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.approvals_runstep_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.auth_group_id_seq', 2, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.auth_group_permissions_id_seq', 18, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.auth_permission_id_seq', 819, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.case_studies_draftingstyle_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.case_studies_picture_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.case_studies_story_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.case_studies_storyformat_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_ask_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_assignment_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_client_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_clientexport_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_closedday_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_customer_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_customeridentity_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_customermerge_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_distinctcustomers_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_keygrant_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_question_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_questionset_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_reviewsite_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_spokesperson_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.clients_suppressedaddress_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.core_event_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.core_job_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.core_link_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.core_reaction_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_fact_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_incident_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_incidententry_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_incidentstep_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_playbook_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_playbookversion_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_remedy_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_stakeholder_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_statement_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.crises_telling_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.deadlines_deadline_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.django_content_type_id_seq', 204, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.django_migrations_id_seq', 341, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.documents_document_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.documents_version_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.drills_drill_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.drills_drillinject_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.evidence_evidence_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.evidence_evidenceuse_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_askletter_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_askround_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_closedloop_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_import_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_leftoutcell_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_rejection_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_response_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_survey_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_surveyanswer_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.feedback_surveywording_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.insights_hour_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.insights_stalehour_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_arrival_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_connection_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_connectionsecret_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_webhookattempt_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_webhookdelivery_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_webhookgrant_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_webhooksecret_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.integrations_webhooksubscription_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.journeys_journey_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.journeys_journeyversion_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.journeys_stage_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.journeys_stagerule_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.journeys_touchpoint_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_alert_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_correction_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_echo_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_listeningsettings_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_mention_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_mentionband_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_mentioncount_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_mentiontopic_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_sentimentlayer_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_source_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.listening_topic_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.messaging_broadcast_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.messaging_broadcastreader_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.messaging_faq_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.messaging_faqversion_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.messaging_house_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.mfa_authenticator_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_copyholder_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_derivedfile_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_embargoreader_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_embedorigin_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_newsmail_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_opening_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_provenancecheck_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_publication_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_publishedpicture_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_publishedtext_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_renderedpage_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_subscriber_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.newsroom_withdrawal_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.notifications_mail_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.notifications_mailreport_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.notifications_notice_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_callattempt_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_consent_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_consentrecord_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_contact_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_interview_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_interviewanswer_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_interviewphoto_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_lettertemplate_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_listact_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.outreach_outreachcase_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.promises_metricpoint_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.promises_metricseries_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.promises_nopromise_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.promises_passageruling_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.promises_promise_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.promises_promisecheck_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.promises_signoff_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.taggit_tag_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.taggit_taggeditem_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.themes_theme_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.themes_themedeed_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.themes_themesearch_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.themes_tip_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.themes_voice_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_cannedapproval_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_cannedreply_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_cannedversion_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_handover_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_pressflag_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_satisfaction_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_ticket_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_ticketact_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_ticketclock_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_ticketcounter_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_ticketmessage_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_ticketpolicy_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_ticketpresence_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.tickets_watcher_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.triage_escalationrule_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.triage_inboxmark_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.triage_ruleversion_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.usersessions_usersession_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailadmin_admin_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailadmin_editingsession_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailadmin_formstate_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_apitoken_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_collection_id_seq', 1, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_comment_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_commentreply_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_groupcollectionpermission_id_seq', 12, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_grouppagepermission_id_seq', 7, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_groupsitepermission_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_locale_id_seq', 1, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_modellogentry_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_page_id_seq', 2, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_pagelogentry_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_pagerevision_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_pagesubscription_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_pageviewrestriction_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_referenceindex_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_site_id_seq', 1, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_task_id_seq', 1, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_taskstate_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_uploadedfile_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_workflow_id_seq', 1, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_workflowstate_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailcore_workflowtask_id_seq', 1, true);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtaildocs_document_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailimages_image_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailimages_rendition_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailsearch_indexentry_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.wagtailusers_userprofile_id_seq', 1, false);

SELECT pg_catalog.setval('zz_goodword_template_q7x.workspace_firststep_id_seq', 1, false);

ALTER TABLE ONLY zz_goodword_template_q7x.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);

ALTER TABLE ONLY zz_goodword_template_q7x.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);

ALTER TABLE ONLY zz_goodword_template_q7x.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_absence
    ADD CONSTRAINT accounts_absence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_apikey
    ADD CONSTRAINT accounts_apikey_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_apikey
    ADD CONSTRAINT accounts_apikey_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_apikey
    ADD CONSTRAINT accounts_apikey_secret_hash_key UNIQUE (secret_hash);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_apikey
    ADD CONSTRAINT accounts_apikey_successor_id_key UNIQUE (successor_id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_noticewishes
    ADD CONSTRAINT accounts_noticewishes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_noticewishes
    ADD CONSTRAINT accounts_noticewishes_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_sharedcount
    ADD CONSTRAINT accounts_sharedcount_pkey PRIMARY KEY (cache_key);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_signinrule
    ADD CONSTRAINT accounts_signinrule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.api_givenanswer
    ADD CONSTRAINT answer_given_once UNIQUE (client_id, key_id, idempotency_key);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewanswer
    ADD CONSTRAINT answer_number_once UNIQUE (client_id, interview_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.api_givenanswer
    ADD CONSTRAINT api_givenanswer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalchain
    ADD CONSTRAINT approvals_approvalchain_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalchain
    ADD CONSTRAINT approvals_approvalchain_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_seat_id_key UNIQUE (seat_id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalrun_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalrun_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalrun_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainseat
    ADD CONSTRAINT approvals_chainseat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainstep
    ADD CONSTRAINT approvals_chainstep_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainstep
    ADD CONSTRAINT approvals_chainstep_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_comment
    ADD CONSTRAINT approvals_comment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthread_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthread_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthread_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_request_id_key UNIQUE (request_id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runstep
    ADD CONSTRAINT approvals_runstep_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runstep
    ADD CONSTRAINT approvals_runstep_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_arrival
    ADD CONSTRAINT arrival_once UNIQUE (client_id, connection_id, key);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_assignment
    ADD CONSTRAINT assignment_once UNIQUE (client_id, user_id, role);

ALTER TABLE ONLY zz_goodword_template_q7x.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY zz_goodword_template_q7x.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY zz_goodword_template_q7x.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY zz_goodword_template_q7x.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcastreader
    ADD CONSTRAINT broadcast_reader_once UNIQUE (client_id, broadcast_id, user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedversion
    ADD CONSTRAINT canned_version_once UNIQUE (client_id, reply_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_draftingstyle
    ADD CONSTRAINT case_studies_draftingstyle_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_picture
    ADD CONSTRAINT case_studies_picture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_picture
    ADD CONSTRAINT case_studies_picture_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_document_id_key UNIQUE (document_id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyformat_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyformat_document_id_key UNIQUE (document_id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyformat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalchain
    ADD CONSTRAINT chain_once_a_kind UNIQUE (client_id, kind);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainseat
    ADD CONSTRAINT chain_seat_once UNIQUE (client_id, step_id, user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainstep
    ADD CONSTRAINT chain_step_place UNIQUE (client_id, chain_id, "position");

ALTER TABLE ONLY zz_goodword_template_q7x.clients_ask
    ADD CONSTRAINT clients_ask_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_assignment
    ADD CONSTRAINT clients_assignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_client
    ADD CONSTRAINT clients_client_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_client
    ADD CONSTRAINT clients_client_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_client
    ADD CONSTRAINT clients_client_slug_key UNIQUE (slug);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_clientexport
    ADD CONSTRAINT clients_clientexport_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_clientexport
    ADD CONSTRAINT clients_clientexport_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_closedday
    ADD CONSTRAINT clients_closedday_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customeridentity
    ADD CONSTRAINT clients_customeridentity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerge_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_distinctcustomers
    ADD CONSTRAINT clients_distinctcustomers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_keygrant
    ADD CONSTRAINT clients_keygrant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_question
    ADD CONSTRAINT clients_question_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_questionset
    ADD CONSTRAINT clients_questionset_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_questionset
    ADD CONSTRAINT clients_questionset_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_reviewsite
    ADD CONSTRAINT clients_reviewsite_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_spokesperson
    ADD CONSTRAINT clients_spokesperson_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_suppressedaddress
    ADD CONSTRAINT clients_suppressedaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_closedday
    ADD CONSTRAINT closed_day_once UNIQUE (client_id, day);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT consent_of_case_once UNIQUE (client_id, case_id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consentrecord
    ADD CONSTRAINT consent_record_once UNIQUE (client_id, consent_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_copyholder
    ADD CONSTRAINT copy_holder_once UNIQUE NULLS NOT DISTINCT (client_id, publication_id, kind, holder);

ALTER TABLE ONLY zz_goodword_template_q7x.core_event
    ADD CONSTRAINT core_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.core_job
    ADD CONSTRAINT core_job_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.core_link
    ADD CONSTRAINT core_link_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.core_link
    ADD CONSTRAINT core_link_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY zz_goodword_template_q7x.core_reaction
    ADD CONSTRAINT core_reaction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_fact
    ADD CONSTRAINT crises_fact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidententry
    ADD CONSTRAINT crises_incidententry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidentstep
    ADD CONSTRAINT crises_incidentstep_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbook
    ADD CONSTRAINT crises_playbook_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbook
    ADD CONSTRAINT crises_playbook_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbook
    ADD CONSTRAINT crises_playbook_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbookversion
    ADD CONSTRAINT crises_playbookversion_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbookversion
    ADD CONSTRAINT crises_playbookversion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_remedy
    ADD CONSTRAINT crises_remedy_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_remedy
    ADD CONSTRAINT crises_remedy_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_stakeholder
    ADD CONSTRAINT crises_stakeholder_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_stakeholder
    ADD CONSTRAINT crises_stakeholder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_telling
    ADD CONSTRAINT crises_telling_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.deadlines_deadline
    ADD CONSTRAINT deadlines_deadline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_derivedfile
    ADD CONSTRAINT derived_file_once UNIQUE (client_id, publication_id, name);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_distinctcustomers
    ADD CONSTRAINT distinct_once UNIQUE (client_id, first_id, second_id);

ALTER TABLE ONLY zz_goodword_template_q7x.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY zz_goodword_template_q7x.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY zz_goodword_template_q7x.documents_document
    ADD CONSTRAINT documents_document_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.documents_document
    ADD CONSTRAINT documents_document_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.documents_document
    ADD CONSTRAINT documents_document_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.documents_version
    ADD CONSTRAINT documents_version_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.documents_version
    ADD CONSTRAINT documents_version_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_draftingstyle
    ADD CONSTRAINT drafting_style_once UNIQUE (client_id, language);

ALTER TABLE ONLY zz_goodword_template_q7x.drills_drill
    ADD CONSTRAINT drills_drill_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.drills_drill
    ADD CONSTRAINT drills_drill_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.drills_drill
    ADD CONSTRAINT drills_drill_sandbox_id_key UNIQUE (sandbox_id);

ALTER TABLE ONLY zz_goodword_template_q7x.drills_drillinject
    ADD CONSTRAINT drills_drillinject_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embedorigin
    ADD CONSTRAINT embed_origin_once UNIQUE (client_id, origin);

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidenceuse
    ADD CONSTRAINT evidence_evidenceuse_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_number_once UNIQUE (client_id, consent_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidenceuse
    ADD CONSTRAINT evidence_use_once UNIQUE (client_id, document_id, evidence_id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faqversion
    ADD CONSTRAINT faq_version_once UNIQUE (client_id, faq_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askletter
    ADD CONSTRAINT feedback_askletter_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askletter
    ADD CONSTRAINT feedback_askletter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askround
    ADD CONSTRAINT feedback_askround_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askround
    ADD CONSTRAINT feedback_askround_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askround
    ADD CONSTRAINT feedback_askround_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_closedloop
    ADD CONSTRAINT feedback_closedloop_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_closedloop
    ADD CONSTRAINT feedback_closedloop_response_id_key UNIQUE (response_id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_import
    ADD CONSTRAINT feedback_import_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_import
    ADD CONSTRAINT feedback_import_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_import
    ADD CONSTRAINT feedback_import_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_leftoutcell
    ADD CONSTRAINT feedback_leftoutcell_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_rejection
    ADD CONSTRAINT feedback_rejection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_survey
    ADD CONSTRAINT feedback_survey_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_survey
    ADD CONSTRAINT feedback_survey_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_survey
    ADD CONSTRAINT feedback_survey_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_letter_id_key UNIQUE (letter_id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_response_id_key UNIQUE (response_id);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveywording
    ADD CONSTRAINT feedback_surveywording_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.workspace_firststep
    ADD CONSTRAINT first_step_once UNIQUE (client_id, kind);

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT format_of_story_once UNIQUE (client_id, story_id, kind);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_house
    ADD CONSTRAINT house_number_once UNIQUE (client_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customeridentity
    ADD CONSTRAINT identity_once UNIQUE (client_id, source, key);

ALTER TABLE ONLY zz_goodword_template_q7x.triage_inboxmark
    ADD CONSTRAINT inbox_mark_once UNIQUE (client_id, kind, ref);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidentstep
    ADD CONSTRAINT incident_step_once UNIQUE (client_id, incident_id, place);

ALTER TABLE ONLY zz_goodword_template_q7x.drills_drillinject
    ADD CONSTRAINT inject_once UNIQUE (client_id, place);

ALTER TABLE ONLY zz_goodword_template_q7x.insights_hour
    ADD CONSTRAINT insights_hour_once UNIQUE (client_id, hour);

ALTER TABLE ONLY zz_goodword_template_q7x.insights_hour
    ADD CONSTRAINT insights_hour_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.insights_stalehour
    ADD CONSTRAINT insights_stalehour_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_arrival
    ADD CONSTRAINT integrations_arrival_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_arrival
    ADD CONSTRAINT integrations_arrival_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connection
    ADD CONSTRAINT integrations_connection_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connection
    ADD CONSTRAINT integrations_connection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connection
    ADD CONSTRAINT integrations_connection_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connection
    ADD CONSTRAINT integrations_connection_token_hash_key UNIQUE (token_hash);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connectionsecret
    ADD CONSTRAINT integrations_connectionsecret_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookattempt
    ADD CONSTRAINT integrations_webhookattempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookdelivery
    ADD CONSTRAINT integrations_webhookdelivery_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookdelivery
    ADD CONSTRAINT integrations_webhookdelivery_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookgrant
    ADD CONSTRAINT integrations_webhookgrant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhooksecret
    ADD CONSTRAINT integrations_webhooksecret_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhooksubscription
    ADD CONSTRAINT integrations_webhooksubscription_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhooksubscription
    ADD CONSTRAINT integrations_webhooksubscription_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhooksubscription
    ADD CONSTRAINT integrations_webhooksubscription_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_journeyversion
    ADD CONSTRAINT journey_version_once UNIQUE (client_id, journey_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_journey
    ADD CONSTRAINT journeys_journey_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_journey
    ADD CONSTRAINT journeys_journey_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_journeyversion
    ADD CONSTRAINT journeys_journeyversion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stage
    ADD CONSTRAINT journeys_stage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stage
    ADD CONSTRAINT journeys_stage_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stagerule
    ADD CONSTRAINT journeys_stagerule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_touchpoint
    ADD CONSTRAINT journeys_touchpoint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_touchpoint
    ADD CONSTRAINT journeys_touchpoint_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_keygrant
    ADD CONSTRAINT key_grant_once UNIQUE (client_id, key_id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_lettertemplate
    ADD CONSTRAINT letter_template_once UNIQUE (client_id, language);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_alert
    ADD CONSTRAINT listening_alert_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_alert
    ADD CONSTRAINT listening_alert_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_alert
    ADD CONSTRAINT listening_alert_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_correction
    ADD CONSTRAINT listening_correction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_echo
    ADD CONSTRAINT listening_echo_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_listeningsettings
    ADD CONSTRAINT listening_listeningsettings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentionband
    ADD CONSTRAINT listening_mentionband_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentioncount
    ADD CONSTRAINT listening_mentioncount_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentiontopic
    ADD CONSTRAINT listening_mentiontopic_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_sentimentlayer
    ADD CONSTRAINT listening_sentimentlayer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_listeningsettings
    ADD CONSTRAINT listening_settings_once UNIQUE (client_id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_source
    ADD CONSTRAINT listening_source_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_source
    ADD CONSTRAINT listening_source_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_topic
    ADD CONSTRAINT listening_topic_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_topic
    ADD CONSTRAINT listening_topic_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_topic
    ADD CONSTRAINT listening_topic_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_mailreport
    ADD CONSTRAINT mail_report_once UNIQUE (client_id, provider, key);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentioncount
    ADD CONSTRAINT mention_count_once UNIQUE (client_id, series, ref, bucket);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentiontopic
    ADD CONSTRAINT mention_topic_once UNIQUE (client_id, mention_id, topic_id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcast
    ADD CONSTRAINT messaging_broadcast_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcast
    ADD CONSTRAINT messaging_broadcast_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcastreader
    ADD CONSTRAINT messaging_broadcastreader_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faq
    ADD CONSTRAINT messaging_faq_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faq
    ADD CONSTRAINT messaging_faq_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faqversion
    ADD CONSTRAINT messaging_faqversion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_house
    ADD CONSTRAINT messaging_house_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricpoint
    ADD CONSTRAINT metric_point_once UNIQUE (client_id, series_id, at);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricseries
    ADD CONSTRAINT metric_series_name_once UNIQUE (client_id, name);

ALTER TABLE ONLY zz_goodword_template_q7x.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT news_mailed_once UNIQUE (client_id, publication_id, subscriber_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_copyholder
    ADD CONSTRAINT newsroom_copyholder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_derivedfile
    ADD CONSTRAINT newsroom_derivedfile_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embargoreader
    ADD CONSTRAINT newsroom_embargoreader_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embargoreader
    ADD CONSTRAINT newsroom_embargoreader_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embedorigin
    ADD CONSTRAINT newsroom_embedorigin_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT newsroom_newsmail_mail_id_key UNIQUE (mail_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT newsroom_newsmail_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsroomindexpage
    ADD CONSTRAINT newsroom_newsroomindexpage_brand_id_key UNIQUE (brand_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsroomindexpage
    ADD CONSTRAINT newsroom_newsroomindexpage_pkey PRIMARY KEY (page_ptr_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_page_id_key UNIQUE (page_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_publication_id_key UNIQUE (publication_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_provenancecheck
    ADD CONSTRAINT newsroom_provenancecheck_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_page_id_key UNIQUE (page_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedpicture
    ADD CONSTRAINT newsroom_publishedpicture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedtext
    ADD CONSTRAINT newsroom_publishedtext_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedtext
    ADD CONSTRAINT newsroom_publishedtext_publication_id_key UNIQUE (publication_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_renderedpage
    ADD CONSTRAINT newsroom_renderedpage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_renderedpage
    ADD CONSTRAINT newsroom_renderedpage_publication_id_key UNIQUE (publication_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_storypage
    ADD CONSTRAINT newsroom_storypage_pkey PRIMARY KEY (page_ptr_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_subscriber
    ADD CONSTRAINT newsroom_subscriber_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_subscriber
    ADD CONSTRAINT newsroom_subscriber_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_subscriber
    ADD CONSTRAINT newsroom_subscriber_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_withdrawal
    ADD CONSTRAINT newsroom_withdrawal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_withdrawal
    ADD CONSTRAINT newsroom_withdrawal_publication_id_key UNIQUE (publication_id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_nopromise
    ADD CONSTRAINT no_promise_once UNIQUE (client_id, passage);

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_mail
    ADD CONSTRAINT notifications_mail_message_id_key UNIQUE (message_id);

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_mail
    ADD CONSTRAINT notifications_mail_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_mailreport
    ADD CONSTRAINT notifications_mailreport_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_notice
    ADD CONSTRAINT notifications_notice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT opening_slug_once UNIQUE (client_id, slug);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_callattempt
    ADD CONSTRAINT outreach_callattempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consentrecord
    ADD CONSTRAINT outreach_consentrecord_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_contact
    ADD CONSTRAINT outreach_contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewanswer
    ADD CONSTRAINT outreach_interviewanswer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewphoto
    ADD CONSTRAINT outreach_interviewphoto_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewphoto
    ADD CONSTRAINT outreach_interviewphoto_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_lettertemplate
    ADD CONSTRAINT outreach_lettertemplate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_listact
    ADD CONSTRAINT outreach_listact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_response_id_key UNIQUE (response_id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_passageruling
    ADD CONSTRAINT passage_ruled_once UNIQUE (client_id, promise_id, passage);

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewphoto
    ADD CONSTRAINT photo_number_once UNIQUE (client_id, interview_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbookversion
    ADD CONSTRAINT playbook_version_once UNIQUE (client_id, playbook_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpresence
    ADD CONSTRAINT presence_once UNIQUE (client_id, ticket_id, user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricpoint
    ADD CONSTRAINT promises_metricpoint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricseries
    ADD CONSTRAINT promises_metricseries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricseries
    ADD CONSTRAINT promises_metricseries_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_nopromise
    ADD CONSTRAINT promises_nopromise_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_passageruling
    ADD CONSTRAINT promises_passageruling_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promise
    ADD CONSTRAINT promises_promise_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promise
    ADD CONSTRAINT promises_promise_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promisecheck
    ADD CONSTRAINT promises_promisecheck_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.promises_signoff
    ADD CONSTRAINT promises_signoff_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT publication_slug_once UNIQUE (client_id, slug);

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedpicture
    ADD CONSTRAINT published_picture_once UNIQUE (client_id, publication_id, key);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_question
    ADD CONSTRAINT question_position_once UNIQUE (client_id, question_set_id, "position");

ALTER TABLE ONLY zz_goodword_template_q7x.clients_questionset
    ADD CONSTRAINT question_set_once UNIQUE (client_id, language);

ALTER TABLE ONLY zz_goodword_template_q7x.core_reaction
    ADD CONSTRAINT reaction_runs_once UNIQUE (event_id, handler, chunk);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_reviewsite
    ADD CONSTRAINT review_site_once UNIQUE (client_id, address);

ALTER TABLE ONLY zz_goodword_template_q7x.triage_ruleversion
    ADD CONSTRAINT rule_version_once UNIQUE (client_id, rule_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT run_seat_once UNIQUE (client_id, step_id, user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runstep
    ADD CONSTRAINT run_step_place UNIQUE (client_id, run_id, "position");

ALTER TABLE ONLY zz_goodword_template_q7x.promises_signoff
    ADD CONSTRAINT sign_off_once UNIQUE (client_id, promise_id, text_kind, text_id);

ALTER TABLE ONLY zz_goodword_template_q7x.listening_source
    ADD CONSTRAINT source_code_once UNIQUE (client_id, code);

ALTER TABLE ONLY zz_goodword_template_q7x.clients_spokesperson
    ADD CONSTRAINT spokesperson_once UNIQUE (client_id, name);

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stage
    ADD CONSTRAINT stage_place_once UNIQUE (client_id, journey_id, place) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stagerule
    ADD CONSTRAINT stage_rule_once UNIQUE (client_id, stage_id, kind, value);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_stakeholder
    ADD CONSTRAINT stakeholder_once UNIQUE (client_id, incident_id, email);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT statement_number_once UNIQUE (client_id, incident_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveywording
    ADD CONSTRAINT survey_language_once UNIQUE (client_id, survey_id, language);

ALTER TABLE ONLY zz_goodword_template_q7x.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);

ALTER TABLE ONLY zz_goodword_template_q7x.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);

ALTER TABLE ONLY zz_goodword_template_q7x.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);

ALTER TABLE ONLY zz_goodword_template_q7x.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.crises_telling
    ADD CONSTRAINT telling_once UNIQUE (client_id, statement_id, stakeholder_id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_theme
    ADD CONSTRAINT themes_theme_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_theme
    ADD CONSTRAINT themes_theme_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_themedeed
    ADD CONSTRAINT themes_themedeed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_themedeed
    ADD CONSTRAINT themes_themedeed_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_themesearch
    ADD CONSTRAINT themes_themesearch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_tip
    ADD CONSTRAINT themes_tip_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_tip
    ADD CONSTRAINT themes_tip_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_voice
    ADD CONSTRAINT themes_voice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketcounter
    ADD CONSTRAINT ticket_counter_once UNIQUE (client_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT ticket_number_once UNIQUE (client_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpolicy
    ADD CONSTRAINT ticket_policy_once UNIQUE (client_id, priority);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedapproval
    ADD CONSTRAINT tickets_cannedapproval_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedapproval
    ADD CONSTRAINT tickets_cannedapproval_version_id_key UNIQUE (version_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedreply
    ADD CONSTRAINT tickets_cannedreply_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedreply
    ADD CONSTRAINT tickets_cannedreply_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedreply
    ADD CONSTRAINT tickets_cannedreply_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedversion
    ADD CONSTRAINT tickets_cannedversion_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedversion
    ADD CONSTRAINT tickets_cannedversion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_pressflag
    ADD CONSTRAINT tickets_pressflag_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_satisfaction
    ADD CONSTRAINT tickets_satisfaction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_satisfaction
    ADD CONSTRAINT tickets_satisfaction_ticket_id_key UNIQUE (ticket_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketact
    ADD CONSTRAINT tickets_ticketact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketclock
    ADD CONSTRAINT tickets_ticketclock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketcounter
    ADD CONSTRAINT tickets_ticketcounter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketmessage
    ADD CONSTRAINT tickets_ticketmessage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketmessage
    ADD CONSTRAINT tickets_ticketmessage_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpolicy
    ADD CONSTRAINT tickets_ticketpolicy_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpresence
    ADD CONSTRAINT tickets_ticketpresence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_watcher
    ADD CONSTRAINT tickets_watcher_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.triage_escalationrule
    ADD CONSTRAINT triage_escalationrule_brand_key UNIQUE (client_id, id);

ALTER TABLE ONLY zz_goodword_template_q7x.triage_escalationrule
    ADD CONSTRAINT triage_escalationrule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.triage_escalationrule
    ADD CONSTRAINT triage_escalationrule_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY zz_goodword_template_q7x.triage_inboxmark
    ADD CONSTRAINT triage_inboxmark_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.triage_ruleversion
    ADD CONSTRAINT triage_ruleversion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);

ALTER TABLE ONLY zz_goodword_template_q7x.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);

ALTER TABLE ONLY zz_goodword_template_q7x.documents_version
    ADD CONSTRAINT version_number_once UNIQUE (client_id, document_id, number);

ALTER TABLE ONLY zz_goodword_template_q7x.themes_voice
    ADD CONSTRAINT voice_once UNIQUE (client_id, kind, ref);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_key_hash_key UNIQUE (key_hash);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_watcher
    ADD CONSTRAINT watcher_once UNIQUE (client_id, ticket_id, user_id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookgrant
    ADD CONSTRAINT webhook_grant_once UNIQUE (client_id, subscription_id);

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookdelivery
    ADD CONSTRAINT webhook_message_once UNIQUE (client_id, subscription_id, message_id);

ALTER TABLE ONLY zz_goodword_template_q7x.workspace_firststep
    ADD CONSTRAINT workspace_firststep_pkey PRIMARY KEY (id);

CREATE INDEX absence_of_user ON zz_goodword_template_q7x.accounts_absence USING btree (user_id, ends_at);

CREATE INDEX account_emailaddress_email_03be32b2 ON zz_goodword_template_q7x.account_emailaddress USING btree (email);

CREATE INDEX account_emailaddress_email_03be32b2_like ON zz_goodword_template_q7x.account_emailaddress USING btree (email varchar_pattern_ops);

CREATE INDEX account_emailaddress_user_id_2c513194 ON zz_goodword_template_q7x.account_emailaddress USING btree (user_id);

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON zz_goodword_template_q7x.account_emailconfirmation USING btree (email_address_id);

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON zz_goodword_template_q7x.account_emailconfirmation USING btree (key varchar_pattern_ops);

CREATE INDEX accounts_absence_substitute_id_8136748a ON zz_goodword_template_q7x.accounts_absence USING btree (substitute_id);

CREATE INDEX accounts_absence_user_id_e7d6d597 ON zz_goodword_template_q7x.accounts_absence USING btree (user_id);

CREATE INDEX accounts_apikey_public_id_e1ad8676_like ON zz_goodword_template_q7x.accounts_apikey USING btree (public_id varchar_pattern_ops);

CREATE INDEX accounts_apikey_secret_hash_a5114c09_like ON zz_goodword_template_q7x.accounts_apikey USING btree (secret_hash varchar_pattern_ops);

CREATE INDEX accounts_sharedcount_expires ON zz_goodword_template_q7x.accounts_sharedcount USING btree (expires);

CREATE INDEX accounts_user_email_b2644a56_like ON zz_goodword_template_q7x.accounts_user USING btree (email varchar_pattern_ops);

CREATE INDEX accounts_user_groups_group_id_bd11a704 ON zz_goodword_template_q7x.accounts_user_groups USING btree (group_id);

CREATE INDEX accounts_user_groups_user_id_52b62117 ON zz_goodword_template_q7x.accounts_user_groups USING btree (user_id);

CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON zz_goodword_template_q7x.accounts_user_user_permissions USING btree (permission_id);

CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON zz_goodword_template_q7x.accounts_user_user_permissions USING btree (user_id);

CREATE INDEX alert_newest ON zz_goodword_template_q7x.listening_alert USING btree (client_id, raised_at DESC);

CREATE INDEX alert_of_series ON zz_goodword_template_q7x.listening_alert USING btree (client_id, series, ref, direction, until DESC);

CREATE INDEX answer_by_age ON zz_goodword_template_q7x.api_givenanswer USING btree (client_id, key_id, at);

CREATE INDEX api_givenanswer_client_id_d937afae ON zz_goodword_template_q7x.api_givenanswer USING btree (client_id);

CREATE UNIQUE INDEX approval_asked_once ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (client_id, version_id, approver_id) WHERE ((state)::text = 'waiting'::text);

CREATE INDEX approval_by_state ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (client_id, state, due_at);

CREATE INDEX approval_run_by_version ON zz_goodword_template_q7x.approvals_approvalrun USING btree (client_id, version_id, state);

CREATE UNIQUE INDEX approval_runs_once ON zz_goodword_template_q7x.approvals_approvalrun USING btree (client_id, document_id) WHERE ((state)::text = 'running'::text);

CREATE INDEX approvals_approvalchain_client_id_acda5378 ON zz_goodword_template_q7x.approvals_approvalchain USING btree (client_id);

CREATE INDEX approvals_approvalrequest_approver_id_ff162d8c ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (approver_id);

CREATE INDEX approvals_approvalrequest_client_id_05ac8c16 ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (client_id);

CREATE INDEX approvals_approvalrequest_customer_id_991572bc ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (customer_id);

CREATE INDEX approvals_approvalrequest_document_id_14b36c12 ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (document_id);

CREATE INDEX approvals_approvalrequest_public_id_b31bff5d_like ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (public_id varchar_pattern_ops);

CREATE INDEX approvals_approvalrequest_requested_by_id_8bc46cdb ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (requested_by_id);

CREATE INDEX approvals_approvalrequest_version_id_f3acc409 ON zz_goodword_template_q7x.approvals_approvalrequest USING btree (version_id);

CREATE INDEX approvals_approvalrun_client_id_61cfb545 ON zz_goodword_template_q7x.approvals_approvalrun USING btree (client_id);

CREATE INDEX approvals_approvalrun_document_id_7db0c88a ON zz_goodword_template_q7x.approvals_approvalrun USING btree (document_id);

CREATE INDEX approvals_approvalrun_public_id_815acc92_like ON zz_goodword_template_q7x.approvals_approvalrun USING btree (public_id varchar_pattern_ops);

CREATE INDEX approvals_approvalrun_requested_by_id_17133e32 ON zz_goodword_template_q7x.approvals_approvalrun USING btree (requested_by_id);

CREATE INDEX approvals_approvalrun_version_id_85cb96f0 ON zz_goodword_template_q7x.approvals_approvalrun USING btree (version_id);

CREATE INDEX approvals_chainseat_client_id_44d3b226 ON zz_goodword_template_q7x.approvals_chainseat USING btree (client_id);

CREATE INDEX approvals_chainseat_step_id_f890a8bc ON zz_goodword_template_q7x.approvals_chainseat USING btree (step_id);

CREATE INDEX approvals_chainseat_user_id_1904d0f5 ON zz_goodword_template_q7x.approvals_chainseat USING btree (user_id);

CREATE INDEX approvals_chainstep_chain_id_a8706849 ON zz_goodword_template_q7x.approvals_chainstep USING btree (chain_id);

CREATE INDEX approvals_chainstep_client_id_e23c2a94 ON zz_goodword_template_q7x.approvals_chainstep USING btree (client_id);

CREATE INDEX approvals_comment_author_id_8aa9c678 ON zz_goodword_template_q7x.approvals_comment USING btree (author_id);

CREATE INDEX approvals_comment_client_id_4b505d2b ON zz_goodword_template_q7x.approvals_comment USING btree (client_id);

CREATE INDEX approvals_comment_thread_id_7a2e3736 ON zz_goodword_template_q7x.approvals_comment USING btree (thread_id);

CREATE INDEX approvals_commentthread_client_id_2fa5ade9 ON zz_goodword_template_q7x.approvals_commentthread USING btree (client_id);

CREATE INDEX approvals_commentthread_document_id_5e64b75b ON zz_goodword_template_q7x.approvals_commentthread USING btree (document_id);

CREATE INDEX approvals_commentthread_public_id_fcde60d5_like ON zz_goodword_template_q7x.approvals_commentthread USING btree (public_id varchar_pattern_ops);

CREATE INDEX approvals_commentthread_resolved_by_id_f312fa23 ON zz_goodword_template_q7x.approvals_commentthread USING btree (resolved_by_id);

CREATE INDEX approvals_commentthread_version_id_f59697e8 ON zz_goodword_template_q7x.approvals_commentthread USING btree (version_id);

CREATE INDEX approvals_decision_client_id_546621e2 ON zz_goodword_template_q7x.approvals_decision USING btree (client_id);

CREATE INDEX approvals_decision_customer_id_4af0f06b ON zz_goodword_template_q7x.approvals_decision USING btree (customer_id);

CREATE INDEX approvals_decision_decided_by_id_a2606d53 ON zz_goodword_template_q7x.approvals_decision USING btree (decided_by_id);

CREATE INDEX approvals_decision_in_place_of_id_a71f3577 ON zz_goodword_template_q7x.approvals_decision USING btree (in_place_of_id);

CREATE INDEX approvals_decision_version_id_34bd04a8 ON zz_goodword_template_q7x.approvals_decision USING btree (version_id);

CREATE INDEX approvals_runseat_client_id_486a16a0 ON zz_goodword_template_q7x.approvals_runseat USING btree (client_id);

CREATE INDEX approvals_runseat_customer_id_e544ec27 ON zz_goodword_template_q7x.approvals_runseat USING btree (customer_id);

CREATE INDEX approvals_runseat_step_id_2b8ee572 ON zz_goodword_template_q7x.approvals_runseat USING btree (step_id);

CREATE INDEX approvals_runseat_user_id_035f576a ON zz_goodword_template_q7x.approvals_runseat USING btree (user_id);

CREATE INDEX approvals_runstep_client_id_783e63ec ON zz_goodword_template_q7x.approvals_runstep USING btree (client_id);

CREATE INDEX approvals_runstep_run_id_f613bc0d ON zz_goodword_template_q7x.approvals_runstep USING btree (run_id);

CREATE INDEX arrival_by_time ON zz_goodword_template_q7x.integrations_arrival USING btree (client_id, connection_id, received_at DESC);

CREATE INDEX ask_letter_by_state ON zz_goodword_template_q7x.feedback_askletter USING btree (client_id, round_id, state);

CREATE INDEX ask_letter_of_customer ON zz_goodword_template_q7x.feedback_askletter USING btree (client_id, customer_id);

CREATE UNIQUE INDEX ask_letter_planned_once ON zz_goodword_template_q7x.feedback_askletter USING btree (client_id, round_id, customer_id) WHERE ((state)::text = 'planned'::text);

CREATE INDEX ask_of_customer ON zz_goodword_template_q7x.clients_ask USING btree (client_id, customer_id, at DESC);

CREATE INDEX auth_group_name_a6ea08ec_like ON zz_goodword_template_q7x.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON zz_goodword_template_q7x.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON zz_goodword_template_q7x.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON zz_goodword_template_q7x.auth_permission USING btree (content_type_id);

CREATE INDEX base_content_object_idx ON zz_goodword_template_q7x.wagtailcore_revision USING btree (base_content_type_id, object_id);

CREATE INDEX broadcast_newest ON zz_goodword_template_q7x.messaging_broadcast USING btree (client_id, sent_at DESC);

CREATE UNIQUE INDEX canned_reply_title_once ON zz_goodword_template_q7x.tickets_cannedreply USING btree (client_id, title) WHERE (archived_at IS NULL);

CREATE INDEX case_studies_draftingstyle_client_id_29704358 ON zz_goodword_template_q7x.case_studies_draftingstyle USING btree (client_id);

CREATE INDEX case_studies_picture_client_id_8e6475ee ON zz_goodword_template_q7x.case_studies_picture USING btree (client_id);

CREATE INDEX case_studies_picture_public_id_00a36571_like ON zz_goodword_template_q7x.case_studies_picture USING btree (public_id varchar_pattern_ops);

CREATE INDEX case_studies_picture_story_id_7629c988 ON zz_goodword_template_q7x.case_studies_picture USING btree (story_id);

CREATE INDEX case_studies_story_author_id_a162b735 ON zz_goodword_template_q7x.case_studies_story USING btree (author_id);

CREATE INDEX case_studies_story_case_id_b4a78ee0 ON zz_goodword_template_q7x.case_studies_story USING btree (case_id);

CREATE INDEX case_studies_story_client_id_51d9514e ON zz_goodword_template_q7x.case_studies_story USING btree (client_id);

CREATE INDEX case_studies_story_consent_id_7309e122 ON zz_goodword_template_q7x.case_studies_story USING btree (consent_id);

CREATE INDEX case_studies_story_customer_id_ac3e1f7d ON zz_goodword_template_q7x.case_studies_story USING btree (customer_id);

CREATE INDEX case_studies_story_public_id_1fa53780_like ON zz_goodword_template_q7x.case_studies_story USING btree (public_id varchar_pattern_ops);

CREATE INDEX case_studies_story_theme_91442f20 ON zz_goodword_template_q7x.case_studies_story USING btree (theme);

CREATE INDEX case_studies_story_theme_91442f20_like ON zz_goodword_template_q7x.case_studies_story USING btree (theme varchar_pattern_ops);

CREATE INDEX case_studies_storyformat_author_id_832e3dad ON zz_goodword_template_q7x.case_studies_storyformat USING btree (author_id);

CREATE INDEX case_studies_storyformat_client_id_b531ba06 ON zz_goodword_template_q7x.case_studies_storyformat USING btree (client_id);

CREATE INDEX case_studies_storyformat_story_id_aec57669 ON zz_goodword_template_q7x.case_studies_storyformat USING btree (story_id);

CREATE INDEX clients_ask_client_id_db78ae4b ON zz_goodword_template_q7x.clients_ask USING btree (client_id);

CREATE INDEX clients_ask_customer_id_13ec3f53 ON zz_goodword_template_q7x.clients_ask USING btree (customer_id);

CREATE INDEX clients_assignment_client_id_def547cd ON zz_goodword_template_q7x.clients_assignment USING btree (client_id);

CREATE INDEX clients_assignment_user_id_7927750c ON zz_goodword_template_q7x.clients_assignment USING btree (user_id);

CREATE INDEX clients_client_public_id_5d278db9_like ON zz_goodword_template_q7x.clients_client USING btree (public_id varchar_pattern_ops);

CREATE INDEX clients_client_slug_7b2599db_like ON zz_goodword_template_q7x.clients_client USING btree (slug varchar_pattern_ops);

CREATE INDEX clients_clientexport_client_id_90dad8d4 ON zz_goodword_template_q7x.clients_clientexport USING btree (client_id);

CREATE INDEX clients_clientexport_public_id_751dc9bd_like ON zz_goodword_template_q7x.clients_clientexport USING btree (public_id varchar_pattern_ops);

CREATE INDEX clients_closedday_client_id_09889f1a ON zz_goodword_template_q7x.clients_closedday USING btree (client_id);

CREATE INDEX clients_customer_client_id_5fa9ae9c ON zz_goodword_template_q7x.clients_customer USING btree (client_id);

CREATE INDEX clients_customer_merged_into_id_e7f77e26 ON zz_goodword_template_q7x.clients_customer USING btree (merged_into_id);

CREATE INDEX clients_customer_public_id_5cb88e4f_like ON zz_goodword_template_q7x.clients_customer USING btree (public_id varchar_pattern_ops);

CREATE INDEX clients_customer_survivor_id_9d285f90 ON zz_goodword_template_q7x.clients_customer USING btree (survivor_id);

CREATE INDEX clients_customeridentity_client_id_9b3fb501 ON zz_goodword_template_q7x.clients_customeridentity USING btree (client_id);

CREATE INDEX clients_customeridentity_customer_id_d0f55145 ON zz_goodword_template_q7x.clients_customeridentity USING btree (customer_id);

CREATE INDEX clients_customermerge_client_id_b723b7e4 ON zz_goodword_template_q7x.clients_customermerge USING btree (client_id);

CREATE INDEX clients_customermerge_customer_id_31a4ea61 ON zz_goodword_template_q7x.clients_customermerge USING btree (customer_id);

CREATE INDEX clients_customermerge_into_id_ee8a4ca3 ON zz_goodword_template_q7x.clients_customermerge USING btree (into_id);

CREATE INDEX clients_customermerge_merged_by_id_42391c1f ON zz_goodword_template_q7x.clients_customermerge USING btree (merged_by_id);

CREATE INDEX clients_customermerge_undone_by_id_dc9a93e8 ON zz_goodword_template_q7x.clients_customermerge USING btree (undone_by_id);

CREATE INDEX clients_distinctcustomers_client_id_78477293 ON zz_goodword_template_q7x.clients_distinctcustomers USING btree (client_id);

CREATE INDEX clients_distinctcustomers_first_id_190ec0ea ON zz_goodword_template_q7x.clients_distinctcustomers USING btree (first_id);

CREATE INDEX clients_distinctcustomers_second_id_8d4fbf23 ON zz_goodword_template_q7x.clients_distinctcustomers USING btree (second_id);

CREATE INDEX clients_keygrant_client_id_8ab991bf ON zz_goodword_template_q7x.clients_keygrant USING btree (client_id);

CREATE INDEX clients_keygrant_key_id_480061a2 ON zz_goodword_template_q7x.clients_keygrant USING btree (key_id);

CREATE INDEX clients_question_client_id_cb80e9f6 ON zz_goodword_template_q7x.clients_question USING btree (client_id);

CREATE INDEX clients_question_question_set_id_4b22f2a1 ON zz_goodword_template_q7x.clients_question USING btree (question_set_id);

CREATE INDEX clients_questionset_client_id_8ec4cbf1 ON zz_goodword_template_q7x.clients_questionset USING btree (client_id);

CREATE INDEX clients_reviewsite_client_id_e3c42184 ON zz_goodword_template_q7x.clients_reviewsite USING btree (client_id);

CREATE INDEX clients_spokesperson_client_id_3d0b1b85 ON zz_goodword_template_q7x.clients_spokesperson USING btree (client_id);

CREATE INDEX clients_suppressedaddress_client_id_88037385 ON zz_goodword_template_q7x.clients_suppressedaddress USING btree (client_id);

CREATE INDEX connection_of_client ON zz_goodword_template_q7x.integrations_connection USING btree (client_id, state);

CREATE INDEX content_object_idx ON zz_goodword_template_q7x.wagtailcore_revision USING btree (content_type_id, object_id);

CREATE INDEX core_link_token_hash_0cfbac1e_like ON zz_goodword_template_q7x.core_link USING btree (token_hash varchar_pattern_ops);

CREATE INDEX correction_of_mention ON zz_goodword_template_q7x.listening_correction USING btree (client_id, mention_id, id DESC);

CREATE INDEX crises_fact_client_id_401ef94c ON zz_goodword_template_q7x.crises_fact USING btree (client_id);

CREATE INDEX crises_fact_incident_id_fb810b74 ON zz_goodword_template_q7x.crises_fact USING btree (incident_id);

CREATE INDEX crises_incident_alert_id_c83435d9 ON zz_goodword_template_q7x.crises_incident USING btree (alert_id);

CREATE INDEX crises_incident_changed_to_id_3b5b8782 ON zz_goodword_template_q7x.crises_incident USING btree (changed_to_id);

CREATE INDEX crises_incident_client_id_2012322e ON zz_goodword_template_q7x.crises_incident USING btree (client_id);

CREATE INDEX crises_incident_cx_lead_id_987b06f1 ON zz_goodword_template_q7x.crises_incident USING btree (cx_lead_id);

CREATE INDEX crises_incident_pr_lead_id_48a5d0d5 ON zz_goodword_template_q7x.crises_incident USING btree (pr_lead_id);

CREATE INDEX crises_incident_public_id_f4e23815_like ON zz_goodword_template_q7x.crises_incident USING btree (public_id varchar_pattern_ops);

CREATE INDEX crises_incident_version_id_27d6cb98 ON zz_goodword_template_q7x.crises_incident USING btree (version_id);

CREATE INDEX crises_incidententry_client_id_5b191cbc ON zz_goodword_template_q7x.crises_incidententry USING btree (client_id);

CREATE INDEX crises_incidententry_incident_id_b096c1fb ON zz_goodword_template_q7x.crises_incidententry USING btree (incident_id);

CREATE INDEX crises_incidentstep_client_id_54249b91 ON zz_goodword_template_q7x.crises_incidentstep USING btree (client_id);

CREATE INDEX crises_incidentstep_incident_id_8f724849 ON zz_goodword_template_q7x.crises_incidentstep USING btree (incident_id);

CREATE INDEX crises_playbook_client_id_7194ed5e ON zz_goodword_template_q7x.crises_playbook USING btree (client_id);

CREATE INDEX crises_playbook_public_id_16d16f92_like ON zz_goodword_template_q7x.crises_playbook USING btree (public_id varchar_pattern_ops);

CREATE INDEX crises_playbookversion_client_id_e632ff74 ON zz_goodword_template_q7x.crises_playbookversion USING btree (client_id);

CREATE INDEX crises_playbookversion_playbook_id_1d1788da ON zz_goodword_template_q7x.crises_playbookversion USING btree (playbook_id);

CREATE INDEX crises_remedy_client_id_d1d256f8 ON zz_goodword_template_q7x.crises_remedy USING btree (client_id);

CREATE INDEX crises_remedy_incident_id_d5ab44b5 ON zz_goodword_template_q7x.crises_remedy USING btree (incident_id);

CREATE INDEX crises_stakeholder_client_id_2a031e5c ON zz_goodword_template_q7x.crises_stakeholder USING btree (client_id);

CREATE INDEX crises_stakeholder_incident_id_19dbaf41 ON zz_goodword_template_q7x.crises_stakeholder USING btree (incident_id);

CREATE INDEX crises_statement_approved_by_id_bcadde86 ON zz_goodword_template_q7x.crises_statement USING btree (approved_by_id);

CREATE INDEX crises_statement_client_id_052675ee ON zz_goodword_template_q7x.crises_statement USING btree (client_id);

CREATE INDEX crises_statement_incident_id_a13bc7d4 ON zz_goodword_template_q7x.crises_statement USING btree (incident_id);

CREATE INDEX crises_statement_public_id_21795e3f_like ON zz_goodword_template_q7x.crises_statement USING btree (public_id varchar_pattern_ops);

CREATE INDEX crises_statement_remedy_id_9226caef ON zz_goodword_template_q7x.crises_statement USING btree (remedy_id);

CREATE INDEX crises_telling_client_id_62fdff11 ON zz_goodword_template_q7x.crises_telling USING btree (client_id);

CREATE INDEX crises_telling_stakeholder_id_0e3ab09a ON zz_goodword_template_q7x.crises_telling USING btree (stakeholder_id);

CREATE INDEX crises_telling_statement_id_0184e180 ON zz_goodword_template_q7x.crises_telling USING btree (statement_id);

CREATE INDEX customer_absorbed ON zz_goodword_template_q7x.clients_customer USING btree (client_id, survivor_id) WHERE (survivor_id IS NOT NULL);

CREATE INDEX customer_by_email ON zz_goodword_template_q7x.clients_customer USING btree (client_id, email);

CREATE INDEX customer_by_phone ON zz_goodword_template_q7x.clients_customer USING btree (client_id, phone);

CREATE INDEX customer_by_words ON zz_goodword_template_q7x.clients_customer USING gin (to_tsvector('simple'::regconfig, regexp_replace((((((name)::text || ' '::text) || (company)::text) || ' '::text) || (email)::text), '[^[:alnum:]]+'::text, ' '::text, 'g'::text)));

CREATE UNIQUE INDEX customer_email_once ON zz_goodword_template_q7x.clients_customer USING btree (client_id, email) WHERE ((NOT ((email)::text = ''::text)) AND ((source_key)::text = ''::text));

CREATE UNIQUE INDEX customer_source_key_once ON zz_goodword_template_q7x.clients_customer USING btree (client_id, source_key) WHERE (NOT ((source_key)::text = ''::text));

CREATE INDEX deadline_by_due ON zz_goodword_template_q7x.deadlines_deadline USING btree (client_id, state, due_at);

CREATE UNIQUE INDEX deadline_open_once ON zz_goodword_template_q7x.deadlines_deadline USING btree (client_id, kind, subject_id) WHERE ((state)::text = 'open'::text);

CREATE INDEX deadlines_deadline_client_id_77f121fd ON zz_goodword_template_q7x.deadlines_deadline USING btree (client_id);

CREATE INDEX django_session_expire_date_a5c62663 ON zz_goodword_template_q7x.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON zz_goodword_template_q7x.django_session USING btree (session_key varchar_pattern_ops);

CREATE INDEX documents_document_client_id_897ec5e1 ON zz_goodword_template_q7x.documents_document USING btree (client_id);

CREATE INDEX documents_document_public_id_64c10ea2_like ON zz_goodword_template_q7x.documents_document USING btree (public_id varchar_pattern_ops);

CREATE INDEX documents_version_client_id_b1852a11 ON zz_goodword_template_q7x.documents_version USING btree (client_id);

CREATE INDEX documents_version_document_id_2745de5b ON zz_goodword_template_q7x.documents_version USING btree (document_id);

CREATE INDEX drill_of_client ON zz_goodword_template_q7x.drills_drill USING btree (client_id, started_at DESC);

CREATE INDEX drills_drill_client_id_88df9533 ON zz_goodword_template_q7x.drills_drill USING btree (client_id);

CREATE INDEX drills_drill_public_id_cf9ed1ff_like ON zz_goodword_template_q7x.drills_drill USING btree (public_id varchar_pattern_ops);

CREATE INDEX drills_drillinject_client_id_98e17330 ON zz_goodword_template_q7x.drills_drillinject USING btree (client_id);

CREATE INDEX echo_of_mention ON zz_goodword_template_q7x.listening_echo USING btree (client_id, mention_id, said_at);

CREATE UNIQUE INDEX echo_outside_id_once ON zz_goodword_template_q7x.listening_echo USING btree (client_id, source_id, outside_id) WHERE (NOT ((outside_id)::text = ''::text));

CREATE INDEX embargo_reader_of_opening ON zz_goodword_template_q7x.newsroom_embargoreader USING btree (client_id, opening_id);

CREATE INDEX event_by_name ON zz_goodword_template_q7x.core_event USING btree (client_id, name, id DESC);

CREATE INDEX event_of_object ON zz_goodword_template_q7x.core_event USING btree (client_id, object_type, object_id, id);

CREATE INDEX event_order ON zz_goodword_template_q7x.core_event USING btree (xid, id);

CREATE INDEX evidence_evidence_client_id_31d3652d ON zz_goodword_template_q7x.evidence_evidence USING btree (client_id);

CREATE INDEX evidence_evidence_consent_id_11c17fc9 ON zz_goodword_template_q7x.evidence_evidence USING btree (consent_id);

CREATE INDEX evidence_evidence_customer_id_8b9a7f04 ON zz_goodword_template_q7x.evidence_evidence USING btree (customer_id);

CREATE INDEX evidence_evidence_public_id_5d1dad55_like ON zz_goodword_template_q7x.evidence_evidence USING btree (public_id varchar_pattern_ops);

CREATE INDEX evidence_evidenceuse_client_id_43627703 ON zz_goodword_template_q7x.evidence_evidenceuse USING btree (client_id);

CREATE INDEX evidence_evidenceuse_document_id_23758bad ON zz_goodword_template_q7x.evidence_evidenceuse USING btree (document_id);

CREATE INDEX evidence_evidenceuse_evidence_id_a59466c6 ON zz_goodword_template_q7x.evidence_evidenceuse USING btree (evidence_id);

CREATE INDEX export_of_client ON zz_goodword_template_q7x.clients_clientexport USING btree (client_id, id DESC);

CREATE UNIQUE INDEX faq_question_once ON zz_goodword_template_q7x.messaging_faq USING btree (client_id, question) WHERE (archived_at IS NULL);

CREATE INDEX feedback_askletter_client_id_b64c639f ON zz_goodword_template_q7x.feedback_askletter USING btree (client_id);

CREATE INDEX feedback_askletter_customer_id_264cfbda ON zz_goodword_template_q7x.feedback_askletter USING btree (customer_id);

CREATE INDEX feedback_askletter_round_id_83a08db8 ON zz_goodword_template_q7x.feedback_askletter USING btree (round_id);

CREATE INDEX feedback_askround_client_id_44a45897 ON zz_goodword_template_q7x.feedback_askround USING btree (client_id);

CREATE INDEX feedback_askround_public_id_837a9e91_like ON zz_goodword_template_q7x.feedback_askround USING btree (public_id varchar_pattern_ops);

CREATE INDEX feedback_askround_survey_id_c6c68bc0 ON zz_goodword_template_q7x.feedback_askround USING btree (survey_id);

CREATE INDEX feedback_closedloop_client_id_6a4b1aba ON zz_goodword_template_q7x.feedback_closedloop USING btree (client_id);

CREATE INDEX feedback_closedloop_closed_by_id_c1ea8f78 ON zz_goodword_template_q7x.feedback_closedloop USING btree (closed_by_id);

CREATE INDEX feedback_closedloop_owner_id_d69cca05 ON zz_goodword_template_q7x.feedback_closedloop USING btree (owner_id);

CREATE INDEX feedback_import_client_id_084bf256 ON zz_goodword_template_q7x.feedback_import USING btree (client_id);

CREATE INDEX feedback_import_public_id_91be0069_like ON zz_goodword_template_q7x.feedback_import USING btree (public_id varchar_pattern_ops);

CREATE INDEX feedback_leftoutcell_client_id_5ec287bb ON zz_goodword_template_q7x.feedback_leftoutcell USING btree (client_id);

CREATE INDEX feedback_leftoutcell_imported_id_cec249d5 ON zz_goodword_template_q7x.feedback_leftoutcell USING btree (imported_id);

CREATE INDEX feedback_rejection_client_id_7dbc683f ON zz_goodword_template_q7x.feedback_rejection USING btree (client_id);

CREATE INDEX feedback_rejection_imported_id_3cd5b7be ON zz_goodword_template_q7x.feedback_rejection USING btree (imported_id);

CREATE INDEX feedback_response_client_id_96c297eb ON zz_goodword_template_q7x.feedback_response USING btree (client_id);

CREATE INDEX feedback_response_customer_id_f2c715b7 ON zz_goodword_template_q7x.feedback_response USING btree (customer_id);

CREATE INDEX feedback_response_imported_id_425cf169 ON zz_goodword_template_q7x.feedback_response USING btree (imported_id);

CREATE INDEX feedback_response_public_id_4e61bb45_like ON zz_goodword_template_q7x.feedback_response USING btree (public_id varchar_pattern_ops);

CREATE INDEX feedback_survey_client_id_cbe3b0d4 ON zz_goodword_template_q7x.feedback_survey USING btree (client_id);

CREATE INDEX feedback_survey_public_id_e3e03659_like ON zz_goodword_template_q7x.feedback_survey USING btree (public_id varchar_pattern_ops);

CREATE INDEX feedback_surveyanswer_client_id_d8ed5ff1 ON zz_goodword_template_q7x.feedback_surveyanswer USING btree (client_id);

CREATE INDEX feedback_surveyanswer_survey_id_03fe21ba ON zz_goodword_template_q7x.feedback_surveyanswer USING btree (survey_id);

CREATE INDEX feedback_surveywording_client_id_fc84e9e2 ON zz_goodword_template_q7x.feedback_surveywording USING btree (client_id);

CREATE INDEX feedback_surveywording_survey_id_b326534f ON zz_goodword_template_q7x.feedback_surveywording USING btree (survey_id);

CREATE INDEX formstate_user_object ON zz_goodword_template_q7x.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);

CREATE UNIQUE INDEX handover_open_once ON zz_goodword_template_q7x.tickets_handover USING btree (client_id, ticket_id, to_team) WHERE (answered_at IS NULL);

CREATE INDEX incident_by_state ON zz_goodword_template_q7x.crises_incident USING btree (client_id, state, opened_at DESC);

CREATE INDEX incident_timeline ON zz_goodword_template_q7x.crises_incidententry USING btree (client_id, incident_id, id);

CREATE INDEX insights_hour_client_id_6bfd1aa6 ON zz_goodword_template_q7x.insights_hour USING btree (client_id);

CREATE INDEX insights_newest ON zz_goodword_template_q7x.insights_hour USING btree (client_id, counted_at DESC);

CREATE INDEX insights_stalehour_client_id_378c4db1 ON zz_goodword_template_q7x.insights_stalehour USING btree (client_id);

CREATE INDEX integrations_arrival_client_id_a77621e7 ON zz_goodword_template_q7x.integrations_arrival USING btree (client_id);

CREATE INDEX integrations_arrival_connection_id_6870b179 ON zz_goodword_template_q7x.integrations_arrival USING btree (connection_id);

CREATE INDEX integrations_arrival_public_id_b3bbc592_like ON zz_goodword_template_q7x.integrations_arrival USING btree (public_id varchar_pattern_ops);

CREATE INDEX integrations_connection_client_id_45a96f7e ON zz_goodword_template_q7x.integrations_connection USING btree (client_id);

CREATE INDEX integrations_connection_public_id_151a3439_like ON zz_goodword_template_q7x.integrations_connection USING btree (public_id varchar_pattern_ops);

CREATE INDEX integrations_connection_token_hash_59fce468_like ON zz_goodword_template_q7x.integrations_connection USING btree (token_hash varchar_pattern_ops);

CREATE INDEX integrations_connectionsecret_client_id_c2872b86 ON zz_goodword_template_q7x.integrations_connectionsecret USING btree (client_id);

CREATE INDEX integrations_connectionsecret_connection_id_9393afc8 ON zz_goodword_template_q7x.integrations_connectionsecret USING btree (connection_id);

CREATE INDEX integrations_webhookattempt_delivery_id_0b60aa9c ON zz_goodword_template_q7x.integrations_webhookattempt USING btree (delivery_id);

CREATE INDEX integrations_webhookdelivery_subscription_id_f51730e0 ON zz_goodword_template_q7x.integrations_webhookdelivery USING btree (subscription_id);

CREATE INDEX integrations_webhookgrant_client_id_bb180ef5 ON zz_goodword_template_q7x.integrations_webhookgrant USING btree (client_id);

CREATE INDEX integrations_webhookgrant_subscription_id_12757269 ON zz_goodword_template_q7x.integrations_webhookgrant USING btree (subscription_id);

CREATE INDEX integrations_webhooksecret_subscription_id_ff4bb732 ON zz_goodword_template_q7x.integrations_webhooksecret USING btree (subscription_id);

CREATE INDEX integrations_webhooksubscription_public_id_c88b4313_like ON zz_goodword_template_q7x.integrations_webhooksubscription USING btree (public_id varchar_pattern_ops);

CREATE INDEX job_by_state ON zz_goodword_template_q7x.core_job USING btree (client_id, state, id DESC);

CREATE INDEX journey_of_client ON zz_goodword_template_q7x.journeys_journey USING btree (client_id, archived_at, name);

CREATE INDEX journeys_journey_client_id_5a1245f9 ON zz_goodword_template_q7x.journeys_journey USING btree (client_id);

CREATE INDEX journeys_journey_public_id_e5323268_like ON zz_goodword_template_q7x.journeys_journey USING btree (public_id varchar_pattern_ops);

CREATE INDEX journeys_journeyversion_client_id_6a2c84e6 ON zz_goodword_template_q7x.journeys_journeyversion USING btree (client_id);

CREATE INDEX journeys_journeyversion_journey_id_a85186a5 ON zz_goodword_template_q7x.journeys_journeyversion USING btree (journey_id);

CREATE INDEX journeys_stage_client_id_d456e057 ON zz_goodword_template_q7x.journeys_stage USING btree (client_id);

CREATE INDEX journeys_stage_journey_id_acd52fd7 ON zz_goodword_template_q7x.journeys_stage USING btree (journey_id);

CREATE INDEX journeys_stage_next_owner_id_a9a4fc87 ON zz_goodword_template_q7x.journeys_stage USING btree (next_owner_id);

CREATE INDEX journeys_stage_public_id_541d68c9_like ON zz_goodword_template_q7x.journeys_stage USING btree (public_id varchar_pattern_ops);

CREATE INDEX journeys_stagerule_client_id_cf1f1b78 ON zz_goodword_template_q7x.journeys_stagerule USING btree (client_id);

CREATE INDEX journeys_stagerule_stage_id_4474fdc7 ON zz_goodword_template_q7x.journeys_stagerule USING btree (stage_id);

CREATE INDEX journeys_touchpoint_client_id_e7d58ecb ON zz_goodword_template_q7x.journeys_touchpoint USING btree (client_id);

CREATE INDEX journeys_touchpoint_promise_id_e1878474 ON zz_goodword_template_q7x.journeys_touchpoint USING btree (promise_id);

CREATE INDEX journeys_touchpoint_public_id_0c6d82b7_like ON zz_goodword_template_q7x.journeys_touchpoint USING btree (public_id varchar_pattern_ops);

CREATE INDEX journeys_touchpoint_stage_id_b8952a14 ON zz_goodword_template_q7x.journeys_touchpoint USING btree (stage_id);

CREATE INDEX left_out_by_row ON zz_goodword_template_q7x.feedback_leftoutcell USING btree (client_id, imported_id, row_number);

CREATE INDEX link_of_subject ON zz_goodword_template_q7x.core_link USING btree (client_id, purpose, subject_id);

CREATE INDEX list_act_by_batch ON zz_goodword_template_q7x.outreach_listact USING btree (batch);

CREATE INDEX listening_alert_client_id_8c15cc35 ON zz_goodword_template_q7x.listening_alert USING btree (client_id);

CREATE INDEX listening_alert_public_id_1f946801_like ON zz_goodword_template_q7x.listening_alert USING btree (public_id varchar_pattern_ops);

CREATE INDEX listening_correction_client_id_74c84fc2 ON zz_goodword_template_q7x.listening_correction USING btree (client_id);

CREATE INDEX listening_correction_mention_id_dc3db1f6 ON zz_goodword_template_q7x.listening_correction USING btree (mention_id);

CREATE INDEX listening_echo_client_id_16281fb0 ON zz_goodword_template_q7x.listening_echo USING btree (client_id);

CREATE INDEX listening_echo_mention_id_d617a980 ON zz_goodword_template_q7x.listening_echo USING btree (mention_id);

CREATE INDEX listening_echo_source_id_9afb7344 ON zz_goodword_template_q7x.listening_echo USING btree (source_id);

CREATE INDEX listening_listeningsettings_client_id_e1cdd4e6 ON zz_goodword_template_q7x.listening_listeningsettings USING btree (client_id);

CREATE INDEX listening_mention_client_id_52dff94c ON zz_goodword_template_q7x.listening_mention USING btree (client_id);

CREATE INDEX listening_mention_corrected_by_id_ca7ce861 ON zz_goodword_template_q7x.listening_mention USING btree (corrected_by_id);

CREATE INDEX listening_mention_customer_id_b509d03f ON zz_goodword_template_q7x.listening_mention USING btree (customer_id);

CREATE INDEX listening_mention_public_id_d25e8972_like ON zz_goodword_template_q7x.listening_mention USING btree (public_id varchar_pattern_ops);

CREATE INDEX listening_mention_source_id_2c436a5a ON zz_goodword_template_q7x.listening_mention USING btree (source_id);

CREATE INDEX listening_mentionband_client_id_57c41042 ON zz_goodword_template_q7x.listening_mentionband USING btree (client_id);

CREATE INDEX listening_mentionband_mention_id_96d71be9 ON zz_goodword_template_q7x.listening_mentionband USING btree (mention_id);

CREATE INDEX listening_mentioncount_client_id_9eedbc5c ON zz_goodword_template_q7x.listening_mentioncount USING btree (client_id);

CREATE INDEX listening_mentiontopic_client_id_c4fae2d0 ON zz_goodword_template_q7x.listening_mentiontopic USING btree (client_id);

CREATE INDEX listening_mentiontopic_mention_id_b6742187 ON zz_goodword_template_q7x.listening_mentiontopic USING btree (mention_id);

CREATE INDEX listening_mentiontopic_topic_id_a98d4514 ON zz_goodword_template_q7x.listening_mentiontopic USING btree (topic_id);

CREATE INDEX listening_sentimentlayer_client_id_d4be2e12 ON zz_goodword_template_q7x.listening_sentimentlayer USING btree (client_id);

CREATE INDEX listening_source_client_id_4f904164 ON zz_goodword_template_q7x.listening_source USING btree (client_id);

CREATE INDEX listening_source_code_beb6887d ON zz_goodword_template_q7x.listening_source USING btree (code);

CREATE INDEX listening_source_code_beb6887d_like ON zz_goodword_template_q7x.listening_source USING btree (code varchar_pattern_ops);

CREATE INDEX listening_topic_client_id_cb257aa3 ON zz_goodword_template_q7x.listening_topic USING btree (client_id);

CREATE INDEX listening_topic_public_id_4849e10f_like ON zz_goodword_template_q7x.listening_topic USING btree (public_id varchar_pattern_ops);

CREATE INDEX mail_by_ref ON zz_goodword_template_q7x.notifications_mail USING btree (client_id, purpose, ref);

CREATE INDEX mail_of_client ON zz_goodword_template_q7x.notifications_mail USING btree (client_id, id DESC);

CREATE INDEX mention_band ON zz_goodword_template_q7x.listening_mentionband USING btree (client_id, band);

CREATE INDEX mention_band_age ON zz_goodword_template_q7x.listening_mentionband USING btree (client_id, said_at);

CREATE INDEX mention_by_risk ON zz_goodword_template_q7x.listening_mention USING btree (client_id, risk DESC, said_at DESC);

CREATE INDEX mention_newest ON zz_goodword_template_q7x.listening_mention USING btree (client_id, said_at DESC, id DESC);

CREATE INDEX mention_of_topic ON zz_goodword_template_q7x.listening_mentiontopic USING btree (client_id, topic_id, mention_id DESC);

CREATE UNIQUE INDEX mention_outside_id_once ON zz_goodword_template_q7x.listening_mention USING btree (client_id, source_id, outside_id) WHERE (NOT ((outside_id)::text = ''::text));

CREATE INDEX mention_same_words ON zz_goodword_template_q7x.listening_mention USING btree (client_id, text_hash);

CREATE INDEX mention_words ON zz_goodword_template_q7x.listening_mention USING gin (to_tsvector('simple'::regconfig, regexp_replace(((text || ' '::text) || (author)::text), '[^[:alnum:]]+'::text, ' '::text, 'g'::text)));

CREATE UNIQUE INDEX merge_in_force_once ON zz_goodword_template_q7x.clients_customermerge USING btree (client_id, customer_id) WHERE (undone_at IS NULL);

CREATE INDEX messaging_broadcast_client_id_1fca0d96 ON zz_goodword_template_q7x.messaging_broadcast USING btree (client_id);

CREATE INDEX messaging_broadcast_public_id_058c4eea_like ON zz_goodword_template_q7x.messaging_broadcast USING btree (public_id varchar_pattern_ops);

CREATE INDEX messaging_broadcast_sent_by_id_4626ef44 ON zz_goodword_template_q7x.messaging_broadcast USING btree (sent_by_id);

CREATE INDEX messaging_broadcastreader_broadcast_id_27f8ebff ON zz_goodword_template_q7x.messaging_broadcastreader USING btree (broadcast_id);

CREATE INDEX messaging_broadcastreader_client_id_508c9d6c ON zz_goodword_template_q7x.messaging_broadcastreader USING btree (client_id);

CREATE INDEX messaging_broadcastreader_user_id_e130d7a2 ON zz_goodword_template_q7x.messaging_broadcastreader USING btree (user_id);

CREATE INDEX messaging_faq_client_id_ea92e5b3 ON zz_goodword_template_q7x.messaging_faq USING btree (client_id);

CREATE INDEX messaging_faq_public_id_6558325c_like ON zz_goodword_template_q7x.messaging_faq USING btree (public_id varchar_pattern_ops);

CREATE INDEX messaging_faqversion_approved_by_id_c42b2df1 ON zz_goodword_template_q7x.messaging_faqversion USING btree (approved_by_id);

CREATE INDEX messaging_faqversion_client_id_afb525b5 ON zz_goodword_template_q7x.messaging_faqversion USING btree (client_id);

CREATE INDEX messaging_faqversion_faq_id_ae96c195 ON zz_goodword_template_q7x.messaging_faqversion USING btree (faq_id);

CREATE INDEX messaging_house_approved_by_id_348e02bf ON zz_goodword_template_q7x.messaging_house USING btree (approved_by_id);

CREATE INDEX messaging_house_client_id_a7cae80f ON zz_goodword_template_q7x.messaging_house USING btree (client_id);

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON zz_goodword_template_q7x.mfa_authenticator USING btree (user_id);

CREATE INDEX newsroom_copyholder_client_id_0cdf486c ON zz_goodword_template_q7x.newsroom_copyholder USING btree (client_id);

CREATE INDEX newsroom_copyholder_publication_id_740e2f9e ON zz_goodword_template_q7x.newsroom_copyholder USING btree (publication_id);

CREATE INDEX newsroom_derivedfile_client_id_b44df6e5 ON zz_goodword_template_q7x.newsroom_derivedfile USING btree (client_id);

CREATE INDEX newsroom_derivedfile_publication_id_921d5391 ON zz_goodword_template_q7x.newsroom_derivedfile USING btree (publication_id);

CREATE INDEX newsroom_embargoreader_client_id_6818103c ON zz_goodword_template_q7x.newsroom_embargoreader USING btree (client_id);

CREATE INDEX newsroom_embargoreader_opening_id_888b7584 ON zz_goodword_template_q7x.newsroom_embargoreader USING btree (opening_id);

CREATE INDEX newsroom_embargoreader_public_id_3056026a_like ON zz_goodword_template_q7x.newsroom_embargoreader USING btree (public_id varchar_pattern_ops);

CREATE INDEX newsroom_embargoreader_shared_by_id_6ff8f9bc ON zz_goodword_template_q7x.newsroom_embargoreader USING btree (shared_by_id);

CREATE INDEX newsroom_embedorigin_added_by_id_8100e1c6 ON zz_goodword_template_q7x.newsroom_embedorigin USING btree (added_by_id);

CREATE INDEX newsroom_embedorigin_client_id_46e3b683 ON zz_goodword_template_q7x.newsroom_embedorigin USING btree (client_id);

CREATE INDEX newsroom_newsmail_client_id_e4f62faa ON zz_goodword_template_q7x.newsroom_newsmail USING btree (client_id);

CREATE INDEX newsroom_newsmail_publication_id_6878f536 ON zz_goodword_template_q7x.newsroom_newsmail USING btree (publication_id);

CREATE INDEX newsroom_newsmail_subscriber_id_d5b518d4 ON zz_goodword_template_q7x.newsroom_newsmail USING btree (subscriber_id);

CREATE INDEX newsroom_opening_client_id_659f82a0 ON zz_goodword_template_q7x.newsroom_opening USING btree (client_id);

CREATE INDEX newsroom_opening_consent_id_c474953a ON zz_goodword_template_q7x.newsroom_opening USING btree (consent_id);

CREATE INDEX newsroom_opening_part_id_5214a57d ON zz_goodword_template_q7x.newsroom_opening USING btree (part_id);

CREATE INDEX newsroom_opening_planned_by_id_cc25d6af ON zz_goodword_template_q7x.newsroom_opening USING btree (planned_by_id);

CREATE INDEX newsroom_opening_public_id_b70eab73_like ON zz_goodword_template_q7x.newsroom_opening USING btree (public_id varchar_pattern_ops);

CREATE INDEX newsroom_opening_slug_515467bb ON zz_goodword_template_q7x.newsroom_opening USING btree (slug);

CREATE INDEX newsroom_opening_slug_515467bb_like ON zz_goodword_template_q7x.newsroom_opening USING btree (slug varchar_pattern_ops);

CREATE INDEX newsroom_opening_story_id_0836ae4b ON zz_goodword_template_q7x.newsroom_opening USING btree (story_id);

CREATE INDEX newsroom_opening_version_id_46eaa6d4 ON zz_goodword_template_q7x.newsroom_opening USING btree (version_id);

CREATE INDEX newsroom_provenancecheck_client_id_b14dc0ea ON zz_goodword_template_q7x.newsroom_provenancecheck USING btree (client_id);

CREATE INDEX newsroom_publication_client_id_a1c7aa1d ON zz_goodword_template_q7x.newsroom_publication USING btree (client_id);

CREATE INDEX newsroom_publication_consent_id_e5b0caee ON zz_goodword_template_q7x.newsroom_publication USING btree (consent_id);

CREATE INDEX newsroom_publication_part_id_19ea27b3 ON zz_goodword_template_q7x.newsroom_publication USING btree (part_id);

CREATE INDEX newsroom_publication_public_id_90b6348c_like ON zz_goodword_template_q7x.newsroom_publication USING btree (public_id varchar_pattern_ops);

CREATE INDEX newsroom_publication_published_by_id_0c0f9987 ON zz_goodword_template_q7x.newsroom_publication USING btree (published_by_id);

CREATE INDEX newsroom_publication_slug_a529e439 ON zz_goodword_template_q7x.newsroom_publication USING btree (slug);

CREATE INDEX newsroom_publication_slug_a529e439_like ON zz_goodword_template_q7x.newsroom_publication USING btree (slug varchar_pattern_ops);

CREATE INDEX newsroom_publication_story_id_f3a94a9d ON zz_goodword_template_q7x.newsroom_publication USING btree (story_id);

CREATE INDEX newsroom_publication_version_id_26fc3374 ON zz_goodword_template_q7x.newsroom_publication USING btree (version_id);

CREATE INDEX newsroom_publishedpicture_client_id_0a14dfd0 ON zz_goodword_template_q7x.newsroom_publishedpicture USING btree (client_id);

CREATE INDEX newsroom_publishedpicture_publication_id_a32e1e62 ON zz_goodword_template_q7x.newsroom_publishedpicture USING btree (publication_id);

CREATE INDEX newsroom_publishedtext_client_id_b4fe22a9 ON zz_goodword_template_q7x.newsroom_publishedtext USING btree (client_id);

CREATE INDEX newsroom_renderedpage_client_id_209e728f ON zz_goodword_template_q7x.newsroom_renderedpage USING btree (client_id);

CREATE INDEX newsroom_storypage_section_13f8df11 ON zz_goodword_template_q7x.newsroom_storypage USING btree (section);

CREATE INDEX newsroom_storypage_section_13f8df11_like ON zz_goodword_template_q7x.newsroom_storypage USING btree (section varchar_pattern_ops);

CREATE INDEX newsroom_subscriber_client_id_a01cee07 ON zz_goodword_template_q7x.newsroom_subscriber USING btree (client_id);

CREATE INDEX newsroom_subscriber_public_id_552e46be_like ON zz_goodword_template_q7x.newsroom_subscriber USING btree (public_id varchar_pattern_ops);

CREATE INDEX newsroom_withdrawal_client_id_e6346f79 ON zz_goodword_template_q7x.newsroom_withdrawal USING btree (client_id);

CREATE INDEX notice_for_digest ON zz_goodword_template_q7x.notifications_notice USING btree (user_id, id) WHERE for_digest;

CREATE INDEX notice_of_user ON zz_goodword_template_q7x.notifications_notice USING btree (user_id, read_at, id DESC);

CREATE INDEX notifications_mail_message_id_b33ae235_like ON zz_goodword_template_q7x.notifications_mail USING btree (message_id varchar_pattern_ops);

CREATE INDEX notifications_mailreport_mail_id_1d03600c ON zz_goodword_template_q7x.notifications_mailreport USING btree (mail_id);

CREATE INDEX notifications_notice_client_id_d71f2280 ON zz_goodword_template_q7x.notifications_notice USING btree (client_id);

CREATE INDEX notifications_notice_user_id_552cc228 ON zz_goodword_template_q7x.notifications_notice USING btree (user_id);

CREATE INDEX opening_by_moment ON zz_goodword_template_q7x.newsroom_opening USING btree (client_id, state, opens_at);

CREATE UNIQUE INDEX opening_waits_once ON zz_goodword_template_q7x.newsroom_opening USING btree (client_id, story_id, kind) WHERE ((state)::text = 'waiting'::text);

CREATE INDEX outreach_by_state ON zz_goodword_template_q7x.outreach_outreachcase USING btree (client_id, state, due_at);

CREATE INDEX outreach_callattempt_case_id_64f6c617 ON zz_goodword_template_q7x.outreach_callattempt USING btree (case_id);

CREATE INDEX outreach_callattempt_client_id_873d30e9 ON zz_goodword_template_q7x.outreach_callattempt USING btree (client_id);

CREATE INDEX outreach_consent_case_id_cde1d0ad ON zz_goodword_template_q7x.outreach_consent USING btree (case_id);

CREATE INDEX outreach_consent_client_id_e1ef8ff6 ON zz_goodword_template_q7x.outreach_consent USING btree (client_id);

CREATE INDEX outreach_consent_customer_id_9876fd1c ON zz_goodword_template_q7x.outreach_consent USING btree (customer_id);

CREATE INDEX outreach_consent_public_id_9f357d62_like ON zz_goodword_template_q7x.outreach_consent USING btree (public_id varchar_pattern_ops);

CREATE INDEX outreach_consentrecord_client_id_5e8feebd ON zz_goodword_template_q7x.outreach_consentrecord USING btree (client_id);

CREATE INDEX outreach_consentrecord_consent_id_3cc5333d ON zz_goodword_template_q7x.outreach_consentrecord USING btree (consent_id);

CREATE INDEX outreach_contact_case_id_cc6ba4a1 ON zz_goodword_template_q7x.outreach_contact USING btree (case_id);

CREATE INDEX outreach_contact_client_id_765b10e8 ON zz_goodword_template_q7x.outreach_contact USING btree (client_id);

CREATE INDEX outreach_interview_case_id_067c988b ON zz_goodword_template_q7x.outreach_interview USING btree (case_id);

CREATE INDEX outreach_interview_client_id_38f3c346 ON zz_goodword_template_q7x.outreach_interview USING btree (client_id);

CREATE INDEX outreach_interview_customer_id_aad0f033 ON zz_goodword_template_q7x.outreach_interview USING btree (customer_id);

CREATE INDEX outreach_interview_public_id_6acc7965_like ON zz_goodword_template_q7x.outreach_interview USING btree (public_id varchar_pattern_ops);

CREATE INDEX outreach_interviewanswer_client_id_11340a18 ON zz_goodword_template_q7x.outreach_interviewanswer USING btree (client_id);

CREATE INDEX outreach_interviewanswer_interview_id_39d3f4bd ON zz_goodword_template_q7x.outreach_interviewanswer USING btree (interview_id);

CREATE INDEX outreach_interviewphoto_client_id_dd1a0c0b ON zz_goodword_template_q7x.outreach_interviewphoto USING btree (client_id);

CREATE INDEX outreach_interviewphoto_interview_id_82bc8eda ON zz_goodword_template_q7x.outreach_interviewphoto USING btree (interview_id);

CREATE INDEX outreach_interviewphoto_public_id_6d8d062f_like ON zz_goodword_template_q7x.outreach_interviewphoto USING btree (public_id varchar_pattern_ops);

CREATE INDEX outreach_lettertemplate_client_id_f2481db9 ON zz_goodword_template_q7x.outreach_lettertemplate USING btree (client_id);

CREATE INDEX outreach_listact_case_id_d29c1d37 ON zz_goodword_template_q7x.outreach_listact USING btree (case_id);

CREATE INDEX outreach_listact_client_id_04a2c9c4 ON zz_goodword_template_q7x.outreach_listact USING btree (client_id);

CREATE UNIQUE INDEX outreach_open_once ON zz_goodword_template_q7x.outreach_outreachcase USING btree (client_id, customer_id) WHERE ((state)::text = ANY ((ARRAY['due'::character varying, 'contacted'::character varying, 'consent_asked'::character varying])::text[]));

CREATE INDEX outreach_outreachcase_client_id_e39a4f27 ON zz_goodword_template_q7x.outreach_outreachcase USING btree (client_id);

CREATE INDEX outreach_outreachcase_customer_id_46630803 ON zz_goodword_template_q7x.outreach_outreachcase USING btree (customer_id);

CREATE INDEX outreach_outreachcase_owner_id_2d4b5ca5 ON zz_goodword_template_q7x.outreach_outreachcase USING btree (owner_id);

CREATE INDEX outreach_outreachcase_public_id_dbf7cbee_like ON zz_goodword_template_q7x.outreach_outreachcase USING btree (public_id varchar_pattern_ops);

CREATE INDEX press_flag_of_ticket ON zz_goodword_template_q7x.tickets_pressflag USING btree (client_id, ticket_id, raised_at DESC);

CREATE INDEX promise_by_standing ON zz_goodword_template_q7x.promises_promise USING btree (client_id, archived_at, standing);

CREATE INDEX promise_check_by_time ON zz_goodword_template_q7x.promises_promisecheck USING btree (client_id, promise_id, at DESC);

CREATE INDEX promises_metricpoint_client_id_2186ef0a ON zz_goodword_template_q7x.promises_metricpoint USING btree (client_id);

CREATE INDEX promises_metricpoint_series_id_edc74234 ON zz_goodword_template_q7x.promises_metricpoint USING btree (series_id);

CREATE INDEX promises_metricseries_client_id_d9b1ccf2 ON zz_goodword_template_q7x.promises_metricseries USING btree (client_id);

CREATE INDEX promises_metricseries_public_id_558799b3_like ON zz_goodword_template_q7x.promises_metricseries USING btree (public_id varchar_pattern_ops);

CREATE INDEX promises_nopromise_client_id_7586056e ON zz_goodword_template_q7x.promises_nopromise USING btree (client_id);

CREATE INDEX promises_passageruling_client_id_3fbd5ee6 ON zz_goodword_template_q7x.promises_passageruling USING btree (client_id);

CREATE INDEX promises_passageruling_promise_id_09f970db ON zz_goodword_template_q7x.promises_passageruling USING btree (promise_id);

CREATE INDEX promises_promise_client_id_3e9a4962 ON zz_goodword_template_q7x.promises_promise USING btree (client_id);

CREATE INDEX promises_promise_cx_owner_id_0f396934 ON zz_goodword_template_q7x.promises_promise USING btree (cx_owner_id);

CREATE INDEX promises_promise_pr_owner_id_1cbc9843 ON zz_goodword_template_q7x.promises_promise USING btree (pr_owner_id);

CREATE INDEX promises_promise_public_id_a8b1a224_like ON zz_goodword_template_q7x.promises_promise USING btree (public_id varchar_pattern_ops);

CREATE INDEX promises_promise_series_id_d6781926 ON zz_goodword_template_q7x.promises_promise USING btree (series_id);

CREATE INDEX promises_promisecheck_client_id_0aad23a0 ON zz_goodword_template_q7x.promises_promisecheck USING btree (client_id);

CREATE INDEX promises_promisecheck_promise_id_fb17a290 ON zz_goodword_template_q7x.promises_promisecheck USING btree (promise_id);

CREATE INDEX promises_signoff_client_id_697780f0 ON zz_goodword_template_q7x.promises_signoff USING btree (client_id);

CREATE INDEX promises_signoff_promise_id_cba8f910 ON zz_goodword_template_q7x.promises_signoff USING btree (promise_id);

CREATE INDEX provenance_check_by_time ON zz_goodword_template_q7x.newsroom_provenancecheck USING btree (client_id, at DESC);

CREATE INDEX publication_by_time ON zz_goodword_template_q7x.newsroom_publication USING btree (client_id, published_at DESC);

CREATE INDEX published_text_search ON zz_goodword_template_q7x.newsroom_publishedtext USING gin (search);

CREATE INDEX referenceindex_source_object ON zz_goodword_template_q7x.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);

CREATE INDEX referenceindex_target_object ON zz_goodword_template_q7x.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);

CREATE INDEX rejection_by_row ON zz_goodword_template_q7x.feedback_rejection USING btree (client_id, imported_id, row_number);

CREATE INDEX response_by_time ON zz_goodword_template_q7x.feedback_response USING btree (client_id, answered_at DESC);

CREATE INDEX response_by_words ON zz_goodword_template_q7x.feedback_response USING gin (to_tsvector('simple'::regconfig, regexp_replace(comment, '[^[:alnum:]]+'::text, ' '::text, 'g'::text))) WHERE (comment <> ''::text);

CREATE INDEX response_of_customer ON zz_goodword_template_q7x.feedback_response USING btree (client_id, customer_id, answered_at);

CREATE UNIQUE INDEX response_row_once ON zz_goodword_template_q7x.feedback_response USING btree (client_id, fingerprint, ordinal) WHERE ((source_id)::text = ''::text);

CREATE UNIQUE INDEX response_source_id_once ON zz_goodword_template_q7x.feedback_response USING btree (client_id, source_id) WHERE (NOT ((source_id)::text = ''::text));

CREATE UNIQUE INDEX review_round_once ON zz_goodword_template_q7x.feedback_askround USING btree (client_id) WHERE ((NOT ((state)::text = 'ended'::text)) AND ((kind)::text = 'review_invitation'::text));

CREATE INDEX sentiment_layer_newest ON zz_goodword_template_q7x.listening_sentimentlayer USING btree (client_id, id DESC);

CREATE INDEX story_by_state ON zz_goodword_template_q7x.case_studies_story USING btree (client_id, state, id DESC);

CREATE INDEX subscriber_by_state ON zz_goodword_template_q7x.newsroom_subscriber USING btree (client_id, state, id);

CREATE UNIQUE INDEX subscriber_once ON zz_goodword_template_q7x.newsroom_subscriber USING btree (client_id, address) WHERE (NOT ((state)::text = 'ended'::text));

CREATE UNIQUE INDEX suppressed_address_once ON zz_goodword_template_q7x.clients_suppressedaddress USING btree (client_id, address) WHERE (removed_at IS NULL);

CREATE INDEX survey_answer_by_time ON zz_goodword_template_q7x.feedback_surveyanswer USING btree (client_id, survey_id, answered_at DESC);

CREATE UNIQUE INDEX survey_round_once ON zz_goodword_template_q7x.feedback_askround USING btree (client_id, survey_id) WHERE ((NOT ((state)::text = 'ended'::text)) AND ((kind)::text = 'survey'::text));

CREATE INDEX taggit_tag_name_58eb2ed9_like ON zz_goodword_template_q7x.taggit_tag USING btree (name varchar_pattern_ops);

CREATE INDEX taggit_tag_slug_6be58b2c_like ON zz_goodword_template_q7x.taggit_tag USING btree (slug varchar_pattern_ops);

CREATE INDEX taggit_tagg_content_8fc721_idx ON zz_goodword_template_q7x.taggit_taggeditem USING btree (content_type_id, object_id);

CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON zz_goodword_template_q7x.taggit_taggeditem USING btree (content_type_id);

CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON zz_goodword_template_q7x.taggit_taggeditem USING btree (object_id);

CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON zz_goodword_template_q7x.taggit_taggeditem USING btree (tag_id);

CREATE INDEX theme_deed_of_theme ON zz_goodword_template_q7x.themes_themedeed USING btree (client_id, theme_id, state);

CREATE INDEX theme_of_client ON zz_goodword_template_q7x.themes_theme USING btree (client_id, merged_into_id);

CREATE INDEX theme_search_newest ON zz_goodword_template_q7x.themes_themesearch USING btree (client_id, at DESC);

CREATE INDEX themes_theme_client_id_c7a2314e ON zz_goodword_template_q7x.themes_theme USING btree (client_id);

CREATE INDEX themes_theme_merged_into_id_53b05890 ON zz_goodword_template_q7x.themes_theme USING btree (merged_into_id);

CREATE INDEX themes_theme_public_id_f0f5565d_like ON zz_goodword_template_q7x.themes_theme USING btree (public_id varchar_pattern_ops);

CREATE INDEX themes_themedeed_client_id_c16ad7df ON zz_goodword_template_q7x.themes_themedeed USING btree (client_id);

CREATE INDEX themes_themedeed_owner_id_7c397a14 ON zz_goodword_template_q7x.themes_themedeed USING btree (owner_id);

CREATE INDEX themes_themedeed_public_id_fa3eb22f_like ON zz_goodword_template_q7x.themes_themedeed USING btree (public_id varchar_pattern_ops);

CREATE INDEX themes_themedeed_theme_id_4747a3c8 ON zz_goodword_template_q7x.themes_themedeed USING btree (theme_id);

CREATE INDEX themes_themesearch_client_id_e477f6f5 ON zz_goodword_template_q7x.themes_themesearch USING btree (client_id);

CREATE INDEX themes_tip_answered_by_id_d68de2a1 ON zz_goodword_template_q7x.themes_tip USING btree (answered_by_id);

CREATE INDEX themes_tip_client_id_8a68aee3 ON zz_goodword_template_q7x.themes_tip USING btree (client_id);

CREATE INDEX themes_tip_public_id_3bf4aa29_like ON zz_goodword_template_q7x.themes_tip USING btree (public_id varchar_pattern_ops);

CREATE INDEX themes_tip_theme_id_1f44885c ON zz_goodword_template_q7x.themes_tip USING btree (theme_id);

CREATE INDEX themes_voice_client_id_8585395c ON zz_goodword_template_q7x.themes_voice USING btree (client_id);

CREATE INDEX themes_voice_theme_id_0401fee3 ON zz_goodword_template_q7x.themes_voice USING btree (theme_id);

CREATE INDEX thread_by_document ON zz_goodword_template_q7x.approvals_commentthread USING btree (client_id, document_id, state);

CREATE INDEX ticket_absorbed ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id, merged_into_id) WHERE (merged_into_id IS NOT NULL);

CREATE INDEX ticket_act_by_batch ON zz_goodword_template_q7x.tickets_ticketact USING btree (batch);

CREATE INDEX ticket_by_opening ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id, opened_at DESC);

CREATE INDEX ticket_by_state ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id, state, last_said_at DESC);

CREATE INDEX ticket_clock_by_due ON zz_goodword_template_q7x.tickets_ticketclock USING btree (client_id, state, due_at);

CREATE INDEX ticket_clock_by_end ON zz_goodword_template_q7x.tickets_ticketclock USING btree (client_id, kind, state, ended_at);

CREATE UNIQUE INDEX ticket_clock_once ON zz_goodword_template_q7x.tickets_ticketclock USING btree (client_id, ticket_id, kind) WHERE ((state)::text = ANY ((ARRAY['running'::character varying, 'paused'::character varying])::text[]));

CREATE INDEX ticket_message_by_time ON zz_goodword_template_q7x.tickets_ticketmessage USING btree (client_id, ticket_id, at);

CREATE UNIQUE INDEX ticket_message_once ON zz_goodword_template_q7x.tickets_ticketmessage USING btree (client_id, ticket_id, source_id) WHERE (NOT ((source_id)::text = ''::text));

CREATE INDEX ticket_of_customer ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id, customer_id, opened_at DESC);

CREATE INDEX ticket_of_owner ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id, owner_id, state);

CREATE UNIQUE INDEX ticket_origin_once ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id, origin, origin_id) WHERE (NOT ((origin)::text = ''::text));

CREATE UNIQUE INDEX ticket_source_id_once ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id, source_id) WHERE (NOT ((source_id)::text = ''::text));

CREATE INDEX ticket_words ON zz_goodword_template_q7x.tickets_ticket USING gin (to_tsvector('simple'::regconfig, regexp_replace((((subject)::text || ' '::text) || number), '[^[:alnum:]]+'::text, ' '::text, 'g'::text)));

CREATE INDEX tickets_cannedapproval_client_id_c2c69c46 ON zz_goodword_template_q7x.tickets_cannedapproval USING btree (client_id);

CREATE INDEX tickets_cannedreply_client_id_c026ec40 ON zz_goodword_template_q7x.tickets_cannedreply USING btree (client_id);

CREATE INDEX tickets_cannedreply_public_id_2f53df3c_like ON zz_goodword_template_q7x.tickets_cannedreply USING btree (public_id varchar_pattern_ops);

CREATE INDEX tickets_cannedversion_client_id_da99cfe5 ON zz_goodword_template_q7x.tickets_cannedversion USING btree (client_id);

CREATE INDEX tickets_cannedversion_reply_id_11671ea2 ON zz_goodword_template_q7x.tickets_cannedversion USING btree (reply_id);

CREATE INDEX tickets_handover_answered_by_id_2f9fcb90 ON zz_goodword_template_q7x.tickets_handover USING btree (answered_by_id);

CREATE INDEX tickets_handover_client_id_3e5931cd ON zz_goodword_template_q7x.tickets_handover USING btree (client_id);

CREATE INDEX tickets_handover_given_by_id_f34eacc0 ON zz_goodword_template_q7x.tickets_handover USING btree (given_by_id);

CREATE INDEX tickets_handover_public_id_16f1a296_like ON zz_goodword_template_q7x.tickets_handover USING btree (public_id varchar_pattern_ops);

CREATE INDEX tickets_handover_ticket_id_0180cc3e ON zz_goodword_template_q7x.tickets_handover USING btree (ticket_id);

CREATE INDEX tickets_handover_to_user_id_59e54306 ON zz_goodword_template_q7x.tickets_handover USING btree (to_user_id);

CREATE INDEX tickets_pressflag_client_id_9a56fa0c ON zz_goodword_template_q7x.tickets_pressflag USING btree (client_id);

CREATE INDEX tickets_pressflag_ticket_id_bea9fb02 ON zz_goodword_template_q7x.tickets_pressflag USING btree (ticket_id);

CREATE INDEX tickets_satisfaction_client_id_4f3da098 ON zz_goodword_template_q7x.tickets_satisfaction USING btree (client_id);

CREATE INDEX tickets_satisfaction_customer_id_dec2a9ee ON zz_goodword_template_q7x.tickets_satisfaction USING btree (customer_id);

CREATE INDEX tickets_ticket_client_id_33a3e09e ON zz_goodword_template_q7x.tickets_ticket USING btree (client_id);

CREATE INDEX tickets_ticket_customer_id_f2d9135a ON zz_goodword_template_q7x.tickets_ticket USING btree (customer_id);

CREATE INDEX tickets_ticket_merged_into_id_3a36ad40 ON zz_goodword_template_q7x.tickets_ticket USING btree (merged_into_id);

CREATE INDEX tickets_ticket_owner_id_40236788 ON zz_goodword_template_q7x.tickets_ticket USING btree (owner_id);

CREATE INDEX tickets_ticket_pr_owner_id_96986a67 ON zz_goodword_template_q7x.tickets_ticket USING btree (pr_owner_id);

CREATE INDEX tickets_ticket_public_id_b3f73e06_like ON zz_goodword_template_q7x.tickets_ticket USING btree (public_id varchar_pattern_ops);

CREATE INDEX tickets_ticketact_client_id_b90892a5 ON zz_goodword_template_q7x.tickets_ticketact USING btree (client_id);

CREATE INDEX tickets_ticketact_ticket_id_00d66c52 ON zz_goodword_template_q7x.tickets_ticketact USING btree (ticket_id);

CREATE INDEX tickets_ticketclock_client_id_53e3af1a ON zz_goodword_template_q7x.tickets_ticketclock USING btree (client_id);

CREATE INDEX tickets_ticketclock_ticket_id_69387033 ON zz_goodword_template_q7x.tickets_ticketclock USING btree (ticket_id);

CREATE INDEX tickets_ticketcounter_client_id_d1e534b1 ON zz_goodword_template_q7x.tickets_ticketcounter USING btree (client_id);

CREATE INDEX tickets_ticketmessage_client_id_e1212bcb ON zz_goodword_template_q7x.tickets_ticketmessage USING btree (client_id);

CREATE INDEX tickets_ticketmessage_public_id_43c8f917_like ON zz_goodword_template_q7x.tickets_ticketmessage USING btree (public_id varchar_pattern_ops);

CREATE INDEX tickets_ticketmessage_ticket_id_d1210214 ON zz_goodword_template_q7x.tickets_ticketmessage USING btree (ticket_id);

CREATE INDEX tickets_ticketpolicy_client_id_89a451d1 ON zz_goodword_template_q7x.tickets_ticketpolicy USING btree (client_id);

CREATE INDEX tickets_ticketpresence_client_id_2ab44e5b ON zz_goodword_template_q7x.tickets_ticketpresence USING btree (client_id);

CREATE INDEX tickets_ticketpresence_ticket_id_4da6d84d ON zz_goodword_template_q7x.tickets_ticketpresence USING btree (ticket_id);

CREATE INDEX tickets_ticketpresence_user_id_528ae8b2 ON zz_goodword_template_q7x.tickets_ticketpresence USING btree (user_id);

CREATE INDEX tickets_watcher_client_id_eb0ff988 ON zz_goodword_template_q7x.tickets_watcher USING btree (client_id);

CREATE INDEX tickets_watcher_ticket_id_cf602ad7 ON zz_goodword_template_q7x.tickets_watcher USING btree (ticket_id);

CREATE INDEX tickets_watcher_user_id_8c0a9e9c ON zz_goodword_template_q7x.tickets_watcher USING btree (user_id);

CREATE INDEX tip_by_state ON zz_goodword_template_q7x.themes_tip USING btree (client_id, state, sent_at);

CREATE UNIQUE INDEX topic_name_once ON zz_goodword_template_q7x.listening_topic USING btree (client_id, name) WHERE (archived_at IS NULL);

CREATE INDEX touchpoint_in_cell ON zz_goodword_template_q7x.journeys_touchpoint USING btree (client_id, stage_id, lane, place);

CREATE INDEX triage_escalationrule_client_id_09e85316 ON zz_goodword_template_q7x.triage_escalationrule USING btree (client_id);

CREATE INDEX triage_escalationrule_owner_id_52042a88 ON zz_goodword_template_q7x.triage_escalationrule USING btree (owner_id);

CREATE INDEX triage_escalationrule_public_id_06d1055a_like ON zz_goodword_template_q7x.triage_escalationrule USING btree (public_id varchar_pattern_ops);

CREATE INDEX triage_inboxmark_client_id_fc75eaee ON zz_goodword_template_q7x.triage_inboxmark USING btree (client_id);

CREATE INDEX triage_ruleversion_client_id_ed88a566 ON zz_goodword_template_q7x.triage_ruleversion USING btree (client_id);

CREATE INDEX triage_ruleversion_rule_id_39532713 ON zz_goodword_template_q7x.triage_ruleversion USING btree (rule_id);

CREATE UNIQUE INDEX unique_authenticator_type ON zz_goodword_template_q7x.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));

CREATE UNIQUE INDEX unique_in_progress_workflow ON zz_goodword_template_q7x.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));

CREATE UNIQUE INDEX unique_primary_email ON zz_goodword_template_q7x.account_emailaddress USING btree (user_id, "primary") WHERE "primary";

CREATE UNIQUE INDEX unique_verified_email ON zz_goodword_template_q7x.account_emailaddress USING btree (email) WHERE verified;

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON zz_goodword_template_q7x.usersessions_usersession USING btree (session_key varchar_pattern_ops);

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON zz_goodword_template_q7x.usersessions_usersession USING btree (user_id);

CREATE INDEX voice_of_theme ON zz_goodword_template_q7x.themes_voice USING btree (client_id, theme_id, said_at DESC);

CREATE INDEX wagtailadmi_content_717955_idx ON zz_goodword_template_q7x.wagtailadmin_editingsession USING btree (content_type_id, object_id);

CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON zz_goodword_template_q7x.wagtailadmin_editingsession USING btree (content_type_id);

CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON zz_goodword_template_q7x.wagtailadmin_editingsession USING btree (user_id);

CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON zz_goodword_template_q7x.wagtailadmin_formstate USING btree (content_type_id);

CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON zz_goodword_template_q7x.wagtailadmin_formstate USING btree (user_id);

CREATE INDEX wagtailcore_apitoken_key_hash_65979b78_like ON zz_goodword_template_q7x.wagtailcore_apitoken USING btree (key_hash varchar_pattern_ops);

CREATE INDEX wagtailcore_apitoken_user_id_49b1141b ON zz_goodword_template_q7x.wagtailcore_apitoken USING btree (user_id);

CREATE INDEX wagtailcore_collection_path_d848dc19_like ON zz_goodword_template_q7x.wagtailcore_collection USING btree (path varchar_pattern_ops);

CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);

CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON zz_goodword_template_q7x.wagtailcore_collectionviewrestriction USING btree (collection_id);

CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups USING btree (group_id);

CREATE INDEX wagtailcore_comment_page_id_108444b5 ON zz_goodword_template_q7x.wagtailcore_comment USING btree (page_id);

CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON zz_goodword_template_q7x.wagtailcore_comment USING btree (resolved_by_id);

CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON zz_goodword_template_q7x.wagtailcore_comment USING btree (revision_created_id);

CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON zz_goodword_template_q7x.wagtailcore_comment USING btree (user_id);

CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON zz_goodword_template_q7x.wagtailcore_commentreply USING btree (comment_id);

CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON zz_goodword_template_q7x.wagtailcore_commentreply USING btree (user_id);

CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);

CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups USING btree (group_id);

CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON zz_goodword_template_q7x.wagtailcore_groupcollectionpermission USING btree (collection_id);

CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON zz_goodword_template_q7x.wagtailcore_groupcollectionpermission USING btree (group_id);

CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON zz_goodword_template_q7x.wagtailcore_groupcollectionpermission USING btree (permission_id);

CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON zz_goodword_template_q7x.wagtailcore_grouppagepermission USING btree (group_id);

CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON zz_goodword_template_q7x.wagtailcore_grouppagepermission USING btree (page_id);

CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON zz_goodword_template_q7x.wagtailcore_grouppagepermission USING btree (permission_id);

CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON zz_goodword_template_q7x.wagtailcore_groupsitepermission USING btree (group_id);

CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON zz_goodword_template_q7x.wagtailcore_groupsitepermission USING btree (permission_id);

CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON zz_goodword_template_q7x.wagtailcore_groupsitepermission USING btree (site_id);

CREATE INDEX wagtailcore_locale_language_code_03149338_like ON zz_goodword_template_q7x.wagtailcore_locale USING btree (language_code varchar_pattern_ops);

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (action);

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);

CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (content_changed);

CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (content_type_id);

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (object_id);

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);

CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (revision_id);

CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree ("timestamp");

CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (user_id);

CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON zz_goodword_template_q7x.wagtailcore_page USING btree (alias_of_id);

CREATE INDEX wagtailcore_page_content_type_id_c28424df ON zz_goodword_template_q7x.wagtailcore_page USING btree (content_type_id);

CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON zz_goodword_template_q7x.wagtailcore_page USING btree (first_published_at);

CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON zz_goodword_template_q7x.wagtailcore_page USING btree (latest_revision_id);

CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON zz_goodword_template_q7x.wagtailcore_page USING btree (live_revision_id);

CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON zz_goodword_template_q7x.wagtailcore_page USING btree (locale_id);

CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON zz_goodword_template_q7x.wagtailcore_page USING btree (locked_by_id);

CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON zz_goodword_template_q7x.wagtailcore_page USING btree (owner_id);

CREATE INDEX wagtailcore_page_path_98eba2c8_like ON zz_goodword_template_q7x.wagtailcore_page USING btree (path varchar_pattern_ops);

CREATE INDEX wagtailcore_page_slug_e7c11b8f ON zz_goodword_template_q7x.wagtailcore_page USING btree (slug);

CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON zz_goodword_template_q7x.wagtailcore_page USING btree (slug varchar_pattern_ops);

CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (action);

CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);

CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (content_changed);

CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (content_type_id);

CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (page_id);

CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (revision_id);

CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree ("timestamp");

CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (user_id);

CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON zz_goodword_template_q7x.wagtailcore_revision USING btree (approved_go_live_at);

CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON zz_goodword_template_q7x.wagtailcore_revision USING btree (created_at);

CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON zz_goodword_template_q7x.wagtailcore_revision USING btree (user_id);

CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON zz_goodword_template_q7x.wagtailcore_pagesubscription USING btree (page_id);

CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON zz_goodword_template_q7x.wagtailcore_pagesubscription USING btree (user_id);

CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);

CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups USING btree (group_id);

CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON zz_goodword_template_q7x.wagtailcore_pageviewrestriction USING btree (page_id);

CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON zz_goodword_template_q7x.wagtailcore_referenceindex USING btree (base_content_type_id);

CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON zz_goodword_template_q7x.wagtailcore_referenceindex USING btree (content_type_id);

CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON zz_goodword_template_q7x.wagtailcore_referenceindex USING btree (to_content_type_id);

CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON zz_goodword_template_q7x.wagtailcore_revision USING btree (base_content_type_id);

CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON zz_goodword_template_q7x.wagtailcore_revision USING btree (content_type_id);

CREATE INDEX wagtailcore_site_hostname_96b20b46 ON zz_goodword_template_q7x.wagtailcore_site USING btree (hostname);

CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON zz_goodword_template_q7x.wagtailcore_site USING btree (hostname varchar_pattern_ops);

CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON zz_goodword_template_q7x.wagtailcore_site USING btree (root_page_id);

CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON zz_goodword_template_q7x.wagtailcore_task USING btree (content_type_id);

CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON zz_goodword_template_q7x.wagtailcore_taskstate USING btree (content_type_id);

CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON zz_goodword_template_q7x.wagtailcore_taskstate USING btree (finished_by_id);

CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON zz_goodword_template_q7x.wagtailcore_taskstate USING btree (revision_id);

CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON zz_goodword_template_q7x.wagtailcore_taskstate USING btree (task_id);

CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON zz_goodword_template_q7x.wagtailcore_taskstate USING btree (workflow_state_id);

CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON zz_goodword_template_q7x.wagtailcore_uploadedfile USING btree (for_content_type_id);

CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON zz_goodword_template_q7x.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);

CREATE INDEX wagtailcore_uuid_06a44d_idx ON zz_goodword_template_q7x.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);

CREATE INDEX wagtailcore_uuid_d6363b_idx ON zz_goodword_template_q7x.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);

CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON zz_goodword_template_q7x.wagtailcore_workflowcontenttype USING btree (workflow_id);

CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON zz_goodword_template_q7x.wagtailcore_workflowpage USING btree (workflow_id);

CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON zz_goodword_template_q7x.wagtailcore_workflowstate USING btree (base_content_type_id);

CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON zz_goodword_template_q7x.wagtailcore_workflowstate USING btree (content_type_id);

CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON zz_goodword_template_q7x.wagtailcore_workflowstate USING btree (requested_by_id);

CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON zz_goodword_template_q7x.wagtailcore_workflowstate USING btree (workflow_id);

CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON zz_goodword_template_q7x.wagtailcore_workflowtask USING btree (task_id);

CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON zz_goodword_template_q7x.wagtailcore_workflowtask USING btree (workflow_id);

CREATE INDEX wagtaildocs_document_collection_id_23881625 ON zz_goodword_template_q7x.wagtaildocs_document USING btree (collection_id);

CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON zz_goodword_template_q7x.wagtaildocs_document USING btree (uploaded_by_user_id);

CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON zz_goodword_template_q7x.wagtailimages_image USING btree (collection_id);

CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON zz_goodword_template_q7x.wagtailimages_image USING btree (created_at);

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON zz_goodword_template_q7x.wagtailimages_image USING btree (file_hash);

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON zz_goodword_template_q7x.wagtailimages_image USING btree (file_hash varchar_pattern_ops);

CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON zz_goodword_template_q7x.wagtailimages_image USING btree (uploaded_by_user_id);

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON zz_goodword_template_q7x.wagtailimages_rendition USING btree (filter_spec);

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON zz_goodword_template_q7x.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);

CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON zz_goodword_template_q7x.wagtailimages_rendition USING btree (image_id);

CREATE INDEX wagtailsear_autocom_476c89_gin ON zz_goodword_template_q7x.wagtailsearch_indexentry USING gin (autocomplete);

CREATE INDEX wagtailsear_body_90c85d_gin ON zz_goodword_template_q7x.wagtailsearch_indexentry USING gin (body);

CREATE INDEX wagtailsear_title_9caae0_gin ON zz_goodword_template_q7x.wagtailsearch_indexentry USING gin (title);

CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON zz_goodword_template_q7x.wagtailsearch_indexentry USING btree (content_type_id);

CREATE INDEX webhook_delivery_due ON zz_goodword_template_q7x.integrations_webhookdelivery USING btree (subscription_id, next_at, id) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));

CREATE INDEX webhook_delivery_log ON zz_goodword_template_q7x.integrations_webhookdelivery USING btree (client_id, subscription_id, id DESC);

CREATE INDEX webhook_delivery_of_object ON zz_goodword_template_q7x.integrations_webhookdelivery USING btree (subscription_id, object_key, id) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));

CREATE INDEX workflowstate_base_ct_id_idx ON zz_goodword_template_q7x.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);

CREATE INDEX workflowstate_ct_id_idx ON zz_goodword_template_q7x.wagtailcore_workflowstate USING btree (content_type_id, object_id);

CREATE INDEX workspace_firststep_client_id_f9e3f0d0 ON zz_goodword_template_q7x.workspace_firststep USING btree (client_id);

CREATE TRIGGER approvals_guard BEFORE INSERT OR UPDATE ON zz_goodword_template_q7x.approvals_approvalrun FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.approvals_guard_run();

CREATE TRIGGER clients_sandbox_stays BEFORE UPDATE ON zz_goodword_template_q7x.clients_client FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.clients_guard_sandbox();

CREATE TRIGGER crises_guard BEFORE DELETE OR UPDATE ON zz_goodword_template_q7x.crises_remedy FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.crises_guard_remedy();

CREATE TRIGGER crises_guard BEFORE INSERT OR UPDATE ON zz_goodword_template_q7x.crises_statement FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.crises_guard_release();

CREATE TRIGGER crises_guard BEFORE INSERT ON zz_goodword_template_q7x.crises_telling FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.crises_guard_telling();

CREATE TRIGGER crises_order BEFORE INSERT ON zz_goodword_template_q7x.crises_incidententry FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.crises_order_timeline();

CREATE TRIGGER insights_came AFTER INSERT ON zz_goodword_template_q7x.crises_incident REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_crises_incident();

CREATE TRIGGER insights_came AFTER INSERT ON zz_goodword_template_q7x.deadlines_deadline REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_deadlines_deadline();

CREATE TRIGGER insights_came AFTER INSERT ON zz_goodword_template_q7x.feedback_response REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_feedback_response();

CREATE TRIGGER insights_came AFTER INSERT ON zz_goodword_template_q7x.listening_mentioncount REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_listening_mentioncount();

CREATE TRIGGER insights_came AFTER INSERT ON zz_goodword_template_q7x.tickets_ticket REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticket();

CREATE TRIGGER insights_came AFTER INSERT ON zz_goodword_template_q7x.tickets_ticketclock REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticketclock();

CREATE TRIGGER insights_moved AFTER UPDATE ON zz_goodword_template_q7x.crises_incident REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_crises_incident();

CREATE TRIGGER insights_moved AFTER UPDATE ON zz_goodword_template_q7x.deadlines_deadline REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_deadlines_deadline();

CREATE TRIGGER insights_moved AFTER UPDATE ON zz_goodword_template_q7x.feedback_response REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_feedback_response();

CREATE TRIGGER insights_moved AFTER UPDATE ON zz_goodword_template_q7x.listening_mentioncount REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_listening_mentioncount();

CREATE TRIGGER insights_moved AFTER UPDATE ON zz_goodword_template_q7x.tickets_ticket REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticket();

CREATE TRIGGER insights_moved AFTER UPDATE ON zz_goodword_template_q7x.tickets_ticketclock REFERENCING OLD TABLE AS went NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticketclock();

CREATE TRIGGER insights_went AFTER DELETE ON zz_goodword_template_q7x.crises_incident REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_crises_incident();

CREATE TRIGGER insights_went AFTER DELETE ON zz_goodword_template_q7x.deadlines_deadline REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_deadlines_deadline();

CREATE TRIGGER insights_went AFTER DELETE ON zz_goodword_template_q7x.feedback_response REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_feedback_response();

CREATE TRIGGER insights_went AFTER DELETE ON zz_goodword_template_q7x.listening_mentioncount REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_listening_mentioncount();

CREATE TRIGGER insights_went AFTER DELETE ON zz_goodword_template_q7x.tickets_ticket REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticket();

CREATE TRIGGER insights_went AFTER DELETE ON zz_goodword_template_q7x.tickets_ticketclock REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION zz_goodword_template_q7x.insights_touch_tickets_ticketclock();

CREATE TRIGGER newsroom_guard BEFORE INSERT OR UPDATE ON zz_goodword_template_q7x.newsroom_derivedfile FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.newsroom_guard_copy();

CREATE TRIGGER newsroom_guard BEFORE INSERT ON zz_goodword_template_q7x.newsroom_publication FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.newsroom_guard_publication();

CREATE TRIGGER newsroom_guard BEFORE INSERT OR UPDATE ON zz_goodword_template_q7x.newsroom_publishedpicture FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.newsroom_guard_copy();

CREATE TRIGGER newsroom_guard BEFORE INSERT OR UPDATE ON zz_goodword_template_q7x.newsroom_publishedtext FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.newsroom_guard_copy();

CREATE TRIGGER newsroom_guard BEFORE INSERT OR UPDATE ON zz_goodword_template_q7x.newsroom_renderedpage FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.newsroom_guard_copy();

CREATE TRIGGER newsroom_guard_chain BEFORE INSERT ON zz_goodword_template_q7x.newsroom_publication FOR EACH ROW EXECUTE FUNCTION zz_goodword_template_q7x.newsroom_guard_chain();

ALTER TABLE ONLY zz_goodword_template_q7x.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES zz_goodword_template_q7x.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_absence
    ADD CONSTRAINT accounts_absence_substitute_id_8136748a_fk_accounts_user_id FOREIGN KEY (substitute_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_absence
    ADD CONSTRAINT accounts_absence_user_id_e7d6d597_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_apikey
    ADD CONSTRAINT accounts_apikey_successor_id_c2e72079_fk_accounts_apikey_id FOREIGN KEY (successor_id) REFERENCES zz_goodword_template_q7x.accounts_apikey(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_noticewishes
    ADD CONSTRAINT accounts_noticewishes_user_id_b84a8ab7_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES zz_goodword_template_q7x.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.api_givenanswer
    ADD CONSTRAINT api_givenanswer_client_id_d937afae_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalchain
    ADD CONSTRAINT approvals_approvalchain_client_id_acda5378_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalre_approver_id_ff162d8c_fk_accounts_ FOREIGN KEY (approver_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalre_client_id_05ac8c16_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalre_customer_id_991572bc_fk_clients_c FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalre_document_id_14b36c12_fk_documents FOREIGN KEY (document_id) REFERENCES zz_goodword_template_q7x.documents_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalre_requested_by_id_8bc46cdb_fk_accounts_ FOREIGN KEY (requested_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalre_seat_id_e17748d7_fk_approvals FOREIGN KEY (seat_id) REFERENCES zz_goodword_template_q7x.approvals_runseat(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalre_version_id_f3acc409_fk_documents FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.documents_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_document_id_same_brand FOREIGN KEY (client_id, document_id) REFERENCES zz_goodword_template_q7x.documents_document(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_seat_id_same_brand FOREIGN KEY (client_id, seat_id) REFERENCES zz_goodword_template_q7x.approvals_runseat(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrequest
    ADD CONSTRAINT approvals_approvalrequest_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.documents_version(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalru_document_id_7db0c88a_fk_documents FOREIGN KEY (document_id) REFERENCES zz_goodword_template_q7x.documents_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalru_requested_by_id_17133e32_fk_accounts_ FOREIGN KEY (requested_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalru_version_id_85cb96f0_fk_documents FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.documents_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalrun_client_id_61cfb545_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalrun_document_id_same_brand FOREIGN KEY (client_id, document_id) REFERENCES zz_goodword_template_q7x.documents_document(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_approvalrun
    ADD CONSTRAINT approvals_approvalrun_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.documents_version(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainseat
    ADD CONSTRAINT approvals_chainseat_client_id_44d3b226_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainseat
    ADD CONSTRAINT approvals_chainseat_step_id_f890a8bc_fk_approvals_chainstep_id FOREIGN KEY (step_id) REFERENCES zz_goodword_template_q7x.approvals_chainstep(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainseat
    ADD CONSTRAINT approvals_chainseat_step_id_same_brand FOREIGN KEY (client_id, step_id) REFERENCES zz_goodword_template_q7x.approvals_chainstep(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainseat
    ADD CONSTRAINT approvals_chainseat_user_id_1904d0f5_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainstep
    ADD CONSTRAINT approvals_chainstep_chain_id_a8706849_fk_approvals FOREIGN KEY (chain_id) REFERENCES zz_goodword_template_q7x.approvals_approvalchain(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainstep
    ADD CONSTRAINT approvals_chainstep_chain_id_same_brand FOREIGN KEY (client_id, chain_id) REFERENCES zz_goodword_template_q7x.approvals_approvalchain(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_chainstep
    ADD CONSTRAINT approvals_chainstep_client_id_e23c2a94_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_comment
    ADD CONSTRAINT approvals_comment_author_id_8aa9c678_fk_accounts_user_id FOREIGN KEY (author_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_comment
    ADD CONSTRAINT approvals_comment_client_id_4b505d2b_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_comment
    ADD CONSTRAINT approvals_comment_thread_id_7a2e3736_fk_approvals FOREIGN KEY (thread_id) REFERENCES zz_goodword_template_q7x.approvals_commentthread(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_comment
    ADD CONSTRAINT approvals_comment_thread_id_same_brand FOREIGN KEY (client_id, thread_id) REFERENCES zz_goodword_template_q7x.approvals_commentthread(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthr_document_id_5e64b75b_fk_documents FOREIGN KEY (document_id) REFERENCES zz_goodword_template_q7x.documents_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthr_resolved_by_id_f312fa23_fk_accounts_ FOREIGN KEY (resolved_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthr_version_id_f59697e8_fk_documents FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.documents_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthread_client_id_2fa5ade9_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthread_document_id_same_brand FOREIGN KEY (client_id, document_id) REFERENCES zz_goodword_template_q7x.documents_document(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_commentthread
    ADD CONSTRAINT approvals_commentthread_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.documents_version(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_client_id_546621e2_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_customer_id_4af0f06b_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_decided_by_id_a2606d53_fk_accounts_user_id FOREIGN KEY (decided_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_in_place_of_id_a71f3577_fk_accounts_user_id FOREIGN KEY (in_place_of_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_request_id_b886f0d6_fk_approvals FOREIGN KEY (request_id) REFERENCES zz_goodword_template_q7x.approvals_approvalrequest(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_request_id_same_brand FOREIGN KEY (client_id, request_id) REFERENCES zz_goodword_template_q7x.approvals_approvalrequest(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_version_id_34bd04a8_fk_documents_version_id FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.documents_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_decision
    ADD CONSTRAINT approvals_decision_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.documents_version(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_client_id_486a16a0_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_customer_id_e544ec27_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_step_id_2b8ee572_fk_approvals_runstep_id FOREIGN KEY (step_id) REFERENCES zz_goodword_template_q7x.approvals_runstep(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_step_id_same_brand FOREIGN KEY (client_id, step_id) REFERENCES zz_goodword_template_q7x.approvals_runstep(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runseat
    ADD CONSTRAINT approvals_runseat_user_id_035f576a_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runstep
    ADD CONSTRAINT approvals_runstep_client_id_783e63ec_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runstep
    ADD CONSTRAINT approvals_runstep_run_id_f613bc0d_fk_approvals_approvalrun_id FOREIGN KEY (run_id) REFERENCES zz_goodword_template_q7x.approvals_approvalrun(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.approvals_runstep
    ADD CONSTRAINT approvals_runstep_run_id_same_brand FOREIGN KEY (client_id, run_id) REFERENCES zz_goodword_template_q7x.approvals_approvalrun(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES zz_goodword_template_q7x.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_draftingstyle
    ADD CONSTRAINT case_studies_draftin_client_id_29704358_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_picture
    ADD CONSTRAINT case_studies_picture_client_id_8e6475ee_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_picture
    ADD CONSTRAINT case_studies_picture_story_id_7629c988_fk_case_studies_story_id FOREIGN KEY (story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_picture
    ADD CONSTRAINT case_studies_picture_story_id_same_brand FOREIGN KEY (client_id, story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_author_id_a162b735_fk_accounts_user_id FOREIGN KEY (author_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_case_id_b4a78ee0_fk_outreach_outreachcase_id FOREIGN KEY (case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_case_id_same_brand FOREIGN KEY (client_id, case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_client_id_51d9514e_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_consent_id_7309e122_fk_outreach_consent_id FOREIGN KEY (consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_consent_id_same_brand FOREIGN KEY (client_id, consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_customer_id_ac3e1f7d_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_document_id_5a6e05fd_fk_documents FOREIGN KEY (document_id) REFERENCES zz_goodword_template_q7x.documents_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_story
    ADD CONSTRAINT case_studies_story_document_id_same_brand FOREIGN KEY (client_id, document_id) REFERENCES zz_goodword_template_q7x.documents_document(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyfo_client_id_b531ba06_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyfo_document_id_d232d007_fk_documents FOREIGN KEY (document_id) REFERENCES zz_goodword_template_q7x.documents_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyfo_story_id_aec57669_fk_case_stud FOREIGN KEY (story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyformat_author_id_832e3dad_fk_accounts_user_id FOREIGN KEY (author_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyformat_document_id_same_brand FOREIGN KEY (client_id, document_id) REFERENCES zz_goodword_template_q7x.documents_document(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.case_studies_storyformat
    ADD CONSTRAINT case_studies_storyformat_story_id_same_brand FOREIGN KEY (client_id, story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_ask
    ADD CONSTRAINT clients_ask_client_id_db78ae4b_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_ask
    ADD CONSTRAINT clients_ask_customer_id_13ec3f53_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_ask
    ADD CONSTRAINT clients_ask_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_assignment
    ADD CONSTRAINT clients_assignment_client_id_def547cd_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_assignment
    ADD CONSTRAINT clients_assignment_user_id_7927750c_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_clientexport
    ADD CONSTRAINT clients_clientexport_client_id_90dad8d4_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_closedday
    ADD CONSTRAINT clients_closedday_client_id_09889f1a_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_client_id_5fa9ae9c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_merged_into_id_e7f77e26_fk_clients_customer_id FOREIGN KEY (merged_into_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_merged_into_id_same_brand FOREIGN KEY (client_id, merged_into_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_survivor_id_9d285f90_fk_clients_customer_id FOREIGN KEY (survivor_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customer
    ADD CONSTRAINT clients_customer_survivor_id_same_brand FOREIGN KEY (client_id, survivor_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customeridentity
    ADD CONSTRAINT clients_customeriden_client_id_9b3fb501_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customeridentity
    ADD CONSTRAINT clients_customeriden_customer_id_d0f55145_fk_clients_c FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customeridentity
    ADD CONSTRAINT clients_customeridentity_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerg_customer_id_31a4ea61_fk_clients_c FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerge_client_id_b723b7e4_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerge_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerge_into_id_ee8a4ca3_fk_clients_customer_id FOREIGN KEY (into_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerge_into_id_same_brand FOREIGN KEY (client_id, into_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerge_merged_by_id_42391c1f_fk_accounts_user_id FOREIGN KEY (merged_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_customermerge
    ADD CONSTRAINT clients_customermerge_undone_by_id_dc9a93e8_fk_accounts_user_id FOREIGN KEY (undone_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_distinctcustomers
    ADD CONSTRAINT clients_distinctcust_client_id_78477293_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_distinctcustomers
    ADD CONSTRAINT clients_distinctcust_first_id_190ec0ea_fk_clients_c FOREIGN KEY (first_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_distinctcustomers
    ADD CONSTRAINT clients_distinctcust_second_id_8d4fbf23_fk_clients_c FOREIGN KEY (second_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_distinctcustomers
    ADD CONSTRAINT clients_distinctcustomers_first_id_same_brand FOREIGN KEY (client_id, first_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_distinctcustomers
    ADD CONSTRAINT clients_distinctcustomers_second_id_same_brand FOREIGN KEY (client_id, second_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_keygrant
    ADD CONSTRAINT clients_keygrant_client_id_8ab991bf_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_keygrant
    ADD CONSTRAINT clients_keygrant_key_id_480061a2_fk_accounts_apikey_id FOREIGN KEY (key_id) REFERENCES zz_goodword_template_q7x.accounts_apikey(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_question
    ADD CONSTRAINT clients_question_client_id_cb80e9f6_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_question
    ADD CONSTRAINT clients_question_question_set_id_4b22f2a1_fk_clients_q FOREIGN KEY (question_set_id) REFERENCES zz_goodword_template_q7x.clients_questionset(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_question
    ADD CONSTRAINT clients_question_question_set_id_same_brand FOREIGN KEY (client_id, question_set_id) REFERENCES zz_goodword_template_q7x.clients_questionset(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_questionset
    ADD CONSTRAINT clients_questionset_client_id_8ec4cbf1_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_reviewsite
    ADD CONSTRAINT clients_reviewsite_client_id_e3c42184_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_spokesperson
    ADD CONSTRAINT clients_spokesperson_client_id_3d0b1b85_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.clients_suppressedaddress
    ADD CONSTRAINT clients_suppressedad_client_id_88037385_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_fact
    ADD CONSTRAINT crises_fact_client_id_401ef94c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_fact
    ADD CONSTRAINT crises_fact_incident_id_fb810b74_fk_crises_incident_id FOREIGN KEY (incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_fact
    ADD CONSTRAINT crises_fact_incident_id_same_brand FOREIGN KEY (client_id, incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_alert_id_c83435d9_fk_listening_alert_id FOREIGN KEY (alert_id) REFERENCES zz_goodword_template_q7x.listening_alert(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_alert_id_same_brand FOREIGN KEY (client_id, alert_id) REFERENCES zz_goodword_template_q7x.listening_alert(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_changed_to_id_3b5b8782_fk_crises_pl FOREIGN KEY (changed_to_id) REFERENCES zz_goodword_template_q7x.crises_playbookversion(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_changed_to_id_same_brand FOREIGN KEY (client_id, changed_to_id) REFERENCES zz_goodword_template_q7x.crises_playbookversion(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_client_id_2012322e_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_cx_lead_id_987b06f1_fk_accounts_user_id FOREIGN KEY (cx_lead_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_pr_lead_id_48a5d0d5_fk_accounts_user_id FOREIGN KEY (pr_lead_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_version_id_27d6cb98_fk_crises_pl FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.crises_playbookversion(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incident
    ADD CONSTRAINT crises_incident_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.crises_playbookversion(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidententry
    ADD CONSTRAINT crises_incidententry_client_id_5b191cbc_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidententry
    ADD CONSTRAINT crises_incidententry_incident_id_b096c1fb_fk_crises_incident_id FOREIGN KEY (incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidententry
    ADD CONSTRAINT crises_incidententry_incident_id_same_brand FOREIGN KEY (client_id, incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidentstep
    ADD CONSTRAINT crises_incidentstep_client_id_54249b91_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidentstep
    ADD CONSTRAINT crises_incidentstep_incident_id_8f724849_fk_crises_incident_id FOREIGN KEY (incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_incidentstep
    ADD CONSTRAINT crises_incidentstep_incident_id_same_brand FOREIGN KEY (client_id, incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbook
    ADD CONSTRAINT crises_playbook_client_id_7194ed5e_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbookversion
    ADD CONSTRAINT crises_playbookversi_playbook_id_1d1788da_fk_crises_pl FOREIGN KEY (playbook_id) REFERENCES zz_goodword_template_q7x.crises_playbook(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbookversion
    ADD CONSTRAINT crises_playbookversion_client_id_e632ff74_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_playbookversion
    ADD CONSTRAINT crises_playbookversion_playbook_id_same_brand FOREIGN KEY (client_id, playbook_id) REFERENCES zz_goodword_template_q7x.crises_playbook(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_remedy
    ADD CONSTRAINT crises_remedy_client_id_d1d256f8_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_remedy
    ADD CONSTRAINT crises_remedy_incident_id_d5ab44b5_fk_crises_incident_id FOREIGN KEY (incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_remedy
    ADD CONSTRAINT crises_remedy_incident_id_same_brand FOREIGN KEY (client_id, incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_stakeholder
    ADD CONSTRAINT crises_stakeholder_client_id_2a031e5c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_stakeholder
    ADD CONSTRAINT crises_stakeholder_incident_id_19dbaf41_fk_crises_incident_id FOREIGN KEY (incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_stakeholder
    ADD CONSTRAINT crises_stakeholder_incident_id_same_brand FOREIGN KEY (client_id, incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_approved_by_id_bcadde86_fk_accounts_user_id FOREIGN KEY (approved_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_client_id_052675ee_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_incident_id_a13bc7d4_fk_crises_incident_id FOREIGN KEY (incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_incident_id_same_brand FOREIGN KEY (client_id, incident_id) REFERENCES zz_goodword_template_q7x.crises_incident(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_remedy_id_9226caef_fk_crises_remedy_id FOREIGN KEY (remedy_id) REFERENCES zz_goodword_template_q7x.crises_remedy(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_statement
    ADD CONSTRAINT crises_statement_remedy_id_same_brand FOREIGN KEY (client_id, remedy_id) REFERENCES zz_goodword_template_q7x.crises_remedy(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_telling
    ADD CONSTRAINT crises_telling_client_id_62fdff11_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_telling
    ADD CONSTRAINT crises_telling_stakeholder_id_0e3ab09a_fk_crises_stakeholder_id FOREIGN KEY (stakeholder_id) REFERENCES zz_goodword_template_q7x.crises_stakeholder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_telling
    ADD CONSTRAINT crises_telling_stakeholder_id_same_brand FOREIGN KEY (client_id, stakeholder_id) REFERENCES zz_goodword_template_q7x.crises_stakeholder(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_telling
    ADD CONSTRAINT crises_telling_statement_id_0184e180_fk_crises_statement_id FOREIGN KEY (statement_id) REFERENCES zz_goodword_template_q7x.crises_statement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.crises_telling
    ADD CONSTRAINT crises_telling_statement_id_same_brand FOREIGN KEY (client_id, statement_id) REFERENCES zz_goodword_template_q7x.crises_statement(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.deadlines_deadline
    ADD CONSTRAINT deadlines_deadline_client_id_77f121fd_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.documents_document
    ADD CONSTRAINT documents_document_client_id_897ec5e1_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.documents_version
    ADD CONSTRAINT documents_version_client_id_b1852a11_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.documents_version
    ADD CONSTRAINT documents_version_document_id_2745de5b_fk_documents_document_id FOREIGN KEY (document_id) REFERENCES zz_goodword_template_q7x.documents_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.documents_version
    ADD CONSTRAINT documents_version_document_id_same_brand FOREIGN KEY (client_id, document_id) REFERENCES zz_goodword_template_q7x.documents_document(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.drills_drill
    ADD CONSTRAINT drills_drill_client_id_88df9533_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.drills_drillinject
    ADD CONSTRAINT drills_drillinject_client_id_98e17330_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_client_id_31d3652d_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_consent_id_11c17fc9_fk_outreach_consent_id FOREIGN KEY (consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_consent_id_same_brand FOREIGN KEY (client_id, consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_customer_id_8b9a7f04_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidence
    ADD CONSTRAINT evidence_evidence_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidenceuse
    ADD CONSTRAINT evidence_evidenceuse_client_id_43627703_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidenceuse
    ADD CONSTRAINT evidence_evidenceuse_document_id_23758bad_fk_documents FOREIGN KEY (document_id) REFERENCES zz_goodword_template_q7x.documents_document(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidenceuse
    ADD CONSTRAINT evidence_evidenceuse_document_id_same_brand FOREIGN KEY (client_id, document_id) REFERENCES zz_goodword_template_q7x.documents_document(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidenceuse
    ADD CONSTRAINT evidence_evidenceuse_evidence_id_a59466c6_fk_evidence_ FOREIGN KEY (evidence_id) REFERENCES zz_goodword_template_q7x.evidence_evidence(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.evidence_evidenceuse
    ADD CONSTRAINT evidence_evidenceuse_evidence_id_same_brand FOREIGN KEY (client_id, evidence_id) REFERENCES zz_goodword_template_q7x.evidence_evidence(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askletter
    ADD CONSTRAINT feedback_askletter_client_id_b64c639f_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askletter
    ADD CONSTRAINT feedback_askletter_customer_id_264cfbda_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askletter
    ADD CONSTRAINT feedback_askletter_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askletter
    ADD CONSTRAINT feedback_askletter_round_id_83a08db8_fk_feedback_askround_id FOREIGN KEY (round_id) REFERENCES zz_goodword_template_q7x.feedback_askround(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askletter
    ADD CONSTRAINT feedback_askletter_round_id_same_brand FOREIGN KEY (client_id, round_id) REFERENCES zz_goodword_template_q7x.feedback_askround(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askround
    ADD CONSTRAINT feedback_askround_client_id_44a45897_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askround
    ADD CONSTRAINT feedback_askround_survey_id_c6c68bc0_fk_feedback_survey_id FOREIGN KEY (survey_id) REFERENCES zz_goodword_template_q7x.feedback_survey(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_askround
    ADD CONSTRAINT feedback_askround_survey_id_same_brand FOREIGN KEY (client_id, survey_id) REFERENCES zz_goodword_template_q7x.feedback_survey(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_closedloop
    ADD CONSTRAINT feedback_closedloop_client_id_6a4b1aba_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_closedloop
    ADD CONSTRAINT feedback_closedloop_closed_by_id_c1ea8f78_fk_accounts_user_id FOREIGN KEY (closed_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_closedloop
    ADD CONSTRAINT feedback_closedloop_owner_id_d69cca05_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_closedloop
    ADD CONSTRAINT feedback_closedloop_response_id_19ede604_fk_feedback_ FOREIGN KEY (response_id) REFERENCES zz_goodword_template_q7x.feedback_response(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_closedloop
    ADD CONSTRAINT feedback_closedloop_response_id_same_brand FOREIGN KEY (client_id, response_id) REFERENCES zz_goodword_template_q7x.feedback_response(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_import
    ADD CONSTRAINT feedback_import_client_id_084bf256_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_leftoutcell
    ADD CONSTRAINT feedback_leftoutcell_client_id_5ec287bb_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_leftoutcell
    ADD CONSTRAINT feedback_leftoutcell_imported_id_cec249d5_fk_feedback_import_id FOREIGN KEY (imported_id) REFERENCES zz_goodword_template_q7x.feedback_import(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_leftoutcell
    ADD CONSTRAINT feedback_leftoutcell_imported_id_same_brand FOREIGN KEY (client_id, imported_id) REFERENCES zz_goodword_template_q7x.feedback_import(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_rejection
    ADD CONSTRAINT feedback_rejection_client_id_7dbc683f_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_rejection
    ADD CONSTRAINT feedback_rejection_imported_id_3cd5b7be_fk_feedback_import_id FOREIGN KEY (imported_id) REFERENCES zz_goodword_template_q7x.feedback_import(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_rejection
    ADD CONSTRAINT feedback_rejection_imported_id_same_brand FOREIGN KEY (client_id, imported_id) REFERENCES zz_goodword_template_q7x.feedback_import(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_client_id_96c297eb_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_customer_id_f2c715b7_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_imported_id_425cf169_fk_feedback_import_id FOREIGN KEY (imported_id) REFERENCES zz_goodword_template_q7x.feedback_import(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_response
    ADD CONSTRAINT feedback_response_imported_id_same_brand FOREIGN KEY (client_id, imported_id) REFERENCES zz_goodword_template_q7x.feedback_import(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_survey
    ADD CONSTRAINT feedback_survey_client_id_cbe3b0d4_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswe_letter_id_7e327419_fk_feedback_ FOREIGN KEY (letter_id) REFERENCES zz_goodword_template_q7x.feedback_askletter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswe_response_id_2556f39d_fk_feedback_ FOREIGN KEY (response_id) REFERENCES zz_goodword_template_q7x.feedback_response(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_client_id_d8ed5ff1_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_letter_id_same_brand FOREIGN KEY (client_id, letter_id) REFERENCES zz_goodword_template_q7x.feedback_askletter(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_response_id_same_brand FOREIGN KEY (client_id, response_id) REFERENCES zz_goodword_template_q7x.feedback_response(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_survey_id_03fe21ba_fk_feedback_survey_id FOREIGN KEY (survey_id) REFERENCES zz_goodword_template_q7x.feedback_survey(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveyanswer
    ADD CONSTRAINT feedback_surveyanswer_survey_id_same_brand FOREIGN KEY (client_id, survey_id) REFERENCES zz_goodword_template_q7x.feedback_survey(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveywording
    ADD CONSTRAINT feedback_surveywording_client_id_fc84e9e2_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveywording
    ADD CONSTRAINT feedback_surveywording_survey_id_b326534f_fk_feedback_survey_id FOREIGN KEY (survey_id) REFERENCES zz_goodword_template_q7x.feedback_survey(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.feedback_surveywording
    ADD CONSTRAINT feedback_surveywording_survey_id_same_brand FOREIGN KEY (client_id, survey_id) REFERENCES zz_goodword_template_q7x.feedback_survey(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.insights_hour
    ADD CONSTRAINT insights_hour_client_id_6bfd1aa6_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.insights_stalehour
    ADD CONSTRAINT insights_stalehour_client_id_378c4db1_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_arrival
    ADD CONSTRAINT integrations_arrival_client_id_a77621e7_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_arrival
    ADD CONSTRAINT integrations_arrival_connection_id_6870b179_fk_integrati FOREIGN KEY (connection_id) REFERENCES zz_goodword_template_q7x.integrations_connection(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_arrival
    ADD CONSTRAINT integrations_arrival_connection_id_same_brand FOREIGN KEY (client_id, connection_id) REFERENCES zz_goodword_template_q7x.integrations_connection(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connectionsecret
    ADD CONSTRAINT integrations_connect_client_id_c2872b86_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connectionsecret
    ADD CONSTRAINT integrations_connect_connection_id_9393afc8_fk_integrati FOREIGN KEY (connection_id) REFERENCES zz_goodword_template_q7x.integrations_connection(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connection
    ADD CONSTRAINT integrations_connection_client_id_45a96f7e_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_connectionsecret
    ADD CONSTRAINT integrations_connectionsecret_connection_id_same_brand FOREIGN KEY (client_id, connection_id) REFERENCES zz_goodword_template_q7x.integrations_connection(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookgrant
    ADD CONSTRAINT integrations_webhook_client_id_bb180ef5_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookattempt
    ADD CONSTRAINT integrations_webhook_delivery_id_0b60aa9c_fk_integrati FOREIGN KEY (delivery_id) REFERENCES zz_goodword_template_q7x.integrations_webhookdelivery(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookgrant
    ADD CONSTRAINT integrations_webhook_subscription_id_12757269_fk_integrati FOREIGN KEY (subscription_id) REFERENCES zz_goodword_template_q7x.integrations_webhooksubscription(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookdelivery
    ADD CONSTRAINT integrations_webhook_subscription_id_f51730e0_fk_integrati FOREIGN KEY (subscription_id) REFERENCES zz_goodword_template_q7x.integrations_webhooksubscription(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhooksecret
    ADD CONSTRAINT integrations_webhook_subscription_id_ff4bb732_fk_integrati FOREIGN KEY (subscription_id) REFERENCES zz_goodword_template_q7x.integrations_webhooksubscription(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookattempt
    ADD CONSTRAINT integrations_webhookattempt_delivery_id_same_brand FOREIGN KEY (client_id, delivery_id) REFERENCES zz_goodword_template_q7x.integrations_webhookdelivery(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhookdelivery
    ADD CONSTRAINT integrations_webhookdelivery_subscription_id_same_brand FOREIGN KEY (client_id, subscription_id) REFERENCES zz_goodword_template_q7x.integrations_webhooksubscription(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.integrations_webhooksecret
    ADD CONSTRAINT integrations_webhooksecret_subscription_id_same_brand FOREIGN KEY (client_id, subscription_id) REFERENCES zz_goodword_template_q7x.integrations_webhooksubscription(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_journey
    ADD CONSTRAINT journeys_journey_client_id_5a1245f9_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_journeyversion
    ADD CONSTRAINT journeys_journeyvers_journey_id_a85186a5_fk_journeys_ FOREIGN KEY (journey_id) REFERENCES zz_goodword_template_q7x.journeys_journey(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_journeyversion
    ADD CONSTRAINT journeys_journeyversion_client_id_6a2c84e6_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stage
    ADD CONSTRAINT journeys_stage_client_id_d456e057_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stage
    ADD CONSTRAINT journeys_stage_journey_id_acd52fd7_fk_journeys_journey_id FOREIGN KEY (journey_id) REFERENCES zz_goodword_template_q7x.journeys_journey(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stage
    ADD CONSTRAINT journeys_stage_next_owner_id_a9a4fc87_fk_accounts_user_id FOREIGN KEY (next_owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stagerule
    ADD CONSTRAINT journeys_stagerule_client_id_cf1f1b78_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_stagerule
    ADD CONSTRAINT journeys_stagerule_stage_id_4474fdc7_fk_journeys_stage_id FOREIGN KEY (stage_id) REFERENCES zz_goodword_template_q7x.journeys_stage(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_touchpoint
    ADD CONSTRAINT journeys_touchpoint_client_id_e7d58ecb_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_touchpoint
    ADD CONSTRAINT journeys_touchpoint_promise_id_e1878474_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES zz_goodword_template_q7x.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.journeys_touchpoint
    ADD CONSTRAINT journeys_touchpoint_stage_id_b8952a14_fk_journeys_stage_id FOREIGN KEY (stage_id) REFERENCES zz_goodword_template_q7x.journeys_stage(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_alert
    ADD CONSTRAINT listening_alert_client_id_8c15cc35_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_correction
    ADD CONSTRAINT listening_correction_client_id_74c84fc2_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_correction
    ADD CONSTRAINT listening_correction_mention_id_dc3db1f6_fk_listening FOREIGN KEY (mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_correction
    ADD CONSTRAINT listening_correction_mention_id_same_brand FOREIGN KEY (client_id, mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_echo
    ADD CONSTRAINT listening_echo_client_id_16281fb0_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_echo
    ADD CONSTRAINT listening_echo_mention_id_d617a980_fk_listening_mention_id FOREIGN KEY (mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_echo
    ADD CONSTRAINT listening_echo_mention_id_same_brand FOREIGN KEY (client_id, mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_echo
    ADD CONSTRAINT listening_echo_source_id_9afb7344_fk_listening_source_id FOREIGN KEY (source_id) REFERENCES zz_goodword_template_q7x.listening_source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_echo
    ADD CONSTRAINT listening_echo_source_id_same_brand FOREIGN KEY (client_id, source_id) REFERENCES zz_goodword_template_q7x.listening_source(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_listeningsettings
    ADD CONSTRAINT listening_listenings_client_id_e1cdd4e6_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_client_id_52dff94c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_corrected_by_id_ca7ce861_fk_accounts_user_id FOREIGN KEY (corrected_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_customer_id_b509d03f_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_source_id_2c436a5a_fk_listening_source_id FOREIGN KEY (source_id) REFERENCES zz_goodword_template_q7x.listening_source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mention
    ADD CONSTRAINT listening_mention_source_id_same_brand FOREIGN KEY (client_id, source_id) REFERENCES zz_goodword_template_q7x.listening_source(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentionband
    ADD CONSTRAINT listening_mentionban_mention_id_96d71be9_fk_listening FOREIGN KEY (mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentionband
    ADD CONSTRAINT listening_mentionband_client_id_57c41042_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentionband
    ADD CONSTRAINT listening_mentionband_mention_id_same_brand FOREIGN KEY (client_id, mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentioncount
    ADD CONSTRAINT listening_mentioncount_client_id_9eedbc5c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentiontopic
    ADD CONSTRAINT listening_mentiontop_mention_id_b6742187_fk_listening FOREIGN KEY (mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentiontopic
    ADD CONSTRAINT listening_mentiontopic_client_id_c4fae2d0_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentiontopic
    ADD CONSTRAINT listening_mentiontopic_mention_id_same_brand FOREIGN KEY (client_id, mention_id) REFERENCES zz_goodword_template_q7x.listening_mention(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentiontopic
    ADD CONSTRAINT listening_mentiontopic_topic_id_a98d4514_fk_listening_topic_id FOREIGN KEY (topic_id) REFERENCES zz_goodword_template_q7x.listening_topic(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_mentiontopic
    ADD CONSTRAINT listening_mentiontopic_topic_id_same_brand FOREIGN KEY (client_id, topic_id) REFERENCES zz_goodword_template_q7x.listening_topic(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_sentimentlayer
    ADD CONSTRAINT listening_sentimentl_client_id_d4be2e12_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_source
    ADD CONSTRAINT listening_source_client_id_4f904164_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.listening_topic
    ADD CONSTRAINT listening_topic_client_id_cb257aa3_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcast
    ADD CONSTRAINT messaging_broadcast_client_id_1fca0d96_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcast
    ADD CONSTRAINT messaging_broadcast_sent_by_id_4626ef44_fk_accounts_user_id FOREIGN KEY (sent_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcastreader
    ADD CONSTRAINT messaging_broadcastr_broadcast_id_27f8ebff_fk_messaging FOREIGN KEY (broadcast_id) REFERENCES zz_goodword_template_q7x.messaging_broadcast(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcastreader
    ADD CONSTRAINT messaging_broadcastr_client_id_508c9d6c_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_broadcastreader
    ADD CONSTRAINT messaging_broadcastreader_user_id_e130d7a2_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faq
    ADD CONSTRAINT messaging_faq_client_id_ea92e5b3_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faqversion
    ADD CONSTRAINT messaging_faqversion_approved_by_id_c42b2df1_fk_accounts_ FOREIGN KEY (approved_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faqversion
    ADD CONSTRAINT messaging_faqversion_client_id_afb525b5_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_faqversion
    ADD CONSTRAINT messaging_faqversion_faq_id_ae96c195_fk_messaging_faq_id FOREIGN KEY (faq_id) REFERENCES zz_goodword_template_q7x.messaging_faq(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_house
    ADD CONSTRAINT messaging_house_approved_by_id_348e02bf_fk_accounts_user_id FOREIGN KEY (approved_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.messaging_house
    ADD CONSTRAINT messaging_house_client_id_a7cae80f_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_copyholder
    ADD CONSTRAINT newsroom_copyholder_client_id_0cdf486c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_copyholder
    ADD CONSTRAINT newsroom_copyholder_publication_id_740e2f9e_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_copyholder
    ADD CONSTRAINT newsroom_copyholder_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_derivedfile
    ADD CONSTRAINT newsroom_derivedfile_client_id_b44df6e5_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_derivedfile
    ADD CONSTRAINT newsroom_derivedfile_publication_id_921d5391_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_derivedfile
    ADD CONSTRAINT newsroom_derivedfile_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embargoreader
    ADD CONSTRAINT newsroom_embargoread_opening_id_888b7584_fk_newsroom_ FOREIGN KEY (opening_id) REFERENCES zz_goodword_template_q7x.newsroom_opening(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embargoreader
    ADD CONSTRAINT newsroom_embargoread_shared_by_id_6ff8f9bc_fk_accounts_ FOREIGN KEY (shared_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embargoreader
    ADD CONSTRAINT newsroom_embargoreader_client_id_6818103c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embargoreader
    ADD CONSTRAINT newsroom_embargoreader_opening_id_same_brand FOREIGN KEY (client_id, opening_id) REFERENCES zz_goodword_template_q7x.newsroom_opening(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embedorigin
    ADD CONSTRAINT newsroom_embedorigin_added_by_id_8100e1c6_fk_accounts_user_id FOREIGN KEY (added_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_embedorigin
    ADD CONSTRAINT newsroom_embedorigin_client_id_46e3b683_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT newsroom_newsmail_client_id_e4f62faa_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT newsroom_newsmail_publication_id_6878f536_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT newsroom_newsmail_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT newsroom_newsmail_subscriber_id_d5b518d4_fk_newsroom_ FOREIGN KEY (subscriber_id) REFERENCES zz_goodword_template_q7x.newsroom_subscriber(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsmail
    ADD CONSTRAINT newsroom_newsmail_subscriber_id_same_brand FOREIGN KEY (client_id, subscriber_id) REFERENCES zz_goodword_template_q7x.newsroom_subscriber(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_newsroomindexpage
    ADD CONSTRAINT newsroom_newsroomind_page_ptr_id_232358d2_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_client_id_659f82a0_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_consent_id_c474953a_fk_outreach_consent_id FOREIGN KEY (consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_consent_id_same_brand FOREIGN KEY (client_id, consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_part_id_5214a57d_fk_case_stud FOREIGN KEY (part_id) REFERENCES zz_goodword_template_q7x.case_studies_storyformat(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_part_id_same_brand FOREIGN KEY (client_id, part_id) REFERENCES zz_goodword_template_q7x.case_studies_storyformat(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_planned_by_id_cc25d6af_fk_accounts_user_id FOREIGN KEY (planned_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_publication_id_551436cf_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_story_id_0836ae4b_fk_case_studies_story_id FOREIGN KEY (story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_story_id_same_brand FOREIGN KEY (client_id, story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_version_id_46eaa6d4_fk_documents_version_id FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.documents_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_opening
    ADD CONSTRAINT newsroom_opening_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.documents_version(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_provenancecheck
    ADD CONSTRAINT newsroom_provenancec_client_id_b14dc0ea_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_client_id_a1c7aa1d_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_consent_id_e5b0caee_fk_outreach_consent_id FOREIGN KEY (consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_consent_id_same_brand FOREIGN KEY (client_id, consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_part_id_19ea27b3_fk_case_stud FOREIGN KEY (part_id) REFERENCES zz_goodword_template_q7x.case_studies_storyformat(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_part_id_same_brand FOREIGN KEY (client_id, part_id) REFERENCES zz_goodword_template_q7x.case_studies_storyformat(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_published_by_id_0c0f9987_fk_accounts_ FOREIGN KEY (published_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_story_id_f3a94a9d_fk_case_studies_story_id FOREIGN KEY (story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_story_id_same_brand FOREIGN KEY (client_id, story_id) REFERENCES zz_goodword_template_q7x.case_studies_story(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_version_id_26fc3374_fk_documents FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.documents_version(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publication
    ADD CONSTRAINT newsroom_publication_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.documents_version(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedpicture
    ADD CONSTRAINT newsroom_publishedpi_client_id_0a14dfd0_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedpicture
    ADD CONSTRAINT newsroom_publishedpi_publication_id_a32e1e62_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedpicture
    ADD CONSTRAINT newsroom_publishedpicture_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedtext
    ADD CONSTRAINT newsroom_publishedte_publication_id_3064dd58_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedtext
    ADD CONSTRAINT newsroom_publishedtext_client_id_b4fe22a9_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_publishedtext
    ADD CONSTRAINT newsroom_publishedtext_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_renderedpage
    ADD CONSTRAINT newsroom_renderedpag_publication_id_22acee4d_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_renderedpage
    ADD CONSTRAINT newsroom_renderedpage_client_id_209e728f_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_renderedpage
    ADD CONSTRAINT newsroom_renderedpage_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_storypage
    ADD CONSTRAINT newsroom_storypage_page_ptr_id_7f586770_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_subscriber
    ADD CONSTRAINT newsroom_subscriber_client_id_a01cee07_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_withdrawal
    ADD CONSTRAINT newsroom_withdrawal_client_id_e6346f79_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_withdrawal
    ADD CONSTRAINT newsroom_withdrawal_publication_id_38f34e74_fk_newsroom_ FOREIGN KEY (publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.newsroom_withdrawal
    ADD CONSTRAINT newsroom_withdrawal_publication_id_same_brand FOREIGN KEY (client_id, publication_id) REFERENCES zz_goodword_template_q7x.newsroom_publication(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_mailreport
    ADD CONSTRAINT notifications_mailre_mail_id_1d03600c_fk_notificat FOREIGN KEY (mail_id) REFERENCES zz_goodword_template_q7x.notifications_mail(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_notice
    ADD CONSTRAINT notifications_notice_client_id_d71f2280_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.notifications_notice
    ADD CONSTRAINT notifications_notice_user_id_552cc228_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_callattempt
    ADD CONSTRAINT outreach_callattempt_case_id_64f6c617_fk_outreach_ FOREIGN KEY (case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_callattempt
    ADD CONSTRAINT outreach_callattempt_case_id_same_brand FOREIGN KEY (client_id, case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_callattempt
    ADD CONSTRAINT outreach_callattempt_client_id_873d30e9_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_case_id_cde1d0ad_fk_outreach_outreachcase_id FOREIGN KEY (case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_case_id_same_brand FOREIGN KEY (client_id, case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_client_id_e1ef8ff6_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_customer_id_9876fd1c_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consent
    ADD CONSTRAINT outreach_consent_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consentrecord
    ADD CONSTRAINT outreach_consentreco_consent_id_3cc5333d_fk_outreach_ FOREIGN KEY (consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consentrecord
    ADD CONSTRAINT outreach_consentrecord_client_id_5e8feebd_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_consentrecord
    ADD CONSTRAINT outreach_consentrecord_consent_id_same_brand FOREIGN KEY (client_id, consent_id) REFERENCES zz_goodword_template_q7x.outreach_consent(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_contact
    ADD CONSTRAINT outreach_contact_case_id_cc6ba4a1_fk_outreach_outreachcase_id FOREIGN KEY (case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_contact
    ADD CONSTRAINT outreach_contact_case_id_same_brand FOREIGN KEY (client_id, case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_contact
    ADD CONSTRAINT outreach_contact_client_id_765b10e8_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_case_id_067c988b_fk_outreach_outreachcase_id FOREIGN KEY (case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_case_id_same_brand FOREIGN KEY (client_id, case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_client_id_38f3c346_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_customer_id_aad0f033_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interview
    ADD CONSTRAINT outreach_interview_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewanswer
    ADD CONSTRAINT outreach_interviewan_client_id_11340a18_fk_clients_c FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewanswer
    ADD CONSTRAINT outreach_interviewan_interview_id_39d3f4bd_fk_outreach_ FOREIGN KEY (interview_id) REFERENCES zz_goodword_template_q7x.outreach_interview(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewanswer
    ADD CONSTRAINT outreach_interviewanswer_interview_id_same_brand FOREIGN KEY (client_id, interview_id) REFERENCES zz_goodword_template_q7x.outreach_interview(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewphoto
    ADD CONSTRAINT outreach_interviewph_interview_id_82bc8eda_fk_outreach_ FOREIGN KEY (interview_id) REFERENCES zz_goodword_template_q7x.outreach_interview(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewphoto
    ADD CONSTRAINT outreach_interviewphoto_client_id_dd1a0c0b_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_interviewphoto
    ADD CONSTRAINT outreach_interviewphoto_interview_id_same_brand FOREIGN KEY (client_id, interview_id) REFERENCES zz_goodword_template_q7x.outreach_interview(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_lettertemplate
    ADD CONSTRAINT outreach_lettertemplate_client_id_f2481db9_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_listact
    ADD CONSTRAINT outreach_listact_case_id_d29c1d37_fk_outreach_outreachcase_id FOREIGN KEY (case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_listact
    ADD CONSTRAINT outreach_listact_case_id_same_brand FOREIGN KEY (client_id, case_id) REFERENCES zz_goodword_template_q7x.outreach_outreachcase(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_listact
    ADD CONSTRAINT outreach_listact_client_id_04a2c9c4_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcas_customer_id_46630803_fk_clients_c FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcas_response_id_bde6ade6_fk_feedback_ FOREIGN KEY (response_id) REFERENCES zz_goodword_template_q7x.feedback_response(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_client_id_e39a4f27_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_owner_id_2d4b5ca5_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.outreach_outreachcase
    ADD CONSTRAINT outreach_outreachcase_response_id_same_brand FOREIGN KEY (client_id, response_id) REFERENCES zz_goodword_template_q7x.feedback_response(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricpoint
    ADD CONSTRAINT promises_metricpoint_client_id_2186ef0a_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricpoint
    ADD CONSTRAINT promises_metricpoint_series_id_edc74234_fk_promises_ FOREIGN KEY (series_id) REFERENCES zz_goodword_template_q7x.promises_metricseries(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_metricseries
    ADD CONSTRAINT promises_metricseries_client_id_d9b1ccf2_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_nopromise
    ADD CONSTRAINT promises_nopromise_client_id_7586056e_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_passageruling
    ADD CONSTRAINT promises_passageruli_promise_id_09f970db_fk_promises_ FOREIGN KEY (promise_id) REFERENCES zz_goodword_template_q7x.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_passageruling
    ADD CONSTRAINT promises_passageruling_client_id_3fbd5ee6_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promise
    ADD CONSTRAINT promises_promise_client_id_3e9a4962_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promise
    ADD CONSTRAINT promises_promise_cx_owner_id_0f396934_fk_accounts_user_id FOREIGN KEY (cx_owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promise
    ADD CONSTRAINT promises_promise_pr_owner_id_1cbc9843_fk_accounts_user_id FOREIGN KEY (pr_owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promise
    ADD CONSTRAINT promises_promise_series_id_d6781926_fk_promises_metricseries_id FOREIGN KEY (series_id) REFERENCES zz_goodword_template_q7x.promises_metricseries(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promisecheck
    ADD CONSTRAINT promises_promisechec_promise_id_fb17a290_fk_promises_ FOREIGN KEY (promise_id) REFERENCES zz_goodword_template_q7x.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_promisecheck
    ADD CONSTRAINT promises_promisecheck_client_id_0aad23a0_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_signoff
    ADD CONSTRAINT promises_signoff_client_id_697780f0_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.promises_signoff
    ADD CONSTRAINT promises_signoff_promise_id_cba8f910_fk_promises_promise_id FOREIGN KEY (promise_id) REFERENCES zz_goodword_template_q7x.promises_promise(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES zz_goodword_template_q7x.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_theme
    ADD CONSTRAINT themes_theme_client_id_c7a2314e_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_theme
    ADD CONSTRAINT themes_theme_merged_into_id_53b05890_fk_themes_theme_id FOREIGN KEY (merged_into_id) REFERENCES zz_goodword_template_q7x.themes_theme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_themedeed
    ADD CONSTRAINT themes_themedeed_client_id_c16ad7df_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_themedeed
    ADD CONSTRAINT themes_themedeed_owner_id_7c397a14_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_themedeed
    ADD CONSTRAINT themes_themedeed_theme_id_4747a3c8_fk_themes_theme_id FOREIGN KEY (theme_id) REFERENCES zz_goodword_template_q7x.themes_theme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_themesearch
    ADD CONSTRAINT themes_themesearch_client_id_e477f6f5_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_tip
    ADD CONSTRAINT themes_tip_answered_by_id_d68de2a1_fk_accounts_user_id FOREIGN KEY (answered_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_tip
    ADD CONSTRAINT themes_tip_client_id_8a68aee3_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_tip
    ADD CONSTRAINT themes_tip_theme_id_1f44885c_fk_themes_theme_id FOREIGN KEY (theme_id) REFERENCES zz_goodword_template_q7x.themes_theme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_voice
    ADD CONSTRAINT themes_voice_client_id_8585395c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.themes_voice
    ADD CONSTRAINT themes_voice_theme_id_0401fee3_fk_themes_theme_id FOREIGN KEY (theme_id) REFERENCES zz_goodword_template_q7x.themes_theme(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedapproval
    ADD CONSTRAINT tickets_cannedapprov_version_id_8e81f7c0_fk_tickets_c FOREIGN KEY (version_id) REFERENCES zz_goodword_template_q7x.tickets_cannedversion(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedapproval
    ADD CONSTRAINT tickets_cannedapproval_client_id_c2c69c46_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedapproval
    ADD CONSTRAINT tickets_cannedapproval_version_id_same_brand FOREIGN KEY (client_id, version_id) REFERENCES zz_goodword_template_q7x.tickets_cannedversion(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedreply
    ADD CONSTRAINT tickets_cannedreply_client_id_c026ec40_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedversion
    ADD CONSTRAINT tickets_cannedversio_reply_id_11671ea2_fk_tickets_c FOREIGN KEY (reply_id) REFERENCES zz_goodword_template_q7x.tickets_cannedreply(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedversion
    ADD CONSTRAINT tickets_cannedversion_client_id_da99cfe5_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_cannedversion
    ADD CONSTRAINT tickets_cannedversion_reply_id_same_brand FOREIGN KEY (client_id, reply_id) REFERENCES zz_goodword_template_q7x.tickets_cannedreply(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_answered_by_id_2f9fcb90_fk_accounts_user_id FOREIGN KEY (answered_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_client_id_3e5931cd_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_given_by_id_f34eacc0_fk_accounts_user_id FOREIGN KEY (given_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_ticket_id_0180cc3e_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_handover
    ADD CONSTRAINT tickets_handover_to_user_id_59e54306_fk_accounts_user_id FOREIGN KEY (to_user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_pressflag
    ADD CONSTRAINT tickets_pressflag_client_id_9a56fa0c_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_pressflag
    ADD CONSTRAINT tickets_pressflag_ticket_id_bea9fb02_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_pressflag
    ADD CONSTRAINT tickets_pressflag_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_satisfaction
    ADD CONSTRAINT tickets_satisfaction_client_id_4f3da098_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_satisfaction
    ADD CONSTRAINT tickets_satisfaction_customer_id_dec2a9ee_fk_clients_c FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_satisfaction
    ADD CONSTRAINT tickets_satisfaction_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_satisfaction
    ADD CONSTRAINT tickets_satisfaction_ticket_id_98ac225e_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_satisfaction
    ADD CONSTRAINT tickets_satisfaction_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_client_id_33a3e09e_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_customer_id_f2d9135a_fk_clients_customer_id FOREIGN KEY (customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_customer_id_same_brand FOREIGN KEY (client_id, customer_id) REFERENCES zz_goodword_template_q7x.clients_customer(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_merged_into_id_3a36ad40_fk_tickets_ticket_id FOREIGN KEY (merged_into_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_merged_into_id_same_brand FOREIGN KEY (client_id, merged_into_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_owner_id_40236788_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticket
    ADD CONSTRAINT tickets_ticket_pr_owner_id_96986a67_fk_accounts_user_id FOREIGN KEY (pr_owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketact
    ADD CONSTRAINT tickets_ticketact_client_id_b90892a5_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketact
    ADD CONSTRAINT tickets_ticketact_ticket_id_00d66c52_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketact
    ADD CONSTRAINT tickets_ticketact_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketclock
    ADD CONSTRAINT tickets_ticketclock_client_id_53e3af1a_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketclock
    ADD CONSTRAINT tickets_ticketclock_ticket_id_69387033_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketclock
    ADD CONSTRAINT tickets_ticketclock_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketcounter
    ADD CONSTRAINT tickets_ticketcounter_client_id_d1e534b1_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketmessage
    ADD CONSTRAINT tickets_ticketmessage_client_id_e1212bcb_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketmessage
    ADD CONSTRAINT tickets_ticketmessage_ticket_id_d1210214_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketmessage
    ADD CONSTRAINT tickets_ticketmessage_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpolicy
    ADD CONSTRAINT tickets_ticketpolicy_client_id_89a451d1_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpresence
    ADD CONSTRAINT tickets_ticketpresence_client_id_2ab44e5b_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpresence
    ADD CONSTRAINT tickets_ticketpresence_ticket_id_4da6d84d_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpresence
    ADD CONSTRAINT tickets_ticketpresence_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_ticketpresence
    ADD CONSTRAINT tickets_ticketpresence_user_id_528ae8b2_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_watcher
    ADD CONSTRAINT tickets_watcher_client_id_eb0ff988_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_watcher
    ADD CONSTRAINT tickets_watcher_ticket_id_cf602ad7_fk_tickets_ticket_id FOREIGN KEY (ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_watcher
    ADD CONSTRAINT tickets_watcher_ticket_id_same_brand FOREIGN KEY (client_id, ticket_id) REFERENCES zz_goodword_template_q7x.tickets_ticket(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.tickets_watcher
    ADD CONSTRAINT tickets_watcher_user_id_8c0a9e9c_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.triage_escalationrule
    ADD CONSTRAINT triage_escalationrule_client_id_09e85316_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.triage_escalationrule
    ADD CONSTRAINT triage_escalationrule_owner_id_52042a88_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.triage_inboxmark
    ADD CONSTRAINT triage_inboxmark_client_id_fc75eaee_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.triage_ruleversion
    ADD CONSTRAINT triage_ruleversion_client_id_ed88a566_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.triage_ruleversion
    ADD CONSTRAINT triage_ruleversion_rule_id_39532713_fk_triage_escalationrule_id FOREIGN KEY (rule_id) REFERENCES zz_goodword_template_q7x.triage_escalationrule(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.triage_ruleversion
    ADD CONSTRAINT triage_ruleversion_rule_id_same_brand FOREIGN KEY (client_id, rule_id) REFERENCES zz_goodword_template_q7x.triage_escalationrule(client_id, id) DEFERRABLE;

ALTER TABLE ONLY zz_goodword_template_q7x.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_user_id_6e1a9b70_fk_accounts_ FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_apitoken
    ADD CONSTRAINT wagtailcore_apitoken_user_id_49b1141b_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES zz_goodword_template_q7x.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES zz_goodword_template_q7x.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_accounts_user_id FOREIGN KEY (resolved_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES zz_goodword_template_q7x.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES zz_goodword_template_q7x.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES zz_goodword_template_q7x.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES zz_goodword_template_q7x.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES zz_goodword_template_q7x.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES zz_goodword_template_q7x.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES zz_goodword_template_q7x.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES zz_goodword_template_q7x.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES zz_goodword_template_q7x.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES zz_goodword_template_q7x.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES zz_goodword_template_q7x.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES zz_goodword_template_q7x.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_accounts_user_id FOREIGN KEY (locked_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_user_id_89d7def9_fk_accounts_ FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES zz_goodword_template_q7x.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES zz_goodword_template_q7x.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_finished_by_id_13f98229_fk_accounts_ FOREIGN KEY (finished_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES zz_goodword_template_q7x.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES zz_goodword_template_q7x.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES zz_goodword_template_q7x.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES zz_goodword_template_q7x.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES zz_goodword_template_q7x.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_accounts_ FOREIGN KEY (requested_by_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES zz_goodword_template_q7x.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES zz_goodword_template_q7x.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES zz_goodword_template_q7x.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES zz_goodword_template_q7x.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES zz_goodword_template_q7x.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES zz_goodword_template_q7x.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES zz_goodword_template_q7x.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_accounts_ FOREIGN KEY (uploaded_by_user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES zz_goodword_template_q7x.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES zz_goodword_template_q7x.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES zz_goodword_template_q7x.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY zz_goodword_template_q7x.workspace_firststep
    ADD CONSTRAINT workspace_firststep_client_id_f9e3f0d0_fk_clients_client_id FOREIGN KEY (client_id) REFERENCES zz_goodword_template_q7x.clients_client(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE zz_goodword_template_q7x.api_givenanswer ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_approvalchain ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_approvalrequest ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_approvalrun ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_chainseat ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_chainstep ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_comment ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_commentthread ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_decision ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_runseat ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.approvals_runstep ENABLE ROW LEVEL SECURITY;

CREATE POLICY brand_wall ON zz_goodword_template_q7x.api_givenanswer USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_approvalchain USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_approvalrequest USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_approvalrun USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_chainseat USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_chainstep USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_comment USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_commentthread USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_decision USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_runseat USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.approvals_runstep USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.case_studies_draftingstyle USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.case_studies_picture USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.case_studies_story USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.case_studies_storyformat USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_ask USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_assignment USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_client USING ((id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_clientexport USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_closedday USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_customer USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_customeridentity USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_customermerge USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_distinctcustomers USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_keygrant USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_question USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_questionset USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_reviewsite USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_spokesperson USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.clients_suppressedaddress USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.core_event USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.core_job USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.core_link USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.core_reaction USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_fact USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_incident USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_incidententry USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_incidentstep USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_playbook USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_playbookversion USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_remedy USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_stakeholder USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_statement USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.crises_telling USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.deadlines_deadline USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.documents_document USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.documents_version USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.drills_drill USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.drills_drillinject USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.evidence_evidence USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.evidence_evidenceuse USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_askletter USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_askround USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_closedloop USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_import USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_leftoutcell USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_rejection USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_response USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_survey USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_surveyanswer USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.feedback_surveywording USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.insights_hour USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.insights_stalehour USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_arrival USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_connection USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_connectionsecret USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_webhookattempt USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_webhookdelivery USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_webhookgrant USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_webhooksecret USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.integrations_webhooksubscription USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.journeys_journey USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.journeys_journeyversion USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.journeys_stage USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.journeys_stagerule USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.journeys_touchpoint USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_alert USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_correction USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_echo USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_listeningsettings USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_mention USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_mentionband USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_mentioncount USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_mentiontopic USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_sentimentlayer USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_source USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.listening_topic USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.messaging_broadcast USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.messaging_broadcastreader USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.messaging_faq USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.messaging_faqversion USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.messaging_house USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_copyholder USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_derivedfile USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_embargoreader USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_embedorigin USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_newsmail USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_opening USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_provenancecheck USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_publication USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_publishedpicture USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_publishedtext USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_renderedpage USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_subscriber USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.newsroom_withdrawal USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.notifications_mail USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.notifications_mailreport USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.notifications_notice USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_callattempt USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_consent USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_consentrecord USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_contact USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_interview USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_interviewanswer USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_interviewphoto USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_lettertemplate USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_listact USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.outreach_outreachcase USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.promises_metricpoint USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.promises_metricseries USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.promises_nopromise USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.promises_passageruling USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.promises_promise USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.promises_promisecheck USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.promises_signoff USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.themes_theme USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.themes_themedeed USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.themes_themesearch USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.themes_tip USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.themes_voice USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_cannedapproval USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_cannedreply USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_cannedversion USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_handover USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_pressflag USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_satisfaction USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_ticket USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_ticketact USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_ticketclock USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_ticketcounter USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_ticketmessage USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_ticketpolicy USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_ticketpresence USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.tickets_watcher USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.triage_escalationrule USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.triage_inboxmark USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.triage_ruleversion USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

CREATE POLICY brand_wall ON zz_goodword_template_q7x.workspace_firststep USING ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))) WITH CHECK ((client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[])));

ALTER TABLE zz_goodword_template_q7x.case_studies_draftingstyle ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.case_studies_picture ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.case_studies_story ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.case_studies_storyformat ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_ask ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_assignment ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_client ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_clientexport ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_closedday ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_customer ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_customeridentity ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_customermerge ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_distinctcustomers ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_keygrant ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_question ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_questionset ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_reviewsite ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_spokesperson ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.clients_suppressedaddress ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.core_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.core_job ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.core_link ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.core_reaction ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_fact ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_incident ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_incidententry ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_incidentstep ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_playbook ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_playbookversion ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_remedy ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_stakeholder ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_statement ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.crises_telling ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.deadlines_deadline ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.documents_document ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.documents_version ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.drills_drill ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.drills_drillinject ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.evidence_evidence ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.evidence_evidenceuse ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_askletter ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_askround ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_closedloop ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_import ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_leftoutcell ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_rejection ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_response ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_survey ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_surveyanswer ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.feedback_surveywording ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.insights_hour ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.insights_stalehour ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_arrival ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_connection ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_connectionsecret ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_webhookattempt ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_webhookdelivery ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_webhookgrant ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_webhooksecret ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.integrations_webhooksubscription ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.journeys_journey ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.journeys_journeyversion ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.journeys_stage ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.journeys_stagerule ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.journeys_touchpoint ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_alert ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_correction ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_echo ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_listeningsettings ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_mention ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_mentionband ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_mentioncount ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_mentiontopic ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_sentimentlayer ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_source ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.listening_topic ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.messaging_broadcast ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.messaging_broadcastreader ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.messaging_faq ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.messaging_faqversion ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.messaging_house ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_copyholder ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_derivedfile ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_embargoreader ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_embedorigin ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_newsmail ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_opening ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_provenancecheck ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_publication ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_publishedpicture ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_publishedtext ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_renderedpage ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_subscriber ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.newsroom_withdrawal ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.notifications_mail ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.notifications_mailreport ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.notifications_notice ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_callattempt ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_consent ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_consentrecord ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_contact ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_interview ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_interviewanswer ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_interviewphoto ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_lettertemplate ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_listact ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.outreach_outreachcase ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.promises_metricpoint ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.promises_metricseries ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.promises_nopromise ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.promises_passageruling ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.promises_promise ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.promises_promisecheck ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.promises_signoff ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.themes_theme ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.themes_themedeed ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.themes_themesearch ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.themes_tip ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.themes_voice ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_cannedapproval ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_cannedreply ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_cannedversion ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_handover ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_pressflag ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_satisfaction ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_ticket ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_ticketact ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_ticketclock ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_ticketcounter ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_ticketmessage ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_ticketpolicy ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_ticketpresence ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.tickets_watcher ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.triage_escalationrule ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.triage_inboxmark ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.triage_ruleversion ENABLE ROW LEVEL SECURITY;

ALTER TABLE zz_goodword_template_q7x.workspace_firststep ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA zz_goodword_template_q7x TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.all_client_ids() FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.all_client_ids() TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.client_of_connection(hash text) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.client_of_connection(hash text) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.client_of_link(hash text, wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.client_of_link(hash text, wanted text) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.client_of_mail(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.client_of_mail(wanted text) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.client_slug_is_taken(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.client_slug_is_taken(wanted text) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.clients_of_key(wanted bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.clients_of_key(wanted bigint) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.clients_of_user(member bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.clients_of_user(member bigint) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.clients_of_webhook(wanted bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.clients_of_webhook(wanted bigint) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.feedback_gather_statistics() FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.feedback_gather_statistics() TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.live_client_ids() FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.live_client_ids() TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.mentions_found(words text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.mentions_found(words text, most integer) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.newsroom_search(wanted_language regconfig, wanted text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.newsroom_search(wanted_language regconfig, wanted text, most integer) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.sandbox_client_ids() FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.sandbox_client_ids() TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.sandboxes_of_user(member bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.sandboxes_of_user(member bigint) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.tickets_found(words text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.tickets_found(words text, most integer) TO zz_the_serving_role;

REVOKE ALL ON FUNCTION zz_goodword_template_q7x.workspace_found(words text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION zz_goodword_template_q7x.workspace_found(words text, most integer) TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.account_emailaddress TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.account_emailaddress_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.account_emailconfirmation TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.account_emailconfirmation_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_absence TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.accounts_absence_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_apikey TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.accounts_apikey_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_noticewishes TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.accounts_noticewishes_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_sharedcount TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_signinrule TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_user TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_user_groups TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.accounts_user_groups_id_seq TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.accounts_user_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.accounts_user_user_permissions TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.accounts_user_user_permissions_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.api_givenanswer TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.api_givenanswer_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.approvals_approvalchain TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_approvalchain_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.approvals_approvalrequest TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_approvalrequest_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.approvals_approvalrun TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_approvalrun_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.approvals_chainseat TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_chainseat_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.approvals_chainstep TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_chainstep_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.approvals_comment TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_comment_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.approvals_commentthread TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_commentthread_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.approvals_decision TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_decision_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.approvals_runseat TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_runseat_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.approvals_runstep TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.approvals_runstep_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.auth_group TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.auth_group_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.auth_group_permissions TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.auth_group_permissions_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.auth_permission TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.auth_permission_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.case_studies_draftingstyle TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.case_studies_draftingstyle_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.case_studies_picture TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.case_studies_picture_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.case_studies_story TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.case_studies_story_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.case_studies_storyformat TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.case_studies_storyformat_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.clients_ask TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_ask_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_assignment TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_assignment_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_client TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_client_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_clientexport TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_clientexport_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_closedday TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_closedday_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_customer TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_customer_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_customeridentity TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_customeridentity_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_customermerge TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_customermerge_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_distinctcustomers TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_distinctcustomers_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_keygrant TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_keygrant_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_question TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_question_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_questionset TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_questionset_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_reviewsite TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_reviewsite_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_spokesperson TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_spokesperson_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.clients_suppressedaddress TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.clients_suppressedaddress_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.core_event TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.core_event_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.core_job TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.core_job_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.core_link TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.core_link_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.core_reaction TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.core_reaction_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_fact TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_fact_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_incident TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_incident_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.crises_incidententry TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_incidententry_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_incidentstep TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_incidentstep_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_playbook TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_playbook_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.crises_playbookversion TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_playbookversion_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_remedy TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_remedy_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_stakeholder TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_stakeholder_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_statement TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_statement_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.crises_telling TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.crises_telling_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.deadlines_deadline TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.deadlines_deadline_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.django_content_type TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.django_content_type_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.django_migrations TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.django_migrations_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.django_session TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.documents_document TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.documents_document_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.documents_version TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.documents_version_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.drills_drill TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.drills_drill_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.drills_drillinject TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.drills_drillinject_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.evidence_evidence TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.evidence_evidence_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.evidence_evidenceuse TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.evidence_evidenceuse_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_askletter TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_askletter_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_askround TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_askround_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_closedloop TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_closedloop_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_import TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_import_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_leftoutcell TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_leftoutcell_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_rejection TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_rejection_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_response TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_response_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_survey TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_survey_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_surveyanswer TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_surveyanswer_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.feedback_surveywording TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.feedback_surveywording_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.insights_hour TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.insights_hour_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.insights_stalehour TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.insights_stalehour_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_arrival TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_arrival_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_connection TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_connection_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_connectionsecret TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_connectionsecret_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_webhookattempt TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_webhookattempt_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_webhookdelivery TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_webhookdelivery_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_webhookgrant TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_webhookgrant_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_webhooksecret TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_webhooksecret_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.integrations_webhooksubscription TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.integrations_webhooksubscription_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.journeys_journey TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.journeys_journey_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.journeys_journeyversion TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.journeys_journeyversion_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.journeys_stage TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.journeys_stage_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.journeys_stagerule TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.journeys_stagerule_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.journeys_touchpoint TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.journeys_touchpoint_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_alert TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_alert_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.listening_correction TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_correction_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_echo TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_echo_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_listeningsettings TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_listeningsettings_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_mention TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_mention_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_mentionband TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_mentionband_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_mentioncount TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_mentioncount_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_mentiontopic TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_mentiontopic_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.listening_sentimentlayer TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_sentimentlayer_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_source TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_source_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.listening_topic TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.listening_topic_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.messaging_broadcast TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.messaging_broadcast_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.messaging_broadcastreader TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.messaging_broadcastreader_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.messaging_faq TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.messaging_faq_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.messaging_faqversion TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.messaging_faqversion_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.messaging_house TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.messaging_house_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.mfa_authenticator TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.mfa_authenticator_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_copyholder TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_copyholder_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_derivedfile TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_derivedfile_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_embargoreader TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_embargoreader_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_embedorigin TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_embedorigin_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_newsmail TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_newsmail_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_newsroomindexpage TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_opening TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_opening_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.newsroom_provenancecheck TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_provenancecheck_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.newsroom_publication TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_publication_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_publishedpicture TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_publishedpicture_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_publishedtext TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_publishedtext_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_renderedpage TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_renderedpage_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_storypage TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.newsroom_subscriber TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_subscriber_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.newsroom_withdrawal TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.newsroom_withdrawal_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.notifications_mail TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.notifications_mail_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.notifications_mailreport TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.notifications_mailreport_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.notifications_notice TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.notifications_notice_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_callattempt TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_callattempt_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_consent TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_consent_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.outreach_consentrecord TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_consentrecord_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_contact TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_contact_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_interview TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_interview_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_interviewanswer TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_interviewanswer_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_interviewphoto TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_interviewphoto_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_lettertemplate TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_lettertemplate_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_listact TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_listact_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.outreach_outreachcase TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.outreach_outreachcase_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.promises_metricpoint TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.promises_metricpoint_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.promises_metricseries TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.promises_metricseries_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.promises_nopromise TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.promises_nopromise_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.promises_passageruling TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.promises_passageruling_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.promises_promise TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.promises_promise_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.promises_promisecheck TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.promises_promisecheck_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.promises_signoff TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.promises_signoff_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.taggit_tag TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.taggit_tag_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.taggit_taggeditem TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.taggit_taggeditem_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.themes_theme TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.themes_theme_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.themes_themedeed TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.themes_themedeed_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.themes_themesearch TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.themes_themesearch_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.themes_tip TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.themes_tip_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.themes_voice TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.themes_voice_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.tickets_cannedapproval TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_cannedapproval_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_cannedreply TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_cannedreply_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.tickets_cannedversion TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_cannedversion_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_handover TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_handover_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_pressflag TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_pressflag_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_satisfaction TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_satisfaction_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_ticket TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_ticket_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_ticketact TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_ticketact_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_ticketclock TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_ticketclock_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_ticketcounter TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_ticketcounter_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_ticketmessage TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_ticketmessage_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_ticketpolicy TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_ticketpolicy_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_ticketpresence TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_ticketpresence_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.tickets_watcher TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.tickets_watcher_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.triage_escalationrule TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.triage_escalationrule_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.triage_inboxmark TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.triage_inboxmark_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT ON TABLE zz_goodword_template_q7x.triage_ruleversion TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.triage_ruleversion_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.usersessions_usersession TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.usersessions_usersession_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailadmin_admin TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailadmin_admin_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailadmin_editingsession TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailadmin_editingsession_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailadmin_formstate TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailadmin_formstate_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_apitoken TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_apitoken_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_collection TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_collection_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_groups_id_seq TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_collectionviewrestriction_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_comment TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_comment_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_commentreply TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_commentreply_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_groupapprovaltask TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_groupapprovaltask_groups_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_groupcollectionpermission TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_groupcollectionpermission_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_grouppagepermission TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_grouppagepermission_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_groupsitepermission TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_groupsitepermission_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_locale TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_locale_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_modellogentry TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_modellogentry_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_page TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_page_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_pagelogentry TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_pagelogentry_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_revision TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_pagerevision_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_pagesubscription TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_pagesubscription_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_pageviewrestriction TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_pageviewrestriction_groups_id_seq TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_pageviewrestriction_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_referenceindex TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_referenceindex_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_site TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_site_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_task TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_task_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_taskstate TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_taskstate_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_uploadedfile TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_uploadedfile_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_workflow TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_workflow_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_workflowcontenttype TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_workflowpage TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_workflowstate TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_workflowstate_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailcore_workflowtask TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailcore_workflowtask_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtaildocs_document TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtaildocs_document_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailimages_image TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailimages_image_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailimages_rendition TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailimages_rendition_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailsearch_indexentry TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailsearch_indexentry_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.wagtailusers_userprofile TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.wagtailusers_userprofile_id_seq TO zz_the_serving_role;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE zz_goodword_template_q7x.workspace_firststep TO zz_the_serving_role;

GRANT SELECT,USAGE ON SEQUENCE zz_goodword_template_q7x.workspace_firststep_id_seq TO zz_the_serving_role;

ALTER DEFAULT PRIVILEGES FOR ROLE zz_the_owning_role IN SCHEMA zz_goodword_template_q7x GRANT SELECT,USAGE ON SEQUENCES TO zz_the_serving_role;

ALTER DEFAULT PRIVILEGES FOR ROLE zz_the_owning_role IN SCHEMA zz_goodword_template_q7x GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO zz_the_serving_role;
