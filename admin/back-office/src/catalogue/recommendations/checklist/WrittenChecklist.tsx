import { useLocale } from 'react-admin';
import { useAnswer } from '../../../common/useAnswer';
import { useDebounced } from '../../../common/useDebounced';
import { request } from '../../../client/client';
import { found } from '../../../client/errors';
import {
  type RecommendationKind,
  WrittenChecklistDocument,
  type WrittenContentInput,
} from '../../../generated/graphql';
import { countIncomplete } from '../../../targeting/rule/conversion';
import { type ContentForm, type RecommendationRecord, toInput } from '../record/content';
import { changedFields } from '../working-copy/merge';
import { Checklist } from './Checklist';

/** Whoever types is not asked about each word. */
const REST_MS = 1000;

interface WrittenChecklistProps {
  content: ContentForm;
  kind: RecommendationKind;
  /** Missing for a new one. */
  recommendation?: RecommendationRecord | undefined;
}

interface Asked {
  input: WrittenContentInput;
  /** The language in which the answer comes. */
  screens: string;
}

const ask = async (_api: unknown, { input }: Asked) =>
  found((await request(WrittenChecklistDocument, { input }, 'background')).writtenChecklist);

const isComplete = ({ rule, scoreLines }: ContentForm): boolean =>
  [rule, ...(scoreLines ?? []).map((line) => line.rule)].every((one) => !one || countIncomplete(one) === 0);

/** What is ready and what lacks in the words on the screen: of those that are saved, the server has told it. */
export function WrittenChecklist({ content, kind, recommendation }: WrittenChecklistProps) {
  const screens = useLocale();
  const settled = useDebounced(content, REST_MS);
  const isSaved = recommendation !== undefined && changedFields(kind, recommendation.content, settled).length === 0;
  const input = { kind, content: toInput(kind, settled), recommendationId: recommendation?.id ?? null };
  const { answer } = useAnswer(isSaved || !isComplete(settled) ? null : { input, screens }, ask);
  if (isSaved) return recommendation.draft && <Checklist items={recommendation.checklist} />;
  return <Checklist items={answer ?? []} isUnsaved />;
}
