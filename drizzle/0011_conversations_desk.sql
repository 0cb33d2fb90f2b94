ALTER TABLE "conversations" ADD COLUMN "last_status" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "flag" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "flagged_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "sealed_name" text;--> statement-breakpoint
CREATE INDEX "conversations_assignee" ON "conversations" USING btree ("locality","assignee_id","last_message_at") WHERE assignee_id is not null;--> statement-breakpoint
CREATE INDEX "conversations_snoozed" ON "conversations" USING btree ("locality","snoozed_until") WHERE snoozed_until is not null;--> statement-breakpoint
CREATE INDEX "conversations_flagged" ON "conversations" USING btree ("locality","flagged_at") WHERE flagged_at is not null;--> statement-breakpoint
CREATE INDEX "outbox_conversation" ON "outbox_messages" USING btree ("conversation_id","id");