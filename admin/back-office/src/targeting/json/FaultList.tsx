import { Alert, Box, Link, Typography } from '@mui/material';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { lineAt } from './readJson';
import type { TextFault } from './useFaults';

interface FaultListProps {
  id: string;
  text: string;
  /** null while they are looked for. */
  faults: TextFault[] | null;
  /** Why they could not be looked for. */
  failure: string;
  isDraft: boolean;
  onGo: (at: number) => void;
}

/** What is wrong in the text, line by line, or that nothing is. */
export function FaultList({ id, text, faults, failure, isDraft, onGo }: FaultListProps) {
  const { words, fill } = useOwnWords({ fr, en });
  const { json } = words;
  const state = failure ? fill(json.unchecked, { detail: failure }) : json.checking;
  return (
    <Box id={id} aria-live="polite" sx={{ mt: 1 }}>
      {faults === null && <Typography color="text.secondary">{state}</Typography>}
      {faults?.length === 0 && <Typography color="success.main">{json.sound}</Typography>}
      {faults && faults.length > 0 && (
        <Alert severity="error" role="note" variant="outlined">
          {fill(json.faults, { smart_count: faults.length })}
          <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
            {faults.map(({ message, at }) => (
              <li key={`${at} ${message}`}>
                <Link component="button" type="button" onClick={() => onGo(at)} sx={{ verticalAlign: 'baseline' }}>
                  {fill(json.line, { line: lineAt(text, at) })}
                </Link>{' '}
                {message}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {isDraft && <Typography sx={{ mt: 1 }}>{json.kept}</Typography>}
    </Box>
  );
}
