ALTER TABLE "users" ADD COLUMN "single_keys" INTEGER NOT NULL DEFAULT 1
  CONSTRAINT "users_single_keys_bool" CHECK ("single_keys" IN (0, 1));
