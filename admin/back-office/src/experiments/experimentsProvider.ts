import { fromParisTime } from '../../../shared/parisTime';
import { request } from '../client/client';
import { found, withoutRefusal } from '../client/errors';
import type { ResourceProvider } from '../client/resource';
import {
  ExperimentDetailDocument,
  type ExperimentDetailQuery,
  type ExperimentFieldsFragment,
  ExperimentsDocument,
  ScorersDocument,
  StartExperimentDocument,
  StopExperimentDocument,
} from '../generated/experiments';

export type ExperimentRecord = ExperimentFieldsFragment;
export type ExperimentDetail = NonNullable<ExperimentDetailQuery['experiment']>;
export type ResultRecord = ExperimentDetail['result'];

/** What the form of an experiment holds. */
export interface ExperimentForm {
  name?: string | null;
  purpose?: string | null;
  about: 'recommendation' | 'scorer';
  recommendationId?: string | null;
  scorer?: string | null;
  share?: number | null;
  /** As the clocks of Paris show it. */
  endsAt: string;
}

async function start(form: ExperimentForm): Promise<ExperimentRecord> {
  const { name, purpose, about, recommendationId, scorer, share, endsAt } = form;
  const tried = about === 'scorer' ? { scorer: scorer ?? null } : { recommendationId: recommendationId ?? null };
  const words = { name: name ?? '', purpose: purpose || null };
  const input = { ...words, ...tried, share: share ?? 0, endsAt: fromParisTime(endsAt) };
  const { startExperiment } = await request(StartExperimentDocument, { input });
  return found(withoutRefusal(startExperiment).experiment);
}

async function stop(id: string): Promise<ExperimentRecord> {
  const { stopExperiment } = await request(StopExperimentDocument, { input: { id } });
  return found(withoutRefusal(stopExperiment).experiment);
}

export const experimentsProvider: ResourceProvider = {
  list: async () => {
    const items = found((await request(ExperimentsDocument, {})).experiments);
    return { items, total: items.length };
  },
  one: async (id) => found((await request(ExperimentDetailDocument, { id })).experiment),
  create: (data) => start(data as unknown as ExperimentForm),
  // Nothing else of an experiment is ever changed.
  update: ({ id }) => stop(String(id)),
};

/** The scorers that the service has, by name. */
export const scorersProvider: ResourceProvider = {
  list: async () => {
    const names = found((await request(ScorersDocument, {})).scorers);
    return { items: names.map((id) => ({ id })), total: names.length };
  },
};
