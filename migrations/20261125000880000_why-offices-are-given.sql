-- Why an office was given, as whoever gave it wrote. Its fingerprint stands in the audit log.
ALTER TABLE office ADD COLUMN reason text CHECK (length(reason) BETWEEN 1 AND 500);
