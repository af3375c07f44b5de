-- How a section stands on the front page; null leaves that to the page.
ALTER TABLE "sections" ADD COLUMN "arrangement" text
CONSTRAINT "sections_arrangement_shape" CHECK ("arrangement" <> '' AND "arrangement" NOT GLOB '*[^a-z]*');

-- A place can be promised to one story after another, and held against all others.
ALTER TABLE "placements" ADD COLUMN "pinned" integer NOT NULL DEFAULT 0
CONSTRAINT "placements_pinned_bool" CHECK ("pinned" IN (0, 1));
DROP INDEX "placements_slot";
CREATE INDEX "placements_slot" ON "placements" ("slot","starts_at");

-- How often stories are opened: by the hour for as long as a day's list needs them, by the day for good.
CREATE TABLE "hourly_views" (
  "hour" integer NOT NULL,
  "article_id" integer NOT NULL,
  "views" integer NOT NULL,
  PRIMARY KEY("hour", "article_id"),
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  CONSTRAINT "hourly_views_some" CHECK ("views" > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE "daily_views" (
  "day" text NOT NULL,
  "article_id" integer NOT NULL,
  "views" integer NOT NULL,
  PRIMARY KEY("day", "article_id"),
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  CONSTRAINT "daily_views_some" CHECK ("views" > 0),
  CONSTRAINT "daily_views_day_shape" CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

-- What was read most, drawn up from the counts every now and then; section 0 is the whole paper.
CREATE TABLE "most_read" (
  "period" text NOT NULL,
  "section_id" integer NOT NULL,
  "place" integer NOT NULL,
  "article_id" integer NOT NULL,
  PRIMARY KEY("period", "section_id", "place"),
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  CONSTRAINT "most_read_period" CHECK ("period" IN ('day', 'week'))
) STRICT, WITHOUT ROWID;

-- What readers say is wrong in a story, without a word about who said it.
CREATE TABLE "error_reports" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "article_id" integer NOT NULL,
  "quote" text NOT NULL,
  "suggestion" text NOT NULL,
  "state" text NOT NULL DEFAULT 'new',
  "settled_by" integer,
  "settled_at" integer,
  "created_at" integer NOT NULL,
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  FOREIGN KEY ("settled_by") REFERENCES "users"("id"),
  CONSTRAINT "error_reports_state" CHECK ("state" IN ('new', 'done', 'dismissed')),
  CONSTRAINT "error_reports_suggestion_present" CHECK (trim("suggestion") <> ''),
  CONSTRAINT "error_reports_settled" CHECK (("state" = 'new') = ("settled_at" IS NULL))
) STRICT;
CREATE INDEX "error_reports_state" ON "error_reports" ("state","id");
CREATE INDEX "error_reports_article" ON "error_reports" ("article_id","state");
