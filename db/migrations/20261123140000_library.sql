-- Who took a picture in, and which picture took its place.
ALTER TABLE "assets" ADD COLUMN "created_by" integer REFERENCES "users"("id");
ALTER TABLE "assets" ADD COLUMN "replaced_by" integer REFERENCES "assets"("id");
UPDATE "assets" SET "created_by" = (
  SELECT "user_id" FROM "audit_log"
  WHERE "subject_type" = 'asset' AND "subject_id" = "assets"."id" AND "action" = 'asset.upload'
  ORDER BY "audit_log"."id" LIMIT 1
);
CREATE INDEX "assets_created_by" ON "assets" ("created_by","id");
CREATE INDEX "assets_replaced_by" ON "assets" ("replaced_by") WHERE "replaced_by" IS NOT NULL;
CREATE INDEX "assets_without_alt" ON "assets" ("id") WHERE "alt" = '' AND "decorative" = 0 AND "replaced_by" IS NULL;
CREATE INDEX "assets_without_credit" ON "assets" ("id") WHERE "credit" = '' AND "replaced_by" IS NULL;

-- Names, captions, credits and alternative texts without marks. The rows are those of "assets".
CREATE VIRTUAL TABLE "asset_words" USING fts5(
  "words", content='', contentless_delete=1, prefix='2 3',
  tokenize='unicode61 remove_diacritics 2'
);
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
INSERT INTO "asset_words" ("rowid", "words")
SELECT "id", replace(replace("original_name" || ' ' || "alt" || ' ' || "caption" || ' ' || "credit", 'đ', 'd'), 'Đ', 'D')
FROM "assets";

-- Which pictures a text names, whoever writes it.
CREATE TABLE "revision_pictures" (
  "asset_id" integer NOT NULL,
  "revision_id" integer NOT NULL,
  PRIMARY KEY("asset_id", "revision_id"),
  FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE cascade
) STRICT, WITHOUT ROWID;
CREATE INDEX "revision_pictures_revision" ON "revision_pictures" ("revision_id");
CREATE TRIGGER "revisions_pictures_insert" AFTER INSERT ON "revisions"
WHEN instr(NEW."content", '"assetId":')
BEGIN
  INSERT OR IGNORE INTO "revision_pictures" ("asset_id", "revision_id")
  SELECT "value", NEW."id" FROM json_tree(NEW."content") WHERE "key" = 'assetId' AND "type" = 'integer';
END;
CREATE TRIGGER "revisions_pictures_update" AFTER UPDATE OF "content" ON "revisions"
WHEN NEW."content" IS NOT OLD."content" AND (instr(NEW."content", '"assetId":') OR instr(OLD."content", '"assetId":'))
BEGIN
  DELETE FROM "revision_pictures" WHERE "revision_id" = NEW."id";
  INSERT OR IGNORE INTO "revision_pictures" ("asset_id", "revision_id")
  SELECT "value", NEW."id" FROM json_tree(NEW."content") WHERE "key" = 'assetId' AND "type" = 'integer';
END;
INSERT OR IGNORE INTO "revision_pictures" ("asset_id", "revision_id")
SELECT "tree"."value", "revisions"."id" FROM "revisions", json_tree("revisions"."content") AS "tree"
WHERE instr("revisions"."content", '"assetId":') AND "tree"."key" = 'assetId' AND "tree"."type" = 'integer';

-- Two tags become one.
ALTER TABLE "tags" ADD COLUMN "merged_into" integer REFERENCES "tags"("id");
CREATE INDEX "tags_sort_key" ON "tags" ("sort_key","id");
CREATE INDEX "tags_merged_into" ON "tags" ("merged_into") WHERE "merged_into" IS NOT NULL;

-- The log is read by person and by deed.
CREATE INDEX "audit_log_user" ON "audit_log" ("user_id","id");
CREATE INDEX "audit_log_action" ON "audit_log" ("action","id");
