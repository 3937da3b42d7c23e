import type { DataSource, EntityManager } from 'typeorm';
import { demand, demandStaff } from '../../accounts';
import type { AuditService, AuditValues } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { lengthFault } from '../../platform/checks';
import { trimmed } from '../../platform/invisible';
import { notFound } from '../../platform/graphql/errors';
import { refuseAny } from '../../platform/user-errors';
import { malformedKey, unknownVariable } from '../contributions.errors';
import type { ContributionScope } from '../contributions.loaders';
import type { ContributionsQueries } from '../contributions.queries';
import { decideContributions, editRefusalReasons, readContributions } from '../contributions.policy';
import { refusalMessage, unknownVariables } from './refusal-message.rules';
import { RefusalReasonRow } from './refusal-reason.entity';
import type { RefusalPreviewArgs, SaveRefusalReasonInput } from './refusal-reasons.graphql';

/** The reasons for which a contribution is refused, and what each says to the contributor. */
export class RefusalReasonsService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly contributions: ContributionsQueries,
  ) {}

  async list(viewer: Viewer): Promise<RefusalReasonRow[]> {
    demandStaff(viewer, readContributions);
    return this.database.manager.find(RefusalReasonRow, { order: { position: 'ASC', key: 'ASC' } });
  }

  /** Makes a reason, or changes the one with this key. What was refused keeps the message that it was sent. */
  async save(viewer: Viewer, { key, label, message, retired }: SaveRefusalReasonInput): Promise<RefusalReasonRow> {
    demand(viewer, editRefusalReasons);
    const unknown = unknownVariables(message);
    refuseAny([
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) && key.length <= 60 ? undefined : malformedKey,
      lengthFault('label', label, [3, 120]),
      lengthFault('message', message, [20, 2000]),
      unknown.length > 0 ? unknownVariable(unknown) : undefined,
    ]);
    return this.database.transaction(async (tx) => {
      const before = await tx.findOneBy(RefusalReasonRow, { key });
      const row = await tx.save(RefusalReasonRow, {
        key,
        label: trimmed(label),
        message: message.trim(),
        retired: retired ?? false,
        position: before?.position ?? (await nextPosition(tx)),
      });
      const deed = before === null ? 'create' : row.retired && !before.retired ? 'retire' : 'change';
      await this.audit.record(tx, {
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

  /** The message as it would go to the contributor. */
  async preview(scope: ContributionScope, { id, reason: key, message }: RefusalPreviewArgs): Promise<string> {
    demand(scope.viewer, decideContributions);
    const row = await this.contributions.one(scope, id);
    const reason = await this.database.manager.findOneBy(RefusalReasonRow, { key });
    if (row === null || reason === null) throw notFound(row === null ? 'contribution' : 'reason');
    return refusalMessage(reason, row, message);
  }
}

function valuesOf({ label, message, retired }: RefusalReasonRow): AuditValues {
  return { label, message, retired };
}

async function nextPosition(tx: EntityManager): Promise<number> {
  return ((await tx.maximum(RefusalReasonRow, 'position')) ?? 0) + 1;
}
