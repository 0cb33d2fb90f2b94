DROP TABLE "sign_in_links" CASCADE;--> statement-breakpoint
DROP TABLE "staff_sessions" CASCADE;--> statement-breakpoint
CREATE TABLE "staff_accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_grants" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff_grants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" text NOT NULL,
	"locality" text NOT NULL,
	"role" text NOT NULL,
	"office_id" text,
	"granted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"user_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"created_at" timestamp (3) with time zone,
	"aaguid" text
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"method" text NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "staff_sign_in_links" (
	"token_digest" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"sealed_token" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "staff_verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "staff_accounts" ADD CONSTRAINT "staff_accounts_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_grants" ADD CONSTRAINT "staff_grants_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_passkeys" ADD CONSTRAINT "staff_passkeys_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sign_in_links" ADD CONSTRAINT "staff_sign_in_links_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_two_factors" ADD CONSTRAINT "staff_two_factors_user_id_staff_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff_users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staff_accounts_user" ON "staff_accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_grants_place" ON "staff_grants" USING btree ("user_id","locality");--> statement-breakpoint
CREATE INDEX "staff_grants_locality" ON "staff_grants" USING btree ("locality");--> statement-breakpoint
CREATE INDEX "staff_passkeys_user" ON "staff_passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_passkeys_credential" ON "staff_passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_user" ON "staff_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_sign_in_links_user" ON "staff_sign_in_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_two_factors_user" ON "staff_two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_verifications_identifier" ON "staff_verifications" USING btree ("identifier");
--> statement-breakpoint
-- Secrets of signing in are out of reach of what staff pages do; names are not secret, parts in a place are that
-- place's own, and those for all places are seen everywhere.
REVOKE ALL ON staff_users, staff_sessions, staff_accounts, staff_verifications, staff_two_factors, staff_passkeys,
  staff_sign_in_links, staff_attempts FROM cua_so_staff, cua_so_province;
--> statement-breakpoint
GRANT SELECT (id, name) ON staff_users TO cua_so_staff, cua_so_province;
--> statement-breakpoint
ALTER TABLE staff_users ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY readable ON staff_users FOR SELECT TO cua_so_staff, cua_so_province USING (true);
--> statement-breakpoint
ALTER TABLE staff_grants ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY place ON staff_grants TO cua_so_staff USING (locality = current_setting('cua_so.place', true));
--> statement-breakpoint
CREATE POLICY everywhere ON staff_grants FOR SELECT TO cua_so_staff USING (locality = '*');
--> statement-breakpoint
CREATE POLICY province ON staff_grants FOR SELECT TO cua_so_province USING (true);
--> statement-breakpoint
-- How the people who serve a place come in; the view reads with its owner's rights and shows no secret.
CREATE VIEW staff_people WITH (security_barrier) AS
  SELECT u.id AS user_id, u.email, u.two_factor_enabled,
    EXISTS (SELECT FROM staff_accounts a WHERE a.user_id = u.id AND a.password IS NOT NULL) AS has_password,
    EXISTS (SELECT FROM staff_passkeys p WHERE p.user_id = u.id) AS has_passkey,
    (SELECT max(s.seen_at) FROM staff_sessions s WHERE s.user_id = u.id) AS seen_at
  FROM staff_users u
  WHERE EXISTS (SELECT FROM staff_grants g WHERE g.user_id = u.id
    AND g.locality IN (current_setting('cua_so.place', true), '*'));
--> statement-breakpoint
REVOKE ALL ON staff_people FROM cua_so_staff, cua_so_province;
--> statement-breakpoint
GRANT SELECT ON staff_people TO cua_so_staff, cua_so_province;
--> statement-breakpoint
-- The person with an e-mail address, made when there is none: without a grant nobody can do anything.
CREATE FUNCTION staff_user_for(address text, called text, new_id text, made_at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO staff_users (id, name, email, created_at, updated_at)
    VALUES (new_id, called, lower(address), made_at, made_at) ON CONFLICT (email) DO NOTHING;
  RETURN (SELECT id FROM staff_users WHERE email = lower(address));
END $$;
--> statement-breakpoint
-- A link that a colleague hands over signs in as that person everywhere: only for somebody who serves no other place.
CREATE FUNCTION staff_serves_only(person text, place text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM staff_grants WHERE user_id = person AND locality = place)
    AND (place = '*' OR NOT EXISTS (SELECT FROM staff_grants WHERE user_id = person AND locality <> place)) $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION staff_user_for, staff_serves_only FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION staff_user_for, staff_serves_only TO cua_so_staff;
--> statement-breakpoint
GRANT INSERT ON staff_sign_in_links TO cua_so_staff;
--> statement-breakpoint
ALTER TABLE staff_sign_in_links ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY place ON staff_sign_in_links FOR INSERT TO cua_so_staff
  WITH CHECK (kind = 'given' AND staff_serves_only(user_id, current_setting('cua_so.place', true)));
--> statement-breakpoint
-- Whoever loses the last part loses the open sessions and links with it, in the same transaction.
CREATE FUNCTION end_access_without_grants() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM staff_grants WHERE user_id = OLD.user_id) THEN
    DELETE FROM staff_sessions WHERE user_id = OLD.user_id;
    DELETE FROM staff_sign_in_links WHERE user_id = OLD.user_id;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER staff_grants_end_access AFTER DELETE ON staff_grants
  FOR EACH ROW EXECUTE FUNCTION end_access_without_grants();
