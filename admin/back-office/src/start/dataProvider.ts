import type { DataProvider, GetListParams, GetManyReferenceParams, RaRecord } from 'react-admin';
import { auditProvider } from '../accounts/audit/auditProvider';
import { calendarProvider } from '../catalogue/calendar/calendarProvider';
import { checklistSettingsProvider } from '../catalogue/checklist-settings/checklistSettingsProvider';
import type { ListAnswer, ListRequest, ResourceProvider } from '../client/resource';
import { deskActions } from '../dashboard/deskProvider';
import { contributionActions, contributionsProvider } from '../contributions/record/contributionsProvider';
import { bulkActions } from '../contributions/triage/bulk/bulkProvider';
import { linkActions, linksProvider } from '../catalogue/links/linksProvider';
import { noteActions } from '../contributions/triage/notes/notesProvider';
import { noticeActions, noticesProvider } from '../team/notices/noticesProvider';
import { partnersProvider } from '../partnerships/partnersProvider';
import { coverageProvider } from '../catalogue/coverage/coverageProvider';
import { gridProvider } from '../catalogue/coverage/grid/gridProvider';
import { personasProvider } from '../catalogue/personas/personasProvider';
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
import { factsProvider, ruleActions } from '../targeting/rule/rulesProvider';
import { ownAccountActions } from '../settings/ownAccountProvider';
import { checkActions } from '../targeting/json/checkProvider';
import { liveActions } from '../targeting/live/liveProvider';
import { situationChangeActions } from '../situations/change/changeProvider';
import { situationsProvider } from '../situations/record/situationsProvider';
import { staffActions, staffProvider } from '../accounts/staff/staffProvider';

const resources: Record<string, ResourceProvider> = {
  contributions: contributionsProvider,
  recommendations: recommendationsProvider,
  releases: releasesProvider,
  calendar: calendarProvider,
  situations: situationsProvider,
  staff: staffProvider,
  auditEvents: auditProvider,
  links: linksProvider,
  personas: personasProvider,
  coverage: coverageProvider,
  coverageGrid: gridProvider,
  places: placesProvider,
  territories: territoriesProvider,
  jobGroups: jobGroupsProvider,
  jobTitles: jobTitlesProvider,
  topics: topicsProvider,
  refusalReasons: refusalReasonsProvider,
  reviewOwners: reviewOwnersProvider,
  checklistSettings: checklistSettingsProvider,
  facts: factsProvider,
  notices: noticesProvider,
  partners: partnersProvider,
};

function ability<K extends keyof ResourceProvider>(resource: string, name: K): NonNullable<ResourceProvider[K]> {
  const method = resources[resource]?.[name];
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

function many(resource: string, ids: string[]): Promise<RaRecord[]> {
  const named = resources[resource]?.many;
  return named ? named(ids) : Promise.all(ids.map((id) => ability(resource, 'one')(id)));
}

/** Each method serves any record type, so the concrete records meet react-admin's type parameters here, once. */
const crud = {
  getList: async (resource: string, params: GetListParams) => page(await ability(resource, 'list')(asked(params))),
  getOne: async (resource: string, { id }: { id: string }) => ({ data: await ability(resource, 'one')(id) }),
  getMany: async (resource: string, { ids }: { ids: string[] }) => ({ data: await many(resource, ids) }),
  getManyReference: async (resource: string, params: GetManyReferenceParams) =>
    page(
      await ability(resource, 'list')(asked({ ...params, filter: { ...params.filter, [params.target]: params.id } })),
    ),
  create: async (resource: string, { data }: { data: RaRecord }) => ({ data: await ability(resource, 'create')(data) }),
  update: async (resource: string, { data }: { data: RaRecord }) => ({ data: await ability(resource, 'update')(data) }),
  delete: async (resource: string, { previousData }: { previousData: RaRecord }) => ({
    data: await ability(resource, 'remove')(previousData),
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
  ...ownAccountActions,
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
