import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { Link } from 'react-admin';
import { StatusChip } from '../../common/StatusChip';
import { pageOf } from '../similar/pageOf';
import { percent } from '../similar/likeness';
import type { FileLine } from './importProvider';
import { useImportWord } from './useImportWord';

export interface LeavingOut {
  /** By their number. */
  leftOut: ReadonlySet<number>;
  onLeaveOut: (line: number, isLeftOut: boolean) => void;
}

/** What a line may repeat, and whether it is left out. It is brought unless somebody says otherwise. */
export function LineLikeness({ line, leftOut, onLeaveOut }: LeavingOut & { line: FileLine }) {
  const word = useImportWord();
  const { similar, similarLine } = line;
  return (
    <Box>
      {similar && <SimilarLink item={similar} />}
      {similarLine && (
        <Box sx={{ color: 'warning.main' }}>
          {word('likeLine', { line: similarLine.line, percent: percent(similarLine.similarity) })}
        </Box>
      )}
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={leftOut.has(line.line)}
            onChange={(_event, isLeftOut) => onLeaveOut(line.line, isLeftOut)}
          />
        }
        label={word('leaveOut', { line: line.line })}
      />
    </Box>
  );
}

/** In another tab: what is being looked at here stands in this page alone. */
function SimilarLink({ item }: { item: NonNullable<FileLine['similar']> }) {
  const word = useImportWord();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box component="span" sx={{ color: 'warning.main' }}>
        {word(item.kind === 'RECOMMENDATION' ? 'likeRecommendation' : 'likeContribution', {
          percent: percent(item.similarity),
        })}
      </Box>
      <Link to={pageOf(item)} target="_blank" rel="noreferrer" lang="fr" title={word('newTab')}>
        {item.title}
      </Link>
      {item.status && <StatusChip kind="contributionStatus" value={item.status} />}
    </Box>
  );
}
