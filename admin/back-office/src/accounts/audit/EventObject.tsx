import { Link, useCanAccess, useCreatePath } from 'react-admin';
import type { AuditFieldsFragment } from '../../generated/graphql';
import { useEventWords } from './useEventWords';

type Event = Pick<AuditFieldsFragment, 'action' | 'objectType' | 'objectId' | 'objectTitle'>;

/** The page of each type of object that has one. */
const PAGES: Partial<Record<string, { resource: string; type: 'edit' | 'show' }>> = {
  contribution: { resource: 'contributions', type: 'show' },
  recommendation: { resource: 'recommendations', type: 'edit' },
  release: { resource: 'releases', type: 'edit' },
  persona: { resource: 'personas', type: 'edit' },
  situation: { resource: 'situations', type: 'edit' },
  staff: { resource: 'staff', type: 'edit' },
  session: { resource: 'staff', type: 'edit' },
  'refusal-reason': { resource: 'refusalReasons', type: 'edit' },
};

/** What an event is about: its title, which leads to it where it is still there and the viewer may open it. */
export function EventObject({ event }: { event: Event }) {
  const { objectOf } = useEventWords();
  const createPath = useCreatePath();
  const page = PAGES[event.objectType];
  const { canAccess } = useCanAccess({ resource: page?.resource ?? '', action: 'list' });
  const title = event.objectTitle ?? objectOf(event);
  const lang = event.objectTitle === null ? undefined : 'fr';
  if (page === undefined || !canAccess || event.action.endsWith('.delete')) return <span lang={lang}>{title}</span>;
  return (
    <Link lang={lang} to={createPath({ ...page, id: event.objectId })}>
      {title}
    </Link>
  );
}
