ALTER TABLE "article_versions" ADD COLUMN "written_in" text NOT NULL;--> statement-breakpoint
ALTER TABLE "article_versions" ADD COLUMN "gap_ids" bigint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "question_gaps" ADD COLUMN "closed_as" text;--> statement-breakpoint
ALTER TABLE "question_gaps" ADD COLUMN "closed_note" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "confirmed_by" text;--> statement-breakpoint
CREATE INDEX "turns_article" ON "turns" USING btree ("locality","article_id","created_at") WHERE article_id is not null;--> statement-breakpoint
-- A text of one place is that place's; everybody may know what is being written for all of them.
ALTER TABLE article_versions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY place ON article_versions TO cua_so_staff
  USING (locality IN (current_setting('cua_so.place', true), '*'));
--> statement-breakpoint
CREATE POLICY province ON article_versions FOR SELECT TO cua_so_province USING (true);
