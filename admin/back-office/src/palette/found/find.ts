import { bringWords } from '../../client/broughtWords';
import { request } from '../../client/client';
import { currentLanguage } from '../../client/language';
import { matchesWords } from '../../client/matchesSearch';
import { FoundDocument, type FoundQuery } from '../../generated/palette';
import { contributionAddress } from '../../links/addresses';
import { listAddress } from '../../links/listAddress';
import { titleOf } from '../../links/recommendationTitle';
import * as en from './en';
import * as fr from './fr';
import type { FoundKind } from './kinds';

/** Something that was found, and the address that it opens. */
export interface FoundThing {
  id: string;
  label: string;
  /** Of the label, where people wrote it. */
  lang?: string;
  to: string;
}

export interface FoundGroup {
  name: FoundKind;
  things: readonly FoundThing[];
}

const MAX_SHOWN = 5;
const FIRST = { number: 1, size: MAX_SHOWN };

bringWords('app.palette', { fr: fr.groups, en: en.groups });

/** All that the server finds for what was typed, in one request: of what the viewer may open. */
export async function find(search: string, readable: readonly string[]): Promise<FoundGroup[]> {
  const mayOpen = (resource: string): boolean => readable.includes(resource);
  const found = await request(FoundDocument, {
    ...{ search, first: FIRST },
    ...{ recommendations: mayOpen('recommendations'), situations: mayOpen('situations') },
    ...{ contributions: mayOpen('contributions'), personas: mayOpen('personas'), partners: mayOpen('partners') },
    ...{ staff: mayOpen('staff'), refusalReasons: mayOpen('refusalReasons'), topicCounts: mayOpen('topicCounts') },
  });
  const groups: FoundGroup[] = [
    { name: 'recommendations', things: recommendationsIn(found) },
    {
      name: 'situations',
      things: (found.situations?.items ?? []).map(({ id, label }) => opened('situations', id, label)),
    },
    { name: 'contributions', things: contributionsIn(found) },
    { name: 'personas', things: named('personas', found.personas?.items) },
    { name: 'partners', things: partnersIn(found) },
    { name: 'staff', things: named('staff', found.staff?.items) },
    { name: 'refusalReasons', things: reasonsIn(found, search) },
    { name: 'topics', things: topicsIn(found, search) },
  ];
  return groups.filter(({ things }) => things.length > 0);
}

const opened = (resource: string, id: string, label: string): FoundThing => ({
  id: `${resource}-${id}`,
  label,
  lang: 'fr',
  to: `/${resource}/${encodeURIComponent(id)}`,
});

const recommendationsIn = ({ editableRecommendations }: FoundQuery): FoundThing[] =>
  (editableRecommendations?.items ?? []).map((one) => opened('recommendations', one.id, titleOf(one)));

const contributionsIn = ({ contributions }: FoundQuery): FoundThing[] =>
  (contributions?.items ?? []).map(({ id, title }) => ({
    ...opened('contributions', id, title),
    to: contributionAddress(id),
  }));

const named = (resource: 'personas' | 'staff', items: readonly { id: string; name: string }[] = []): FoundThing[] =>
  items.map(({ id, name }) => opened(resource, id, name));

/** By the name that everybody knows, where there is one. */
const partnersIn = ({ partners }: FoundQuery): FoundThing[] =>
  (partners?.items ?? []).map(({ id, name, publicName }) => opened('partners', id, publicName ?? name));

/** In the language of the screens where it is written in it; found by either. */
const inOwnLanguage = (french: string, english: string | null | undefined) =>
  currentLanguage() === 'en' && english ? { label: english, lang: 'en' } : { label: french, lang: 'fr' };

const reasonsIn = ({ refusalReasons }: FoundQuery, search: string): FoundThing[] =>
  (refusalReasons ?? [])
    .filter(({ label, labelEn }) => matchesWords(`${label} ${labelEn ?? ''}`, search))
    .slice(0, MAX_SHOWN)
    .map(({ key, label, labelEn }) => ({ ...opened('refusalReasons', key, label), ...inOwnLanguage(label, labelEn) }));

/** A topic leads to what the catalogue has about it. */
const topicsIn = ({ topics }: FoundQuery, search: string): FoundThing[] =>
  (topics ?? [])
    .filter(({ label, english }) => matchesWords(`${label} ${english}`, search))
    .slice(0, MAX_SHOWN)
    .map(({ key, label, english }) => ({
      ...inOwnLanguage(label, english),
      id: `topics-${key}`,
      to: listAddress('recommendations', { topic: key }),
    }));
