CREATE TABLE `audit_entries` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text,
	`details` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_previous_unique` ON `audit_entries` (`previous`);--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_hash_unique` ON `audit_entries` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_actor` ON `audit_entries` (`actor`,`number`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_subject` ON `audit_entries` (`subject`,`number`);--> statement-breakpoint
CREATE TABLE `change_items` (
	`change` text NOT NULL,
	`place` integer NOT NULL,
	`indicator` text NOT NULL,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`figure` text,
	`base` text,
	`slot_version` integer NOT NULL,
	PRIMARY KEY(`change`, `place`),
	FOREIGN KEY (`change`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `change_items_by_slot` ON `change_items` (`indicator`,`unit`,`period`);--> statement-breakpoint
CREATE TABLE `change_steps` (
	`change` text NOT NULL,
	`step` integer NOT NULL,
	`state` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`reason` text,
	FOREIGN KEY (`change`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `change_steps_in_order` ON `change_steps` (`change`,`step`);--> statement-breakpoint
CREATE INDEX `change_steps_by_state` ON `change_steps` (`state`,`at`);--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`channel` text,
	`chat` text,
	`size` integer NOT NULL,
	`reason` text,
	`file` text,
	`undoes` text,
	`needs_approval` integer NOT NULL,
	`previewed_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_id_unique` ON `changes` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `changes_code_unique` ON `changes` (`code`);--> statement-breakpoint
CREATE INDEX `changes_by_author` ON `changes` (`by`,`seq`);--> statement-breakpoint
CREATE TABLE `channel_pauses` (
	`channel` text PRIMARY KEY NOT NULL,
	`why` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`said` text NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE `contents` (
	`id` text PRIMARY KEY NOT NULL,
	`run` text NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `contents_by_run` ON `contents` (`run`);--> statement-breakpoint
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
CREATE TABLE `grants` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`granted_by` text NOT NULL,
	`granted_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grants_by_person` ON `grants` (`person`);--> statement-breakpoint
CREATE TABLE `handouts` (
	`token` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	`media_type` text NOT NULL,
	`name` text,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handouts_by_expiry` ON `handouts` (`expires_at`);--> statement-breakpoint
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
CREATE TABLE `invitations` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`person` text,
	`name` text,
	`role` text,
	`scope` text,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE `links` (
	`channel` text NOT NULL,
	`sender` text NOT NULL,
	`person` text NOT NULL,
	`chat` text NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`channel`, `sender`),
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_by_person` ON `links` (`person`);--> statement-breakpoint
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
CREATE TABLE `pendings` (
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`pending` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`channel`, `chat`)
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change` text NOT NULL,
	`indicator` text NOT NULL,
	`unit` text NOT NULL,
	`period` text NOT NULL,
	`version` integer NOT NULL,
	`figure` text,
	`replaced` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`change`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_in_order` ON `publications` (`indicator`,`unit`,`period`,`version`);--> statement-breakpoint
CREATE INDEX `publications_by_moment` ON `publications` (`at`,`seq`);--> statement-breakpoint
CREATE INDEX `publications_by_change` ON `publications` (`change`);--> statement-breakpoint
CREATE TABLE `redemptions` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`used_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`code_hash`) REFERENCES `invitations`(`code_hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
CREATE TABLE `sent_counts` (
	`account` text NOT NULL,
	`month` text NOT NULL,
	`sent` integer NOT NULL,
	PRIMARY KEY(`account`, `month`)
);
--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`channel` text NOT NULL,
	`chat` text NOT NULL,
	`topic` text NOT NULL,
	`id` text NOT NULL,
	`sender` text,
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
CREATE INDEX `subscriptions_by_due` ON `subscriptions` (`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`account` text NOT NULL,
	`content_hash` text NOT NULL,
	`reference` text NOT NULL,
	`kept_at` integer NOT NULL,
	PRIMARY KEY(`account`, `content_hash`)
);
--> statement-breakpoint
CREATE INDEX `uploads_by_moment` ON `uploads` (`kept_at`);--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`figure` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`figure`) REFERENCES `figures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `wrong_codes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`place` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `wrong_codes_by_place` ON `wrong_codes` (`place`,`at`);--> statement-breakpoint
CREATE TABLE `zalo_grants` (
	`app_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_update` BEFORE UPDATE ON `audit_entries` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of audit_entries are never changed or deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_delete` BEFORE DELETE ON `audit_entries` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of audit_entries are never changed or deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `figures_no_update` BEFORE UPDATE ON `figures` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of figures are never changed or deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `figures_no_delete` BEFORE DELETE ON `figures` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of figures are never changed or deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawals_no_update` BEFORE UPDATE ON `withdrawals` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of withdrawals are never changed or deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawals_no_delete` BEFORE DELETE ON `withdrawals` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of withdrawals are never changed or deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_no_update` BEFORE UPDATE ON `publications` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of publications are never changed or deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_no_delete` BEFORE DELETE ON `publications` BEGIN SELECT RAISE(ABORT, 'store.append_only: rows of publications are never changed or deleted'); END;
