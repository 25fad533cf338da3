CREATE TABLE `handouts` (
	`token` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	`media_type` text NOT NULL,
	`name` text,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handouts_by_expiry` ON `handouts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`account` text NOT NULL,
	`content_hash` text NOT NULL,
	`reference` text NOT NULL,
	`kept_at` integer NOT NULL,
	PRIMARY KEY(`account`, `content_hash`)
);
--> statement-breakpoint
CREATE INDEX `uploads_by_moment` ON `uploads` (`kept_at`);