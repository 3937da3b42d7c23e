import type { Messages } from '../../client/messages';
import type { auth as fr } from './fr';

export const auth: Messages<typeof fr> = {
  title: 'Sign in',
  intro: 'This space is for the team.',
  email: 'E-mail',
  password: 'Password',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  required: 'Required',
  submit: 'Sign in',
  ended: 'Your session is over. Sign in to go on where you were.',
  forgotten: {
    link: 'Forgot your password?',
    title: 'Forgotten password',
    intro: 'Give the address of your account: we will send a link there to choose a new password.',
    submit: 'Send me a link',
    sent: 'If an account has this address, a link was just sent to it. It works once, within an hour. Look among the junk mail too.',
    back: 'Back to sign-in',
  },
  choose: {
    title: 'Choose a password',
    intro: 'Choose the password of your account: nobody else will know it.',
    field: 'New password',
    help: 'At least 12 characters: several words that have nothing to do with each other.',
    submit: 'Keep this password',
    done: 'Your password is chosen. Sign in with it.',
  },
  again: {
    title: 'Your session has ended',
    help: 'Sign in again without leaving this page: what you typed stays, and what you have just sent will then go.',
    later: 'Later',
    putOff: 'Your session has ended: nothing can be saved. What you typed stays on this page.',
  },
  other: {
    title: 'You have changed accounts',
    help: 'This page was opened by %{name}, and %{other} is now signed in in this browser. Nothing was sent, and what was typed stays. If you go on as %{other}, what you send will carry that name.',
    goOn: 'Go on as %{other}',
    back: 'Sign in as %{name}',
  },
};
