CREATE TABLE "action_links" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" bigint NOT NULL,
	"office_id" text NOT NULL,
	"action" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "call_tasks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "call_tasks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"request_id" bigint NOT NULL,
	"voice_id" bigint NOT NULL,
	"office_id" text NOT NULL,
	"why" text NOT NULL,
	"outbox_id" bigint NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" text,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "dossiers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"incident_id" bigint NOT NULL,
	"operator" text NOT NULL,
	"number" text NOT NULL,
	"data" jsonb NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"answer_by" timestamp (3) with time zone,
	"chased" integer DEFAULT 0 NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answer" jsonb
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "incidents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"area" text,
	"area_key" text,
	"lat" double precision,
	"lon" double precision,
	"kind" text NOT NULL,
	"operators" text[] DEFAULT '{}' NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"last_report_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "office_channels" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "office_channels_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"office_id" text NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"conversation_id" bigint,
	"sealed_secret" text,
	"sealed_name" text,
	"status" text DEFAULT 'ok' NOT NULL,
	"reason" text,
	"failed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "office_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "office_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"office_id" text NOT NULL,
	"channel_id" bigint NOT NULL,
	"request_id" bigint,
	"dossier_id" bigint,
	"step" text NOT NULL,
	"what" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"sending_since" timestamp (3) with time zone,
	"message_ref" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "officer_link_codes" (
	"code_digest" text PRIMARY KEY NOT NULL,
	"locality" text NOT NULL,
	"office_id" text NOT NULL,
	"sealed_name" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "open311_keys" (
	"key_digest" text PRIMARY KEY NOT NULL,
	"locality" text NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "request_counters" (
	"locality" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "request_counters_locality_year_pk" PRIMARY KEY("locality","year")
);
--> statement-breakpoint
CREATE TABLE "request_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "request_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"verb" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"via" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sealed_note" text
);
--> statement-breakpoint
CREATE TABLE "request_voices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "request_voices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" bigint NOT NULL,
	"conversation_id" bigint,
	"sealed_details" text NOT NULL,
	"operators" text[] DEFAULT '{}' NOT NULL,
	"indoors" text,
	"hours" text,
	"since" text,
	"households" integer,
	"down" real,
	"up" real,
	"ping" real,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"verdict" text,
	"verdict_asked_at" timestamp (3) with time zone,
	"verdict_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "service_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "service_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"locality" text NOT NULL,
	"channel" text NOT NULL,
	"status" text DEFAULT 'submitted' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"services" text[] DEFAULT '{}' NOT NULL,
	"operators" text[] DEFAULT '{}' NOT NULL,
	"area" text,
	"area_key" text,
	"lat" double precision,
	"lon" double precision,
	"outside" text,
	"urgent" boolean DEFAULT false NOT NULL,
	"receiver" text NOT NULL,
	"coordinator" text NOT NULL,
	"fixer" text NOT NULL,
	"told" text NOT NULL,
	"rule_id" text NOT NULL,
	"routing_why" text NOT NULL,
	"incident_id" bigint,
	"merged_into" bigint,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"clock_started_at" timestamp (3) with time zone NOT NULL,
	"acknowledge_by" timestamp (3) with time zone NOT NULL,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	"resolved_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"due_what" text,
	"escalation" integer DEFAULT 0 NOT NULL,
	"decline_reason" text,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "status_guesses" (
	"code" text PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"wrong" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "request_id" bigint;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "voice_id" bigint;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "template" jsonb;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "call_by" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "as_template" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "action_links" ADD CONSTRAINT "action_links_request_id_service_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_tasks" ADD CONSTRAINT "call_tasks_request_id_service_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_tasks" ADD CONSTRAINT "call_tasks_voice_id_request_voices_id_fk" FOREIGN KEY ("voice_id") REFERENCES "public"."request_voices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_channels" ADD CONSTRAINT "office_channels_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_messages" ADD CONSTRAINT "office_messages_channel_id_office_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."office_channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_messages" ADD CONSTRAINT "office_messages_request_id_service_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_events" ADD CONSTRAINT "request_events_request_id_service_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_voices" ADD CONSTRAINT "request_voices_request_id_service_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_voices" ADD CONSTRAINT "request_voices_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "action_links_request" ON "action_links" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "call_tasks_outbox" ON "call_tasks" USING btree ("outbox_id");--> statement-breakpoint
CREATE INDEX "call_tasks_open" ON "call_tasks" USING btree ("locality") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "dossiers_number" ON "dossiers" USING btree ("locality","number");--> statement-breakpoint
CREATE INDEX "dossiers_incident" ON "dossiers" USING btree ("incident_id","operator");--> statement-breakpoint
CREATE INDEX "dossiers_due" ON "dossiers" USING btree ("answer_by") WHERE status = 'sent';--> statement-breakpoint
CREATE INDEX "incidents_open" ON "incidents" USING btree ("locality") WHERE status = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "office_channels_address" ON "office_channels" USING btree ("locality","office_id","kind","address");--> statement-breakpoint
CREATE INDEX "office_channels_conversation" ON "office_channels" USING btree ("conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "office_messages_step" ON "office_messages" USING btree ("channel_id","step");--> statement-breakpoint
CREATE INDEX "office_messages_open" ON "office_messages" USING btree ("not_before") WHERE status in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "office_messages_request" ON "office_messages" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "request_events_request" ON "request_events" USING btree ("request_id","id");--> statement-breakpoint
CREATE INDEX "request_voices_request" ON "request_voices" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "request_voices_conversation" ON "request_voices" USING btree ("conversation_id","joined_at");--> statement-breakpoint
CREATE UNIQUE INDEX "service_requests_code" ON "service_requests" USING btree ("code");--> statement-breakpoint
CREATE INDEX "service_requests_locality" ON "service_requests" USING btree ("locality","status","filed_at");--> statement-breakpoint
CREATE INDEX "service_requests_due" ON "service_requests" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "service_requests_incident" ON "service_requests" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "service_requests_merged" ON "service_requests" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX "outbox_to_call" ON "outbox_messages" USING btree ("call_by") WHERE status = 'waiting' and call_by is not null;