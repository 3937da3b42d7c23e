import type { DataSource, EntityManager } from 'typeorm';
import { titlesOf } from '../editorial/titles.queries';
import type { Sentence } from '../../platform/language';
import { failureKey, failureWords } from './failure-words.rules';
import { PersonaRow } from './persona.entity';
import type { CatalogueChange, Failure, PersonaRunner } from './personas.types';

/** A failure of one persona, in words. */
export interface FoundFailure {
  persona: PersonaRow;
  failure: Failure;
  title: string;
  sentence: Sentence;
  /** Whether the change brings it: the persona does not fail already now for the same reason. */
  isNew: boolean;
}

/** Gives the title of each recommendation. */
export type TitlesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Runs personas, and says what is wrong with them. */
export class PersonaFailuresQueries {
  constructor(
    private readonly database: DataSource,
    private readonly runner: PersonaRunner,
  ) {}

  /** Of one persona, in what is published. */
  async ofPersona(persona: PersonaRow, titles: TitlesOf): Promise<FoundFailure[]> {
    const [run] = await this.runner.run([persona]);
    return inWords(
      (run?.now ?? []).map((failure) => ({ persona, failure, isNew: false })),
      titles,
    );
  }

  /** Of every persona whom a change concerns, once it is made; of others nothing is told. */
  async ofChange(change: CatalogueChange, tx: EntityManager = this.database.manager): Promise<FoundFailure[]> {
    return this.ofChanges([change], tx);
  }

  /** As `ofChange`, of several that are made together. */
  async ofChanges(changes: readonly CatalogueChange[], tx: EntityManager): Promise<FoundFailure[]> {
    const personas = await tx.find(PersonaRow, { order: { name: 'ASC' } });
    const runs = await this.runner.run(personas, changes);
    const found = personas.flatMap((persona, index) => {
      const { now = [], then = [] } = runs[index] ?? {};
      const known = new Set(now.map(failureKey));
      return then.map((failure) => ({ persona, failure, isNew: !known.has(failureKey(failure)) }));
    });
    const changed = new Set(changes.map(({ id }) => id));
    const concerned = found.filter(({ failure, isNew }) => isNew || changed.has(failure.recommendationId));
    return inWords(concerned, async (ids) => {
      const titles = changes.flatMap(({ id, item }): [string, string][] => (item ? [[id, item.content.title]] : []));
      return new Map([...(await titlesOf(tx, ids)), ...titles]);
    });
  }
}

async function inWords(
  found: readonly Pick<FoundFailure, 'persona' | 'failure' | 'isNew'>[],
  titlesFor: TitlesOf,
): Promise<FoundFailure[]> {
  const ids = found.flatMap(({ failure }) => [failure.recommendationId, ...failure.othersIds]);
  const titles = ids.length === 0 ? new Map<string, string>() : await titlesFor([...new Set(ids)]);
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return found.map((one) => ({
    ...one,
    title: titleOf(one.failure.recommendationId),
    sentence: failureWords(one.failure, titleOf),
  }));
}
