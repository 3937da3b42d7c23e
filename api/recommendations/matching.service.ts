import type { PublishedCatalogue, PublishedCatalogueService, PublishedChange, PublishedItem } from '../catalogue';
import type { WorldService } from '../situations';
import { situationsIn } from '../targeting/language';
import type { Facts, World } from '../targeting/language';
import { Candidates, candidateOf } from './candidates.rules';
import type { Candidate } from './candidates.rules';
import type { Matched } from './ranking/ranking.rules';
import type { TopicName } from './reasons';
import { Targets } from './targets.rules';
import type { EvidenceService } from './usefulness/evidence.service';

/** The published catalogue, ready to be ranked. To be matched at once: it goes on with what is published. What was matched stays as it was. */
export interface Matching {
  version: number;
  /** With the situations as they are now; the day is that of the place. */
  world: World;
  /** The facts must be complete. */
  match(facts: Facts): Matched;
  topic(key: string): TopicName | undefined;
  /** Every named situation. */
  situationSlugs: readonly string[];
  /** An item, published or not, with the situations as they are now. */
  candidateOf(item: PublishedItem): Candidate;
}

/** The items that are published, and whom they are for. */
interface Indexed {
  targets: Targets;
  candidates: Candidates;
  /** Of places and jobs: which place lies in which does not change below an index. */
  edition: number;
}

/** Finds what fits somebody. What is published joins the index, what no longer is leaves it. */
export class MatchingService {
  private indexed: Indexed | undefined;

  constructor(
    private readonly catalogues: PublishedCatalogueService,
    private readonly worlds: WorldService,
    private readonly answered: Pick<EvidenceService, 'current'>,
  ) {
    catalogues.onChange((change, catalogue) => this.follow(change, catalogue));
  }

  /** `place`: where the person lives whose day it is. */
  async at(place?: unknown): Promise<Matching> {
    const catalogue = await this.catalogues.current();
    // Of before the world is made: should it change meanwhile, the next index is made anew.
    const { edition } = this.worlds;
    const world = await this.worlds.with(catalogue.situations, place);
    const evidence = await this.answered.current();
    // Nothing is waited for from here on, so that version, index and items belong together.
    const { targets, candidates } = this.indexOf(catalogue, { world, edition });
    candidates.learn(evidence);
    return {
      version: catalogue.version,
      world,
      match: (facts) => ({ ...targets.match(facts, world), candidates: candidates.read() }),
      topic: (key) => catalogue.topic(key),
      situationSlugs: [...catalogue.situations.keys()],
      candidateOf: (item) => candidateOf(item, catalogue),
    };
  }

  private indexOf(catalogue: PublishedCatalogue, { world, edition }: { world: World; edition: number }): Indexed {
    if (this.indexed?.edition !== edition) {
      this.indexed = { targets: new Targets(world), candidates: new Candidates(), edition };
      for (const item of catalogue.list()) put(this.indexed, candidateOf(item, catalogue));
    }
    return this.indexed;
  }

  private follow(change: PublishedChange, catalogue: PublishedCatalogue): void {
    const { items, gone, isWhole, changedSituations } = change;
    if (isWhole) this.indexed = undefined;
    const { indexed } = this;
    if (indexed === undefined) return;
    for (const id of gone) {
      const number = indexed.candidates.remove(id);
      if (number !== undefined) indexed.targets.remove(number);
    }
    for (const item of items) put(indexed, candidateOf(item, catalogue));
    if (changedSituations.size === 0) return;
    indexed.targets.renew(changedSituations);
    for (const item of catalogue.list())
      if (isConcerned(item, changedSituations)) put(indexed, candidateOf(item, catalogue));
  }
}

function put({ targets, candidates }: Indexed, candidate: Candidate): void {
  targets.put(candidates.put(candidate), candidate.target);
}

function isConcerned({ content }: PublishedItem, situations: ReadonlySet<string>): boolean {
  return (
    content.situationIds.some((id) => situations.has(id)) ||
    [...(content.rule === null ? [] : [content.rule]), ...content.scoreLines.map(({ rule }) => rule)].some((rule) =>
      situationsIn(rule).some((slug) => situations.has(slug)),
    )
  );
}
