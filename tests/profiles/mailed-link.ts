import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';

/** The links of the last mail to an address. */
export function mailedLinks({ mailbox }: TestApi, email: string): string[] {
  const { paragraphs = [] } = mailbox.to(email).at(-1) ?? {};
  return paragraphs.flatMap((paragraph) => (typeof paragraph === 'string' ? [] : [paragraph.href]));
}

/** Asks for a link as anybody may, and gives its secret. */
export async function mailedSecret(api: TestApi, email: string): Promise<string> {
  await api.anonymous.mutate('requestAccessLink', { email }, 'sent');
  await runJobs(api);
  return mailedLinks(api, email)[0]?.split('#')[1] ?? '';
}
