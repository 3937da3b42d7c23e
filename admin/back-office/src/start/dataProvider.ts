import type { DataProvider, GetListParams, GetManyReferenceParams, RaRecord } from 'react-admin';
import type { ListAnswer, ListRequest, ResourceProvider } from '../client/resource';
import { deskActions } from '../dashboard/deskProvider';
import { contributionActions, contributionsProvider } from '../contributions/record/contributionsProvider';
import { bulkActions } from '../contributions/triage/bulk/bulkProvider';
import { linkActions, linksProvider } from '../catalogue/links/linksProvider';
import { noteActions } from '../contributions/triage/notes/notesProvider';
import { noticeActions, noticesProvider } from '../team/notices/noticesProvider';
import { reviewActions, reviewOwnersProvider } from '../catalogue/reviews/reviewsProvider';
import { releaseActions, releasesProvider } from '../catalogue/releases/releasesProvider';
import { commentActions } from '../catalogue/recommendations/comments/commentsProvider';
import { fileActions } from '../catalogue/recommendations/files/filesProvider';
import { comparisonActions } from '../catalogue/recommendations/comparison/comparisonProvider';
import {
  recommendationActions,
  recommendationsProvider,
} from '../catalogue/recommendations/record/recommendationsProvider';
import {
  jobGroupsProvider,
  jobTitlesProvider,
  placesProvider,
  territoriesProvider,
  topicsProvider,
} from '../reference/referenceProviders';
import {
  refusalReasonActions,
  refusalReasonsProvider,
} from '../contributions/triage/refusal-reasons/refusalReasonsProvider';
import { topicCountsProvider } from '../catalogue/topics/topicCountsProvider';
import { factsProvider, ruleActions } from '../targeting/rule/rulesProvider';
import { checkActions } from '../targeting/json/checkProvider';
import { liveActions } from '../targeting/live/liveProvider';
import { situationChangeActions } from '../situations/change/changeProvider';
import { staffActions, staffProvider } from '../accounts/staff/staffProvider';

const resources: Record<string, ResourceProvider> = {
  contributions: contributionsProvider,
  recommendations: recommendationsProvider,
  releases: releasesProvider,
  staff: staffProvider,
  links: linksProvider,
  places: placesProvider,
  territories: territoriesProvider,
  jobGroups: jobGroupsProvider,
  jobTitles: jobTitlesProvider,
  topics: topicsProvider,
  refusalReasons: refusalReasonsProvider,
  topicCounts: topicCountsProvider,
  reviewOwners: reviewOwnersProvider,
  facts: factsProvider,
  notices: noticesProvider,
};

/** What only screens that are loaded later ask for, loaded with the first question. */
const laterResources: Record<string, () => Promise<ResourceProvider>> = {
  auditEvents: async () => (await import('../accounts/audit/auditProvider')).auditProvider,
  calendar: async () => (await import('../catalogue/calendar/calendarProvider')).calendarProvider,
  checklistSettings: async () =>
    (await import('../catalogue/checklist-settings/checklistSettingsProvider')).checklistSettingsProvider,
  coverage: async () => (await import('../catalogue/coverage/coverageProvider')).coverageProvider,
  coverageGrid: async () => (await import('../catalogue/coverage/grid/gridProvider')).gridProvider,
  experiments: async () => (await import('../experiments/experimentsProvider')).experimentsProvider,
  dataSets: async () => (await import('../data-sets/dataSetsProvider')).dataSetsProvider,
  partners: async () => (await import('../partnerships/partnersProvider')).partnersProvider,
  partnerConfirmations: async () => (await import('../partnerships/partnersProvider')).partnerConfirmationsProvider,
  personas: async () => (await import('../catalogue/personas/personasProvider')).personasProvider,
  scorers: async () => (await import('../experiments/experimentsProvider')).scorersProvider,
  situations: async () => (await import('../situations/record/situationsProvider')).situationsProvider,
};

const providerOf = async (resource: string): Promise<ResourceProvider | undefined> =>
  resources[resource] ?? laterResources[resource]?.();

async function ability<K extends keyof ResourceProvider>(
  resource: string,
  name: K,
): Promise<NonNullable<ResourceProvider[K]>> {
  const method = (await providerOf(resource))?.[name];
  if (!method) throw new Error(`${resource} has no ${name}`);
  return method;
}

function asked({ filter, sort, pagination }: GetListParams): ListRequest {
  return {
    filter: (filter ?? {}) as Record<string, unknown>,
    sort: sort ? `${sort.field}:${sort.order.toLowerCase()}` : '',
    page: { number: pagination?.page ?? 1, size: Math.min(pagination?.perPage ?? 25, 100) },
  };
}

const page = ({ items, total }: ListAnswer) => ({ data: items, total });

async function many(resource: string, ids: string[]): Promise<RaRecord[]> {
  const provider = await providerOf(resource);
  if (provider?.many) return provider.many(ids);
  const one = await ability(resource, 'one');
  return Promise.all(ids.map((id) => one(id)));
}

/** Each method serves any record type, so the concrete records meet react-admin's type parameters here, once. */
const crud = {
  getList: async (resource: string, params: GetListParams) =>
    page(await (await ability(resource, 'list'))(asked(params))),
  getOne: async (resource: string, { id }: { id: string }) => ({ data: await (await ability(resource, 'one'))(id) }),
  getMany: async (resource: string, { ids }: { ids: string[] }) => ({ data: await many(resource, ids) }),
  getManyReference: async (resource: string, params: GetManyReferenceParams) =>
    page(
      await (
        await ability(resource, 'list')
      )(asked({ ...params, filter: { ...params.filter, [params.target]: params.id } })),
    ),
  create: async (resource: string, { data }: { data: RaRecord }) => ({
    data: await (await ability(resource, 'create'))(data),
  }),
  update: async (resource: string, { data }: { data: RaRecord }) => ({
    data: await (await ability(resource, 'update'))(data),
  }),
  delete: async (resource: string, { previousData }: { previousData: RaRecord }) => ({
    data: await (await ability(resource, 'remove'))(previousData),
  }),
  updateMany: () => Promise.reject(new Error('bulk update is not offered')),
  deleteMany: () => Promise.reject(new Error('bulk delete is not offered')),
};

export const dataProvider = {
  ...crud,
  ...bulkActions,
  ...checkActions,
  ...contributionActions,
  ...deskActions,
  ...linkActions,
  ...liveActions,
  ...noteActions,
  ...noticeActions,
  ...commentActions,
  ...comparisonActions,
  ...fileActions,
  ...recommendationActions,
  ...releaseActions,
  ...refusalReasonActions,
  ...reviewActions,
  ...ruleActions,
  ...situationChangeActions,
  ...staffActions,
} as unknown as DataProvider;
