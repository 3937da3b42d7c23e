import { useGetMany } from 'react-admin';
import { French } from '../../../common/French';

interface NamesProps {
  resource: string;
  ids: readonly string[];
  field?: string;
}

export function Names({ resource, ids, field = 'name' }: NamesProps) {
  const { data = [] } = useGetMany(resource, { ids: [...ids] }, { enabled: ids.length > 0 });
  return <French>{data.map((record) => record?.[field]).join(', ') || '–'}</French>;
}
