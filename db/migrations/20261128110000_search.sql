-- What is published, in the order in which search looks through it: the newest place first. The rows of the two
-- tables of words are places. The accented columns hold tone keys, the others words without marks behind a 0;
-- `facets` are section, author, tag, topic, creator, month and the stretch of places that a row stands in.
CREATE TABLE "search_places" (
  "place" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "article_id" integer NOT NULL,
  FOREIGN KEY ("article_id") REFERENCES "articles"("id")
) STRICT;
CREATE UNIQUE INDEX "search_places_article" ON "search_places" ("article_id");
CREATE VIRTUAL TABLE "search_headlines" USING fts5(
  "headline", "headline_f", "facets", content='', contentless_delete=1, prefix='2 3 4',
  tokenize='unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE "search_texts" USING fts5(
  "headline", "sapo", "body", "headline_f", "sapo_f", "body_f", "facets", content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 0'
);

-- The desk's own: stories whose working text is not the one that is out. The rows are those of "articles".
CREATE VIRTUAL TABLE "search_desk_headlines" USING fts5(
  "headline", "headline_f", "facets", content='', contentless_delete=1, prefix='2 3 4',
  tokenize='unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE "search_desk_texts" USING fts5(
  "headline", "sapo", "body", "headline_f", "sapo_f", "body_f", "facets", content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 0'
);

-- Every word that was ever indexed, by what it is without marks: what a mistyped word could have been.
CREATE TABLE "search_words" (
  "folded" text NOT NULL,
  "word" text NOT NULL,
  PRIMARY KEY("folded", "word")
) STRICT, WITHOUT ROWID;

-- How far each index has been filled: stories up to these two are in it. A row goes when all are.
CREATE TABLE "search_refills" (
  "part" text PRIMARY KEY NOT NULL,
  "after_moment" integer NOT NULL,
  "after_id" integer NOT NULL,
  "done" integer NOT NULL,
  "started_at" integer NOT NULL,
  CONSTRAINT "search_refills_part" CHECK("part" IN ('published', 'desk'))
) STRICT;
INSERT INTO "search_refills" ("part", "after_moment", "after_id", "done", "started_at")
SELECT "value", -9007199254740991, 0, 0, unixepoch() * 1000 FROM json_each('["published", "desk"]')
WHERE EXISTS (SELECT 1 FROM "articles");

-- Abbreviations and what they stand for; a search for the one finds the other.
CREATE TABLE "abbreviations" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "short" text NOT NULL,
  "long" text NOT NULL,
  "key" text NOT NULL,
  "created_at" integer NOT NULL,
  "updated_at" integer NOT NULL,
  CONSTRAINT "abbreviations_short_present" CHECK(trim("short") <> ''),
  CONSTRAINT "abbreviations_long_present" CHECK(trim("long") <> '')
) STRICT;
CREATE UNIQUE INDEX "abbreviations_key_long" ON "abbreviations" ("key","long");
INSERT INTO "abbreviations" ("short", "long", "key", "created_at", "updated_at")
SELECT json_extract("value", '$[0]'), json_extract("value", '$[1]'), json_extract("value", '$[2]'), unixepoch() * 1000, unixepoch() * 1000
FROM json_each('[
  ["UBND", "ủy ban nhân dân", "ubnd"], ["HĐND", "hội đồng nhân dân", "hdnd"],
  ["MTTQ", "mặt trận tổ quốc", "mttq"], ["BCH", "ban chấp hành", "bch"], ["BTV", "ban thường vụ", "btv"],
  ["BCĐ", "ban chỉ đạo", "bcd"], ["BHYT", "bảo hiểm y tế", "bhyt"], ["BHXH", "bảo hiểm xã hội", "bhxh"],
  ["BHTN", "bảo hiểm thất nghiệp", "bhtn"], ["THCS", "trung học cơ sở", "thcs"],
  ["THPT", "trung học phổ thông", "thpt"], ["GD&ĐT", "giáo dục và đào tạo", "gd dt"],
  ["CCHC", "cải cách hành chính", "cchc"], ["NTM", "nông thôn mới", "ntm"],
  ["ATGT", "an toàn giao thông", "atgt"], ["TNGT", "tai nạn giao thông", "tngt"],
  ["CSGT", "cảnh sát giao thông", "csgt"], ["CAND", "công an nhân dân", "cand"],
  ["LLVT", "lực lượng vũ trang", "llvt"], ["PCCC", "phòng cháy chữa cháy", "pccc"],
  ["PCTT", "phòng chống thiên tai", "pctt"], ["VSATTP", "vệ sinh an toàn thực phẩm", "vsattp"],
  ["TP", "thành phố", "tp"], ["TX", "thị xã", "tx"], ["TW", "trung ương", "tw"],
  ["ĐBQH", "đại biểu quốc hội", "dbqh"], ["QH", "quốc hội", "qh"], ["HTX", "hợp tác xã", "htx"],
  ["DTTS", "dân tộc thiểu số", "dtts"], ["KT-XH", "kinh tế - xã hội", "kt xh"],
  ["TDTT", "thể dục thể thao", "tdtt"], ["VHTT", "văn hóa thể thao", "vhtt"],
  ["KCN", "khu công nghiệp", "kcn"], ["DN", "doanh nghiệp", "dn"], ["NLĐ", "người lao động", "nld"],
  ["ĐTN", "đoàn thanh niên", "dtn"], ["CLB", "câu lạc bộ", "clb"], ["GPMB", "giải phóng mặt bằng", "gpmb"]
]');

