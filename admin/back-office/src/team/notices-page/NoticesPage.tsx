import { List } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { ListPagination } from '../../lists/ListPagination';
import { AllNotices } from './AllNotices';

/** All that the viewer was told, newest first, a page at a time. The address keeps the page and the filter. */
export function NoticesPage() {
  return (
    <List
      title="notices.title"
      perPage={25}
      pagination={<ListPagination />}
      storeKey={false}
      exporter={false}
      actions={false}
      empty={false}
      component="div"
    >
      <ListLoaded>
        <AllNotices />
      </ListLoaded>
    </List>
  );
}
