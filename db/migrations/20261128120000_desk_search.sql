-- The desk's list asks the desk's search index.
DROP TRIGGER "articles_headline_insert";
DROP TRIGGER "articles_headline_update";
DROP TRIGGER "articles_headline_delete";
DROP TABLE "desk_headlines";
DROP TABLE "desk_headlines_folded";
