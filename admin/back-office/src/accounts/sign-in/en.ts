import type { Messages } from '../../client/messages';
import type { auth as fr } from './fr';

export const auth: Messages<typeof fr> = {
  title: 'Sign in',
  intro: 'This space is for the team.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
};
