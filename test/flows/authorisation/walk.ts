import { generousDocument, hasValue } from './documents.js';
import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import { rehearse } from './rehearse.js';
import type { AuthorisationStage } from './stage.js';
import { type ViewerName, viewerNames } from './viewers.js';

/** One answer of the walk. */
export interface Walked {
  field: string;
  row: QueryRow;
  viewer: ViewerName;
  outcome: string;
  data: unknown;
  /** The whole answer as it leaves the house. */
  text: string;
}

/** The same of a mutation. */
export type Tried = Omit<Walked, 'row'> & { row: MutationRow };

/** Asks every row as every viewer, as generously as documents may. */
export async function walkQueries(
  stage: AuthorisationStage,
  rows: Readonly<Record<string, readonly QueryRow[]>>,
): Promise<Walked[]> {
  const walked: Walked[] = [];
  for (const [field, ofField] of Object.entries(rows)) {
    for (const row of ofField) {
      const args = row.args?.(stage) ?? '';
      const document = generousDocument(stage.schema, { operation: 'query', field, args });
      const answers = await Promise.all(viewerNames.map((viewer) => stage.ask(viewer, document)));
      for (const [index, answer] of answers.entries()) {
        const viewer = viewerNames[index]!;
        const { data } = answer;
        walked.push({ field, row, viewer, data, outcome: outcomeOf(answer, field), text: JSON.stringify(answer) });
      }
    }
  }
  return walked;
}

/** What an answer came to, in the words of the tables. */
export function outcomeOf({ data, code }: { data: unknown; code: string | undefined }, field: string): string {
  if (code) return code;
  const value = (data as Record<string, unknown> | null)?.[field] ?? null;
  if (value === null) return 'null';
  return hasValue(value) ? 'value' : 'nothing';
}

/** Sends every mutation of the rows as every viewer, each on the stage as it was. */
export async function walkMutations(
  stage: AuthorisationStage,
  rows: Readonly<Record<string, readonly MutationRow[]>>,
): Promise<Tried[]> {
  const walked: Tried[] = [];
  for (const [field, ofField] of Object.entries(rows)) {
    const type = stage.schema.getMutationType()!.getFields()[field]?.args[0]?.type;
    const args = type ? '(input: $input)' : '';
    const call = generousDocument(stage.schema, { operation: 'mutation', field, args }, 3);
    const document = type ? call.replace('mutation', `mutation ($input: ${String(type)})`) : call;
    for (const row of ofField) {
      const variables = row.input ? { input: row.input(stage) } : {};
      for (const viewer of viewerNames) {
        const answer = await rehearse(stage.house.database, () => stage.ask(viewer, document, variables));
        const { data, code } = answer;
        walked.push({ field, row, viewer, data, outcome: code ?? 'done', text: JSON.stringify(answer) });
      }
    }
  }
  return walked;
}
