-- Whoever was asked something beside the words of a draft is not asked again by a notice: the post finds its draft.
CREATE INDEX draft_check_post ON draft_check (post_id) WHERE post_id IS NOT NULL;
