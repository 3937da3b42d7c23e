import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { ReviewFieldsFragment } from '../../generated/graphql';

interface PlanFormProps {
  recommendation: ReviewFieldsFragment;
  isBlocked: boolean;
  onSave: (plan: { everyDays: number | null; ownerId: string | null }) => void;
}

/** How often, and by whom. The server says what is wrong with either. */
export function PlanForm({ recommendation: { reviewEveryDays, reviewOwner }, isBlocked, onSave }: PlanFormProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`reviews.${key}`);
  const { data: owners = [] } = useGetList<{ id: string; name: string }>('reviewOwners');
  const [days, setDays] = useState(String(reviewEveryDays));
  const [ownerId, setOwnerId] = useState(reviewOwner?.id ?? '');
  // Whoever owns it may have left the team: their name stays until another is chosen.
  const listed = reviewOwner && !owners.some(({ id }) => id === reviewOwner.id) ? [...owners, reviewOwner] : owners;
  return (
    <>
      <TextField
        id="review-days"
        type="number"
        label={word('everyDays')}
        helperText={word('everyDaysHelp')}
        value={days}
        onChange={(event) => setDays(event.target.value)}
        fullWidth
      />
      <TextField
        id="review-owner"
        select
        label={word('ownerLabel')}
        value={ownerId}
        onChange={(event) => setOwnerId(event.target.value)}
        fullWidth
      >
        <MenuItem value="">{word('noOwner')}</MenuItem>
        {listed.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Button
        variant="outlined"
        disabled={isBlocked}
        onClick={() => onSave({ everyDays: days === '' ? null : Number(days), ownerId: ownerId || null })}
      >
        {word('save')}
      </Button>
    </>
  );
}
