import { setImmediate } from 'node:timers/promises';
import type { CatalogueChange, Expectations, PersonaRun, PersonaRunner } from '../catalogue';
import { completeFacts } from '../targeting/language';
import { matchedWith } from './candidates-with.rules';
import { failuresOf } from './failures.rules';
import type { Matching, MatchingService } from './matching.service';
import { rank, relevantTo } from './ranking/ranking.rules';
import type { Matched } from './ranking/ranking.rules';
import type { Person } from './scoring.rules';

/** Milliseconds of work after which others get their turn. */
const TURN_MS = 5;

/** Tries what the catalogue gives, and would give, to invented people. */
export class PersonaRunnerService implements PersonaRunner {
  constructor(private readonly matchings: MatchingService) {}

  async run(personas: readonly Expectations[], changes: readonly CatalogueChange[] = []): Promise<PersonaRun[]> {
    const runs: PersonaRun[] = [];
    let turnBeganAt = performance.now();
    for (const persona of personas) {
      if (performance.now() - turnBeganAt > TURN_MS) {
        await setImmediate();
        turnBeganAt = performance.now();
      }
      // Asked again for each: the catalogue may go on meanwhile.
      const matching = await this.matchings.at(persona.facts['place']);
      runs.push(runOne(persona, matching, changes));
    }
    return runs;
  }
}

function runOne(persona: Expectations, matching: Matching, changes: readonly CatalogueChange[]): PersonaRun {
  const { world, match, candidateOf: candidate } = matching;
  const person = { facts: completeFacts(persona.facts, world), world };
  const { mustSee, mustNotSee } = persona;
  const changed = changes.flatMap(({ id, item }) => [id, ...(item?.content.incompatibleWithIds ?? [])]);
  const matched = relevantTo(match(person.facts), [...mustSee, ...mustNotSee, ...changed]);
  const now = failures(persona, matched, person);
  if (changes.length === 0) return { now, then: now };
  const tried = changes.reduce(
    (before, { id, item }) => matchedWith(before, { id, candidate: item && candidate(item) }, person),
    matched,
  );
  return { now, then: failures(persona, tried, person) };
}

function failures(persona: Expectations, matched: Matched, person: Person): PersonaRun['now'] {
  const { fitting } = rank(matched, person);
  return failuresOf(persona, { fitting, candidates: matched.candidates, person });
}
