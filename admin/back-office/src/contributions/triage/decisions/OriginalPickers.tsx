import { AutocompleteInput, type RaRecord, ReferenceInput, useTranslate } from 'react-admin';
import { useDateFormat } from '../../../common/FormattedDate';
import type { ContributionSummaryFragment } from '../../../generated/graphql';

const toSearch = (search: string) => ({ search });

/** Duplicates often share a title: the state and the day tell them apart. */
export function ContributionPicker({ except, label }: { except: string; label: string }) {
  const translate = useTranslate();
  const write = useDateFormat();
  const named = ({ title, status, receivedAt }: ContributionSummaryFragment) =>
    `${title} – ${translate(`enums.contributionStatus.${status}`)}, ${write(receivedAt)}`;
  return (
    <ReferenceInput source="contribution" reference="contributions">
      <AutocompleteInput
        label={label}
        optionText={named}
        filterToQuery={toSearch}
        getOptionDisabled={({ id }: RaRecord) => id === except}
        noOptionsText="app.typeToSearch"
        helperText={false}
      />
    </ReferenceInput>
  );
}

export function RecommendationPicker({ label }: { label: string }) {
  return (
    <ReferenceInput source="recommendation" reference="recommendations">
      <AutocompleteInput
        label={label}
        optionText="name"
        filterToQuery={toSearch}
        noOptionsText="app.typeToSearch"
        helperText={false}
      />
    </ReferenceInput>
  );
}
