import { randomUUID } from 'node:crypto';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';

/** The secret of the last link that was mailed to an address; empty without one. */
export function mailedPasswordSecret({ mailbox }: TestApi, email: string): string {
  const { paragraphs = [] } = mailbox.to(email).at(-1) ?? {};
  const [href = ''] = paragraphs.flatMap((paragraph) => (typeof paragraph === 'string' ? [] : [paragraph.href]));
  return href.split('#/password?token=')[1] ?? '';
}

/** Of somebody who was just invited. */
export async function passwordSecret(api: TestApi, admin: TestClient): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  await admin.mutate('saveStaffUser', { name: 'Camille', email, roles: ['EDITOR'] }, 'staffUser { id }');
  await runJobs(api);
  return mailedPasswordSecret(api, email);
}
