CREATE TABLE "province_figures" (
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"step" text NOT NULL,
	"counted_at" timestamp (3) with time zone NOT NULL,
	"figures" text NOT NULL,
	CONSTRAINT "province_figures_from_day_to_day_step_pk" PRIMARY KEY("from_day","to_day","step")
);
--> statement-breakpoint
DROP INDEX "turns_locality";--> statement-breakpoint
CREATE INDEX "turns_counted" ON "turns" USING btree ("locality","created_at","status","article_id");--> statement-breakpoint
CREATE INDEX "turns_handover" ON "turns" USING btree ("locality","created_at","conversation_id") WHERE status = 'handover';--> statement-breakpoint
-- Sums of all places are no business of one.
ALTER TABLE "province_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE ALL ON "province_figures" FROM cua_so_staff;--> statement-breakpoint
CREATE POLICY province ON "province_figures" FOR SELECT TO cua_so_province USING (true);
