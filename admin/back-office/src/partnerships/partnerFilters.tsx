import { SelectArrayInput, SelectInput } from 'react-admin';
import { choicesOf } from '../common/choices';
import { SearchFilter } from '../common/SearchFilter';
import type { ContributionKind, PartnerFreshness } from '../generated/graphql';
import './words';

const KINDS: readonly ContributionKind[] = ['DATA', 'SERVICE', 'CODE', 'OTHER'];
const STATES: readonly PartnerFreshness[] = ['TO_CONFIRM', 'FRESH'];

const states = STATES.map((id) => ({ id, name: `resources.partners.freshness.${id}` }));

export const partnerFilters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <SelectInput
    key="freshness"
    source="freshness"
    label="resources.partners.fields.freshness"
    choices={states}
    alwaysOn
  />,
  <SelectArrayInput
    key="kinds"
    source="kinds"
    label="resources.partners.fields.kind"
    choices={choicesOf('contributionKind', KINDS)}
    alwaysOn
  />,
];
