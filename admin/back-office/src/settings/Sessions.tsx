import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useDateFormat } from '../common/FormattedDate';
import { NotLoaded } from '../common/NotLoaded';
import { Section } from '../common/Section';
import { useAction } from '../common/useAction';
import { useRefusals } from '../common/useRefusals';
import { endMySession, mySessions, type SessionRecord } from './ownAccountProvider';
import { useSessionWord } from './words/useSessionWord';

export const SESSIONS = ['mySessions'];

/** Where the account is open, with the means to close it there. */
export function Sessions() {
  const word = useSessionWord();
  const { data, error, refetch } = useQuery({ queryKey: SESSIONS, queryFn: mySessions });
  return (
    <Section title={word('title')}>
      {!data && (error ? <NotLoaded error={error} onRetry={refetch} /> : <Skeleton variant="rounded" height={60} />)}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((session) => (
          <Session key={session.id} session={session} onEnded={refetch} />
        ))}
      </Box>
    </Section>
  );
}

function Session({ session, onEnded }: { session: SessionRecord; onEnded: () => Promise<unknown> }) {
  const word = useSessionWord();
  const write = useDateFormat();
  const { end, isRunning } = useEnd(onEnded);
  const { id, browser, openedAt, expiresAt, isCurrent } = session;
  const name = browser ?? word('unknown');
  const opened = word('opened', { at: write(openedAt, true) });
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', py: 1 }}
    >
      <div>
        <Typography sx={{ fontWeight: 600 }}>{isCurrent ? word('current', { name }) : name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {opened} · {word('ends', { at: write(expiresAt, true) })}
        </Typography>
      </div>
      {!isCurrent && (
        <Button disabled={isRunning} onClick={() => void end(id)} aria-label={`${word('end')} : ${name}, ${opened}`}>
          {word('end')}
        </Button>
      )}
    </Box>
  );
}

function useEnd(onEnded: () => Promise<unknown>) {
  const notify = useNotify();
  const word = useSessionWord();
  const { onError } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const end = (id: string) =>
    run(async () => {
      await endMySession(id);
      notify(word('ended'), { type: 'success' });
      await onEnded();
    });
  return { end, isRunning };
}
