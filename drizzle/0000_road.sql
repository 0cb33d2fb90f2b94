CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"markdown" text NOT NULL,
	"repository_hash" text,
	"origin" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "localities" (
	"slug" text PRIMARY KEY NOT NULL,
	"profile" text NOT NULL,
	"plan" text NOT NULL,
	"repository_hash" text NOT NULL,
	"origin" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"subject" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "oauth_requests" (
	"state" text PRIMARY KEY NOT NULL,
	"locality" text NOT NULL,
	"sealed_verifier" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "official_accounts" (
	"oa_id" text PRIMARY KEY NOT NULL,
	"locality" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"sealed_access_token" text NOT NULL,
	"sealed_refresh_token" text NOT NULL,
	"access_expires_at" timestamp (3) with time zone NOT NULL,
	"refresh_issued_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"lease_owner" text,
	"lease_until" timestamp (3) with time zone,
	"refreshing_since" timestamp (3) with time zone,
	"last_event_at" timestamp (3) with time zone,
	"linked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_apps" (
	"app_id" text PRIMARY KEY NOT NULL,
	"first_verified_at" timestamp (3) with time zone,
	"refused_before_first" integer DEFAULT 0 NOT NULL,
	"last_refused_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "conversations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"oa_id" text NOT NULL,
	"user_id" text NOT NULL,
	"locality" text NOT NULL,
	"mode" text DEFAULT 'bot' NOT NULL,
	"human_since" timestamp (3) with time zone,
	"human_until" timestamp (3) with time zone,
	"state" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_follower" boolean DEFAULT false NOT NULL,
	"last_interaction_at" timestamp (3) with time zone,
	"unreachable" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inbox_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_key" text NOT NULL,
	"app_id" text NOT NULL,
	"event_name" text NOT NULL,
	"oa_id" text NOT NULL,
	"user_id" text NOT NULL,
	"event_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"sealed_body" text NOT NULL,
	"masked" boolean DEFAULT false NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"turn_id" bigint,
	"oa_id" text NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"sealed_message" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"reason" text,
	"not_before" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sending_since" timestamp (3) with time zone,
	"message_id" text,
	"sent_at" timestamp (3) with time zone,
	"received_at" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "turns_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" bigint NOT NULL,
	"inbox_event_id" bigint NOT NULL,
	"status" text NOT NULL,
	"article_id" text,
	"score" real,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_digest" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"token_digest" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_citizen" ON "conversations" USING btree ("oa_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_events_key" ON "inbox_events" USING btree ("event_key");--> statement-breakpoint
CREATE INDEX "inbox_events_pending" ON "inbox_events" USING btree ("oa_id","user_id","event_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "inbox_events_dead" ON "inbox_events" USING btree ("id") WHERE status = 'dead';--> statement-breakpoint
CREATE INDEX "inbox_events_unmasked" ON "inbox_events" USING btree ("received_at") WHERE not masked;--> statement-breakpoint
CREATE INDEX "outbox_open" ON "outbox_messages" USING btree ("conversation_id","id") WHERE status in ('queued', 'sending', 'unknown', 'waiting');--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_message_id" ON "outbox_messages" USING btree ("oa_id","message_id");--> statement-breakpoint
CREATE INDEX "outbox_status" ON "outbox_messages" USING btree ("status","id");--> statement-breakpoint
CREATE UNIQUE INDEX "turns_event" ON "turns" USING btree ("inbox_event_id");--> statement-breakpoint
CREATE INDEX "turns_conversation" ON "turns" USING btree ("conversation_id","id");