import { BooleanInput, CheckboxGroupInput, email, required, TextInput } from 'react-admin';
import { choicesOf } from '../../common/choices';
import type { StaffRole } from '../../generated/graphql';
import { TerritoriesInput } from './TerritoriesInput';

const ROLES: StaffRole[] = ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMIN'];

const isRequired = required();
const isEmail = [isRequired, email()];

/** Without a password: each chooses their own, by a mailed link. */
export function StaffInputs() {
  return (
    <>
      <TextInput source="name" validate={isRequired} autoComplete="off" />
      <TextInput source="email" type="email" validate={isEmail} autoComplete="off" />
      <CheckboxGroupInput source="roles" choices={choicesOf('staffRole', ROLES)} row={false} validate={isRequired} />
      <TerritoriesInput />
      <BooleanInput source="active" defaultValue />
    </>
  );
}
