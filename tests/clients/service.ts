import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { listen } from '../support/browser';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';

/** Published in this order: lists give the newest first. */
export const TITLES = [
  ['Appeler trois entreprises', 'Call three companies'],
  ['Relire votre CV', 'Read your résumé again'],
  ['Visiter la mission locale', 'Visit the local youth centre'],
  ['Demander un micro-crédit pour le permis', 'Ask for a small loan for the driving licence'],
  ['Chercher un poste de motard', 'Look for a job on a motorcycle'],
] as const;

/** A page of the list: the five make two. */
export const PAGE_SIZE = 3;

/** What the person of each walk says at first. */
export const FACTS = { place: '69123', hasCarLicence: false };

export interface Service {
  api: TestApi;
  /** Where the API listens: http://127.0.0.1:PORT/graphql */
  url: string;
}

/** The service with five published actions in French and English, listening on a port of its own. */
export async function startService(): Promise<Service> {
  const api = await startApi();
  const team = await createEditorialTeam(api);
  const targetings = await targetingsOf(team);
  for (const [index, [title, english]] of TITLES.entries()) {
    const { summary, bodyMarkdown } = content();
    const translation = { locale: 'EN', title: english, summary, bodyMarkdown };
    const draft = { title, translations: [translation], rule: undefined, ...targetings[index] };
    await publish(team, await createDraft(team, draft));
    api.clock.advance(60_000);
  }
  return { api, url: `${await listen(api.app)}/graphql` };
}

/** Two for everybody, one for a place, and two of which a question decides. */
async function targetingsOf({ editor }: EditorialTeam): Promise<object[]> {
  const rule = { fact: 'hasCarLicence', op: 'eq', value: false };
  const noLicence = { slug: 'no-car-licence', label: 'Sans permis', rule };
  const { situation } = await editor.mutate('saveSituation', noLicence, 'situation { id }');
  const motorcycle = { fact: 'otherLicences', op: 'hasAny', value: ['MOTORCYCLE'] };
  return [{}, {}, { placeCodes: ['dep-69'] }, { situationIds: [situation.id] }, { rule: motorcycle }];
}
