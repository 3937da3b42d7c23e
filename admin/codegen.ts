import type { CodegenConfig } from '@graphql-codegen/cli';

/** What an application's .graphql documents become: typed operations, as strings. */
const application = (name: 'back-office' | 'public') => ({
  [`admin/${name}/src/generated/graphql.ts`]: {
    documents: `admin/${name}/src/**/*.graphql`,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      strictScalars: true,
      defaultScalarType: 'unknown',
      scalars: {
        ID: 'string',
        DateTime: 'string',
        Date: 'string',
        SituationRule: '../../../shared/rule#Rule',
        Facts: '../../../shared/rule#Facts',
        ViewFilter: 'Readonly<Record<string, unknown>>',
        WorkingContent: 'Readonly<Record<string, unknown>>',
      },
    },
  },
});

const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  generates: { ...application('back-office'), ...application('public') },
};

export default config;
