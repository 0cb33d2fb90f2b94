CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"locality" text NOT NULL,
	"staff_id" text NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "answer_corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"turn_id" bigint,
	"question" text NOT NULL,
	"gave" text,
	"should" text,
	"staff_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "canned_replies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "canned_replies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"updated_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "conversation_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"conversation_id" bigint NOT NULL,
	"staff_id" text NOT NULL,
	"sealed_text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_filters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_filters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"staff_id" text NOT NULL,
	"page" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_presence" (
	"locality" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"staff_id" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "staff_presence_locality_subject_subject_id_staff_id_pk" PRIMARY KEY("locality","subject","subject_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "article_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "article_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" text NOT NULL,
	"locality" text NOT NULL,
	"markdown" text NOT NULL,
	"status" text NOT NULL,
	"base_hash" text,
	"note" text,
	"written_by" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"decision_note" text
);
--> statement-breakpoint
CREATE TABLE "assistant_switches" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assistant_switches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"article_id" text NOT NULL,
	"reason" text NOT NULL,
	"off_by" text NOT NULL,
	"off_at" timestamp (3) with time zone NOT NULL,
	"on_by" text,
	"on_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "question_gaps" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "question_gaps" ADD COLUMN "closed_by" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "last_message_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "waiting_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "assignee_id" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "snoozed_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "labels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "person_id" text;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD COLUMN "author_id" text;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "locality" text;--> statement-breakpoint
UPDATE "turns" SET "locality" = (SELECT "locality" FROM "conversations" WHERE "conversations"."id" = "turns"."conversation_id");--> statement-breakpoint
ALTER TABLE "turns" ALTER COLUMN "locality" SET NOT NULL;--> statement-breakpoint
UPDATE "conversations" SET "last_message_at" = coalesce("last_interaction_at", "created_at");--> statement-breakpoint
ALTER TABLE "answer_corrections" ADD CONSTRAINT "answer_corrections_turn_id_turns_id_fk" FOREIGN KEY ("turn_id") REFERENCES "public"."turns"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_notes" ADD CONSTRAINT "conversation_notes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_locality" ON "audit_log" USING btree ("locality","id");--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_log_staff" ON "audit_log" USING btree ("staff_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "answer_corrections_turn" ON "answer_corrections" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "answer_corrections_locality" ON "answer_corrections" USING btree ("locality","id");--> statement-breakpoint
CREATE UNIQUE INDEX "canned_replies_title" ON "canned_replies" USING btree ("locality","title");--> statement-breakpoint
CREATE INDEX "conversation_notes_conversation" ON "conversation_notes" USING btree ("conversation_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_filters_name" ON "saved_filters" USING btree ("locality","staff_id","page","name");--> statement-breakpoint
CREATE INDEX "article_versions_article" ON "article_versions" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "article_versions_open" ON "article_versions" USING btree ("locality") WHERE status in ('draft', 'submitted');--> statement-breakpoint
CREATE UNIQUE INDEX "assistant_switches_off" ON "assistant_switches" USING btree ("locality","article_id") WHERE on_at is null;--> statement-breakpoint
CREATE INDEX "conversations_recent" ON "conversations" USING btree ("locality","last_message_at");--> statement-breakpoint
CREATE INDEX "conversations_waiting" ON "conversations" USING btree ("locality","waiting_since") WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX "conversations_person" ON "conversations" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "turns_locality" ON "turns" USING btree ("locality","created_at");