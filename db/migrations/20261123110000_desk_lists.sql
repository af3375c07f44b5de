-- The desk's list is read along these, whatever it is filtered by.
CREATE INDEX "articles_section_state_updated" ON "articles" ("section_id","state","updated_at","id");
CREATE INDEX "articles_created_by_state_updated" ON "articles" ("created_by","state","updated_at","id");
CREATE INDEX "articles_amended" ON "articles" ("updated_at","id")
WHERE "working_revision_id" <> "published_revision_id";

-- Headlines with their marks, and without; `facets` are who began the story (u12), its section (s5) and its
-- state, so that what an actor may see is part of the question. The rows are those of "articles".
CREATE VIRTUAL TABLE "desk_headlines" USING fts5(
  "headline", "facets", content='', contentless_delete=1, detail='column', prefix='2 3',
  tokenize='unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE "desk_headlines_folded" USING fts5(
  "headline", "facets", content='', contentless_delete=1, detail='column', prefix='2 3',
  tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER "articles_headline_insert" AFTER INSERT ON "articles"
BEGIN
  INSERT INTO "desk_headlines" ("rowid", "headline", "facets")
  VALUES (NEW."id", NEW."headline", 'u' || coalesce(NEW."created_by", 0) || ' s' || coalesce(NEW."section_id", 0) || ' ' || NEW."state");
  INSERT INTO "desk_headlines_folded" ("rowid", "headline", "facets")
  VALUES (NEW."id", replace(replace(NEW."headline", 'đ', 'd'), 'Đ', 'D'), 'u' || coalesce(NEW."created_by", 0) || ' s' || coalesce(NEW."section_id", 0) || ' ' || NEW."state");
END;

CREATE TRIGGER "articles_headline_update" AFTER UPDATE ON "articles"
WHEN NEW."headline" IS NOT OLD."headline" OR NEW."section_id" IS NOT OLD."section_id"
  OR NEW."state" IS NOT OLD."state" OR NEW."created_by" IS NOT OLD."created_by"
BEGIN
  DELETE FROM "desk_headlines" WHERE "rowid" = OLD."id";
  DELETE FROM "desk_headlines_folded" WHERE "rowid" = OLD."id";
  INSERT INTO "desk_headlines" ("rowid", "headline", "facets")
  VALUES (NEW."id", NEW."headline", 'u' || coalesce(NEW."created_by", 0) || ' s' || coalesce(NEW."section_id", 0) || ' ' || NEW."state");
  INSERT INTO "desk_headlines_folded" ("rowid", "headline", "facets")
  VALUES (NEW."id", replace(replace(NEW."headline", 'đ', 'd'), 'Đ', 'D'), 'u' || coalesce(NEW."created_by", 0) || ' s' || coalesce(NEW."section_id", 0) || ' ' || NEW."state");
END;

CREATE TRIGGER "articles_headline_delete" AFTER DELETE ON "articles"
BEGIN
  DELETE FROM "desk_headlines" WHERE "rowid" = OLD."id";
  DELETE FROM "desk_headlines_folded" WHERE "rowid" = OLD."id";
END;

INSERT INTO "desk_headlines" ("rowid", "headline", "facets")
SELECT "id", "headline", 'u' || coalesce("created_by", 0) || ' s' || coalesce("section_id", 0) || ' ' || "state" FROM "articles";
INSERT INTO "desk_headlines_folded" ("rowid", "headline", "facets")
SELECT "id", replace(replace("headline", 'đ', 'd'), 'Đ', 'D'), 'u' || coalesce("created_by", 0) || ' s' || coalesce("section_id", 0) || ' ' || "state" FROM "articles";
