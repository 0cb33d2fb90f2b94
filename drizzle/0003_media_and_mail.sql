CREATE TABLE "kept_mails" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "kept_mails_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" text NOT NULL,
	"recipient" text NOT NULL,
	"sealed_mail" text NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" text PRIMARY KEY NOT NULL,
	"locality" text NOT NULL,
	"request_id" bigint,
	"conversation_id" bigint,
	"purpose" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"reason" text,
	"content_type" text,
	"width" integer,
	"height" integer,
	"bytes" integer,
	"sha256" text,
	"storage" text,
	"storage_key" text,
	"sealed_source_url" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"stored_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "media_contents" (
	"media_id" text NOT NULL,
	"kind" text NOT NULL,
	"data" "bytea" NOT NULL,
	CONSTRAINT "media_contents_media_id_kind_pk" PRIMARY KEY("media_id","kind")
);
--> statement-breakpoint
ALTER TABLE "office_channels" ADD COLUMN "may_be_private" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "kept_mails_message_id" ON "kept_mails" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "media_request" ON "media" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "media_conversation" ON "media" USING btree ("conversation_id","created_at");--> statement-breakpoint
CREATE INDEX "media_pending" ON "media" USING btree ("not_before") WHERE status = 'pending';