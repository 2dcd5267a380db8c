import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { limitRules } from './document-limits.js';

export type CheckedDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] };

const CACHED_AT_MOST = 500;

/** Parses and validates each document once; our pages send the same few over and over. */
export class DocumentCache {
  private readonly checked = new Map<string, CheckedDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly allowsIntrospection: boolean,
  ) {}

  check(text: string): CheckedDocument {
    let checked = this.checked.get(text);
    if (checked) return checked;
    checked = this.parseAndValidate(text);
    // The oldest goes first: strangers' one-off documents must not push memory up.
    if (this.checked.size >= CACHED_AT_MOST) this.checked.delete(this.checked.keys().next().value!);
    this.checked.set(text, checked);
    return checked;
  }

  private parseAndValidate(text: string): CheckedDocument {
    try {
      const document = parse(text, { maxTokens: 3000 });
      const rules = [
        ...specifiedRules,
        ...limitRules,
        ...(this.allowsIntrospection ? [] : [NoSchemaIntrospectionCustomRule]),
      ];
      const errors = validate(this.schema, document, rules, { maxErrors: 10 });
      return errors.length > 0 ? { errors } : { document };
    } catch (error) {
      return { errors: [error as GraphQLError] };
    }
  }
}
