import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { SITUATION_FIELD } from '../rule/conversion';
import { numberInWords } from '../rule/numberInWords';
import type { FactDefinition } from '../rule/rulesProvider';
import { useFacts } from '../rule/useFacts';
import { builder as builderInEnglish } from '../words/en';
import { builder as builderInFrench } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { facts as en } from './en';
import { groupOf, inGroupOrder } from './factGroups';
import { facts as fr } from './fr';
import { NUMBER_EXAMPLES } from './numberExamples';
import type { FoundByWords } from './searchFacts';

const BUILDER_WORDS = { fr: builderInFrench, en: builderInEnglish };
const SHOWN_CHOICES = 2;
const SOME_DAY = new Date(2026, 2, 1);

/** A value of a fact, in words. */
function useExample(): (fact: FactDefinition) => string {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const { words, fill } = useOwnWords({ fr, en });
  const choicesOf = ({ choices }: FactDefinition) =>
    fill(words.choices, {
      choices: choices
        .slice(0, SHOWN_CHOICES)
        .map(({ label }) => label)
        .join(', '),
    });
  const numberOf = (fact: FactDefinition) =>
    numberInWords(NUMBER_EXAMPLES[fact.key] ?? fact.minimum ?? 1, fact, { translate, locale });
  const named = (fact: FactDefinition): string => {
    if (fact.type === 'PLACE') return words.place;
    if (fact.type === 'JOB_GROUP') return words.jobGroup;
    if (fact.type === 'JOB') return words.job;
    return fact.type === 'DATE' ? SOME_DAY.toLocaleDateString(locale, { dateStyle: 'long' }) : numberOf(fact);
  };
  return (fact) => {
    if (fact.type === 'BOOLEAN') return words.yesOrNo;
    const example = fact.choices.length > 0 ? choicesOf(fact) : fill(words.example, { example: named(fact) });
    return fact.source === 'DERIVED' ? fill(words.computed, { example }) : example;
  };
}

/** The facts as they are offered: in groups, each with an example and what it is found by. */
export function useFactChoices() {
  const definitions = useFacts();
  const { words, fill } = useOwnWords({ fr, en });
  const { words: builderWords } = useOwnWords(BUILDER_WORDS);
  const exampleOf = useExample();
  const synonyms: Partial<Record<string, string>> = words.synonyms;
  const choiceOf = (fact: FactDefinition): FoundByWords => ({
    key: fact.key,
    label: fact.label,
    group: words.groups[groupOf(fact.key)],
    example: exampleOf(fact),
    synonyms: `${synonyms[fact.key] ?? ''} ${fact.question ?? ''}`,
    choices: fact.choices.map(({ label }) => label),
  });
  const facts = inGroupOrder([...definitions.keys()]).flatMap((key) => {
    const fact = definitions.get(key);
    return fact ? [choiceOf(fact)] : [];
  });
  const situation: FoundByWords = {
    key: SITUATION_FIELD,
    label: builderWords.situation,
    group: words.groups.situation,
    example: words.situationExample,
    synonyms: '',
    choices: [],
  };
  /** A fact that the language does not have (any more), as a rule names it. */
  const unknown = (key: string): FoundByWords => ({
    ...{ key, label: fill(builderWords.unknownField, { field: key }), group: words.groups.other },
    ...{ example: '', synonyms: '', choices: [] },
  });
  return { facts, situation, unknown };
}
