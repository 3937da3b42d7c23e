import type { EntityManager } from 'typeorm';
import type { Refusal } from '../../platform/user-errors';
import type { Candidate, Gate } from '../editorial/gates.types';
import { RevisionRow } from '../editorial/revision.entity';
import type { PublishedItem } from '../published/published.entity';
import type { FoundFailure, PersonaFailuresQueries } from './persona-failures.queries';
import { personasFail } from './personas.errors';
import type { CatalogueChange } from './personas.types';

type Publishing = Candidate & { draft: RevisionRow };

/**
 * Nothing is published that makes a persona fail, but with a reason, on a revision that a colleague approved. The revision keeps the
 * reason. What is published together is looked at as it will be once all of it is online.
 */
export function personaGate(failures: PersonaFailuresQueries): Gate {
  const refusals = async (tx: EntityManager, all: readonly Candidate[]): Promise<(Refusal | undefined)[]> => {
    const publishing = all.filter((candidate): candidate is Publishing => candidate.draft !== null);
    const brought = await broughtBy(
      failures,
      tx,
      publishing.map((candidate) => ({ id: candidate.row.id, item: itemOf(candidate) })),
    );
    const found = new Map<Candidate, Refusal | undefined>();
    for (const candidate of publishing) {
      const own = brought.filter((failure) => responsibleFor(failure, publishing) === candidate);
      found.set(candidate, await unlessExplained(tx, candidate, own));
    }
    return all.map((candidate) => found.get(candidate));
  };
  return { before: ['PUBLISH'], refusals, refusal: async (tx, candidate) => (await refusals(tx, [candidate]))[0] };
}

/** Whom a failure is told of: what fails itself, or what is given in its place, or else the first. */
function responsibleFor({ failure }: FoundFailure, publishing: readonly Publishing[]): Publishing | undefined {
  const named = [failure.recommendationId, ...failure.othersIds];
  return named.map((id) => publishing.find(({ row }) => row.id === id)).find(Boolean) ?? publishing[0];
}

async function unlessExplained(
  tx: EntityManager,
  { draft, message }: Publishing,
  brought: readonly FoundFailure[],
): Promise<Refusal | undefined> {
  if (brought.length === 0) return undefined;
  const reason = message ?? draft.personaReason;
  const isApproved = draft.approvedById !== null && draft.bypassReason === null;
  if (reason === null) return personasFail(brought, isApproved ? 'REASON' : 'REASON_AND_APPROVAL');
  if (!isApproved) return personasFail(brought, 'APPROVAL');
  await keepReason(tx, draft, reason);
  return undefined;
}

/** Nothing that a persona must be given goes offline without a reason. */
export function personaArchiveGate(failures: PersonaFailuresQueries): Gate {
  return {
    before: ['ARCHIVE'],
    async refusal(tx, { row, message }): Promise<Refusal | undefined> {
      if (row.publishedId === null || message !== null) return undefined;
      const brought = await broughtBy(failures, tx, [{ id: row.id, item: null }]);
      return brought.length === 0 ? undefined : personasFail(brought, 'REASON');
    },
  };
}

/** A draft as it would be read once it is published. */
export function itemOf({ row, draft }: Pick<Candidate, 'row'> & { draft: RevisionRow }): PublishedItem {
  const { id, slug, kind } = row;
  const { number, content, createdAt } = draft;
  return { id, slug, kind, revisionNumber: number, content, publishedAt: createdAt };
}

async function broughtBy(
  failures: PersonaFailuresQueries,
  tx: EntityManager,
  changes: readonly CatalogueChange[],
): Promise<FoundFailure[]> {
  return (await failures.ofChanges(changes, tx)).filter(({ isNew }) => isNew);
}

/** The move saves the draft after this: it has to hold the reason too. */
async function keepReason(tx: EntityManager, draft: RevisionRow, reason: string): Promise<void> {
  draft.personaReason = reason;
  await tx.update(RevisionRow, { id: draft.id }, { personaReason: reason });
}
