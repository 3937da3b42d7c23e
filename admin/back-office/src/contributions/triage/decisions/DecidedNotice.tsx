import { Alert, Box, Button } from '@mui/material';
import { Link, useCloseNotification, useTranslate } from 'react-admin';
import type { RecommendationTitleFragment } from '../../../generated/graphql';
import { recommendationAddress } from '../../../links/addresses';

interface DecidedNoticeProps {
  /** Of what was decided, when it is one contribution. */
  title?: string;
  /** The translation key of what was done, or the words themselves. */
  done: string;
  /** What an acceptance made. */
  recommendation?: RecommendationTitleFragment | null;
  onUndo: () => void;
}

/** Confirms the decision, with a button to undo it. */
export function DecidedNotice({ title, done, recommendation = null, onUndo }: DecidedNoticeProps) {
  const translate = useTranslate();
  const close = useCloseNotification();
  const undo = () => {
    close();
    onUndo();
  };
  const actions = (
    <>
      {recommendation && (
        <Button component={Link} color="inherit" size="small" to={recommendationAddress(recommendation.id)}>
          {translate('resources.contributions.accept.open')}
        </Button>
      )}
      <Button color="inherit" size="small" onClick={undo}>
        {translate('resources.contributions.undo')}
      </Button>
    </>
  );
  return (
    <Alert role="none" variant="filled" severity="success" action={actions} sx={{ alignItems: 'center' }}>
      {title && (
        <Box component="span" lang="fr" sx={{ display: 'block', fontWeight: 'bold', overflowWrap: 'anywhere' }}>
          {title}
        </Box>
      )}
      {translate(done, { _: done })}
    </Alert>
  );
}
