import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';
import { catalogueFolder, locales, readCatalogue } from '../messages/catalogues.ts';
import { intlName } from '../messages/locale.ts';
import type { Message, MessagePart } from './src/lib/words/format.ts';

/**
 * Gives the pages their words: `virtual:words` says which languages there are and loads one, each a module of its own
 * that browsers keep. Messages are parsed here, so that no parser is sent to anybody.
 */
export function words(): Plugin {
  return {
    name: 'meridian-words',
    resolveId: (id) => (id.startsWith('virtual:words') ? `\0${id}` : undefined),
    load(id) {
      if (id === '\0virtual:words') return loaderSource;
      const locale = locales.find((known) => id === `\0virtual:words/${known}`);
      if (!locale) return undefined;
      return `export default ${JSON.stringify(compileCatalogue(locale))};`;
    },
    configureServer: (server) => void server.watcher.add(catalogueFolder),
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(catalogueFolder)) return;
      for (const name of locales) {
        const module = server.moduleGraph.getModuleById(`\0virtual:words/${name}`);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/**
 * The messages of a language in the short form that `format.ts` reads. Mail, the command line and the rule language keep
 * theirs: only the server says them.
 */
export function compileCatalogue(locale: (typeof locales)[number]): Record<string, Message> {
  const messages = [...readCatalogue(locale)].filter(([key]) => !/^(mail|digest|cli|rulebook)\./.test(key));
  return Object.fromEntries(messages.map(([key, message]) => [key, compileMessage(message, locale)]));
}

/** One ICU message in the short form. */
export function compileMessage(message: string, locale: string): Message {
  const ast = new IntlMessageFormat(message, intlName(locale), undefined, { ignoreTag: true }).getAst();
  const parts = ast.map(compilePart);
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}

const loaderSource = `
export const locales = ${JSON.stringify(locales)};
export const loaders = { ${locales.map((name) => `${name}: () => import('virtual:words/${name}')`).join(', ')} };
`;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function compilePart(element: Element): MessagePart {
  if (element.type === 0) return element.value;
  if (element.type === 1) return [element.value];
  if (element.type === 2) return [element.value, 'n'];
  if (element.type === 5) return [element.value, 's', compileOptions(element.options)];
  if (element.type === 6) {
    const kind = element.pluralType === 'ordinal' ? 'o' : 'p';
    return [element.value, kind, compileOptions(element.options), element.offset];
  }
  if (element.type === 7) return 0;
  throw new Error('Messages of the pages hold text, values, numbers, plurals and choices; dates come ready-made');
}

function compileOptions(options: Record<string, { value: Element[] }>): Record<string, MessagePart[]> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.value.map(compilePart)]));
}
