CREATE TABLE `channel_pauses` (
	`channel` text PRIMARY KEY NOT NULL,
	`why` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`said` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contents` (
	`id` text PRIMARY KEY NOT NULL,
	`run` text NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `contents_by_run` ON `contents` (`run`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run` text NOT NULL,
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`topic` text NOT NULL,
	`content` text,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`not_before` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`attempt` integer DEFAULT 0 NOT NULL,
	`again` integer DEFAULT false NOT NULL,
	`worker` text,
	`lease_until` integer,
	`settled_at` integer,
	`why` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_by_chat` ON `letters` (`channel`,`chat`,`topic`,`run`);--> statement-breakpoint
CREATE INDEX `letters_ready` ON `letters` (`run`,`channel`,`not_before`,`id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `letters_by_expiry` ON `letters` (`expires_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `letters_under_way` ON `letters` (`channel`,`lease_until`) WHERE state = 'sending';--> statement-breakpoint
CREATE INDEX `letters_outside_window` ON `letters` (`expires_at`) WHERE state = 'outside-window';--> statement-breakpoint
CREATE INDEX `letters_by_run` ON `letters` (`run`,`channel`,`state`);--> statement-breakpoint
CREATE TABLE `runs` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`as_of` integer NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`held_until` integer,
	`doubts` text NOT NULL,
	`about` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `runs_id_unique` ON `runs` (`id`);--> statement-breakpoint
CREATE INDEX `runs_by_state` ON `runs` (`state`,`seq`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`topic` text NOT NULL,
	`id` text NOT NULL,
	`follows` text NOT NULL,
	`schedule` text NOT NULL,
	`pictures` integer NOT NULL,
	`when_unchanged` text NOT NULL,
	`paused_until` text,
	`quiet` text,
	`created_at` integer NOT NULL,
	`told_until` integer,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`channel`, `chat`, `topic`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_id_unique` ON `subscriptions` (`id`);--> statement-breakpoint
CREATE INDEX `subscriptions_by_due` ON `subscriptions` (`due_at`,`id`);