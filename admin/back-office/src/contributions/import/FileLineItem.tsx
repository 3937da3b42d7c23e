import NewIcon from '@mui/icons-material/AddCircleOutlined';
import SameIcon from '@mui/icons-material/Check';
import DifferentIcon from '@mui/icons-material/CompareArrowsOutlined';
import LeftOutIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import RefusedIcon from '@mui/icons-material/ErrorOutlined';
import { Box, type SvgIcon } from '@mui/material';
import { useTranslate } from 'react-admin';
import { French } from '../../common/French';
import { type FileLine, isAlike, type Outcome } from './importProvider';
import { type LeavingOut, LineLikeness } from './LineLikeness';
import { useImportWord } from './useImportWord';

const ICONS: Readonly<Record<Outcome, { icon: typeof SvgIcon; color: 'success' | 'disabled' | 'warning' | 'error' }>> =
  {
    NEW: { icon: NewIcon, color: 'success' },
    SAME: { icon: SameIcon, color: 'disabled' },
    DIFFERENT: { icon: DifferentIcon, color: 'warning' },
    LEFT_OUT: { icon: LeftOutIcon, color: 'disabled' },
    REFUSED: { icon: RefusedIcon, color: 'error' },
  };

/** One line of the file: what becomes of it in words, what it says, and what is wrong with it. */
export function FileLineItem({ line, isDone, ...leaving }: { line: FileLine; isDone: boolean } & LeavingOut) {
  const word = useImportWord();
  const translate = useTranslate();
  const { outcome, title, kind, place, faults, differences, isTitleKnown } = line;
  const { icon: Icon, color } = ICONS[outcome];
  const hasPast = isDone && (outcome === 'NEW' || outcome === 'REFUSED');
  const about = [
    kind && translate(`enums.contributionKind.${kind}`),
    kind && (place?.label ?? translate('app.everywhere')),
  ];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Icon color={color} fontSize="small" aria-hidden sx={{ mt: 0.25 }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {translate('app.labelled', {
          label: word('line', { line: line.line }),
          value: word(hasPast ? `oneDone_${outcome}` : `one_${outcome}`),
        })}
        {title !== null && (
          <Box>
            <Box component="span" sx={{ fontWeight: 500 }}>
              <French>{title}</French>
            </Box>{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {about.filter(Boolean).join(' · ')}
            </Box>
          </Box>
        )}
        {isAlike(line) && !isDone && <LineLikeness line={line} {...leaving} />}
        {isTitleKnown && !isAlike(line) && !isDone && <Box sx={{ color: 'warning.main' }}>{word('titleKnown')}</Box>}
        {differences.length > 0 && <Box>{word('differences', { columns: differences.join(', ') })}</Box>}
        {faults.map(({ column, reason }) => (
          <Box key={`${column} ${reason}`}>
            {column === null
              ? word('whole', { reason: ended(reason) })
              : word('inColumn', { column, reason: ended(reason) })}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Some reasons are whole sentences. */
const ended = (reason: string): string => reason.replace(/\.$/, '');
