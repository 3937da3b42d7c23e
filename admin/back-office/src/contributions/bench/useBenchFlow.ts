import { useEffect, useRef, useState } from 'react';
import { useListContext, useLocation, useNavigate } from 'react-admin';
import type { QueueRowFragment } from '../../generated/graphql';
import { contributionAddress } from '../../links/addresses';
import { dropOutdated, reread } from '../record/contributionCache';
import type { Flow } from '../triage/flow/flow';
import { focusTitle, focusTitleSoon } from '../triage/flow/titleFocus';
import { neighbour, waitingAfter } from './nextRow';
import { useOpenId } from './useOpenId';

type Rows = readonly QueueRowFragment[];
type Undo = () => void;

/** Where the bench is now: a notification may undo long after the decision that it tells of. */
function usePlace() {
  const { data: rows = [] } = useListContext<QueueRowFragment>();
  const { search } = useLocation();
  const openId = useOpenId();
  const place = useRef({ rows: rows as Rows, search, openId });
  useEffect(() => {
    place.current = { rows, search, openId };
  });
  return place;
}

/** How the bench goes from one contribution to the next. The filters stay in the address. */
export function useBenchFlow() {
  const { refetch } = useListContext<QueueRowFragment>();
  const place = usePlace();
  const navigate = useNavigate();
  const [undo, setUndo] = useState<Undo | null>(null);

  const open = (id: string): void => {
    const { openId, search } = place.current;
    if (id === openId) return focusTitle();
    dropOutdated(id);
    focusTitleSoon(id);
    navigate({ pathname: contributionAddress(id), search }, { replace: openId !== null });
  };
  const close = (): void => navigate({ pathname: '/contributions', search: place.current.search });

  /** Once the page is done, the queue is read anew: what waits on the pages after has moved up. */
  const openFirst = async (done: string): Promise<void> => {
    const { data } = (await refetch()) as { data?: { data?: Rows } };
    if (place.current.openId !== done) return;
    const [next] = waitingAfter(data?.data ?? [], done);
    if (next !== undefined) return open(next);
    close();
  };

  const goOn = (id: string): void => {
    const { rows, openId } = place.current;
    // Whoever has gone to another one meanwhile stays there.
    if (openId !== id) return;
    const [next] = waitingAfter(rows, id);
    if (rows.some((row) => row.id === id)) return next === undefined ? void openFirst(id) : open(next);
    focusTitleSoon(id);
    void reread(id);
  };

  const step = (by: 1 | -1): void => {
    const id = neighbour(place.current.rows, place.current.openId, by);
    if (id !== undefined) open(id);
  };
  const enter = (): void => (place.current.openId === null ? step(1) : focusTitle());
  const flow: Flow = { open, goOn, keepUndo: (how) => setUndo(() => how) };
  return { flow, moves: { step, enter, close, undo } };
}
