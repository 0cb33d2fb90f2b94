-- What a member of staff does runs under roles that see one place (cua_so_staff) or only read (cua_so_province):
-- a query that forgets the place finds nothing of another one. Roles belong to the whole server; several databases
-- may be prepared at once.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cua_so_staff') THEN
    CREATE ROLE cua_so_staff NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
--> statement-breakpoint
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cua_so_province') THEN
    CREATE ROLE cua_so_province NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
--> statement-breakpoint
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'cua_so_staff', 'member') THEN
    EXECUTE format('GRANT cua_so_staff, cua_so_province TO %I', current_user);
  END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO cua_so_staff, cua_so_province;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO cua_so_staff;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA public TO cua_so_province;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO cua_so_staff;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO cua_so_province;
--> statement-breakpoint
REVOKE ALL ON sign_in_links, staff_sessions, oauth_requests, kept_mails FROM cua_so_staff, cua_so_province;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON audit_log FROM cua_so_staff;
--> statement-breakpoint
-- Tables with the place in a column.
DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['conversations', 'turns', 'question_gaps', 'incidents', 'request_counters',
    'office_channels', 'officer_link_codes', 'office_messages', 'call_tasks', 'dossiers', 'open311_keys', 'media',
    'official_accounts', 'conversation_notes', 'canned_replies', 'answer_corrections', 'saved_filters',
    'staff_presence']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY place ON %I TO cua_so_staff USING (locality = current_setting(''cua_so.place'', true))', name);
    EXECUTE format('CREATE POLICY province ON %I FOR SELECT TO cua_so_province USING (true)', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- A member of an office sees only the reports of that office.
ALTER TABLE service_requests ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY place ON service_requests TO cua_so_staff
  USING (locality = current_setting('cua_so.place', true)
    AND (coalesce(current_setting('cua_so.office', true), '') = ''
      OR current_setting('cua_so.office', true) IN (receiver, coordinator, fixer, told)))
  WITH CHECK (locality = current_setting('cua_so.place', true));
--> statement-breakpoint
CREATE POLICY province ON service_requests FOR SELECT TO cua_so_province USING (true);
--> statement-breakpoint
-- Rows that belong to a conversation, a report, an Official Account or a picture: visible where that is.
DO $$ DECLARE part record; BEGIN
  FOR part IN SELECT * FROM (VALUES
    ('outbox_messages', 'EXISTS (SELECT FROM conversations c WHERE c.id = conversation_id)'),
    ('inbox_events', 'EXISTS (SELECT FROM official_accounts a WHERE a.oa_id = inbox_events.oa_id)'),
    ('request_voices', 'EXISTS (SELECT FROM service_requests r WHERE r.id = request_id)'),
    ('request_events', 'EXISTS (SELECT FROM service_requests r WHERE r.id = request_id)'),
    ('action_links', 'EXISTS (SELECT FROM service_requests r WHERE r.id = request_id)'),
    ('status_guesses', 'EXISTS (SELECT FROM service_requests r WHERE r.code = status_guesses.code)'),
    ('media_contents', 'EXISTS (SELECT FROM media m WHERE m.id = media_id)')
  ) AS listed(name, visible) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part.name);
    EXECUTE format('CREATE POLICY place ON %I TO cua_so_staff USING (%s)', part.name, part.visible);
    EXECUTE format('CREATE POLICY province ON %I FOR SELECT TO cua_so_province USING (true)', part.name);
  END LOOP;
END $$;
--> statement-breakpoint
-- A place's own settings are its own to change; everybody may read what every resident is told.
ALTER TABLE localities ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY readable ON localities FOR SELECT TO cua_so_staff, cua_so_province USING (true);
--> statement-breakpoint
CREATE POLICY place ON localities FOR UPDATE TO cua_so_staff USING (slug = current_setting('cua_so.place', true));
--> statement-breakpoint
ALTER TABLE assistant_switches ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY readable ON assistant_switches FOR SELECT TO cua_so_staff, cua_so_province USING (true);
--> statement-breakpoint
CREATE POLICY place ON assistant_switches TO cua_so_staff
  USING (current_setting('cua_so.place', true) IN (locality, '*'));
--> statement-breakpoint
-- The audit trail is only ever added to, by anybody.
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY place ON audit_log TO cua_so_staff
  USING (locality = current_setting('cua_so.place', true))
  WITH CHECK (current_setting('cua_so.place', true) = locality);
--> statement-breakpoint
CREATE POLICY province ON audit_log FOR SELECT TO cua_so_province USING (true);
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_audit_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'The audit log is only ever added to'; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit_log();
