import { useNotify, useRedirect, useResourceContext } from 'react-admin';
import { ApiError } from '../client/errors';
import { messageOf } from '../client/errors';
import { wholeRecord } from './wholeRecord';

/** How a page reads its record: react-admin takes every failure for a record that does not exist, and leaves the page with what was typed in it. */
export function useRecordQuery() {
  const resource = useResourceContext() ?? '';
  const notify = useNotify();
  const redirect = useRedirect();
  const onError = (error: unknown): void => {
    const isGone = error instanceof ApiError && error.code === 'NOT_FOUND';
    notify(messageOf(error), { type: 'error' });
    if (isGone) redirect('list', resource);
  };
  return { ...wholeRecord, onError };
}
