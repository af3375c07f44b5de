-- The story that a story is a translation of, known by id also while that one is not out.
ALTER TABLE "publications" ADD COLUMN "translation_of" integer;
CREATE INDEX "publications_translation_of" ON "publications" ("translation_of") WHERE "translation_of" IS NOT NULL;
