import type { Messages } from '../../client/messages';
import type { rules as fr } from './fr';

export const rules: Messages<typeof fr> = {
  add: 'Add a rule',
  remove: 'Remove the rule',
  units: {
    year: 'year',
    years: 'years',
    months: 'months',
    'EUR/year gross': '€ gross a year',
    '%': '%',
    inhabitants: 'inhabitants',
    offers: 'offers',
    companies: 'companies',
    trainings: 'trainings',
  },
  sentence: 'The rule in plain words',
  incomplete: 'One condition still needs a value. |||| %{smart_count} conditions still need a value.',
  invalid: 'This rule is not valid: %{detail}',
  lints: {
    part: 'To review: %{part}',
    left: 'Saved, with one warning about the rule. |||| Saved, with %{smart_count} warnings about the rule.',
  },
  tree: {
    kinds: { all: 'All these conditions', any: 'At least one of these conditions', none: 'None of these conditions' },
    decisive: { TRUE: 'decisive', FALSE: 'decisive', UNKNOWN: 'not known yet' },
    open: 'Show what this situation means',
    close: 'Hide this situation',
    situation: 'The situation “%{label}”, step by step',
  },
  try: {
    title: 'Try the rule',
    help: 'Choose what is known about a person; everything else stays unknown.',
    addFact: 'Add a fact',
    removeFact: 'Remove “%{label}”',
    asJson: 'Paste JSON',
    json: 'Facts, as JSON',
    badJson: 'This is not a JSON object.',
    run: 'Try',
    missing: 'The question to ask |||| The questions to ask',
    answer: 'Answer',
    answerTo: 'Answer the question “%{question}”',
    why: { TRUE: 'Why', FALSE: 'Why not', UNKNOWN: 'What is missing' },
    trace: 'The rule, step by step',
    truths: {
      TRUE: 'The rule applies to this person.',
      FALSE: 'The rule does not apply to this person.',
      UNKNOWN: 'Not enough is known to tell.',
    },
  },
};
