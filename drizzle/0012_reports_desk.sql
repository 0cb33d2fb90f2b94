CREATE TABLE "bulk_acts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bulk_acts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"key" text NOT NULL,
	"staff_id" text NOT NULL,
	"role" text NOT NULL,
	"office_id" text,
	"verb" text NOT NULL,
	"details" jsonb NOT NULL,
	"sealed_note" text,
	"items" jsonb NOT NULL,
	"results" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "redaction" jsonb;--> statement-breakpoint
ALTER TABLE "service_requests" ADD COLUMN "assignee_id" text;--> statement-breakpoint
ALTER TABLE "service_requests" ADD COLUMN "labels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "bulk_acts_key" ON "bulk_acts" USING btree ("locality","key");--> statement-breakpoint
CREATE INDEX "bulk_acts_open" ON "bulk_acts" USING btree ("run_at") WHERE status in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "media_redaction" ON "media" USING btree ("id") WHERE redaction is not null;--> statement-breakpoint
CREATE INDEX "service_requests_newest" ON "service_requests" USING btree ("locality","id");--> statement-breakpoint
ALTER TABLE "bulk_acts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY place ON "bulk_acts" TO cua_so_staff USING (locality = current_setting('cua_so.place', true));--> statement-breakpoint
CREATE POLICY province ON "bulk_acts" FOR SELECT TO cua_so_province USING (true);
