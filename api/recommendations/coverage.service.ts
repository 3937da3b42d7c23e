import { setImmediate } from 'node:timers/promises';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { evictOnRejection } from '../platform/single-flight';
import type { AudienceService } from '../targeting';
import { completeFacts, evaluate } from '../targeting/language';
import type { Facts, World } from '../targeting/language';
import { gridOf } from './coverage-grid.rules';
import type { CoverageColumns, Grid } from './coverage-grid.rules';
import { STAGES, stateOf, wantedOf, worstFirst } from './coverage.rules';
import type { Cell, SearchStage } from './coverage.rules';
import type { MatchingService } from './matching.service';
import { rank } from './ranking/ranking.rules';
import { readCoverage } from './recommendations.policy';

/** Of how many people of the reference population it is worked out what they are given: every fiftieth. */
const SAMPLE = 2_000;
/** Milliseconds of work after which others get their turn. */
const TURN_MS = 2;

interface Made {
  catalogueVersion: number;
  computedAt: Date;
}

export interface CoverageReport extends Made {
  sampleSize: number;
  /** Worst first. */
  cells: readonly Cell[];
}

/** What to ask the public for: a situation, and where. */
export interface WantedAdvice {
  situationLabel: string;
  placeLabel: string;
}

interface Needs {
  matchings: MatchingService;
  audiences: AudienceService;
  clock: Clock;
}

/** Added up, for the people of one cell. */
interface Sums {
  sampled: number;
  strategies: number;
  actions: number;
}

/** How much the catalogue offers to each part of the reference population, worked out once for each version of it. */
export class CoverageService {
  private made: { version: number; report: Promise<CoverageReport> } | undefined;
  /** The last one that is ready: what the public is asked for may be a version late. */
  private ready: CoverageReport | undefined;

  constructor(private readonly needs: Needs) {}

  async read(viewer: Viewer): Promise<CoverageReport> {
    demand(viewer, readCoverage);
    return this.current();
  }

  async grid(viewer: Viewer, by: CoverageColumns): Promise<Made & Grid> {
    const { catalogueVersion, computedAt, cells } = await this.read(viewer);
    return { catalogueVersion, computedAt, ...gridOf(cells, by) };
  }

  /** Never waits: where nothing is worked out yet, nothing is asked for, and the next page may ask. */
  async wanted(): Promise<WantedAdvice[]> {
    void this.current().catch(() => undefined);
    if (this.ready === undefined) return [];
    const { world } = await this.needs.matchings.at();
    return wantedOf(this.ready.cells).flatMap(({ situationSlug, placeCode }) => {
      const situationLabel = world.situation(situationSlug)?.label;
      const placeLabel = world.placeLabel(placeCode);
      return situationLabel && placeLabel ? [{ situationLabel, placeLabel }] : [];
    });
  }

  private async current(): Promise<CoverageReport> {
    const { version } = await this.needs.matchings.at();
    if (this.made?.version !== version)
      this.made = { version, report: evictOnRejection(this.make(version), () => (this.made = undefined)) };
    return this.made.report;
  }

  private async make(catalogueVersion: number): Promise<CoverageReport> {
    const cells = cellsOf(await this.sampleSums(new WorkTurns()), this.needs.audiences.size);
    const computedAt = this.needs.clock.now();
    this.ready = { catalogueVersion, sampleSize: SAMPLE, computedAt, cells: worstFirst(cells) };
    return this.ready;
  }

  private async sampleSums(turns: WorkTurns): Promise<Map<string, Sums>> {
    const sums = new Map<string, Sums>();
    const { world } = await this.needs.matchings.at();
    for (const { facts, regionCode } of await this.needs.audiences.sample(SAMPLE, world)) {
      await turns.pause();
      if (regionCode === undefined) continue;
      const said = facts();
      const matching = await this.needs.matchings.at(said['place']);
      const person = { facts: completeFacts(said, matching.world), world: matching.world };
      const stage = stageOf(person.facts, matching.world);
      if (stage === undefined) continue;
      const { fitting } = rank(matching.match(person.facts), person);
      const [strategies, actions] = [fitting.countOf('STRATEGY'), fitting.countOf('ACTION')];
      for (const slug of matching.situationSlugs) {
        if (evaluate({ situation: slug }, person.facts, person.world) !== 'TRUE') continue;
        const key = [slug, regionCode, stage].join(' ');
        const sum = sums.get(key) ?? { sampled: 0, strategies: 0, actions: 0 };
        sum.sampled += 1;
        sum.strategies += strategies;
        sum.actions += actions;
        sums.set(key, sum);
      }
    }
    return sums;
  }
}

/** Each of the sample stands for as many of the whole population. Of a cell that has none of the sample, nothing is known. */
function cellsOf(sums: ReadonlyMap<string, Sums>, populationSize: number): Cell[] {
  return [...sums].map(([key, { sampled, ...sum }]) => {
    const [situationSlug = '', placeCode = '', stage] = key.split(' ');
    const given = { strategies: sum.strategies / sampled, actions: sum.actions / sampled };
    const people = Math.round((sampled * populationSize) / SAMPLE);
    return { situationSlug, placeCode, stage: stage as SearchStage, people, sampled, ...given, state: stateOf(given) };
  });
}

function stageOf(facts: Facts, world: World): SearchStage | undefined {
  const stages = Object.keys(STAGES) as SearchStage[];
  return stages.find((stage) => evaluate(STAGES[stage], facts, world) === 'TRUE');
}

/** Gives others their turn once enough was worked. */
class WorkTurns {
  private beganAt = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.beganAt < TURN_MS) return;
    await setImmediate();
    this.beganAt = performance.now();
  }
}
