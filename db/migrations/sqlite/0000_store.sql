CREATE TABLE `chats` (
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`locale` text,
	`pictures` text NOT NULL,
	`first_seen` integer NOT NULL,
	`last_seen` integer NOT NULL,
	`reachable` integer NOT NULL,
	PRIMARY KEY(`channel`, `chat`)
);
--> statement-breakpoint
CREATE TABLE `figures` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`indicator` text NOT NULL,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`begins` text NOT NULL,
	`ends` text NOT NULL,
	`value` real NOT NULL,
	`out_of` real,
	`numerator` real,
	`denominator` real,
	`qualifier` text,
	`status` text NOT NULL,
	`publisher` text NOT NULL,
	`source_url` text,
	`source_published` text,
	`source_title` text,
	`note` text,
	`definition` text,
	`recorded_at` integer NOT NULL,
	`entered_by` text NOT NULL,
	`supersedes` text,
	FOREIGN KEY (`supersedes`) REFERENCES `figures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `figures_id_unique` ON `figures` (`id`);--> statement-breakpoint
CREATE INDEX `figures_by_indicator` ON `figures` (`indicator`,`unit`,`period`);--> statement-breakpoint
CREATE INDEX `figures_by_unit` ON `figures` (`unit`,`period`);--> statement-breakpoint
CREATE INDEX `figures_by_recording` ON `figures` (`recorded_at`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `figures_by_superseded` ON `figures` (`supersedes`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`channel` text NOT NULL,
	`event_id` text NOT NULL,
	`chat` text NOT NULL,
	`topic` text NOT NULL,
	`body` text,
	`received_at` integer NOT NULL,
	`not_before` integer NOT NULL,
	`attempt` integer NOT NULL,
	`worker` text,
	`lease_until` integer,
	`outcome` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_by_event` ON `inbox` (`channel`,`event_id`);--> statement-breakpoint
CREATE INDEX `inbox_waiting` ON `inbox` (`received_at`,`id`) WHERE body is not null;--> statement-breakpoint
CREATE INDEX `inbox_by_chat` ON `inbox` (`channel`,`chat`,`id`) WHERE body is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_one_under_way` ON `inbox` (`channel`,`chat`) WHERE worker is not null and body is not null;--> statement-breakpoint
CREATE INDEX `inbox_settled` ON `inbox` (`received_at`) WHERE body is null;--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `memories` (
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`topic` text NOT NULL,
	`question` text NOT NULL,
	`figures` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`channel`, `chat`, `topic`)
);
--> statement-breakpoint
CREATE TABLE `menus` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token` text NOT NULL,
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`topic` text NOT NULL,
	`entries` text NOT NULL,
	`offered_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `menus_token_unique` ON `menus` (`token`);--> statement-breakpoint
CREATE INDEX `menus_by_chat` ON `menus` (`channel`,`chat`,`topic`,`seq`);--> statement-breakpoint
CREATE INDEX `menus_by_expiry` ON `menus` (`expires_at`);--> statement-breakpoint
CREATE TABLE `missed_words` (
	`miss` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`miss`, `word`),
	FOREIGN KEY (`miss`) REFERENCES `misses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `misses` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`outcome` text NOT NULL,
	`text` text,
	`chosen` text
);
--> statement-breakpoint
CREATE INDEX `misses_by_moment` ON `misses` (`at`);--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`figure` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`figure`) REFERENCES `figures`(`id`) ON UPDATE no action ON DELETE no action
);
