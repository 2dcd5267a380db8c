import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the operations that stand beside the routes. `npx graphql-codegen --config web/codegen.ts`. */
const config: CodegenConfig = {
  schema: new URL('../api/schema.graphql', import.meta.url).pathname,
  documents: [
    new URL('./src/**/*.ts', import.meta.url).pathname,
    `!${new URL('./src/lib/graphql/**', import.meta.url).pathname}`,
  ],
  generates: {
    [new URL('./src/lib/graphql/', import.meta.url).pathname]: {
      preset: 'client',
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        scalars: { DateTime: 'string' },
      },
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
