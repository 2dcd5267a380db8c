/** Whether somebody with these offices may open a space at all; where, the schema says when they try. */
export const mayOpenSpaces = (offices: readonly { kind: string; spaceId?: string | null }[]): boolean =>
  offices.some(({ kind, spaceId }) => kind === 'COORDINATOR' || (kind === 'ADMIN' && !spaceId));
