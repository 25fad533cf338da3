CREATE TABLE "handouts" (
	"token" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"media_type" text NOT NULL,
	"name" text,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"account" text NOT NULL,
	"content_hash" text NOT NULL,
	"reference" text NOT NULL,
	"kept_at" bigint NOT NULL,
	CONSTRAINT "uploads_account_content_hash_pk" PRIMARY KEY("account","content_hash")
);
--> statement-breakpoint
CREATE INDEX "handouts_by_expiry" ON "handouts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "uploads_by_moment" ON "uploads" USING btree ("kept_at");