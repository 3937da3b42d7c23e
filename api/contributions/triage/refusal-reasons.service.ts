import type { DataSource, EntityManager } from 'typeorm';
import { demand, demandStaff } from '../../accounts';
import type { AuditService, AuditValues } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { notFound } from '../../platform/graphql/errors';
import { refuse, refuseAny } from '../../platform/user-errors';
import { otherReasons } from '../contributions.errors';
import type { Locale } from '../../targeting/language';
import type { ContributionScope } from '../contributions.loaders';
import type { ContributionsQueries } from '../contributions.queries';
import { decideContributions, editRefusalReasons, readContributions } from '../contributions.policy';
import { englishRefusal, refusalMessage } from './refusal-message.rules';
import { RefusalReasonRow } from './refusal-reason.entity';
import { faultsOf, wordsOf } from './refusal-reasons.rules';
import type { RefusalPreviewArgs, SaveRefusalReasonInput } from './refusal-reasons.graphql';

interface Needs {
  database: DataSource;
  clock: Clock;
  audit: AuditService;
  contributions: ContributionsQueries;
}

const IN_ORDER = { position: 'ASC', key: 'ASC' } as const;

const EXAMPLE_TITLE = 'Demander conseil aux commerçants du quartier';

/** The reasons for which a contribution is refused, and what each says to the contributor. */
export class RefusalReasonsService {
  private readonly database: DataSource;

  constructor(private readonly needs: Needs) {
    this.database = needs.database;
  }

  async list(viewer: Viewer): Promise<RefusalReasonRow[]> {
    demandStaff(viewer, readContributions);
    return this.database.manager.find(RefusalReasonRow, { order: IN_ORDER });
  }

  /** Makes a reason, or changes the one with this key. What was refused keeps the message that it was sent. */
  async save(viewer: Viewer, input: SaveRefusalReasonInput): Promise<RefusalReasonRow> {
    demand(viewer, editRefusalReasons);
    refuseAny(faultsOf(input));
    const { key } = input;
    return this.database.transaction(async (tx) => {
      const before = await tx.findOneBy(RefusalReasonRow, { key });
      const row = await tx.save(RefusalReasonRow, {
        ...wordsOf(input, before),
        key,
        retired: input.retired ?? false,
        position: before?.position ?? (await nextPosition(tx)),
      });
      const deed = before === null ? 'create' : row.retired && !before.retired ? 'retire' : 'change';
      await this.needs.audit.record(tx, {
        by: viewer,
        action: `refusal-reason.${deed}`,
        objectId: key,
        title: row.label,
        summary: row.label,
        before: before === null ? undefined : valuesOf(before),
        after: valuesOf(row),
      });
      return row;
    });
  }

  /** All of them at once: of two who order them at the same moment, the later one decides. */
  async order(viewer: Viewer, keys: readonly string[]): Promise<RefusalReasonRow[]> {
    demand(viewer, editRefusalReasons);
    return this.database.transaction(async (tx) => {
      const rows = await tx.find(RefusalReasonRow, { order: IN_ORDER, lock: { mode: 'pessimistic_write' } });
      const byKey = new Map(rows.map((row) => [row.key, row]));
      const ordered = keys.flatMap((key) => byKey.get(key) ?? []);
      if (new Set(ordered).size !== rows.length || keys.length !== rows.length) refuse(otherReasons);
      const saved = await tx.save(
        RefusalReasonRow,
        ordered.map((row, index) => ({ ...row, position: index + 1 })),
      );
      const labelsOf = (all: readonly RefusalReasonRow[]): string => all.map(({ label }) => label).join('\n');
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'refusal-reason.order',
        objectId: keys[0] ?? '',
        summary: 'Motifs de refus ordonnés',
        before: { order: labelsOf(rows) },
        after: { order: labelsOf(saved) },
      });
      return saved;
    });
  }

  /** The message as somebody would read it whose contribution came today. */
  example(viewer: Viewer, message: string, locale: Locale): string | null {
    demand(viewer, editRefusalReasons);
    const words = { title: EXAMPLE_TITLE, receivedAt: this.needs.clock.now() };
    return locale === 'EN' ? englishRefusal({ messageEn: message }, words) : refusalMessage({ message }, words, null);
  }

  /** The message as it would go to the contributor. */
  async preview(scope: ContributionScope, asked: RefusalPreviewArgs): Promise<string | null> {
    demand(scope.viewer, decideContributions);
    const { id, reason: key, message, locale } = asked;
    const row = await this.needs.contributions.one(scope, id);
    const reason = await this.database.manager.findOneBy(RefusalReasonRow, { key });
    if (row === null || reason === null) throw notFound(row === null ? 'contribution' : 'reason');
    return locale === 'EN' ? englishRefusal(reason, row) : refusalMessage(reason, row, message);
  }
}

function valuesOf({ label, labelEn, message, messageEn, retired }: RefusalReasonRow): AuditValues {
  return { label, labelEn, message, messageEn, retired };
}

async function nextPosition(tx: EntityManager): Promise<number> {
  return ((await tx.maximum(RefusalReasonRow, 'position')) ?? 0) + 1;
}
