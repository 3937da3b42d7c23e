import { postForm } from '../pages/form.client';
import type { Person } from '../profiles/person';
import type { TestApi } from '../support/api';

export interface Shared {
  id: string;
  link: string;
}

/** A share of a person: of their plan, unless `input` says otherwise. */
export async function share({ client }: Person, input: object): Promise<Shared> {
  const asked = { label: 'Ma conseillère', parts: ['PLAN'], ...input };
  const { share: made, link, userErrors } = await client.mutate('shareMyProfile', asked, 'share { id } link');
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return { id: made.id, link };
}

/** The path of the page of a shared link, with the language that it names. */
export function pathOf({ link }: Pick<Shared, 'link'>): string {
  return link.replace(/^https?:\/\/[^/]+/, '');
}

/** An action that is proposed to a person by a link of theirs, in a few words: the id of the latest proposal. */
export async function proposed(
  api: TestApi,
  person: Person,
  { action, message = 'Elle vous connaît bien.' }: { action: string; message?: string },
): Promise<string> {
  const shared = await share(person, {});
  const payload = new URLSearchParams({ action, message }).toString();
  const { status } = await postForm(api, pathOf(shared), { payload });
  if (status !== 303) throw new Error(`The proposal was answered with ${status}`);
  const { data } = await person.client.send('{ me { proposals { id } } }');
  return data.me.proposals[0].id;
}
