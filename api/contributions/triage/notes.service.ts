import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow, demandStaff } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { lengthFault } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import { notFound } from '../../platform/graphql/errors';
import { lockRow } from '../../platform/database/locked';
import { isUuid, orderedUuid } from '../../platform/ids';
import { refuse, refuseAny } from '../../platform/user-errors';
import { ContributionNoteRow } from './contribution-note.entity';
import { ContributionRow } from '../contribution.entity';
import { unknownContribution } from '../contributions.errors';
import { writeNotes } from '../contributions.policy';
import { CLAIM_MS, claimHolder } from './moderation.rules';
import { SUBJECT } from './notice-text.rules';
import { cannotSeeContribution, unknownMention } from './notes.errors';
import type { AddContributionNoteInput } from './notes.graphql';
import type { NoticesService, TerritoriesService } from '../../team';

/** What the team says among themselves about a contribution. */
export class NotesService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; notices: NoticesService; territories: TerritoriesService },
  ) {}

  async add(
    viewer: Viewer,
    { contributionId: id, body, mentionIds }: AddContributionNoteInput,
  ): Promise<ContributionRow> {
    const by = demandStaff(viewer, writeNotes);
    refuseAny([lengthFault('body', body, [1, 2000])]);
    return this.database.transaction(async (tx) => {
      const row = await lockRow(tx, ContributionRow, id);
      if (row === null || !(await this.sees(tx, by.id, row)))
        return refuse({ ...unknownContribution, field: ['contributionId'] });
      const mentioned = await this.mentioned(tx, row, [...new Set(mentionIds ?? [])]);
      const at = this.clock.now();
      const note = {
        id: orderedUuid(at),
        contributionId: id,
        authorId: by.id,
        body: body.trim(),
        mentionIds: mentioned,
        at,
      };
      await tx.insert(ContributionNoteRow, note);
      await this.needs.notices.tell(
        tx,
        mentioned.map((staffUserId) => ({
          staffUserId,
          kind: 'MENTION',
          byId: by.id,
          noteId: note.id,
          subject: { type: SUBJECT, ids: [id] },
        })),
      );
      await this.needs.audit.record(tx, { by, action: 'contribution.note', objectId: id, summary: 'Note ajoutée' });
      // Whoever writes is at work; and who looks at it is told, by the update itself.
      const claimExpiresAt = claimHolder(row, at) === by.id ? new Date(at.getTime() + CLAIM_MS) : row.claimExpiresAt;
      await tx.update(ContributionRow, { id }, { claimExpiresAt });
      return { ...row, claimExpiresAt };
    });
  }

  /** Those who may be mentioned: everybody of the team who sees the contribution. */
  async mentionable(viewer: Viewer, contributionId: string): Promise<StaffUserRow[]> {
    const by = demandStaff(viewer, writeNotes);
    const { manager } = this.database;
    const row = isUuid(contributionId) ? await manager.findOneBy(ContributionRow, { id: contributionId }) : null;
    if (row === null || !(await this.sees(manager, by.id, row))) throw notFound('contribution');
    const people = await manager.find(StaffUserRow, { where: { active: true }, order: { name: 'ASC', id: 'ASC' } });
    return this.whoSee(manager, people, row);
  }

  private async sees(tx: EntityManager, id: string, row: ContributionRow): Promise<boolean> {
    return (await this.whoSee(tx, [{ id }], row)).length > 0;
  }

  private async whoSee<Person extends { id: string }>(
    tx: EntityManager,
    people: readonly Person[],
    { placeCode }: ContributionRow,
  ): Promise<Person[]> {
    const territories = await this.needs.territories.ofEach(
      tx,
      people.map(({ id }) => id),
    );
    const see = await Promise.all(territories.map(async (theirs) => this.needs.territories.covers(theirs, placeCode)));
    return people.filter((_, index) => see[index]);
  }

  /** The ids, once each of them is somebody active who sees the contribution. */
  private async mentioned(tx: EntityManager, row: ContributionRow, ids: readonly string[]): Promise<string[]> {
    const people = await tx.findBy(StaffUserRow, { id: In(ids.filter(isUuid)), active: true });
    if (people.length < ids.length) refuse(unknownMention);
    const see = await this.whoSee(tx, people, row);
    const blind = people.find((person) => !see.includes(person));
    if (blind !== undefined) refuse(cannotSeeContribution(blind.name));
    return people.map(({ id }) => id);
  }
}
