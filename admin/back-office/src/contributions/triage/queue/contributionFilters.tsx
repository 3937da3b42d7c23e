import { BooleanInput, SelectArrayInput } from 'react-admin';
import { SearchFilter } from '../../../common/SearchFilter';
import { choicesOf } from '../../../common/names';
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
  <SearchFilter key="search" source="search" alwaysOn />,
  <SelectArrayInput
    key="status"
    source="status"
    label={label('status')}
    choices={choicesOf('contributionStatus', STATUSES)}
    alwaysOn
  />,
  <SelectArrayInput key="kind" source="kind" label={label('kind')} choices={choicesOf('contributionKind', KINDS)} />,
  <PlaceInput key="placeCode" source="placeCode" label={label('placeCode')} helperText="app.filterPlaceHelp" />,
  <BooleanInput key="overdue" source="overdue" label={label('overdue')} />,
  <BooleanInput key="claimedByMe" source="claimedByMe" label={label('claimedByMe')} />,
];
