import { randomUUID } from 'node:crypto';
import { readFolder } from '../../api/catalogue/transfer/folder.rules';
import type { CataloguePlan } from '../../api/catalogue/transfer/plan.types';
import { yamlText } from '../../api/catalogue/transfer/yaml-writing.rules';
import type { ReadCatalogue } from '../../api/catalogue/transfer/transfer.types';
import type { TestApi } from '../support/api';

/** Path to text. */
export type Folder = Readonly<Record<string, string>>;

export function read(folder: Folder): ReadCatalogue {
  return readFolder(Object.entries(folder).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
}

export async function exported(api: TestApi, drafts = false): Promise<Record<string, string>> {
  const { documents } = await api.app.areas.catalogue.transfer.exports.documents({ drafts });
  return Object.fromEntries(documents.map(({ path, document }) => [path, yamlText(document)]));
}

/** Each item that is not the same, as "sign path". */
export function outcomes({ topics, situations, recommendations, drafts, personas }: CataloguePlan): string[] {
  return [
    ...topics.map(({ item, outcome }) => `${outcome} topic ${item.key}`),
    ...[...situations, ...recommendations, ...drafts, ...personas].map(
      ({ item, outcome }) => `${outcome} ${item.source.path}`,
    ),
  ].filter((line) => !line.startsWith('SAME'));
}

export function faultsOf({ faults }: CataloguePlan): string[] {
  return faults.map(({ path, spot, reason }) => `${path}${spot ? `:${spot.line}:${spot.column}` : ''} ${reason.en}`);
}

export const situation = (slug: string, rule: string): Folder => ({
  [`situations/${slug}.yaml`]: `slug: ${slug}\nlabel: Situation ${slug}\nrule:\n${rule}`,
});

/** A whole recommendation, and more fields. */
export const recommendation = (slug: string, more = '', folder = 'recommendations'): Folder => ({
  [`${folder}/${slug}.yaml`]: `slug: ${slug}
kind: ACTION
title: Appeler trois entreprises
summary: |-
  Trois appels courts valent mieux que trente candidatures sans réponse.
bodyMarkdown: |-
  Choisissez trois entreprises, préparez deux phrases.

  Appelez le matin.
durationMinutes: 30
topics:
  - network
whenUnknown: HIDE
weight: 1
${more}`,
});

export const TOPICS: Folder = { 'topics.yaml': '- key: network\n  label: Réseau\n  labelEn: Network\n' };

/** The text of the file of a recommendation that is not there yet. */
export const newFile = (slug = `call-${randomUUID().slice(0, 8)}`): string =>
  recommendation(slug)[`recommendations/${slug}.yaml`] ?? '';
