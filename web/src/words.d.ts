declare module 'virtual:words' {
  import type { Message } from '#lib/words/format.ts';
  export const locales: readonly [string, ...string[]];
  export const loaders: Record<string, () => Promise<{ default: Record<string, Message> }>>;
}
