import type { SubmitContributionInput } from '../../contributions';
import type { Fields } from '../answers.types';
import { first } from '../form-body.rules';
import type { Words } from '../words.types';

const FACT_PREFIX = 'fact.';
const OPTIONAL_TEXTS = ['usefulWhen', 'link', 'contributorName', 'contributorEmail', 'website'] as const;

/** What was chosen among the answers of the API, or found. */
export type Chosen = Pick<SubmitContributionInput, 'kind' | 'contributorRole' | 'placeCode'>;

/** What the form says, as its script would send it: silence is left out, and so is what the form does not offer. */
export function inputOf(
  fields: Fields,
  { kind, contributorRole, placeCode }: Chosen,
  questions: Words['questions'],
): SubmitContributionInput {
  const texts = OPTIONAL_TEXTS.map((name) => [name, first(fields, name).trim()] as const);
  return {
    kind,
    title: first(fields, 'title').trim(),
    body: first(fields, 'body').trim(),
    ...Object.fromEntries(texts.filter(([, text]) => text !== '')),
    placeCode: placeCode ?? null,
    ...withFacts(statedFacts(fields, questions)),
    contributorRole: contributorRole ?? null,
    mayBeNamed: fields.has('mayBeNamed'),
    consentToTerms: fields.has('consentToTerms'),
  };
}

export function factField(fact: string): string {
  return FACT_PREFIX + fact;
}

function statedFacts(fields: Fields, questions: Words['questions']): Record<string, unknown> {
  const stated = questions.flatMap(({ fact, type, values }) => {
    const known = [...new Set(fields.get(factField(fact)))].filter((answer) => values.includes(answer));
    const [one] = known;
    if (one === undefined) return [];
    const value = type === 'ENUM_SET' ? known : type === 'BOOLEAN' ? one === 'true' : one;
    return [[fact, value] as const];
  });
  return Object.fromEntries(stated);
}

function withFacts(facts: Record<string, unknown>): Pick<SubmitContributionInput, 'statedFacts'> {
  return Object.keys(facts).length > 0 ? { statedFacts: facts } : {};
}
