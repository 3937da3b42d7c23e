import { TextInput } from 'react-admin';

/** Its own button empties it, which the keyboard reaches too. */
const WITHOUT_SECOND_CROSS = { '& ::-webkit-search-cancel-button': { display: 'none' } };

/** The search box of a list, with its name in sight. */
export function SearchFilter({ source }: { source: string; alwaysOn?: boolean }) {
  return <TextInput source={source} type="search" label="ra.action.search" resettable sx={WITHOUT_SECOND_CROSS} />;
}
