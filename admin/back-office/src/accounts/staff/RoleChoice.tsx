import { Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import './words';

/** A role with what it lets somebody do. */
export function RoleChoice() {
  const translate = useTranslate();
  const role = useRecordContext()?.id;
  return (
    <>
      {translate(`enums.staffRole.${role}`)}
      <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
        {translate(`resources.staff.may.${role}`)}
      </Typography>
    </>
  );
}
