import { FormControl, FormControlLabel, FormLabel, MenuItem, Radio, RadioGroup, TextField } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { StaffRole } from '../../generated/graphql';
import { useListWord } from '../words/useListWord';
import type { Reach } from './view';

const ROLES: readonly StaffRole[] = ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMIN'];

interface ReachFieldsProps {
  reach: Reach;
  onChange: (reach: Reach) => void;
}

/** For whom a view is, where one may share it. */
export function ReachFields({ reach, onChange }: ReachFieldsProps) {
  const word = useListWord();
  const translate = useTranslate();
  const id = useId();
  const choose = (audience: string) =>
    onChange(audience === 'ROLE' ? { audience, role: 'MODERATOR' } : { audience: audience === 'TEAM' ? 'TEAM' : 'ME' });
  return (
    <>
      <FormControl sx={{ mt: 2 }}>
        <FormLabel id={id}>{word('forWhom')}</FormLabel>
        <RadioGroup aria-labelledby={id} value={reach.audience} onChange={({ target }) => choose(target.value)}>
          <FormControlLabel value="ME" control={<Radio size="small" />} label={word('forMe')} />
          <FormControlLabel value="TEAM" control={<Radio size="small" />} label={word('forTeam')} />
          <FormControlLabel value="ROLE" control={<Radio size="small" />} label={word('forRole')} />
        </RadioGroup>
      </FormControl>
      {reach.audience === 'ROLE' && (
        <TextField
          select
          label={word('role')}
          value={reach.role}
          onChange={({ target }) => onChange({ audience: 'ROLE', role: target.value as StaffRole })}
        >
          {ROLES.map((role) => (
            <MenuItem key={role} value={role}>
              {translate(`enums.staffRole.${role}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}
