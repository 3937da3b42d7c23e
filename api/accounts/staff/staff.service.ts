import type { DataSource, EntityManager } from 'typeorm';
import { hiddenCharacterFault } from '../../platform/character-checks';
import { emailFault, lengthFault } from '../../platform/checks';
import { trimmed } from '../../platform/invisible';
import type { Clock } from '../../platform/clock';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { lockRow } from '../../platform/database/locked';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import { emailTaken, lastAdministrator, stillActive, unknownStaffUser } from '../accounts.errors';
import type { SaveStaffUserInput, StaffFilter } from '../accounts.graphql';
import { editStaff, readStaff } from '../accounts.policy';
import type { AuditValues } from '../audit/audit-event.entity';
import type { Actor, AuditService } from '../audit/audit.service';
import { passwordFault } from '../sign-in/password-faults.rules';
import { newToken } from '../../platform/tokens';
import { hashPassword } from '../sign-in/passwords.service';
import { demand } from '../demand.policy';
import type { SignOutListener } from '../sign-in/sessions.service';
import { StaffSessionRow } from '../sign-in/staff-session.entity';
import type { StaffLinksService } from '../staff-links/staff-links.service';
import { foundBy } from './staff-search.rules';
import { StaffUserRow } from './staff-user.entity';
import type { Viewer } from '../permissions';

/** Told in the transaction that erases somebody who has left the team, to delete what only they could read. */
export interface EraseListener {
  erased(tx: EntityManager, staffUserId: string): Promise<void>;
}

/** In both languages: it stands where a name stood. */
const ERASED_NAME = 'Personne effacée';

interface Needs {
  audit: AuditService;
  links: StaffLinksService;
  onSignOut: SignOutListener;
  onErase: EraseListener;
}

export class StaffService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** A team is small: it is sorted in memory, where accents sort as people read them. */
  async list(
    viewer: Viewer,
    page?: PageInput | null,
    filter?: StaffFilter | null,
  ): Promise<{ items: StaffUserRow[]; total: number }> {
    demand(viewer, readStaff);
    const { skip, take } = sliceOf(page);
    const found = foundBy(await this.database.manager.find(StaffUserRow), filter ?? {});
    return { items: found.slice(skip, skip + take), total: found.length };
  }

  async save(viewer: Viewer, input: SaveStaffUserInput): Promise<StaffUserRow> {
    demand(viewer, editStaff);
    return this.saveAs(viewer, input);
  }

  /** The person of the session; null for everybody else. */
  async self(viewer: Viewer): Promise<StaffUserRow | null> {
    return viewer.kind === 'STAFF' ? this.database.manager.findOneBy(StaffUserRow, { id: viewer.id }) : null;
  }

  async hasAny(): Promise<boolean> {
    return this.database.manager.exists(StaffUserRow);
  }

  /** Makes the first administrator, unless there is already somebody. */
  async createFirst(by: Actor, admin: { email: string; password: string }): Promise<boolean> {
    if (await this.hasAny()) return false;
    await this.saveAs(by, { name: 'Administration', roles: ['ADMIN'], active: true, ...admin });
    return true;
  }

  /** The same, for the service itself: its commands have no viewer. */
  async saveAs(by: Actor, input: SaveStaffUserInput): Promise<StaffUserRow> {
    const id = input.id ?? undefined;
    refuseAny([
      lengthFault('name', input.name, [2, 80]),
      hiddenCharacterFault('name', input.name),
      emailFault('email', trimmed(input.email)),
      givenPasswordFault(input),
    ]);
    const isInvited = id === undefined && !input.password;
    // Until somebody who is invited has chosen a password, nobody knows it.
    const password = isInvited ? newToken() : input.password;
    const passwordHash = password ? await hashPassword(password) : undefined;
    return this.database.transaction(async (tx) => {
      await lockAdministrators(tx);
      const before = id === undefined ? undefined : await lockedUser(tx, id);
      const row = {
        ...(before ?? { createdAt: this.clock.now() }),
        ...valuesOf(input),
        ...(passwordHash === undefined ? {} : { passwordHash }),
      };
      await refuseTaken(tx, row.email, id);
      const saved = await tx.save(StaffUserRow, row as StaffUserRow);
      if (before?.roles.includes('ADMIN')) await refuseWithoutAdministrator(tx);
      if (before !== undefined && endsSessions(before, saved)) await this.signOut(tx, by, saved.id);
      await this.needs.audit.record(tx, {
        by,
        action: `staff.${before ? 'change' : 'create'}`,
        objectId: saved.id,
        summary: saved.roles.join(', '),
        before: before && rightsOf(before),
        after: rightsOf(saved),
      });
      if (isInvited && saved.active) await this.needs.links.invite(tx, by, saved.id);
      return saved;
    });
  }

  /** What somebody did stays; who they were goes, here and in the audit log. The account stays without a name, and opens nothing. */
  async erase(viewer: Viewer, id: string): Promise<StaffUserRow> {
    demand(viewer, editStaff);
    const passwordHash = await hashPassword(newToken());
    return this.database.transaction(async (tx) => {
      await lockAdministrators(tx);
      const before = await lockedUser(tx, id);
      if (before.active) refuse(stillActive);
      const saved = await tx.save(StaffUserRow, {
        ...before,
        ...{ name: ERASED_NAME, email: `${id}@erased.invalid`, roles: [], passwordHash, preferences: null },
      });
      await this.signOut(tx, viewer, id);
      await this.needs.links.forget(tx, id);
      await this.needs.onErase.erased(tx, id);
      await this.needs.audit.forget(tx, id);
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'staff.erase',
        objectId: id,
        summary: 'Personne effacée',
        before: rightsOf(before),
        after: rightsOf(saved),
      });
      return saved;
    });
  }

  private async signOut(tx: EntityManager, by: Actor, staffUserId: string): Promise<void> {
    await tx.delete(StaffSessionRow, { staffUserId });
    await this.needs.onSignOut.signedOut(tx, by, staffUserId);
  }
}

/** What the audit log tells of an account: nothing that says who it is. */
function rightsOf({ roles, active }: StaffUserRow): AuditValues {
  return { roles: roles.toSorted(), active };
}

function valuesOf({
  name,
  email,
  roles,
  active,
}: SaveStaffUserInput): Pick<StaffUserRow, 'name' | 'email' | 'roles' | 'active'> {
  return {
    name: trimmed(name),
    email: trimmed(email).toLowerCase(),
    roles: [...new Set(roles)],
    active: active ?? true,
  };
}

function givenPasswordFault({ password, name, email }: SaveStaffUserInput): Refusal | undefined {
  if (password === undefined || password === null) return undefined;
  return passwordFault('password', password, [name, email]);
}

/** Sessions end with the rights, the address and the secret under which they were opened. */
function endsSessions(before: StaffUserRow, after: StaffUserRow): boolean {
  const hasOtherRoles = before.roles.toSorted().join() !== after.roles.toSorted().join();
  return before.passwordHash !== after.passwordHash || before.email !== after.email || hasOtherRoles || !after.active;
}

async function lockedUser(tx: EntityManager, id: string): Promise<StaffUserRow> {
  const row = await lockRow(tx, StaffUserRow, id);
  return row ?? refuse(unknownStaffUser);
}

async function refuseTaken(tx: EntityManager, email: string, id: string | undefined): Promise<void> {
  const holder = await tx.findOneBy(StaffUserRow, { email });
  if (holder !== null && holder.id !== id) refuse(emailTaken);
}

/** Locks them before anybody else, and in one order, so that two administrators who change each other wait in line. Returns their number. */
async function lockAdministrators(tx: EntityManager): Promise<number> {
  const administrators = await tx.query<unknown[]>(
    `SELECT id FROM staff_user WHERE active AND 'ADMIN' = ANY(roles) ORDER BY id FOR UPDATE`,
  );
  return administrators.length;
}

async function refuseWithoutAdministrator(tx: EntityManager): Promise<void> {
  if ((await lockAdministrators(tx)) === 0) refuse(lastAdministrator);
}
