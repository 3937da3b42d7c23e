import { BooleanInput, DateInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../../common/choices';
import { PlaceInput } from '../../../common/PlaceInput';
import type { ContributionKind, ContributionStatus } from '../../../generated/graphql';

const STATUSES: ContributionStatus[] = [
  'RECEIVED',
  'IN_REVIEW',
  'NEEDS_CORRECTION',
  'ACCEPTED',
  'PUBLISHED',
  'REFUSED',
  'DUPLICATE',
  'SPAM',
  'WITHDRAWN',
];
const KINDS: ContributionKind[] = ['STRATEGY', 'ACTION', 'REGIONAL_SUGGESTION', 'DATA', 'SERVICE', 'CODE', 'OTHER'];

const label = (field: string) => `resources.contributions.fields.${field}`;

export const contributionFilters = [
  <SelectArrayInput
    key="status"
    source="status"
    label={label('status')}
    choices={choicesOf('contributionStatus', STATUSES)}
    alwaysOn
  />,
  <SelectArrayInput key="kind" source="kind" label={label('kind')} choices={choicesOf('contributionKind', KINDS)} />,
  <PlaceInput key="placeCode" source="placeCode" label={label('placeCode')} helperText="app.filterPlaceHelp" />,
  <DateInput key="receivedFrom" source="receivedFrom" label="dashboard.filters.receivedFrom" />,
  <DateInput key="receivedTo" source="receivedTo" label="dashboard.filters.receivedTo" />,
  <BooleanInput key="overdue" source="overdue" label={label('overdue')} />,
  <BooleanInput key="claimedByMe" source="claimedByMe" label={label('claimedByMe')} />,
];
