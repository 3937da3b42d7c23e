import { TextInput } from 'react-admin';

/** The search box of a list, with its name in sight. */
export function SearchFilter({ source }: { source: string; alwaysOn?: boolean }) {
  return <TextInput source={source} type="search" label="ra.action.search" resettable />;
}
