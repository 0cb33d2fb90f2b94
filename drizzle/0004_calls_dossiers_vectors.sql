CREATE TABLE "embeddings" (
	"model" text NOT NULL,
	"text_hash" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "embeddings_model_text_hash_pk" PRIMARY KEY("model","text_hash")
);
--> statement-breakpoint
DROP INDEX "outbox_to_call";--> statement-breakpoint
ALTER TABLE "service_requests" ADD COLUMN "helper" text;--> statement-breakpoint
CREATE UNIQUE INDEX "dossiers_open" ON "dossiers" USING btree ("incident_id","operator") WHERE status <> 'answered';--> statement-breakpoint
CREATE INDEX "outbox_to_call" ON "outbox_messages" USING btree ("call_by") WHERE status <> 'sent' and call_by is not null;