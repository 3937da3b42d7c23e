import type { Refusal } from '../../platform/user-errors';
import { passwordTooLong, passwordTooShort, passwordTooWeak } from '../accounts.errors';
import { MAX_PASSWORD, MIN_PASSWORD, isEasilyGuessed } from './passwords.rules';

/** Why a password cannot be taken, told at the field that holds it. `about`: who owns it, in words that they must not use. */
export function passwordFault(field: string, password: string, about: readonly string[]): Refusal | undefined {
  const at = (refusal: Refusal): Refusal => ({ ...refusal, field: [field] });
  if ([...password].length < MIN_PASSWORD) return at(passwordTooShort);
  if (password.length > MAX_PASSWORD) return at(passwordTooLong);
  return isEasilyGuessed(password, about) ? at(passwordTooWeak) : undefined;
}
