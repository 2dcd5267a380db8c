/** Who wrote something, as others may see them: the name they chose, and their region if they show it. */
export interface AuthorCard {
  id: string;
  displayName: string;
  /** `{locale: name}` of the home region; null when not shown. */
  region: Record<string, string> | null;
  /** The continent of that region. */
  continent: string | null;
  isErased: boolean;
}

export interface AuthorRow {
  card_id: string;
  card_name: string;
  card_region: Record<string, string> | null;
  card_continent: string | null;
  card_erased: boolean;
}

/** The columns of a card; a region that is a secret space shows for nobody. From a `person` and its home `space` under these aliases. */
export function authorColumns(person: string, home: string): string {
  return `${person}.id AS card_id, ${person}.display_name AS card_name, ${person}.state = 'erased' AS card_erased,
    CASE WHEN ${person}.shows_region AND ${home}.mode <> 'secret' THEN ${home}.name END AS card_region,
    CASE WHEN ${person}.shows_region AND ${home}.mode <> 'secret' THEN ${home}.continent END AS card_continent`;
}

export function toAuthorCard(row: AuthorRow): AuthorCard {
  return {
    id: row.card_id,
    displayName: row.card_name,
    region: row.card_region,
    continent: row.card_continent,
    isErased: row.card_erased,
  };
}
