import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabeledValue } from '../../common/LabeledValue';
import { Section } from '../../common/Section';
import type { ContributionRecord } from '../record/contributionsProvider';
import { useMasking } from './masking';

export function ContributorCard({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.contributions.fields.${field}`);
  const isMasked = useMasking();
  const masked = (what: string) => `[${translate(`resources.contributions.masked.${what}`)}]`;
  const { contributorName, contributorRole, contributorEmail } = contribution;
  const role = contributorRole ? translate(`enums.contributorRole.${contributorRole}`) : translate('app.nothingGiven');
  return (
    <Section title={translate('resources.contributions.contributor')}>
      <LabeledValue label={label('contributorName')}>
        {contributorName
          ? isMasked
            ? masked('NAME')
            : contributorName
          : translate('resources.contributions.anonymous')}
      </LabeledValue>
      <LabeledValue label={label('contributorRole')}>{role}</LabeledValue>
      {contributorEmail && (
        <LabeledValue label={label('contributorEmail')}>
          {isMasked ? masked('EMAIL') : <Link href={`mailto:${contributorEmail}`}>{contributorEmail}</Link>}
        </LabeledValue>
      )}
    </Section>
  );
}
