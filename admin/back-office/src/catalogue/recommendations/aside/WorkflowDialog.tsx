import type { RecommendationAction } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';
import { ArchiveDialog } from './ArchiveDialog';
import { PublishDialog } from './PublishDialog';
import { ReasonDialog } from './ReasonDialog';
import { ScheduleDialog } from './ScheduleDialog';
import { setsEndOnly } from './setsEndOnly';
import type { MoveDetails } from './useMove';

interface WorkflowDialogProps {
  action: RecommendationAction;
  recommendation: RecommendationRecord;
  /** How many comments on fields go with it. */
  comments: number;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (details?: MoveDetails) => void;
}

const NO_DAYS = { publishAt: null, unpublishAt: null };

/** What is asked before a step is taken: a reason, days, or whether it is meant. */
export function WorkflowDialog({ action, recommendation, comments, onConfirm, ...shared }: WorkflowDialogProps) {
  const { scheduled, published } = recommendation;
  if (action === 'REQUEST_CHANGES' || action === 'BYPASS_REVIEW')
    return (
      <ReasonDialog action={action} comments={comments} {...shared} onConfirm={(message) => onConfirm({ message })} />
    );
  if (action === 'SCHEDULE') {
    const isOnline = setsEndOnly(recommendation);
    const days = scheduled ?? (isOnline ? published : null) ?? NO_DAYS;
    const asksWhy = !isOnline && scheduled === null && recommendation.personaFailures.some(({ isNew }) => isNew);
    return <ScheduleDialog days={days} isOnline={isOnline} asksWhy={asksWhy} {...shared} onConfirm={onConfirm} />;
  }
  if (action === 'ARCHIVE')
    return (
      <ArchiveDialog
        releases={recommendation.waitingReleases}
        {...shared}
        onConfirm={(message) => onConfirm({ message })}
      />
    );
  return (
    <PublishDialog
      failures={recommendation.personaFailures}
      {...shared}
      onConfirm={(message) => onConfirm({ message })}
    />
  );
}
