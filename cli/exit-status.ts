/** How a command ends, for the scripts that call it. */
export const exitStatus = { done: 0, failed: 1, badInput: 2 } as const;

/**
 * A command that cannot do what was asked, in words for the person who typed it: what is wrong, and what to do next.
 * Printed without a stack trace. `badInput` when another input would have worked, `failed` otherwise.
 */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly status: number = exitStatus.failed,
  ) {
    super(message);
    this.name = 'CommandFailure';
  }
}
