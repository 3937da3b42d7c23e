import { useTranslate } from 'react-admin';
import { LabeledValue } from '../../../common/LabeledValue';
import { Section } from '../../../common/Section';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { isOpen } from '../../record/status';
import { DueDate } from './DueDate';
import { PriorityReasons } from './PriorityReasons';
import { SpamMark } from './SpamMark';

/** The due date and priority, with reasons; renders nothing for a decided contribution without signs of spam. */
export function TriageCard({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.contributions.fields.${field}`);
  const { dueAt, priority, priorityReasons, spamReasons } = contribution;
  if (!isOpen(contribution) && dueAt === null && spamReasons.length === 0) return null;
  return (
    <Section title={translate('resources.contributions.triage')}>
      {dueAt && (
        <LabeledValue label={label('dueAt')}>
          <DueDate dueAt={dueAt} />
        </LabeledValue>
      )}
      {isOpen(contribution) && (
        <LabeledValue label={label('priority')}>
          {priority}
          <PriorityReasons reasons={priorityReasons} />
        </LabeledValue>
      )}
      {spamReasons.length > 0 && (
        <LabeledValue label={label('spamReasons')}>
          <PriorityReasons reasons={spamReasons} />
          <SpamMark contribution={contribution} />
        </LabeledValue>
      )}
    </Section>
  );
}
