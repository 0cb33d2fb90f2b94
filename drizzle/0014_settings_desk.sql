ALTER TABLE "official_accounts" ADD COLUMN "alarm" text;--> statement-breakpoint
ALTER TABLE "official_accounts" ADD COLUMN "alarmed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "audit_log_action" ON "audit_log" USING btree ("locality","action","id");