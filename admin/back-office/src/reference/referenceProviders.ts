import type { RaRecord } from 'react-admin';
import { request } from '../client/client';
import { apiLocale } from '../client/language';
import { matchesSearch } from '../client/matchesSearch';
import type { ListRequest, ResourceProvider } from '../client/resource';
import { JobsDocument, type PlaceFieldsFragment, PlacesDocument, TopicsDocument } from '../generated/graphql';

const all = (items: RaRecord[]) => ({ items, total: items.length });

const text = (filter: ListRequest['filter']): string => String(filter['search'] ?? '').trim();

/** A place as a choice: "Lyon (69123), Rhône". */
export const placeName = ({ code, label, parent }: PlaceFieldsFragment): string =>
  `${label} (${code.replace(/^(dep|reg)-/, '')})${parent ? `, ${parent.label}` : ''}`;

const asPlace = (place: PlaceFieldsFragment) => ({ ...place, id: place.code, name: placeName(place) });

async function placeOf(code: string) {
  const { places } = await request(PlacesDocument, { search: code, first: 10 });
  const place = places.find((candidate) => candidate.code === code);
  return place ? asPlace(place) : { id: code, code, name: code };
}

export const placesProvider: ResourceProvider = {
  list: async ({ filter }) => {
    const search = text(filter);
    if (!search) return all([]);
    return all((await request(PlacesDocument, { search, first: 20 })).places.map(asPlace));
  },
  one: placeOf,
};

/** Régions and départements: communes of the same name are left out, so more are asked for. */
export const territoriesProvider: ResourceProvider = {
  list: async ({ filter }) => {
    const search = text(filter);
    if (!search) return all([]);
    const { places } = await request(PlacesDocument, { search, first: 100 });
    return all(places.filter(({ kind }) => kind === 'REGION' || kind === 'DEPARTEMENT').map(asPlace));
  },
  one: placeOf,
};

async function jobGroups(search: string): Promise<RaRecord[]> {
  const { jobs } = await request(JobsDocument, { search, first: 30 });
  const groups = new Map(jobs.map(({ jobGroup }) => [jobGroup.code, jobGroup]));
  return [...groups.values()].map(({ code, label }) => ({ id: code, code, name: `${label} (${code})` }));
}

async function jobTitles(search: string): Promise<RaRecord[]> {
  const { jobs } = await request(JobsDocument, { search, first: 30 });
  return jobs.flatMap(({ code, label }) => (code ? [{ id: code, code, name: `${label} (${code})` }] : []));
}

/** What is found by its name or code; a code that stands for nothing is its own name. */
const foundBy = (search: (typed: string) => Promise<RaRecord[]>): ResourceProvider => ({
  list: async ({ filter }) => {
    const typed = text(filter);
    return all(typed ? await search(typed) : []);
  },
  one: async (code) => (await search(code)).find(({ id }) => id === code) ?? { id: code, code, name: code },
});

export const jobGroupsProvider = foundBy(jobGroups);
export const jobTitlesProvider = foundBy(jobTitles);

export const topicsProvider: ResourceProvider = {
  list: async ({ filter }) => {
    const { topics } = await request(TopicsDocument, { locale: apiLocale() });
    const named = topics.map(({ key, label }) => ({ id: key, name: label }));
    return all(named.filter(({ name }) => matchesSearch(name, text(filter))));
  },
  many: async (keys) => {
    const { topics } = await request(TopicsDocument, { locale: apiLocale() });
    return keys.map((key) => ({ id: key, name: topics.find((topic) => topic.key === key)?.label ?? key }));
  },
};
