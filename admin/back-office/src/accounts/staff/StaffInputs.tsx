import { BooleanInput, CheckboxGroupInput, email, required, TextInput } from 'react-admin';
import { choicesOf } from '../../common/choices';
import { RoleChoice } from './RoleChoice';
import { ROLES } from './roles';
import { TerritoriesInput } from './TerritoriesInput';

const isRequired = required();
const isEmail = [isRequired, email()];

/** Without a password: each chooses their own, by a mailed link. */
export function StaffInputs() {
  return (
    <>
      <TextInput source="name" validate={isRequired} autoComplete="off" />
      <TextInput source="email" type="email" validate={isEmail} autoComplete="off" />
      <CheckboxGroupInput
        source="roles"
        choices={choicesOf('staffRole', ROLES)}
        optionText={<RoleChoice />}
        row={false}
        validate={isRequired}
      />
      <TerritoriesInput />
      <BooleanInput source="active" defaultValue />
    </>
  );
}
