CREATE TABLE "question_gaps" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "question_gaps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"locality" text NOT NULL,
	"key" text NOT NULL,
	"question" text NOT NULL,
	"reason" text NOT NULL,
	"article_id" text,
	"count" integer DEFAULT 1 NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "question_gaps_group" ON "question_gaps" USING btree ("locality","reason","key");--> statement-breakpoint
CREATE INDEX "question_gaps_often" ON "question_gaps" USING btree ("locality","count");