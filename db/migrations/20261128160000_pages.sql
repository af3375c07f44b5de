-- What the paper says of itself: pages with a text that the desk is writing and one that readers see.
CREATE TABLE "pages" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "slug" text NOT NULL,
  "draft" text NOT NULL,
  "published" text,
  "published_at" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  CONSTRAINT "pages_slug_shape" CHECK("slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT "pages_draft_json" CHECK(json_valid("draft")),
  CONSTRAINT "pages_published_json" CHECK("published" IS NULL OR json_valid("published")),
  CONSTRAINT "pages_published_whole" CHECK(("published" IS NULL) = ("published_at" IS NULL))
) STRICT;
CREATE UNIQUE INDEX "pages_slug_unique" ON "pages" ("slug");
