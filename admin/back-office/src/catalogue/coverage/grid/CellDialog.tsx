import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { Link, useCanAccess } from 'react-admin';
import { French } from '../../../common/French';
import { NEEDED, writeAddress } from '../addresses/writeAddress';
import type { Spot } from './spot';
import { StateMark } from './StateMark';
import { useCellWords } from './useCellWords';

/** What the people of a cell are given, who they are, and what one can do for them. */
export function CellDialog({ spot, onClose }: { spot: Spot; onClose: () => void }) {
  const { situation, column, cell } = spot;
  const words = useCellWords();
  const { word, number } = words;
  const id = useId();
  const { canAccess: canWrite } = useCanAccess({ resource: 'recommendations', action: 'create' });
  const { people, sampled, strategies, actions } = cell;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>
        <French>
          {words.situation(situation)} · {words.column(column)}
        </French>
      </DialogTitle>
      <DialogContent>
        <Part title={word('dialog.given')}>
          {word('dialog.strategies', { count: number(strategies), needed: NEEDED.strategies })}{' '}
          {word('dialog.actions', { count: number(actions), needed: NEEDED.actions })} <StateMark cell={cell} />
        </Part>
        <Part title={word('dialog.who')}>
          {word('dialog.people', { people: number(people), sampled: number(sampled) })}{' '}
          {situation && <Link to={`/situations/${situation.id}`}>{word('dialog.situation')}</Link>}
        </Part>
        <Part title={word('dialog.public')}>{word(cell.isAskedFor ? 'dialog.asked' : 'dialog.notAsked')}</Part>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{word('dialog.close')}</Button>
        {canWrite && (
          <Button component={Link} variant="contained" to={writeAddress({ situation, place: column.place, ...cell })}>
            {word('dialog.write')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Typography component="h3" sx={{ fontWeight: 'bold' }}>
        {title}
      </Typography>
      <Typography gutterBottom>{children}</Typography>
    </>
  );
}
