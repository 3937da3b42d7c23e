import type { CodegenConfig } from '@graphql-codegen/cli';

const BACK_OFFICE = 'admin/back-office/src';
const EXPERIMENTS = `${BACK_OFFICE}/experiments/*.graphql`;
const PALETTE = `${BACK_OFFICE}/palette/found/*.graphql`;
const WHY_NOT = `${BACK_OFFICE}/catalogue/personas/why-not/*.graphql`;
const PREFERENCES = `${BACK_OFFICE}/preferences/preferences.graphql`;
const OWN_ACCOUNT = [`${BACK_OFFICE}/settings/*.graphql`, `${BACK_OFFICE}/preferences/setOwnPreferences.graphql`];

/** What these .graphql documents become: typed operations, as strings. */
const operations = (file: string, documents: string | string[]) => ({
  [file]: {
    documents,
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
  generates: {
    ...operations('admin/public/src/generated/graphql.ts', 'admin/public/src/**/*.graphql'),
    ...operations(`${BACK_OFFICE}/generated/graphql.ts`, [
      ...[`${BACK_OFFICE}/**/*.graphql`, ...[EXPERIMENTS, PALETTE, WHY_NOT, ...OWN_ACCOUNT].map((path) => `!${path}`)],
    ]),
    // Documents of one file are loaded together: these come with their screens.
    ...operations(`${BACK_OFFICE}/generated/experiments.ts`, [
      ...[EXPERIMENTS, `${BACK_OFFICE}/common/common.graphql`, `${BACK_OFFICE}/links/links.graphql`],
    ]),
    ...operations(`${BACK_OFFICE}/generated/palette.ts`, PALETTE),
    ...operations(`${BACK_OFFICE}/generated/whyNot.ts`, WHY_NOT),
    ...operations(`${BACK_OFFICE}/generated/ownAccount.ts`, [
      ...[...OWN_ACCOUNT, PREFERENCES, `${BACK_OFFICE}/common/common.graphql`],
    ]),
  },
};

export default config;
