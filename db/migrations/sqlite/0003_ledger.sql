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
CREATE TABLE `wrong_codes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`place` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `wrong_codes_by_place` ON `wrong_codes` (`place`,`at`);
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
