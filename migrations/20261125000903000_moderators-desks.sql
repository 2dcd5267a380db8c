-- How a moderator works, wherever they sit down: the single keys that they changed, and how much they want to do in one
-- go, with how far they are. For themselves alone; a device's own choice counts where nothing is kept here.
CREATE TABLE moderator_desk (
  person_id uuid PRIMARY KEY REFERENCES person,
  -- Deed → key, those changed alone; null until keys are chosen.
  keys jsonb,
  keys_are_on boolean NOT NULL DEFAULT true,
  -- False until a limit, or none, is chosen.
  limit_is_chosen boolean NOT NULL DEFAULT false,
  limit_minutes int CHECK (limit_minutes BETWEEN 1 AND 999),
  limit_cases int CHECK (limit_cases BETWEEN 1 AND 999),
  started_at timestamptz,
  last_at timestamptz,
  taken int NOT NULL DEFAULT 0,
  CHECK (limit_minutes IS NULL OR limit_cases IS NULL)
);
