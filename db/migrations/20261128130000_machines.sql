-- How far each consumer of "content_changes" outside the house has been told of them.
CREATE TABLE "deliveries" (
  "consumer" text PRIMARY KEY NOT NULL,
  "change_id" integer NOT NULL,
  "attempts" integer NOT NULL DEFAULT 0,
  "next_at" integer NOT NULL,
  "last_error" text,
  "updated_at" integer NOT NULL,
  CONSTRAINT "deliveries_consumer_shape" CHECK ("consumer" <> '' AND "consumer" NOT GLOB '*[^a-z_]*')
) STRICT;

-- The drawn picture for sharing a page that has no photograph of its own.
CREATE TABLE "social_cards" (
  "subject" text PRIMARY KEY NOT NULL,
  "digest" text NOT NULL,
  "created_at" integer NOT NULL,
  CONSTRAINT "social_cards_subject_shape" CHECK ("subject" = 'paper' OR "subject" GLOB 'article:[1-9]*'),
  CONSTRAINT "social_cards_digest_shape" CHECK (length("digest") = 20 AND "digest" NOT GLOB '*[^0-9a-f]*')
) STRICT;

-- The paper's own card, and those of the stories without a picture that are out already.
INSERT INTO "jobs" ("kind", "key", "payload", "run_at", "attempts", "created_at") VALUES ('card', 'paper', '{}', 0, 0, 0);
INSERT INTO "jobs" ("kind", "key", "payload", "run_at", "attempts", "created_at")
  SELECT 'card', 'article:' || "article_id", '{}', 0, 0, 0 FROM "publications" WHERE "hero_asset_id" IS NULL;

CREATE INDEX "publications_recordings" ON "publications" ("published_at","article_id") WHERE "type" = 'audio';
