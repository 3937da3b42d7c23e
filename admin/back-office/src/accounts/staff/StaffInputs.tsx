import { BooleanInput, CheckboxGroupInput, email, minLength, PasswordInput, required, TextInput } from 'react-admin';
import { choicesOf } from '../../common/names';
import type { StaffRole } from '../../generated/graphql';
import { TerritoriesInput } from './TerritoriesInput';

const ROLES: StaffRole[] = ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMIN'];

const isRequired = required();
const isEmail = [isRequired, email()];
const isLong = minLength(12);

/** A new account needs a password; an existing one keeps its own when the field stays empty. */
export function StaffInputs({ isNew = false }: { isNew?: boolean }) {
  return (
    <>
      <TextInput source="name" validate={isRequired} autoComplete="off" />
      <TextInput source="email" type="email" validate={isEmail} autoComplete="off" />
      <CheckboxGroupInput source="roles" choices={choicesOf('staffRole', ROLES)} row={false} validate={isRequired} />
      <TerritoriesInput />
      <BooleanInput source="active" defaultValue />
      <PasswordInput
        source="password"
        autoComplete="new-password"
        validate={isNew ? [isRequired, isLong] : isLong}
        helperText={`resources.staff.${isNew ? 'passwordHelp' : 'newPasswordHelp'}`}
      />
    </>
  );
}
