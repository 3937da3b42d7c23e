import type { ContributionKind, ContributorRole, SubmitContributionInput } from '../generated/graphql';
import { SITUATION_QUESTIONS } from './situations';
import type { SituationQuestion } from './situations';
import type { FormValues } from './values';

type FactValue = boolean | string | string[];

/** Empty fields are left out: the server must not take silence for an answer. */
export function toInput(values: FormValues): SubmitContributionInput {
  return {
    // The radio buttons and the list offer what the API knows, and nothing else.
    kind: values.kind as ContributionKind,
    title: values.title.trim(),
    body: values.body.trim(),
    ...filled({
      usefulWhen: values.usefulWhen,
      placeCode: values.placeCode,
      link: values.link,
      contributorRole: values.contributorRole as ContributorRole,
      contributorName: values.contributorName,
      contributorEmail: values.contributorEmail,
      website: values.website,
    }),
    ...withFacts(statedFacts(values.facts)),
    mayBeNamed: values.mayBeNamed,
    consentToTerms: values.consentToTerms,
  };
}

/** Answers to facts or choices that the form does not offer are dropped: an old draft may hold some. */
export function statedFacts(answers: FormValues['facts']): Record<string, FactValue> {
  const stated = SITUATION_QUESTIONS.flatMap((question) => {
    const value = factValue(question, answers[question.fact] ?? []);
    return value === undefined ? [] : [[question.fact, value] as const];
  });
  return Object.fromEntries(stated);
}

function factValue(question: SituationQuestion, answers: string[]): FactValue | undefined {
  const known = answers.filter((answer) => question.choices.some(({ value }) => value === answer));
  const [first] = known;
  if (first === undefined) return undefined;
  if (question.type === 'ENUM_SET') return known;
  return question.type === 'BOOLEAN' ? first === 'true' : first;
}

function withFacts(facts: Record<string, FactValue>) {
  return Object.keys(facts).length > 0 ? { statedFacts: facts } : {};
}

function filled<Texts extends Record<string, string>>(texts: Texts): Partial<Texts> {
  const entries = Object.entries<string>(texts).map(([key, text]) => [key, text.trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== '')) as Partial<Texts>;
}
