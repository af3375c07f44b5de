CREATE TABLE "articles" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "state" text NOT NULL,
  "headline" text NOT NULL,
  "section_id" integer,
  "working_revision_id" integer,
  "approved_revision_id" integer,
  "published_revision_id" integer,
  "scheduled_revision_id" integer,
  "scheduled_at" integer,
  "first_published_at" integer,
  "withdrawn_at" integer,
  "withdrawn_reason" text,
  "trashed_at" integer,
  "created_by" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  "version" integer DEFAULT 1 NOT NULL,
  FOREIGN KEY ("section_id") REFERENCES "sections"("id"),
  FOREIGN KEY ("working_revision_id") REFERENCES "revisions"("id"),
  FOREIGN KEY ("approved_revision_id") REFERENCES "revisions"("id"),
  FOREIGN KEY ("published_revision_id") REFERENCES "revisions"("id"),
  FOREIGN KEY ("scheduled_revision_id") REFERENCES "revisions"("id"),
  FOREIGN KEY ("created_by") REFERENCES "users"("id"),
  CONSTRAINT "articles_state" CHECK("state" IN ('draft', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn', 'trashed')),
  CONSTRAINT "articles_published_has_revision" CHECK(("state" = 'published') = ("published_revision_id" IS NOT NULL)),
  CONSTRAINT "articles_schedule_whole" CHECK(("scheduled_at" IS NULL) = ("scheduled_revision_id" IS NULL)),
  CONSTRAINT "articles_scheduled_has_time" CHECK("state" <> 'scheduled' OR "scheduled_at" IS NOT NULL),
  CONSTRAINT "articles_withdrawn_has_reason" CHECK(("state" = 'withdrawn') = ("withdrawn_at" IS NOT NULL AND "withdrawn_reason" IS NOT NULL)),
  CONSTRAINT "articles_never_trash_published" CHECK("state" <> 'trashed' OR "first_published_at" IS NULL)
) STRICT;

CREATE INDEX "articles_updated" ON "articles" ("updated_at","id");
CREATE INDEX "articles_state_updated" ON "articles" ("state","updated_at","id");
CREATE INDEX "articles_section_updated" ON "articles" ("section_id","updated_at","id");
CREATE INDEX "articles_created_by_updated" ON "articles" ("created_by","updated_at","id");
CREATE INDEX "articles_scheduled" ON "articles" ("scheduled_at") WHERE "scheduled_at" IS NOT NULL;
CREATE TABLE "corrections" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "article_id" integer NOT NULL,
  "text" text NOT NULL,
  "created_by" integer,
  "created_at" integer NOT NULL,
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  FOREIGN KEY ("created_by") REFERENCES "users"("id"),
  CONSTRAINT "corrections_text_present" CHECK(trim("text") <> '')
) STRICT;

CREATE INDEX "corrections_article" ON "corrections" ("article_id");
CREATE INDEX "corrections_created" ON "corrections" ("created_at");
CREATE TABLE "placements" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "slot" text NOT NULL,
  "article_id" integer NOT NULL,
  "starts_at" integer NOT NULL,
  "ends_at" integer,
  "created_by" integer,
  "created_at" integer NOT NULL,
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  FOREIGN KEY ("created_by") REFERENCES "users"("id"),
  CONSTRAINT "placements_ends_after_start" CHECK("ends_at" IS NULL OR "ends_at" > "starts_at")
) STRICT;

CREATE UNIQUE INDEX "placements_slot" ON "placements" ("slot");
CREATE TABLE "publication_bylines" (
  "article_id" integer NOT NULL,
  "author_id" integer NOT NULL,
  "pen_name_id" integer,
  "role" text NOT NULL,
  "position" integer NOT NULL,
  "published_at" integer NOT NULL,
  PRIMARY KEY("article_id", "author_id", "role"),
  FOREIGN KEY ("article_id") REFERENCES "publications"("article_id") ON DELETE cascade,
  FOREIGN KEY ("author_id") REFERENCES "authors"("id"),
  FOREIGN KEY ("pen_name_id") REFERENCES "pen_names"("id"),
  CONSTRAINT "publication_bylines_role" CHECK("role" IN ('text', 'photo', 'video', 'graphics'))
) STRICT;

CREATE INDEX "publication_bylines_author" ON "publication_bylines" ("author_id","published_at","article_id");
CREATE TABLE "publication_references" (
  "article_id" integer NOT NULL,
  "kind" text NOT NULL,
  "target_id" integer NOT NULL,
  PRIMARY KEY("article_id", "kind", "target_id"),
  FOREIGN KEY ("article_id") REFERENCES "publications"("article_id") ON DELETE cascade,
  CONSTRAINT "publication_references_kind" CHECK("kind" IN ('asset', 'article'))
) STRICT;

CREATE INDEX "publication_references_target" ON "publication_references" ("kind","target_id");
CREATE TABLE "publication_tags" (
  "article_id" integer NOT NULL,
  "tag_id" integer NOT NULL,
  "position" integer NOT NULL,
  "published_at" integer NOT NULL,
  PRIMARY KEY("article_id", "tag_id"),
  FOREIGN KEY ("article_id") REFERENCES "publications"("article_id") ON DELETE cascade,
  FOREIGN KEY ("tag_id") REFERENCES "tags"("id")
) STRICT;

CREATE INDEX "publication_tags_tag" ON "publication_tags" ("tag_id","published_at","article_id");
CREATE TABLE "publications" (
  "article_id" integer PRIMARY KEY NOT NULL,
  "revision_id" integer NOT NULL,
  "type" text NOT NULL,
  "locale" text NOT NULL,
  "slug" text NOT NULL,
  "section_id" integer NOT NULL,
  "top_section_id" integer NOT NULL,
  "topic_id" integer,
  "headline" text NOT NULL,
  "short_title" text,
  "sapo" text NOT NULL,
  "hero_asset_id" integer,
  "source_id" integer,
  "word_count" integer NOT NULL,
  "published_at" integer NOT NULL,
  "updated_at" integer,
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  FOREIGN KEY ("revision_id") REFERENCES "revisions"("id"),
  FOREIGN KEY ("section_id") REFERENCES "sections"("id"),
  FOREIGN KEY ("top_section_id") REFERENCES "sections"("id"),
  FOREIGN KEY ("topic_id") REFERENCES "topics"("id"),
  FOREIGN KEY ("hero_asset_id") REFERENCES "assets"("id"),
  FOREIGN KEY ("source_id") REFERENCES "sources"("id"),
  CONSTRAINT "publications_type_shape" CHECK("type" <> '' AND "type" NOT GLOB '*[^a-z]*'),
  CONSTRAINT "publications_slug_shape" CHECK("slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT "publications_headline_present" CHECK(trim("headline") <> '')
) STRICT;

CREATE INDEX "publications_published" ON "publications" ("published_at","article_id");
CREATE INDEX "publications_section" ON "publications" ("section_id","published_at","article_id");
CREATE INDEX "publications_top_section" ON "publications" ("top_section_id","published_at","article_id");
CREATE INDEX "publications_topic" ON "publications" ("topic_id","published_at","article_id");
CREATE TABLE "revisions" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "article_id" integer NOT NULL,
  "number" integer NOT NULL,
  "name" text,
  "content" text NOT NULL,
  "schema_version" integer NOT NULL,
  "word_count" integer NOT NULL,
  "created_by" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  "sealed_at" integer,
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  FOREIGN KEY ("created_by") REFERENCES "users"("id"),
  CONSTRAINT "revisions_content_json" CHECK(json_valid("content"))
) STRICT;

CREATE UNIQUE INDEX "revisions_article_number" ON "revisions" ("article_id","number");
CREATE TABLE "assets" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "sha256" text NOT NULL,
  "original_name" text NOT NULL,
  "media_type" text NOT NULL,
  "bytes" integer NOT NULL,
  "width" integer NOT NULL,
  "height" integer NOT NULL,
  "dominant_color" text NOT NULL,
  "focal_x" real DEFAULT 0.5 NOT NULL,
  "focal_y" real DEFAULT 0.5 NOT NULL,
  "alt" text DEFAULT '' NOT NULL,
  "decorative" integer DEFAULT false NOT NULL,
  "caption" text DEFAULT '' NOT NULL,
  "credit" text DEFAULT '' NOT NULL,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  CONSTRAINT "assets_sha256_shape" CHECK(length("sha256") = 64 AND "sha256" NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT "assets_size" CHECK("width" > 0 AND "height" > 0 AND "bytes" > 0),
  CONSTRAINT "assets_focal" CHECK("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1),
  CONSTRAINT "assets_dominant_color_shape" CHECK("dominant_color" GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  CONSTRAINT "assets_decorative_bool" CHECK("decorative" IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX "assets_sha256_unique" ON "assets" ("sha256");
CREATE TABLE "renditions" (
  "asset_id" integer NOT NULL,
  "format" text NOT NULL,
  "width" integer NOT NULL,
  "height" integer NOT NULL,
  "bytes" integer NOT NULL,
  "created_at" integer NOT NULL,
  PRIMARY KEY("asset_id", "format", "width"),
  FOREIGN KEY ("asset_id") REFERENCES "assets"("id"),
  CONSTRAINT "renditions_format" CHECK("format" IN ('jpeg', 'webp', 'avif')),
  CONSTRAINT "renditions_size" CHECK("width" > 0 AND "height" > 0 AND "bytes" > 0)
) STRICT;

CREATE INDEX "renditions_asset" ON "renditions" ("asset_id");
CREATE TABLE "authors" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "slug" text NOT NULL,
  "name" text NOT NULL,
  "sort_key" text NOT NULL,
  "title" text DEFAULT '' NOT NULL,
  "biography" text DEFAULT '' NOT NULL,
  "email" text,
  "portrait_asset_id" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  FOREIGN KEY ("portrait_asset_id") REFERENCES "assets"("id"),
  CONSTRAINT "authors_slug_shape" CHECK("slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT "authors_name_present" CHECK(trim("name") <> '')
) STRICT;

CREATE UNIQUE INDEX "authors_slug_unique" ON "authors" ("slug");
CREATE INDEX "authors_sort_key" ON "authors" ("sort_key");
CREATE TABLE "pen_names" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "author_id" integer NOT NULL,
  "name" text NOT NULL,
  "created_at" integer NOT NULL,
  FOREIGN KEY ("author_id") REFERENCES "authors"("id"),
  CONSTRAINT "pen_names_name_present" CHECK(trim("name") <> '')
) STRICT;

CREATE UNIQUE INDEX "pen_names_author_name" ON "pen_names" ("author_id","name");
CREATE TABLE "audit_log" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "at" integer NOT NULL,
  "user_id" integer,
  "actor" text NOT NULL,
  "action" text NOT NULL,
  "subject_type" text NOT NULL,
  "subject_id" integer,
  "detail" text DEFAULT '{}' NOT NULL,
  "hash" text NOT NULL,
  FOREIGN KEY ("user_id") REFERENCES "users"("id"),
  CONSTRAINT "audit_log_detail_json" CHECK(json_valid("detail"))
) STRICT;

CREATE UNIQUE INDEX "audit_log_hash_unique" ON "audit_log" ("hash");
CREATE INDEX "audit_log_subject" ON "audit_log" ("subject_type","subject_id","id");
CREATE TABLE "content_changes" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "key" text NOT NULL,
  "strength" text NOT NULL,
  "at" integer NOT NULL,
  CONSTRAINT "content_changes_strength" CHECK("strength" IN ('gone', 'changed', 'aged'))
) STRICT;

CREATE TABLE "jobs" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "kind" text NOT NULL,
  "key" text NOT NULL,
  "payload" text DEFAULT '{}' NOT NULL,
  "run_at" integer NOT NULL,
  "attempts" integer DEFAULT 0 NOT NULL,
  "leased_until" integer,
  "leased_by" text,
  "last_error" text,
  "done_at" integer,
  "created_at" integer NOT NULL,
  CONSTRAINT "jobs_kind_shape" CHECK("kind" <> '' AND "kind" NOT GLOB '*[^a-z_]*'),
  CONSTRAINT "jobs_payload_json" CHECK(json_valid("payload"))
) STRICT;

CREATE UNIQUE INDEX "jobs_open" ON "jobs" ("kind","key") WHERE "done_at" IS NULL;
CREATE INDEX "jobs_due" ON "jobs" ("run_at") WHERE "done_at" IS NULL;
CREATE TABLE "redirects" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "from_path" text NOT NULL,
  "to_path" text NOT NULL,
  "created_at" integer NOT NULL,
  CONSTRAINT "redirects_from_path_shape" CHECK("from_path" GLOB '/*'),
  CONSTRAINT "redirects_elsewhere" CHECK("from_path" <> "to_path")
) STRICT;

CREATE UNIQUE INDEX "redirects_from_path_unique" ON "redirects" ("from_path");
CREATE TABLE "settings" (
  "key" text PRIMARY KEY NOT NULL,
  "value" text NOT NULL,
  "updated_at" integer NOT NULL,
  CONSTRAINT "settings_value_json" CHECK(json_valid("value"))
) STRICT;

CREATE TABLE "sections" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parent_id" integer,
  "slug" text NOT NULL,
  "name" text NOT NULL,
  "description" text DEFAULT '' NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  "needs_two_people" integer DEFAULT false NOT NULL,
  "hidden_at" integer,
  "archived_at" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  FOREIGN KEY ("parent_id") REFERENCES "sections"("id"),
  CONSTRAINT "sections_slug_shape" CHECK("slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT "sections_needs_two_people_bool" CHECK("needs_two_people" IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX "sections_slug" ON "sections" (coalesce(parent_id, 0), "slug");
CREATE TABLE "sources" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "abbreviation" text NOT NULL,
  "name" text NOT NULL,
  "url" text,
  "agreement" text DEFAULT '' NOT NULL,
  "agreement_ends_at" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  CONSTRAINT "sources_abbreviation_present" CHECK(trim("abbreviation") <> ''),
  CONSTRAINT "sources_url_http" CHECK("url" IS NULL OR "url" GLOB 'http*://*')
) STRICT;

CREATE UNIQUE INDEX "sources_abbreviation_unique" ON "sources" ("abbreviation");
CREATE TABLE "tags" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "slug" text NOT NULL,
  "name" text NOT NULL,
  "sort_key" text NOT NULL,
  "created_at" integer NOT NULL,
  CONSTRAINT "tags_slug_shape" CHECK("slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*')
) STRICT;

CREATE UNIQUE INDEX "tags_slug_unique" ON "tags" ("slug");
CREATE TABLE "topics" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "slug" text NOT NULL,
  "name" text NOT NULL,
  "description" text DEFAULT '' NOT NULL,
  "banner_asset_id" integer,
  "lead_article_id" integer,
  "opens_at" integer NOT NULL,
  "closes_at" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  FOREIGN KEY ("banner_asset_id") REFERENCES "assets"("id"),
  FOREIGN KEY ("lead_article_id") REFERENCES "articles"("id"),
  CONSTRAINT "topics_slug_shape" CHECK("slug" <> '' AND "slug" NOT GLOB '*[^a-z0-9-]*'),
  CONSTRAINT "topics_closes_after_opening" CHECK("closes_at" IS NULL OR "closes_at" > "opens_at")
) STRICT;

CREATE UNIQUE INDEX "topics_slug_unique" ON "topics" ("slug");
CREATE TABLE "sessions" (
  "token_hash" text PRIMARY KEY NOT NULL,
  "user_id" integer NOT NULL,
  "kind" text NOT NULL,
  "user_agent" text DEFAULT '' NOT NULL,
  "created_at" integer NOT NULL,
  "last_seen_at" integer NOT NULL,
  "expires_at" integer NOT NULL,
  FOREIGN KEY ("user_id") REFERENCES "users"("id"),
  CONSTRAINT "sessions_kind" CHECK("kind" IN ('partial', 'full')),
  CONSTRAINT "sessions_token_hash_shape" CHECK(length("token_hash") = 64)
) STRICT;

CREATE INDEX "sessions_user" ON "sessions" ("user_id");
CREATE INDEX "sessions_expires" ON "sessions" ("expires_at");
CREATE TABLE "user_sections" (
  "user_id" integer NOT NULL,
  "section_id" integer NOT NULL,
  PRIMARY KEY("user_id", "section_id"),
  FOREIGN KEY ("user_id") REFERENCES "users"("id"),
  FOREIGN KEY ("section_id") REFERENCES "sections"("id")
) STRICT;

CREATE TABLE "users" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "email" text NOT NULL,
  "name" text NOT NULL,
  "role" text NOT NULL,
  "password_hash" text,
  "disabled_at" integer,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  CONSTRAINT "users_role" CHECK("role" IN ('reporter', 'editor', 'managing_editor', 'editor_in_chief', 'administrator')),
  CONSTRAINT "users_email_lower" CHECK("email" = lower("email") AND "email" LIKE '%_@_%'),
  CONSTRAINT "users_name_present" CHECK(trim("name") <> '')
) STRICT;

CREATE UNIQUE INDEX "users_email_unique" ON "users" ("email");
-- Sections have two levels.
CREATE TRIGGER "sections_two_levels_insert" BEFORE INSERT ON "sections"
WHEN NEW."parent_id" IS NOT NULL AND (SELECT "parent_id" FROM "sections" WHERE "id" = NEW."parent_id") IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a section has two levels at the most'); END;

CREATE TRIGGER "sections_two_levels_update" BEFORE UPDATE OF "parent_id" ON "sections"
WHEN NEW."parent_id" IS NOT NULL AND (
  NEW."parent_id" = NEW."id"
  OR (SELECT "parent_id" FROM "sections" WHERE "id" = NEW."parent_id") IS NOT NULL
  OR EXISTS (SELECT 1 FROM "sections" WHERE "parent_id" = NEW."id")
)
BEGIN SELECT RAISE(ABORT, 'a section has two levels at the most'); END;

-- A sealed revision is a record.
CREATE TRIGGER "revisions_sealed" BEFORE UPDATE ON "revisions"
WHEN OLD."sealed_at" IS NOT NULL AND (
  NEW."content" IS NOT OLD."content" OR NEW."article_id" IS NOT OLD."article_id"
  OR NEW."number" IS NOT OLD."number" OR NEW."sealed_at" IS NOT OLD."sealed_at"
  OR NEW."created_by" IS NOT OLD."created_by" OR NEW."schema_version" IS NOT OLD."schema_version"
)
BEGIN SELECT RAISE(ABORT, 'a sealed revision is never changed'); END;

CREATE TRIGGER "revisions_kept" BEFORE DELETE ON "revisions"
WHEN OLD."sealed_at" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a sealed revision is never removed'); END;

-- What readers have seen is never deleted.
CREATE TRIGGER "articles_kept" BEFORE DELETE ON "articles"
WHEN OLD."first_published_at" IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a published story is never removed'); END;

CREATE TRIGGER "corrections_kept" BEFORE DELETE ON "corrections"
BEGIN SELECT RAISE(ABORT, 'a correction is never removed'); END;

-- The log is only added to.
CREATE TRIGGER "audit_log_unchanged" BEFORE UPDATE ON "audit_log"
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;

CREATE TRIGGER "audit_log_kept" BEFORE DELETE ON "audit_log"
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
