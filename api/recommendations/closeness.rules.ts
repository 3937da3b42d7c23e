import { factDefinition, evaluate } from '../targeting/language';
import type { Rule, World } from '../targeting/language';
import type { Candidate } from './candidates.rules';
import type { Person } from './scoring.rules';

/** How much it tells that a recommendation answers something that was said: what blocks somebody most, age and place least. */
const DIFFICULTY = 6;
const PROJECT = 5;
const CONFIDED = 4;
const SEARCH = 3;
const SAID = 2;
const CIRCUMSTANCE = 1;

const TELLING: Readonly<Record<string, number>> = {
  ...{ difficulties: DIFFICULTY, difficultyCount: DIFFICULTY },
  ...{ projectKind: PROJECT, hasClearProject: PROJECT, targetJobGroup: PROJECT, targetJob: PROJECT },
  ...{ hasDisability: CONFIDED, healthLimits: CONFIDED, isCaregiver: CONFIDED, familySituation: CONFIDED },
  ...{ housing: CONFIDED, workPermit: CONFIDED, benefits: CONFIDED },
  ...{ highestDegree: SEARCH, employmentSituation: SEARCH },
  ...{ hasResume: SEARCH, searchStartedOn: SEARCH, searchNotStarted: SEARCH, searchMonths: SEARCH },
  ...{ weeklyOffers: SEARCH, weeklyApplications: SEARCH, interviewCount: SEARCH, interviewsPerMonth: SEARCH },
  ...{ networkStrength: SEARCH, isAutonomous: SEARCH, wantsMoreHours: SEARCH },
  ...{ birthYear: CIRCUMSTANCE, birthMonth: CIRCUMSTANCE, age: CIRCUMSTANCE, gender: CIRCUMSTANCE },
  ...{ place: CIRCUMSTANCE, communePopulation: CIRCUMSTANCE, urbanUnitSize: CIRCUMSTANCE },
};

export function tellingOf(fact: string): number {
  return TELLING[fact] ?? SAID;
}

/** What a rule that holds answers: these facts always, and of each choice the facts of one alternative. */
interface Answered {
  facts: readonly string[];
  choices: readonly (readonly Alternative[])[];
}

interface Alternative extends Answered {
  rule: Rule;
}

/** What is the same for everybody is added up beforehand. */
interface Prepared extends Answered {
  sum: number;
}

const NOTHING: Answered = { facts: [], choices: [] };

/**
 * How closely an item answers what somebody said, worked out once for the item as far as it is the same for everybody: a rule on three
 * facts answers more than one on none, and what a rule excludes was not said.
 */
export class Closeness {
  private readonly target: Prepared;
  /** For each score line. */
  private readonly alone: readonly Prepared[];
  /** For each score line, with what the target asks of everybody. */
  private readonly withTarget: readonly Prepared[];

  constructor({ item, target }: Candidate, world: World) {
    const reading = { world, entered: [] };
    const whole = answeredBy(target, reading);
    const lines = item.content.scoreLines.map(({ rule }) => answeredBy(rule, reading));
    this.target = prepared(whole);
    this.alone = lines.map(prepared);
    this.withTarget = lines.map((line) => prepared(together([line, { facts: whole.facts, choices: [] }])));
  }

  /** By the score line that holds, if one does; and by the target, where that is known to hold. */
  of(line: number, isSure: boolean, person: Person): number {
    const held = isSure ? (this.withTarget[line] ?? this.target) : this.alone[line];
    if (held === undefined) return 0;
    return held.choices.length === 0 ? held.sum : sumOf(held, person);
  }
}

function prepared({ facts, choices }: Answered): Prepared {
  return { facts, choices, sum: facts.reduce((sum, fact) => sum + tellingOf(fact), 0) };
}

/** Each fact once, whichever of the choices ask for it. */
function sumOf({ sum, facts, choices }: Prepared, person: Person): number {
  const more = new Set<string>();
  for (const choice of choices) addChosen(choice, more, person);
  let total = sum;
  for (const fact of more) if (!facts.includes(fact)) total += tellingOf(fact);
  return total;
}

/** Of the alternatives that hold, the one that tells most: they stand in that order. */
function addChosen(choice: readonly Alternative[], facts: Set<string>, person: Person): void {
  const held = choice.find(({ rule }) => evaluate(rule, person.facts, person.world) === 'TRUE');
  if (held === undefined) return;
  for (const fact of held.facts) facts.add(fact);
  for (const other of held.choices) addChosen(other, facts, person);
}

interface Reading {
  world: World;
  /** The situations on the way down to this rule. */
  entered: readonly string[];
}

function answeredBy(rule: Rule, reading: Reading): Answered {
  if ('fact' in rule) return rule.op === 'known' ? NOTHING : { facts: [sourceOf(rule.fact)], choices: [] };
  if ('situation' in rule) return answeredBySituation(rule.situation, reading);
  if ('none' in rule) return NOTHING;
  if ('all' in rule) return together(rule.all.map((part) => answeredBy(part, reading)));
  const alternatives = rule.any.map((part) => ({ ...answeredBy(part, reading), rule: part }));
  const [first] = alternatives;
  if (first !== undefined && alternatives.every((one) => saysTheSame(one, first))) return first;
  return { facts: [], choices: [alternatives.toSorted((left, right) => mostOf(right) - mostOf(left))] };
}

function answeredBySituation(slug: string, { world, entered }: Reading): Answered {
  const found = entered.includes(slug) ? undefined : world.situation(slug);
  return found ? answeredBy(found.rule, { world, entered: [...entered, slug] }) : NOTHING;
}

/** What is worked out from a fact answers that fact, and not twice. */
function sourceOf(fact: string): string {
  const definition = factDefinition(fact);
  return definition?.source === 'DERIVED' ? (definition.derivedFrom?.[0] ?? fact) : fact;
}

function together(parts: readonly Answered[]): Answered {
  return {
    facts: [...new Set(parts.flatMap(({ facts }) => facts))],
    choices: parts.flatMap(({ choices }) => choices),
  };
}

function saysTheSame(one: Answered, other: Answered): boolean {
  return (
    one.choices.length === 0 &&
    other.choices.length === 0 &&
    one.facts.length === other.facts.length &&
    one.facts.every((fact) => other.facts.includes(fact))
  );
}

function mostOf({ facts, choices }: Answered): number {
  const own = facts.reduce((sum, fact) => sum + tellingOf(fact), 0);
  return choices.reduce((sum, choice) => sum + Math.max(0, ...choice.map(mostOf)), own);
}
