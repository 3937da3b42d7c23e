import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import type { RecommendationTitleFragment } from '../../../generated/graphql';
import { recommendationAddress } from '../../../links/addresses';
import { titleOf } from '../../../links/recommendationTitle';

interface AcceptedDialogProps {
  recommendation: RecommendationTitleFragment;
  onClose: () => void;
}

/** After an acceptance: the recommendation to go on with. */
export function AcceptedDialog({ recommendation, onClose }: AcceptedDialogProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.accept.${key}`, values);
  return (
    <Dialog open onClose={onClose} aria-labelledby="accepted-title">
      <DialogTitle id="accepted-title">{word('doneTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{word('doneBody', { title: titleOf(recommendation) })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{word('later')}</Button>
        <Button variant="contained" component={Link} to={recommendationAddress(recommendation.id)}>
          {word('open')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
