ALTER TABLE "official_accounts" ADD COLUMN "quotas" jsonb;--> statement-breakpoint
ALTER TABLE "official_accounts" ADD COLUMN "quotas_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "inbox_events_citizen" ON "inbox_events" USING btree ("oa_id","user_id");