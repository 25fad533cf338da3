CREATE TABLE `sent_counts` (
	`account` text NOT NULL,
	`month` text NOT NULL,
	`sent` integer NOT NULL,
	PRIMARY KEY(`account`, `month`)
);
--> statement-breakpoint
CREATE TABLE `zalo_grants` (
	`app_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`saved_at` integer NOT NULL
);
