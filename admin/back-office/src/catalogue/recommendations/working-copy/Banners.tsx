import { Alert, Button } from '@mui/material';
import { useDateFormat, useTimeFormat } from '../../../common/FormattedDate';
import type { AlsoEditingFieldsFragment } from '../../../generated/graphql';
import { useWorkingWords } from '../words/useWorkingWords';

interface OfferBannerProps {
  /** When it was typed. */
  at: string;
  onTake: () => void;
  onGiveUp: () => void;
}

/** What was typed and not saved is offered; until somebody answers, it stays. */
export function OfferBanner({ at, onTake, onGiveUp }: OfferBannerProps) {
  const write = useDateFormat();
  const word = useWorkingWords();
  const answers = (
    <>
      <Button color="inherit" size="small" onClick={onTake}>
        {word('take')}
      </Button>
      <Button color="inherit" size="small" onClick={onGiveUp}>
        {word('giveUp')}
      </Button>
    </>
  );
  return (
    <Alert severity="warning" sx={{ mb: 2 }} action={answers}>
      {word('offer', { at: write(at, true) })}
    </Alert>
  );
}

/** Somebody has saved since the form was opened. */
export function StaleBanner({ isTyped, onShow }: { isTyped: boolean; onShow: () => void }) {
  const word = useWorkingWords();
  const show = (
    <Button color="inherit" size="small" onClick={() => onShow()}>
      {word(isTyped ? 'compare' : 'show')}
    </Button>
  );
  return (
    <Alert severity="warning" sx={{ mb: 2 }} action={show}>
      {word(isTyped ? 'staleTyped' : 'stale')}
    </Alert>
  );
}

/** Colleagues who are writing in the same item: nobody is stopped, and all know. */
export function PresenceBanner({ others }: { others: readonly AlsoEditingFieldsFragment[] }) {
  const word = useWorkingWords();
  const timeOf = useTimeFormat();
  return others.map(({ staff, since }) => (
    <Alert key={staff.id} severity="info" sx={{ mb: 2 }}>
      {word('alsoEditing', { name: staff.name, at: timeOf(since) })}
    </Alert>
  ));
}
