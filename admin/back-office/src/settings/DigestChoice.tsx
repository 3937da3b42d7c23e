import { FormControl, FormControlLabel, Radio, RadioGroup, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useNotify } from 'react-admin';
import { NotLoaded } from '../common/NotLoaded';
import { Section } from '../common/Section';
import { useAction } from '../common/useAction';
import { useRefusals } from '../common/useRefusals';
import type { DigestFrequency } from '../generated/ownAccount';
import { chooseNoticeDigest, noticeDigest } from './ownAccountProvider';
import { useDigestWord } from './digest/useDigestWord';

const FREQUENCIES: readonly DigestFrequency[] = ['NONE', 'WORKING_DAYS', 'WEEKLY'];

/** Whether unread notices come by mail; kept by the server, once it says so. */
export function DigestChoice() {
  const word = useDigestWord();
  const help = useId();
  const { chosen, error, reload, choose } = useDigest();
  return (
    <Section title={word('title')}>
      <Typography id={help} variant="body2" color="text.secondary">
        {word('help')}
      </Typography>
      {!chosen && (error ? <NotLoaded error={error} onRetry={reload} /> : <Skeleton variant="rounded" height={120} />)}
      {chosen && (
        <FormControl margin="none">
          <RadioGroup aria-label={word('title')} aria-describedby={help} value={chosen}>
            {FREQUENCIES.map((frequency) => (
              <FormControlLabel
                key={frequency}
                value={frequency}
                control={<Radio size="small" onChange={() => void choose(frequency)} />}
                label={word(frequency)}
              />
            ))}
          </RadioGroup>
        </FormControl>
      )}
    </Section>
  );
}

function useDigest() {
  const notify = useNotify();
  const word = useDigestWord();
  const { data, error, refetch } = useQuery({ queryKey: ['noticeDigest'], queryFn: noticeDigest });
  const { onError } = useRefusals();
  const { run } = useAction({ onError });
  const choose = (frequency: DigestFrequency) =>
    run(async () => {
      await chooseNoticeDigest(frequency);
      await refetch();
      notify(word('saved'), { type: 'success' });
    });
  return { chosen: data, error, reload: refetch, choose };
}
