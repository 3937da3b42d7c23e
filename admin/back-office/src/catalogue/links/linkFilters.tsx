import { SelectInput } from 'react-admin';
import { SearchFilter } from '../../common/SearchFilter';
import { LINK_STATES } from './LinkState';

const choices = LINK_STATES.map((id) => ({ id, name: `enums.linkState.${id}` }));

export const linkFilters = [
  <SearchFilter key="search" source="search" alwaysOn />,
  <SelectInput key="state" source="state" label="resources.links.fields.state" choices={choices} alwaysOn />,
];
