import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { FileLineItem } from './FileLineItem';
import type { LeavingOut } from './LineLikeness';
import { type ImportedFile, isAlike, type Outcome } from './importProvider';
import { useImportWord } from './useImportWord';

const OUTCOMES: readonly Outcome[] = ['NEW', 'REFUSED', 'DIFFERENT', 'SAME', 'LEFT_OUT'];

/** Lines of one outcome, or those that may repeat something. */
type Shown = Outcome | 'ALL' | 'ALIKE';
const PORTION = 50;

interface FileLinesProps extends LeavingOut {
  answer: ImportedFile;
  isDone: boolean;
}

/** Every line of the file and what becomes of it, or only those of one kind. */
export function FileLines({ answer: { lines, encoding, notRead, notCompared }, isDone, ...leaving }: FileLinesProps) {
  const word = useImportWord();
  const [shown, setShown] = useState<Shown>('ALL');
  const [length, setLength] = useState(PORTION);
  const all = lines ?? [];
  const found = all.filter((line) => shown === 'ALL' || (shown === 'ALIKE' ? isAlike(line) : line.outcome === shown));
  const alike = all.filter(isAlike).length;
  const countOf = (kind: Outcome): number => all.filter(({ outcome }) => outcome === kind).length;
  const choose = (kind: Shown | null) => {
    if (kind === null) return;
    setShown(kind);
    setLength(PORTION);
  };
  return (
    <>
      {encoding && encoding !== 'UTF-8' && <Typography sx={{ mt: 1 }}>{word('encoding', { encoding })}</Typography>}
      {notRead && notRead.length > 0 && (
        <Typography sx={{ mt: 1 }}>{word('notRead', { columns: notRead.join(', ') })}</Typography>
      )}
      {Boolean(notCompared) && (
        <Typography sx={{ mt: 1 }}>{word('notCompared', { count: notCompared ?? 0 })}</Typography>
      )}
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-label={word('show')}
        value={shown}
        onChange={(_event, kind: Shown | null) => choose(kind)}
        sx={{ my: 2, flexWrap: 'wrap' }}
      >
        <ToggleButton value="ALL">{word('all', { count: all.length })}</ToggleButton>
        {OUTCOMES.filter((kind) => kind !== 'LEFT_OUT' || countOf(kind) > 0).map((kind) => (
          <ToggleButton key={kind} value={kind} disabled={countOf(kind) === 0}>
            {word(isDone && kind === 'NEW' ? 'done_NEW' : `toCome_${kind}`, { count: countOf(kind) })}
          </ToggleButton>
        ))}
        {alike > 0 && <ToggleButton value="ALIKE">{word('alike', { count: alike })}</ToggleButton>}
      </ToggleButtonGroup>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {found.slice(0, length).map((line) => (
          <FileLineItem key={line.line} line={line} isDone={isDone} {...leaving} />
        ))}
      </Box>
      {found.length > length && (
        <Button onClick={() => setLength(length + PORTION)}>{word('more', { count: found.length - length })}</Button>
      )}
    </>
  );
}
