import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor, AuditService } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { orderedUuid } from '../../platform/ids';
import type { Language } from '../../platform/language';
import { evictOnRejection } from '../../platform/single-flight';
import { tokenHash } from '../../platform/tokens';
import { PlaceRow } from '../../reference';
import type { ReferenceIndexService } from '../../reference';
import type { WorldService } from '../../situations';
import type { ContributionLinks } from '../contribution-links.rules';
import { ContributionRow } from '../contribution.entity';
import { maskedWords } from '../masked-words.rules';
import { readContributions } from './csv/contribution';
import type { CsvContributions } from './csv/contribution';
import type { SearchedPlace } from './csv/place-names';
import { PlaceNamesIndex } from './csv/places';
import type { CsvContribution } from './csv/line';
import { leavingOut, planImport } from './csv/import-plan';
import type { ContributionsPlan, Imported } from './csv/import-plan';
import { fieldsOf } from './intake.rules';
import { rankOf } from './intake.service';
import { recommendationsFor } from './priority.queries';
import { answerDue } from '../../team/working-days';

const BATCH = 200;

/** Told of the rows written so far, of all that will be. */
export type OnProgress = (done: number, total: number) => void;

type Near = (placeCode: string | null) => Promise<number | null>;

/** By whom, and how the faults are told: by the service in the language of the file, unless told otherwise. */
interface ImportBy {
  by?: Actor;
  language?: Language;
  /** The numbers of lines that are not to be brought. */
  leftOut?: ReadonlySet<number>;
  onProgress?: OnProgress;
}

/** Takes in the contributions of a CSV file, each once. */
export class ContributionsImportService {
  private names: { edition: number; index: Promise<PlaceNamesIndex> } | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: {
      audit: AuditService;
      worlds: WorldService;
      index: ReferenceIndexService;
      links: ContributionLinks;
    },
  ) {}

  /** What an import would do; writes nothing. Throws ContributionsFileError. */
  async plan(file: Uint8Array, language?: Language): Promise<ContributionsPlan> {
    return this.compared(this.database.manager, await this.read(file, language));
  }

  /** The sound lines that are new, all or nothing. Gives what was done, worked out again under lock. Throws ContributionsFileError. */
  async apply(
    file: Uint8Array,
    { by = SYSTEM, language, leftOut = new Set(), onProgress = () => undefined }: ImportBy = {},
  ): Promise<ContributionsPlan> {
    const read = await this.read(file, language);
    return this.database.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('contributions.import'))`);
      const plan = leavingOut(await this.compared(tx, read), leftOut);
      const near = recommendationsNear(tx);
      const groupId = randomUUID();
      for (let done = 0; done < plan.added.length; done += BATCH) {
        const batch = plan.added.slice(done, done + BATCH);
        await this.write(tx, batch, { near, groupId, by });
        onProgress(done + batch.length, plan.added.length);
      }
      return plan;
    });
  }

  private async read(file: Uint8Array, language?: Language): Promise<CsvContributions> {
    const [world, places] = await Promise.all([this.needs.worlds.current(), this.placeNames()]);
    return readContributions(file, { world, places, now: this.clock.now(), language });
  }

  /** Read when first needed, and anew after an import of places. */
  private async placeNames(): Promise<PlaceNamesIndex> {
    const { edition } = this.needs.index;
    if (this.names?.edition !== edition)
      this.names = { edition, index: evictOnRejection(this.readPlaceNames(), () => (this.names = undefined)) };
    return this.names.index;
  }

  private async readPlaceNames(): Promise<PlaceNamesIndex> {
    const [[places], searched] = await Promise.all([
      this.needs.index.read(),
      this.database
        .createQueryBuilder(PlaceRow, 'place')
        .select(['place.code AS code', 'place.search AS search'])
        .getRawMany<SearchedPlace>(),
    ]);
    return new PlaceNamesIndex(places, searched);
  }

  private async compared(tx: EntityManager, read: CsvContributions): Promise<ContributionsPlan> {
    const stored: Imported[] = [];
    for (let done = 0; done < read.contributions.length; done += BATCH) {
      const ids = read.contributions.slice(done, done + BATCH).map(({ externalId }) => externalId);
      stored.push(...(await tx.findBy(ContributionRow, { externalId: In(ids) })));
    }
    return planImport(read, stored);
  }

  private async write(
    tx: EntityManager,
    batch: readonly CsvContribution[],
    { near, groupId, by }: { near: Near; groupId: string; by: Actor },
  ): Promise<void> {
    const rows = [];
    for (const contribution of batch) rows.push(await this.rowOf(contribution, near));
    await tx.insert(ContributionRow, rows as never[]);
    await this.needs.audit.recordAll(
      tx,
      rows.map(({ id }) => ({
        by,
        action: 'contribution.import',
        objectId: id,
        summary: 'Contribution importée',
        groupId,
      })),
    );
  }

  /** Its secret link goes out with the first answer, if it has an address; the time to answer runs from today. */
  private async rowOf({ externalId, given, receivedAt }: CsvContribution, near: Near) {
    const now = this.clock.now();
    const id = orderedUuid(now);
    const ranked = rankOf({ ...given, source: 'IMPORT' }, await near(given.placeCode ?? null), receivedAt ?? now);
    const state = {
      version: 1,
      status: 'RECEIVED',
      source: 'IMPORT',
      trackingHash: tokenHash(this.needs.links.trackingToken(id)),
      receivedAt: receivedAt ?? now,
      lastEventAt: now,
      dueAt: answerDue(now),
    } as const;
    const words = fieldsOf(given);
    return { id, externalId, ...words, ...maskedWords(words), ...ranked, ...state };
  }
}

/** Counted once for each place. */
function recommendationsNear(tx: EntityManager): Near {
  const known = new Map<string | null, number | null>();
  return async (placeCode) => {
    const count = known.has(placeCode) ? (known.get(placeCode) ?? null) : await recommendationsFor(tx, placeCode);
    known.set(placeCode, count);
    return count;
  };
}
