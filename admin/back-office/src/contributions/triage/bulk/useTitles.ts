import { useState } from 'react';
import { useListContext } from 'react-admin';
import type { ContributionSummaryFragment } from '../../../generated/graphql';

const NONE: ReadonlyMap<string, string> = new Map();

/** The titles of all contributions shown since the list was opened, by id: a selected one may be on another page. */
export function useTitles(): ReadonlyMap<string, string> {
  const { data = [] } = useListContext<ContributionSummaryFragment>();
  const [titles, setTitles] = useState(NONE);
  const news = data.filter(({ id, title }) => titles.get(id) !== title);
  if (news.length > 0) setTitles(new Map([...titles, ...news.map(({ id, title }) => [id, title] as const)]));
  return titles;
}
