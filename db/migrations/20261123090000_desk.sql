ALTER TABLE "users" ADD COLUMN "language" text DEFAULT 'vi' NOT NULL CONSTRAINT "users_language" CHECK("language" IN ('vi', 'en'));
ALTER TABLE "users" ADD COLUMN "totp_secret" text;
ALTER TABLE "users" ADD COLUMN "totp_confirmed_at" integer;
ALTER TABLE "users" ADD COLUMN "totp_last_step" integer;

CREATE TABLE "recovery_codes" (
  "user_id" integer NOT NULL,
  "code_hash" text NOT NULL,
  "used_at" integer,
  PRIMARY KEY("user_id", "code_hash"),
  FOREIGN KEY ("user_id") REFERENCES "users"("id")
) STRICT;

CREATE TABLE "one_time_links" (
  "token_hash" text PRIMARY KEY NOT NULL,
  "kind" text NOT NULL,
  "user_id" integer,
  "created_at" integer NOT NULL,
  "expires_at" integer NOT NULL,
  "used_at" integer,
  FOREIGN KEY ("user_id") REFERENCES "users"("id"),
  CONSTRAINT "one_time_links_kind" CHECK("kind" IN ('setup', 'invite', 'reset')),
  CONSTRAINT "one_time_links_user_known" CHECK(("kind" = 'setup') = ("user_id" IS NULL))
) STRICT;

CREATE INDEX "one_time_links_user" ON "one_time_links" ("user_id");

CREATE TABLE "sign_in_failures" (
  "key" text PRIMARY KEY NOT NULL,
  "failures" integer NOT NULL,
  "last_at" integer NOT NULL
) STRICT;

CREATE INDEX "sign_in_failures_last" ON "sign_in_failures" ("last_at");

CREATE TABLE "letters" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "recipient" text NOT NULL,
  "subject" text NOT NULL,
  "text" text NOT NULL,
  "created_at" integer NOT NULL,
  "sent_at" integer
) STRICT;

CREATE INDEX "letters_created" ON "letters" ("created_at");

CREATE TABLE "presences" (
  "article_id" integer NOT NULL,
  "user_id" integer NOT NULL,
  "tab" text NOT NULL,
  "editing" integer NOT NULL,
  "seen_at" integer NOT NULL,
  PRIMARY KEY("article_id", "tab"),
  FOREIGN KEY ("article_id") REFERENCES "articles"("id"),
  FOREIGN KEY ("user_id") REFERENCES "users"("id"),
  CONSTRAINT "presences_editing_bool" CHECK("editing" IN (0, 1))
) STRICT;

CREATE INDEX "presences_seen" ON "presences" ("seen_at");
