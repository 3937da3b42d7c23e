import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the documents of walk.ts. An application names the URL of the API, as a test does here. */
const config: CodegenConfig = {
  schema: process.env['API_URL'] ?? 'schema/api.graphql',
  documents: 'tests/clients/codegen/walk.ts',
  generates: {
    'tests/clients/codegen/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          Facts: '../../facts#Facts',
          SituationRule: 'unknown',
          ViewFilter: 'unknown',
          WorkingContent: 'unknown',
        },
      },
    },
  },
};

export default config;
