import { Link, useTranslate } from 'react-admin';
import './words';

/** Leads to all that one action on several objects did. */
export function GroupLink({ groupId }: { groupId: string }) {
  const translate = useTranslate();
  const search = new URLSearchParams({
    filter: JSON.stringify({ groupId }),
    displayedFilters: JSON.stringify({ groupId: true }),
  });
  return (
    <Link to={{ pathname: '/auditEvents', search: search.toString() }}>
      {translate('resources.auditEvents.sameGroup')}
    </Link>
  );
}
