/** What a whole test run shares. */
export async function setup(): Promise<void> {}
