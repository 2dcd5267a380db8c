/**
 * Fills an empty installation with the example community. Told by the command line's house, which knows the story; the
 * api is handed it where there is one.
 */
export abstract class FillExample {
  /** Refuses with CONFLICT where there is a community already. Takes some seconds; gives how many people there are then. */
  abstract fill(): Promise<{ personCount: number }>;
}
