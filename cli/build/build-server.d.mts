/** Brings build/server up to date with the sources. */
export function buildServer(options: { root: string; say: (line: string) => void }): Promise<{ built: number }>;
