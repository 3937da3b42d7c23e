import { AutocompleteInput, DateInput, ReferenceInput, SelectArrayInput, SelectInput } from 'react-admin';
import { SearchFilter } from '../../common/SearchFilter';
import { choicesOf } from '../../common/choices';
import { PlaceInput } from '../../common/PlaceInput';
import type { RecommendationKind, RevisionStatus } from '../../generated/graphql';

export const KINDS: RecommendationKind[] = ['STRATEGY', 'ACTION'];
const STATUSES: RevisionStatus[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'];

const REVIEWS = [
  { id: true, name: 'reviews.late' },
  { id: false, name: 'reviews.inTime' },
];

/** A switch that is off would look like a filter that is not there: each of them gives the rest by "no". */
const YES_OR_NO = [true, false].map((id) => ({ id, name: `ra.boolean.${id}` }));

const label = (field: string) => `resources.recommendations.fields.${field}`;

const toSearch = (search: string) => ({ search });

export const recommendationFilters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <SelectInput
    key="kind"
    source="kind"
    label={label('kind')}
    choices={choicesOf('recommendationKind', KINDS)}
    alwaysOn
  />,
  <SelectArrayInput
    key="status"
    source="status"
    label={label('status')}
    choices={choicesOf('revisionStatus', STATUSES)}
    alwaysOn
  />,
  <SelectInput key="reviewOverdue" source="reviewOverdue" label="reviews.filter" choices={REVIEWS} />,
  <ReferenceInput key="reviewOwnerId" source="reviewOwnerId" reference="reviewOwners" perPage={100}>
    <SelectInput label="reviews.filterOwner" />
  </ReferenceInput>,
  <SelectInput key="writtenByMe" source="writtenByMe" label="dashboard.filters.writtenByMe" choices={YES_OR_NO} />,
  <SelectInput
    key="changesAskedOfMe"
    source="changesAskedOfMe"
    label="dashboard.filters.changesAskedOfMe"
    choices={YES_OR_NO}
  />,
  <DateInput key="publishedSince" source="publishedSince" label="dashboard.filters.publishedSince" />,
  <ReferenceInput key="topic" source="topic" reference="topics" perPage={100}>
    <AutocompleteInput label={label('topic')} filterToQuery={toSearch} sx={{ minWidth: 200 }} />
  </ReferenceInput>,
  <ReferenceInput key="situationId" source="situationId" reference="situations" perPage={100}>
    <AutocompleteInput
      label={label('situationId')}
      optionText="label"
      filterToQuery={toSearch}
      sx={{ minWidth: 240 }}
    />
  </ReferenceInput>,
  <PlaceInput key="placeCode" source="placeCode" label={label('placeCode')} helperText="app.filterPlaceHelp" />,
];
