-- Why the switch for panels stands as it does, in the words of the administrator who set it last.
ALTER TABLE community ADD COLUMN appeal_panel_why text NOT NULL DEFAULT '' CHECK (length(appeal_panel_why) <= 2000);
