import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { ProviderWith } from '../client/resource';
import { useDateFormat } from '../common/FormattedDate';
import { NotLoaded } from '../common/NotLoaded';
import { Section } from '../common/Section';
import { useAction } from '../common/useAction';
import { useRefusals } from '../common/useRefusals';
import type { ownAccountActions, SessionRecord } from './ownAccountProvider';
import { useSessionWord } from './words/useSessionWord';

type Api = ProviderWith<typeof ownAccountActions>;

export const SESSIONS = ['mySessions'];

/** Where the account is open, with the means to close it there. */
export function Sessions() {
  const word = useSessionWord();
  const api = useDataProvider<Api>();
  const { data, error, refetch } = useQuery({ queryKey: SESSIONS, queryFn: async () => api.mySessions() });
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
  const api = useDataProvider<Api>();
  const notify = useNotify();
  const word = useSessionWord();
  const { onError } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const end = (id: string) =>
    run(async () => {
      await api.endMySession(id);
      notify(word('ended'), { type: 'success' });
      await onEnded();
    });
  return { end, isRunning };
}
