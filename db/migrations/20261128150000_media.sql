-- The library holds sound, film, captions and documents beside pictures; only pictures must have a size and a colour.
CREATE TABLE "assets_of_kinds" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "sha256" text NOT NULL,
  "original_name" text NOT NULL,
  "media_type" text NOT NULL,
  "bytes" integer NOT NULL,
  "width" integer,
  "height" integer,
  "dominant_color" text,
  "focal_x" real DEFAULT 0.5 NOT NULL,
  "focal_y" real DEFAULT 0.5 NOT NULL,
  "alt" text DEFAULT '' NOT NULL,
  "decorative" integer DEFAULT false NOT NULL,
  "caption" text DEFAULT '' NOT NULL,
  "credit" text DEFAULT '' NOT NULL,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  "created_by" integer REFERENCES "users"("id"),
  "replaced_by" integer REFERENCES "assets"("id"),
  "kind" text DEFAULT 'picture' NOT NULL,
  "file_name" text,
  "duration_ms" integer,
  CONSTRAINT "assets_sha256_shape" CHECK(length("sha256") = 64 AND "sha256" NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT "assets_size" CHECK("bytes" > 0 AND ("width" IS NULL) = ("height" IS NULL) AND ("width" IS NULL OR ("width" > 0 AND "height" > 0))),
  CONSTRAINT "assets_focal" CHECK("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1),
  CONSTRAINT "assets_dominant_color_shape" CHECK("dominant_color" IS NULL OR "dominant_color" GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  CONSTRAINT "assets_decorative_bool" CHECK("decorative" IN (0, 1)),
  CONSTRAINT "assets_kind" CHECK("kind" IN ('picture', 'audio', 'video', 'captions', 'document')),
  CONSTRAINT "assets_picture_whole" CHECK(("kind" = 'picture') = ("dominant_color" IS NOT NULL) AND ("kind" <> 'picture' OR "width" IS NOT NULL)),
  CONSTRAINT "assets_file_name" CHECK(("kind" = 'picture') = ("file_name" IS NULL)),
  CONSTRAINT "assets_duration" CHECK(("kind" IN ('audio', 'video')) = ("duration_ms" IS NOT NULL) AND ("duration_ms" IS NULL OR "duration_ms" > 0))
) STRICT;
INSERT INTO "assets_of_kinds" (
  "id", "sha256", "original_name", "media_type", "bytes", "width", "height", "dominant_color", "focal_x", "focal_y",
  "alt", "decorative", "caption", "credit", "created_at", "updated_at", "created_by", "replaced_by"
) SELECT
  "id", "sha256", "original_name", "media_type", "bytes", "width", "height", "dominant_color", "focal_x", "focal_y",
  "alt", "decorative", "caption", "credit", "created_at", "updated_at", "created_by", "replaced_by"
FROM "assets";
-- Ids are never given out again, also those of assets that are gone.
DELETE FROM "sqlite_sequence" WHERE "name" = 'assets_of_kinds';
INSERT INTO "sqlite_sequence" ("name", "seq") SELECT 'assets_of_kinds', "seq" FROM "sqlite_sequence" WHERE "name" = 'assets';
DROP TABLE "assets";
ALTER TABLE "assets_of_kinds" RENAME TO "assets";

CREATE UNIQUE INDEX "assets_sha256_unique" ON "assets" ("sha256");
CREATE INDEX "assets_created_by" ON "assets" ("created_by","id");
CREATE INDEX "assets_replaced_by" ON "assets" ("replaced_by") WHERE "replaced_by" IS NOT NULL;
CREATE INDEX "assets_kind" ON "assets" ("kind","id");
CREATE INDEX "assets_without_alt" ON "assets" ("id")
WHERE "alt" = '' AND "decorative" = 0 AND "replaced_by" IS NULL AND "kind" = 'picture';
CREATE INDEX "assets_without_credit" ON "assets" ("id")
WHERE "credit" = '' AND "replaced_by" IS NULL AND "kind" NOT IN ('captions', 'document');

CREATE TRIGGER "assets_words_insert" AFTER INSERT ON "assets"
BEGIN
  INSERT INTO "asset_words" ("rowid", "words") VALUES (NEW."id", replace(replace(
    NEW."original_name" || ' ' || NEW."alt" || ' ' || NEW."caption" || ' ' || NEW."credit", 'đ', 'd'), 'Đ', 'D'));
END;
CREATE TRIGGER "assets_words_update" AFTER UPDATE OF "original_name", "alt", "caption", "credit" ON "assets"
BEGIN
  DELETE FROM "asset_words" WHERE "rowid" = OLD."id";
  INSERT INTO "asset_words" ("rowid", "words") VALUES (NEW."id", replace(replace(
    NEW."original_name" || ' ' || NEW."alt" || ' ' || NEW."caption" || ' ' || NEW."credit", 'đ', 'd'), 'Đ', 'D'));
END;
CREATE TRIGGER "assets_words_delete" AFTER DELETE ON "assets"
BEGIN
  DELETE FROM "asset_words" WHERE "rowid" = OLD."id";
END;

-- The film or the recording that a story is about.
ALTER TABLE "publications" ADD COLUMN "media_asset_id" integer REFERENCES "assets"("id");
-- Lists of one kind of story, newest first.
CREATE INDEX "publications_type" ON "publications" ("type","published_at","article_id");
