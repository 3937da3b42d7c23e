import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabeledValue } from '../../common/LabeledValue';
import { Section } from '../../common/Section';
import type { ContributionRecord } from '../record/contributionsProvider';

export function ContributorCard({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.contributions.fields.${field}`);
  const { contributorName, contributorRole, contributorEmail } = contribution;
  const role = contributorRole ? translate(`enums.contributorRole.${contributorRole}`) : translate('app.nothingGiven');
  return (
    <Section title={translate('resources.contributions.contributor')}>
      <LabeledValue label={label('contributorName')}>
        {contributorName || translate('resources.contributions.anonymous')}
      </LabeledValue>
      <LabeledValue label={label('contributorRole')}>{role}</LabeledValue>
      {contributorEmail && (
        <LabeledValue label={label('contributorEmail')}>
          <Link href={`mailto:${contributorEmail}`}>{contributorEmail}</Link>
        </LabeledValue>
      )}
    </Section>
  );
}
