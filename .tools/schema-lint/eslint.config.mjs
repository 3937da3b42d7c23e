import { configs, parser, rules } from '@graphql-eslint/eslint-plugin';

const SCHEMA = 'schema/api.graphql';

/** Values without an identity of their own: they are read as a part of what holds them, and nothing asks for one by itself. */
const WITHOUT_ID = [
  // Parts of a contribution.
  ...['Attachment', 'ContributionCorrection', 'ContributionMessage', 'PersonalData', 'RuleSuggestion'],
  // A view by a secret, which must not tell the id.
  'ContributionStatusView',
  // Known by a key, a code or a name.
  ...[
    'ChecklistItem',
    'ChecklistSetting',
    'FactChoice',
    'FactDefinition',
    'JobGroup',
    'JobTitle',
    'NextQuestion',
    'Place',
    'RefusalReason',
  ],
  // The viewer's own.
  ...['NoticeDigest', 'OwnColumns', 'OwnKey', 'OwnPreferences'],
  // One for each profile, which holds it.
  'CheckIn',
  'CheckInQuestion',
  'Coaching',
  // Known by its day.
  'ShareOpening',
  // Worked out for one answer.
  ...[
    'Audience',
    'AudienceExamples',
    'AudienceSlice',
    'Coverage',
    'CoverageCell',
    'ContributionStatusCount',
    'ContributionWeek',
    'SaidOfRecommendation',
    'RecommendationFile',
    'RecommendationFileFault',
    'RecommendationFilePreview',
    'CoverageColumn',
    'CoverageGrid',
    'CoverageGridCell',
    'CoverageRow',
    'RecommendationResults',
    'RuleEvaluation',
    'RuleLint',
    'RuleTraceNode',
  ],
  ...[
    'PersonaFailure',
    'PersonaFailureCondition',
    'PersonaTruth',
    'ProofOfWorkChallenge',
    'SituationChange',
    'UserError',
    'WhyNot',
  ],
  // Where a part of a connection stands.
  'PageInfo',
  // There is one only.
  'Catalogue',
  // One a day for each person.
  // Who is typing into a recommendation, and what: one for each person.
  ...['AlsoEditing', 'WorkingCopy'],
  // Who has a contribution open: one for each person.
  'AlsoLooking',
  // Parts of a revision, and of a release.
  ...['RecommendationContent', 'ReleaseItem', 'ScoreLine', 'Translation'],
  // What is worked out of revisions when asked.
  ...['CalendarEntry', 'ComparedText', 'RevisionChange', 'RevisionComparison'],
  // A part of an entry of the audit log.
  'AuditChange',
  // Lines of a file, and what is wrong with them.
  ...['ContributionsFileFault', 'ContributionsFileLine', 'SimilarLine'],
  // Counted for one answer.
  ...['ConditionFeedback', 'PlanGapDay', 'RecommendationFeedback', 'RecommendationUsefulness'],
  ...['ExperimentOutcome', 'ExperimentResult', 'TopicUsefulness'],
  // Words that go with the plan of a day, and what a person's days add up to.
  ...['PlanCalendar', 'PlanNote', 'Progress'],
];

export default [
  {
    files: [SCHEMA],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: SCHEMA } } },
    plugins: { '@graphql-eslint': { rules } },
    rules: {
      ...configs['flat/schema-all'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: WITHOUT_ID, suffixes: ['Payload', 'Page', 'Connection', 'Edge'] } },
      ],
      // Public lists go forwards only; back-office lists are pages with a total, which the rule does not look at.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Short lists are plain lists, and what stands in a connection need not be a Node: the contract fixes both.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // The printed schema is sorted already, without an exception for ids.
      '@graphql-eslint/alphabetize': 'off',
      // A payload gives what has changed; the rest is asked for in a query of its own.
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // The API changes things and tells of changes.
      '@graphql-eslint/no-root-type': 'off',
      // The contract fixes which fields of a root are never null, payloads among them.
      '@graphql-eslint/require-nullable-result-in-root': 'off',
      // The contract gives withdrawContribution one plain argument, and forgetContributor is like it.
      '@graphql-eslint/input-name': 'off',
      // Nothing is dropped on a day fixed beforehand: see docs/versions.md.
      '@graphql-eslint/require-deprecation-date': 'off',
    },
  },
];
