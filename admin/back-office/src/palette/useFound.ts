import { useCreatePath, useGetList, useNavigate, type RaRecord } from 'react-admin';
import { useDebounced } from '../common/useDebounced';
import { useOwnGroups } from '../menu/useOwnGroups';
import type { Entry, EntryGroup } from './entry';

const PAUSE_MS = 200;
const MIN_LETTERS = 2;
const FIRST = { page: 1, perPage: 5 };

type Kind = 'recommendations' | 'situations' | 'contributions';

const labelOf = ({ title, name, label }: RaRecord): string => String(title ?? name ?? label ?? '');

/** What the server finds for the words that were typed. */
export function useFound(typed: string): EntryGroup[] {
  const search = useDebounced(typed.trim(), PAUSE_MS);
  const readable = useOwnGroups().flatMap((group) => group.resources);
  const wants = (kind: Kind) => readable.includes(kind) && search.length >= MIN_LETTERS;
  const recommendations = useFoundOf('recommendations', search, wants('recommendations'));
  const situations = useFoundOf('situations', search, wants('situations'));
  const contributions = useFoundOf('contributions', search, wants('contributions'));
  return [recommendations, situations, contributions].filter(({ entries }) => entries.length > 0);
}

function useFoundOf(kind: Kind, search: string, isWanted: boolean): EntryGroup {
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const { data = [] } = useGetList(kind, { filter: { search }, pagination: FIRST }, { enabled: isWanted });
  const type = kind === 'contributions' ? 'show' : 'edit';
  const entry = (record: RaRecord): Entry => ({
    id: `${kind}-${record.id}`,
    label: labelOf(record),
    lang: 'fr',
    isScreen: true,
    run: () => navigate(createPath({ resource: kind, type, id: record.id })),
  });
  return { name: kind, entries: isWanted ? data.map(entry) : [] };
}
